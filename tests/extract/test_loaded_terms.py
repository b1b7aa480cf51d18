"""Loaded terms are marked with their reason, whose list it was, and nothing that is a plain fact."""

import json
from importlib.resources import as_file, files
from shutil import copytree

import pytest

from framing.extract.loaded_sentences import loaded_sentences, sentence_scores
from framing.extract.loaded_terms import loaded_terms
from framing.parse.model import load_model
from framing.scorer.training import train_loaded
from framing.settings import Settings
from framing.testing import check_extractor, document, observed

LISTS = Settings(lexicon_only=True)
TEXT = (
    "The mob slammed the shameful offer on Monday. The harbour board met at nine. "
    "“This is a disgraceful betrayal,” said Ada Moss, who leads the union."
)


def marks(text, settings=None):
    return {row.text.lower(): row for row in observed(loaded_terms, text, settings)}


@pytest.mark.parametrize("settings", [LISTS, Settings()], ids=["lists alone", "with the scorer"])
def test_loaded_words_are_marked_and_plain_ones_are_not(settings):
    found = marks(TEXT, settings)
    assert {"mob", "slammed", "shameful", "disgraceful", "betrayal"} <= set(found)
    assert not {"offer", "board", "met", "harbour", "said"} & set(found)


def test_each_mark_is_in_the_voice_of_whose_words_it_stands_in():
    found = marks(TEXT)
    assert found["mob"].voice == "narration"
    assert found["disgraceful"].voice == "quoted"
    assert "Moss" in found["disgraceful"].speaker


def test_a_mark_says_why_with_a_question_and_plainer_wordings():
    row = marks(TEXT)["mob"]
    assert row.category == "group_label"
    assert row.attrs["neutral"] == ["crowd"]
    assert row.attrs["list"] == "framing"
    assert row.attrs["why"].startswith("On our list as a label for a group")
    assert row.attrs["question"].endswith("?")


def test_a_word_without_a_plainer_one_comes_with_advice_instead():
    rows = list(marks("The mayor's gloriously woeful plan failed.", LISTS).values())
    bare = [r for r in rows if not r.attrs["neutral"]]
    assert bare
    assert all("No other word says it" in r.attrs["why"] for r in bare)


def test_a_users_list_is_named_in_the_mark(tmp_path):
    path = tmp_path / "ours.toml"
    path.write_text(
        'list = "The Echo"\ncitation = "House style"\n'
        '[person_label.noun.strong]\n"ferry king" = "ferry owner"\n',
        encoding="utf-8",
    )
    settings = Settings(lexicons=(str(path),))
    row = marks("The ferry king spoke on Monday.", settings)["ferry king"]
    assert row.attrs["list"] == "The Echo"
    assert "“The Echo”" in row.attrs["why"]


def test_a_muted_word_is_not_marked_by_the_list(tmp_path):
    path = tmp_path / "ours.toml"
    path.write_text('list = "The Echo"\ncitation = "House style"\nmute = ["mob"]\n', "utf-8")
    assert "mob" not in marks(TEXT, Settings(lexicons=(str(path),), lexicon_only=True))


def test_scare_quotes_come_from_the_attribution_layer():
    rows = observed(loaded_terms, "The council’s “experts” met on Friday to talk about the bridge.")
    scare = [row for row in rows if row.category == "scare_quotes"]
    assert [row.text for row in scare] == ["experts"]


def test_words_below_the_operating_point_come_only_when_asked_for():
    text = (
        "The mob slammed the huge offer. Officials warned of a crisis in a troubled, dark harbour."
    )
    few = observed(loaded_terms, text)
    every = observed(loaded_terms, text, Settings(all_scores=True))
    assert all(row.score >= 0.5 for row in few)
    assert {(r.start, r.end) for r in few} <= {(r.start, r.end) for r in every}
    assert any(row.score < 0.5 for row in every)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Settings with a scorer to which "snarfish" is loaded and "wooden" is plain."""
    path = tmp_path_factory.mktemp("own") / "sentences.jsonl"
    rows = [
        {
            "text": f"The {('wooden', 'snarfish')[n % 2]} plan for bridge {n} was read.",
            "spans": [{"start": 4, "end": 12}] * (n % 2),
        }
        for n in range(40)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    folder = train_loaded(
        [path], path.parent / "scorer", parse=lambda texts: load_model().pipe(texts)
    )
    return Settings(scorer=str(folder), all_scores=True)


def test_a_word_that_no_list_holds_is_marked_by_the_scorer_with_its_reasons(trained):
    rows = observed(loaded_terms, "The snarfish plan for a wooden bridge was read.", trained)
    by_word = {row.text: row for row in rows if row.attrs["list"] == "scorer"}
    row = by_word["snarfish"]
    assert row.score >= 0.5
    assert row.attrs["why"].startswith(f"The scorer: {row.score:.2f}, because of ")
    assert "the letters “" in row.attrs["why"]


def test_a_word_below_the_operating_point_needs_no_reason():
    text = "The grasping, blubbering, weaselish, thievish, boozy boors wrecked a tawdry harbour."
    rows = observed(loaded_terms, text, Settings(all_scores=True))
    below = [row for row in rows if row.attrs["list"] == "scorer" and row.score < 0.5]
    assert below
    assert {row.attrs["why"] for row in below} == {""}


def test_grim_facts_told_plainly_are_not_marked():
    text = "Eleven people died and four were wounded when the roof of the school fell on Monday."
    assert marks(text) == {}
    assert observed(loaded_sentences, text) == []


def test_every_sentence_has_its_own_score_whether_or_not_it_is_marked():
    text = "The managers asked the greedy workers to stay late. They met. The greedy bosses bullied them."
    scores = sentence_scores(document(text), Settings())
    every = sentence_scores(document(text), Settings(all_scores=True))
    assert scores == every
    shown = observed(loaded_sentences, text)
    assert [row.score for row in shown] == [s for s in scores if s is not None and s >= 0.5]


def test_a_scorer_of_ones_own_adds_up_sentences_under_the_lists_alone_too(tmp_path):
    text = "The greedy bosses bullied their helpless workers."
    with as_file(files("framing.scorer").joinpath("weights")) as ours:
        copytree(ours, tmp_path / "own")
    meta = json.loads((tmp_path / "own" / "model.json").read_text("utf-8"))
    meta["sentence"] = {"intercept": -5.0}
    (tmp_path / "own" / "model.json").write_text(json.dumps(meta), "utf-8")
    own = Settings(lexicon_only=True, scorer=str(tmp_path / "own"))
    assert sentence_scores(document(text), own) == [0.0067]
    assert sentence_scores(document(text), LISTS) != [0.0067]


def test_a_loaded_sentence_scores_higher_than_its_neutral_twin():
    every = Settings(all_scores=True)
    loaded = observed(loaded_sentences, "The greedy bosses bullied their helpless workers.", every)
    plain = observed(loaded_sentences, "The managers asked their workers to stay late.", every)
    assert loaded[0].score >= 0.5 > plain[0].score


@pytest.mark.parametrize("text", ["“", "!!! ???", "A", "word " * 500])
def test_no_text_makes_it_stumble(text):
    observed(loaded_terms, text, Settings(all_scores=True))
    observed(loaded_sentences, text)


def test_it_keeps_the_promises_of_an_extractor():
    check_extractor(loaded_terms, TEXT)
    check_extractor(loaded_sentences, "The greedy bosses bullied their helpless workers.")
