"""The stages in their order: outlets settled, events kept apart, nothing lost between them."""

import json

import pytest

from framing.api import annotate, compare, compare_events, read_batch
from framing.errors import InputError
from framing.settings import Settings

TEXT = (
    "The ferry left the quay at noon with ninety people on board. “We heard a bang,” said Mara Finch, "
    "the captain.\n\nNobody was hurt, according to the company. The engine had failed twice in May."
)


def batch_of(tmp_path, **files):
    for name, text in files.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return read_batch(tmp_path)


def article_of(tmp_path, text):
    return batch_of(tmp_path, a=text).documents[0].article


def test_an_outlet_that_only_a_footer_names_is_taken_from_there_with_its_evidence(tmp_path):
    article = article_of(
        tmp_path, TEXT + "\n\nThe post Ferry stops first appeared on Harbour Echo."
    )
    assert article.outlet == "Harbour Echo"
    assert article.outlet_evidence.basis == "text"
    assert article.text[article.outlet_evidence.start :].startswith("Harbour Echo")


def test_an_outlet_that_a_masthead_names_is_taken_from_there_and_not_said_to_be_stated_nowhere(
    tmp_path,
):
    article = article_of(tmp_path, f"The Norham Gazette\n\nFerry stops after bang\n\n{TEXT}")
    assert (article.outlet, article.outlet_evidence.basis) == ("The Norham Gazette", "masthead")
    assert article.notes == ()


def test_an_outlet_that_nothing_names_is_the_file_with_a_note_and_never_a_guess(tmp_path):
    article = article_of(tmp_path, TEXT)
    assert (article.outlet, article.outlet_evidence.basis) == ("a", "file")
    assert "No outlet is stated" in article.notes[0]


def test_an_outlets_own_footer_makes_its_text_nobody_elses(tmp_path):
    footer = "\n\nThe post Ferry stops first appeared on Harbour Echo."
    assert batch_of(tmp_path, a=TEXT + footer).documents[0].flags == ()
    fields = "---\noutlet: Island Sun\n---\n"
    assert batch_of(tmp_path, a=fields + TEXT + footer).documents[0].flags == ("syndicated",)


def test_a_text_of_nothing_but_furniture_is_skipped_with_that_reason(tmp_path):
    batch = batch_of(tmp_path, a=TEXT, b="Advertisement\n\nShare on Facebook")
    assert [d.article.id for d in batch.documents] == ["a"]
    assert "no prose is left" in batch.skipped[0].reason


def test_only_unusable_articles_stop_the_run_with_the_reason(tmp_path):
    with pytest.raises(InputError, match="not in English"):
        batch_of(tmp_path, a="Die Fähre verließ den Hafen um zwölf Uhr mit neunzig Menschen. " * 3)


@pytest.fixture
def two_events(tmp_path):
    rows = [
        {"id": f"{event}-{outlet}", "text": TEXT, "event": event, "outlet": outlet}
        for event in ("Ferry", "Bridge")
        for outlet in ("Echo", "Sun")
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_several_events_are_compared_each_by_itself(two_events):
    comparisons = list(compare_events(read_batch(two_events)))
    assert [c.event for c in comparisons] == ["Ferry", "Bridge"]
    assert list(comparisons[0]["articles"]["article_id"]) == ["Ferry-Echo", "Ferry-Sun"]


def test_one_comparison_of_several_events_is_refused_naming_them(two_events):
    with pytest.raises(InputError, match="'Ferry', 'Bridge'"):
        compare(two_events)
    assert compare(two_events, Settings(event="Bridge")).event == "Bridge"


def test_every_article_has_its_row_and_its_object_even_with_nothing_found(tmp_path):
    batch = batch_of(
        tmp_path, a=TEXT, b="Rain fell. It was wet. The road was long and it led to the sea."
    )
    objects = list(annotate(batch))
    assert [o["id"] for o in objects] == ["a", "b"]
    assert objects[1]["attributions"] == []


def test_a_sentence_has_one_score_of_its_own_whatever_else_is_written(tmp_path):
    text = (
        "The clerks of the harbour office asked a greedy captain to close the northern gate at nine on "
        "Monday evening and to wait for the ferry. The greedy bosses bullied them all. No."
    )
    few = batch_of(tmp_path, a=text)
    scores = [row["score"] for row in next(annotate(few))["sentences"]]
    settings = Settings(all_scores=True)
    every = next(annotate(read_batch(tmp_path, settings), settings))
    assert scores == [row["score"] for row in every["sentences"]]
    assert scores[1] >= 0.5 > scores[0] > scores[2] == 0.0
    assert max(row["score"] for row in every["loaded"]) not in scores


def test_voices_add_up_to_the_words_of_the_article(tmp_path):
    table = compare(_folder(tmp_path))["articles"].iloc[0]
    voices = table[["narration_words", "quoted_words", "attributed_words"]]
    assert voices.sum() == table["words"]
    assert (voices > 0).all()


def _folder(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_articles_of_one_event_call_a_group_by_one_name_and_unrelated_ones_do_not(tmp_path):
    told = [("Argus", "The kids ran home. Then the kids slept."), ("Bugle", "The children wept.")]
    for named, wanted in (({"event": "fire"}, {"children"}), ({}, {"kids", "children"})):
        path = tmp_path / f"{len(named)}.jsonl"
        rows = [{"outlet": outlet, "text": text, **named} for outlet, text in told]
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        labels = [one for row in annotate(read_batch(path)) for one in row["labels"]]
        assert {one["actor"] for one in labels} == wanted
