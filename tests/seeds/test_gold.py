"""The sample events' gold is current, fits its articles and agrees with itself."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
EVENTS = sorted(path.parent for path in SEEDS.glob("*/event.toml"))
REAL_NAMES = re.compile(
    r"\b(BBC|CNN|Reuters|Associated Press|AFP|Agence France|Guardian|New York Times|Fox News|"
    r"Daily Mail|Telegraph|Washington Post|Sky News|Bloomberg|Al Jazeera|Le Monde|Der Spiegel|"
    r"London|Washington|New York|Paris|Berlin|Britain|England|United States|America|Europe)\b"
)

sys.path.insert(0, str(SEEDS))
import article_gold  # noqa: E402 - after the path above
import compile_gold  # noqa: E402 - after the path above
import quoted_strings  # noqa: E402 - after the path above


def lines(event):
    gold = (event / "gold.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in gold.rstrip("\n").split("\n")]


def texts(event):
    return {row["id"]: compile_gold.original_text(event / row["source"]) for row in lines(event)}


def prose(row, text):
    """The text without what was removed and without the byline."""
    cut = [(r["start"], r["end"]) for r in row["removed"]]
    cut += [(z["start"], z["end"]) for z in row["zones"] if z["zone"] == "byline"]
    return "".join(c for i, c in enumerate(text) if not any(a <= i < b for a, b in cut))


@pytest.fixture(params=EVENTS, ids=lambda path: path.name)
def event(request):
    return request.param


def test_the_compiled_files_are_current(event):
    gold, alignment = compile_gold.compile_event(event)
    assert (event / "gold.jsonl").read_text(encoding="utf-8") == gold
    assert (event / "alignment.json").read_text(encoding="utf-8") == alignment


def test_every_event_is_told_by_the_same_five_outlets(event):
    outlets = ["Brightwater Daily", "Corvane Herald", "Dunmere Wire", "Eastling Times"]
    assert sorted(row["outlet"] for row in lines(event)) == [*outlets, "Valley Post"]


def test_every_span_slices_to_the_text_it_quotes(event):
    for row in lines(event):
        text = texts(event)[row["id"]]
        for layer in ("removed", "zones", "loaded", "labels", "passives", "figures"):
            for span in row[layer]:
                assert text[span["start"] : span["end"]] == span["text"]
        for attribution in row["attributions"]:
            assert " … ".join(text[a:b] for a, b in attribution["content"]) == attribution["text"]


def test_spans_start_and_end_with_a_visible_character(event):
    for row in lines(event):
        text = texts(event)[row["id"]]
        spans = [(s["start"], s["end"]) for s in row["loaded"] + row["labels"] + row["figures"]]
        for attribution in row["attributions"]:
            spans += [tuple(s) for part in ("content", "cue", "source") for s in attribution[part]]
        for start, end in spans:
            assert text[start:end] == text[start:end].strip()


def test_cue_source_and_content_of_an_attribution_do_not_overlap(event):
    for row in lines(event):
        for attribution in row["attributions"]:
            seen = set()
            for part in ("content", "cue", "source"):
                here = {i for a, b in attribution[part] for i in range(a, b)}
                assert not here & seen, attribution["text"]
                seen |= here


def test_quoted_words_stand_between_quotation_marks(event):
    marks = "“”‘’\"'"
    for row in lines(event):
        text = texts(event)[row["id"]]
        for attribution in row["attributions"]:
            for start, end in attribution["quoted"]:
                assert text[start - 1] in marks, text[start - 10 : end]
                after = text[end : end + 1]
                # A quotation that goes on in the next paragraph is not closed; one that nobody
                # closed ends with its paragraph.
                assert after in marks or re.match(r"(</p>|\r?\n)", text[end:])


def test_a_nested_attribution_lies_inside_another_ones_content(event):
    for row in lines(event):
        for inner in (a for a in row["attributions"] if a["nested"]):
            outer = {
                i
                for a in row["attributions"]
                if a is not inner
                for s, e in a["content"]
                for i in range(s, e)
            }
            assert all(set(range(s, e)) <= outer for s, e in inner["content"]), inner["text"]


def test_voices_agree_with_the_attributions(event):
    for row in lines(event):
        for span in row["loaded"] + row["labels"]:
            place = (span["start"], span["end"])
            assert span["voice"] == article_gold.voice_at(place, row["attributions"])


def test_nothing_is_annotated_in_what_was_removed(event):
    for row in lines(event):
        removed = {i for r in row["removed"] for i in range(r["start"], r["end"])}
        for layer in ("loaded", "labels", "passives", "figures"):
            for span in row[layer]:
                assert not removed & {span["start"], span["end"] - 1}, span["text"]


def test_articles_are_as_long_as_news_reports(event):
    for row in lines(event):
        words = re.findall(r"\w[\w’'.,-]*", prose(row, texts(event)[row["id"]]))
        assert 350 <= len(words) <= 700, (row["id"], len(words))


def test_no_real_outlet_or_place_is_named(event):
    for path in event.iterdir():
        text = path.read_bytes().decode("utf-8", errors="replace")
        assert not REAL_NAMES.search(text), path.name


def test_the_manifest_leaves_one_outlet_to_be_found_in_the_text(event):
    manifest = tomllib.loads((event / "event.toml").read_text(encoding="utf-8"))
    unnamed = [entry for entry in manifest["article"] if "outlet" not in entry]
    assert len(unnamed) == 1
    row = next(row for row in lines(event) if row["source"] == unnamed[0]["file"])
    evidence = " ".join(r["text"] for r in row["removed"])
    assert row["outlet"] in evidence


def test_every_shared_utterance_and_act_is_told_by_more_than_one_article(event):
    alignment = json.loads((event / "alignment.json").read_text(encoding="utf-8"))
    for group in alignment["shared_utterances"] + alignment["acts"]:
        assert len({member["article"] for member in group["members"]}) > 1, group
    for group in alignment["coverage"]:
        assert len({sentence["article"] for sentence in group["sentences"]}) > 1, group["what"]


@pytest.mark.parametrize(
    ("marked", "complaint"), [("the dam rose", "not found"), ("the dam", "more than once")]
)
def test_a_string_that_is_missing_or_ambiguous_is_refused(marked, complaint):
    with pytest.raises(quoted_strings.GoldError, match=complaint):
        quoted_strings.locate("the dam fell, and the dam broke", marked)


def test_context_makes_a_string_unique():
    found = quoted_strings.locate("he said no; she said yes", "she <x>said</x>")
    assert found.focus() == (16, 20)


def scored(script, *arguments):
    bench = Path(os.environ["FRAMING_ACCEPTANCE_DATA"]).parent / "bench"
    command = [sys.executable, str(bench / script), *map(str, arguments), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


needs_scorers = pytest.mark.skipif(
    not os.environ.get("FRAMING_ACCEPTANCE_DATA"), reason="FRAMING_ACCEPTANCE_DATA is not set"
)


@needs_scorers
@pytest.mark.acceptance
def test_the_gold_scores_full_marks_against_itself(event):
    gold = event / "gold.jsonl"
    scores = scored("score_seeds.py", "--gold", gold, "--pred", gold)
    assert scores.pop("removed.prose_lost") == 0
    # The scorer counts a source that the text does not state as a speaker never found.
    spoken = [a for row in lines(event) for a in row["attributions"] if a["type"] != "scare"]
    stated = sum(bool(a["speaker"]) for a in spoken)
    assert scores.pop("speaker.all") == round(100 * stated / len(spoken), 1)
    assert {key: value for key, value in scores.items() if value != 100.0} == {}


@needs_scorers
@pytest.mark.acceptance
def test_the_alignment_scores_full_marks_against_itself(event):
    path = event / "alignment.json"
    scores = scored("score_alignment.py", "--gold", path, "--pred", path)
    assert scores.pop("events") == 1
    assert scores.pop("events.without_prediction") == 0
    assert scores.pop("utterance.false") == 0
    assert {key: value for key, value in scores.items() if value != 100.0} == {}
