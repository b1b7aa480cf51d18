"""The scorer learns from labelled sentences, stores no code and gives the same bytes twice."""

import json

import numpy as np
import pytest

from framing.errors import InputError, SettingError
from framing.lexicon import find, read_lexicon
from framing.parse.model import load_model
from framing.scorer import load_scorer, shipped_scorer
from framing.scorer.labelled import read_labelled
from framing.scorer.training import train_loaded

LOADED = ["grubbling", "snarfish", "blorbid"]
PLAIN = ["wooden", "yellow", "square"]


def sentence(number):
    word = (LOADED if number % 2 else PLAIN)[number % 3]
    text = f"The {word} plan for bridge {number} was read to the council."
    spans = [{"start": 4, "end": 4 + len(word)}] if number % 2 else []
    return {"id": str(number), "text": text, "label": bool(number % 2), "spans": spans}


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    path = tmp_path_factory.mktemp("sentences") / "own.jsonl"
    path.write_text("\n".join(json.dumps(sentence(n)) for n in range(60)), "utf-8")
    return path


def parse(texts):
    return load_model().pipe(texts)


@pytest.fixture(scope="module")
def trained(own, tmp_path_factory):
    """The folder of a scorer fitted on those sentences."""
    return train_loaded([own], tmp_path_factory.mktemp("scorer") / "model", parse)


def test_it_learns_words_that_no_list_holds(trained):
    scorer = load_scorer(trained)
    doc = load_model()("The snarfish plan for bridge 99 was read to the yellow council.")
    scores = {
        s.word.token.text: s.score for s in scorer.score_words(doc, find(doc, read_lexicon()))
    }
    assert scores["snarfish"] >= 0.5 > scores["yellow"]


def test_the_same_sentences_give_the_same_bytes(own, trained, tmp_path):
    second = train_loaded([own], tmp_path / "again", parse)
    for name in ("model.json", "words.npz"):
        assert (trained / name).read_bytes() == (second / name).read_bytes()


def test_nothing_is_pickled_and_the_whole_is_small(trained):
    arrays = np.load(trained / "words.npz", allow_pickle=False)
    assert all(arrays[name].dtype == np.float16 for name in arrays.files)
    assert sum(path.stat().st_size for path in trained.iterdir()) < 5_000_000


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 1"),
        ("[]", "not a labelled sentence"),
        ('{"id": "a"}', "'text' is missing"),
        ('{"text": "abc", "marks": [[2, 9]]}', "lies outside the text"),
        ('{"text": "abc", "marks": [[1]]}', "not a labelled sentence"),
        ('{"text": "abc"}', "no sentence has a marked word"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(tmp_path, line, said):
    path = tmp_path / "bad.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(InputError, match=f"(?i){said}"):
        read_labelled([path])


def test_a_pair_is_two_sentences_of_one_group(tmp_path):
    path = tmp_path / "bank.jsonl"
    row = {
        "id": "x",
        "loaded": "A vile plan.",
        "neutral": "A plan.",
        "marks": [[2, 6, "evaluative", 3]],
    }
    path.write_text(json.dumps(row), "utf-8")
    loaded, neutral = read_labelled([path])
    assert (loaded.loaded, neutral.loaded) == (True, False)
    assert loaded.group == neutral.group
    assert loaded.marks == ((2, 6, "evaluative", 1.0),)


def test_a_folder_without_a_scorer_or_of_another_version_is_refused(tmp_path):
    with pytest.raises(SettingError, match="holds no scorer"):
        load_scorer(tmp_path)
    (tmp_path / "model.json").write_text('{"version": 0, "columns": 1}', "utf-8")
    np.savez(tmp_path / "words.npz", weights=np.zeros(1))
    with pytest.raises(SettingError, match="Train it again"):
        load_scorer(tmp_path)


def test_the_shipped_scorer_explains_itself_in_words():
    doc = load_model()("A shamelessly rotten plan.")
    scorer = shipped_scorer()
    words = {s.word.token.text: s.word for s in scorer.score_words(doc, find(doc, read_lexicon()))}
    reasons = scorer.reasons(words["rotten"])
    assert reasons
    assert all(reason.weight > 0 and "=" not in reason.text for reason in reasons)


def test_the_card_states_the_data_that_the_shipped_weights_were_fitted_on():
    from importlib.resources import files

    card = files("framing.scorer").joinpath("weights", "CARD.md").read_text("utf-8")
    data = shipped_scorer().meta["data"]
    assert data["sha256"][:12] in card
    assert f"{data['pairs']:,} pairs" in card


def test_a_handful_of_sentences_is_enough_to_run(tmp_path):
    path = tmp_path / "few.jsonl"
    path.write_text("\n".join(json.dumps(sentence(n)) for n in range(4)), "utf-8")
    assert (
        load_scorer(train_loaded([path], tmp_path / "model", parse)).meta["data"]["sentences"] == 4
    )


def test_sentences_that_are_all_loaded_teach_nothing(tmp_path):
    path = tmp_path / "loaded.jsonl"
    path.write_text("\n".join(json.dumps(sentence(n)) for n in (1, 3, 5)), "utf-8")
    with pytest.raises(InputError, match="Add plain ones"):
        train_loaded([path], tmp_path / "model", parse)
