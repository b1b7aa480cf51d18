"""The scorer learns from labelled sentences, stores no code and gives the same bytes twice."""

import json

import numpy as np
import pytest

from framing.errors import InputError, OutputError, SettingError
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
    return train_loaded([own], tmp_path_factory.mktemp("scorer") / "model", parse=parse)


def test_it_learns_words_that_no_list_holds(trained):
    scorer = load_scorer(trained)
    doc = load_model()("The snarfish plan for bridge 99 was read to the yellow council.")
    scores = {
        s.word.token.text: s.score for s in scorer.score_words(doc, find(doc, read_lexicon()))
    }
    assert scores["snarfish"] >= 0.5 > scores["yellow"]


def test_the_same_sentences_give_the_same_bytes(own, trained, tmp_path):
    second = train_loaded([own], tmp_path / "again", parse=parse)
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
        ('{"text": null, "marks": []}', "line 1.*text wants the sentence as text, not null"),
        ('{"text": 5, "label": "false"}', "not 5"),
        ('{"text": ["abc"], "marks": [[0, 1]]}', "text wants the sentence as text"),
        ('{"loaded": "abc", "neutral": null, "marks": [[0, 3]]}', "neutral wants the sentence"),
        ('{"loaded": "abc", "neutral": 5, "marks": [[0, 3]]}', "neutral wants the sentence"),
        (r'{"text": "a \ud800 b", "marks": [[0, 1]]}', "line 1.*half a character"),
        ("[" * 100_000, "line 1.*lists within lists"),
        ('{"text": "abc", "spans": [{"start": 0, "end": 3, "votes": 0.5}]}', "votes wants"),
        ('{"text": "abc", "spans": [{"start": 0, "end": 3, "votes": -3}]}', "votes wants"),
        ('{"text": "a b", "marks": [[1, 2]]}', "holds no word"),
        ('{"text": "a b", "marks": [[true, 2]]}', "whole numbers"),
        ('{"text": "... !!!", "marks": [[0, 3]]}', "line 1.*no word in it.*Leave the line out"),
        (
            '{"text": "abc", "label": "slanted", "marks": [[0, 3]]}',
            "line 1.*slanted.*biased.*plain",
        ),
        ('{"text": "abc", "label": 0.5, "marks": [[0, 3]]}', "unknown label 0.5"),
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
        load_scorer(train_loaded([path], tmp_path / "model", parse=parse)).meta["data"]["sentences"]
        == 4
    )


def test_sentences_that_are_all_loaded_teach_nothing(tmp_path):
    path = tmp_path / "loaded.jsonl"
    path.write_text("\n".join(json.dumps(sentence(n)) for n in (1, 3, 5)), "utf-8")
    with pytest.raises(InputError, match="Add plain ones"):
        train_loaded([path], tmp_path / "model", parse=parse)


@pytest.mark.parametrize(
    "label",
    [False, 0, 0.0, "0", "No", "unbiased", "Not biased", "NON-BIASED", "non_biased", "not loaded"],
)
def test_a_plain_label_is_plain_however_it_is_written(tmp_path, label):
    path = tmp_path / "labelled.jsonl"
    rows = [{"text": "A vile plan.", "marks": [[2, 6]], "label": "Biased"}]
    rows.append({"text": "A plan.", "label": label})
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert [row.loaded for row in read_labelled([path])] == [True, False]


def test_a_line_ends_where_the_line_ends(tmp_path):
    path = tmp_path / "breaks.jsonl"
    text = "A vile\u2028plan\u0085of\x0cours."
    row = {"text": text, "marks": [[2, 6]]}
    path.write_bytes((json.dumps(row, ensure_ascii=False) + "\r\n").encode())
    raw = path.read_text("utf-8").replace("\\f", "\x0c")
    path.write_text(raw, "utf-8")
    assert [row.text for row in read_labelled([path])] == [text]


def test_too_few_sentences_are_said_to_be_few(tmp_path):
    path, notes = tmp_path / "two.jsonl", []
    path.write_text("\n".join(json.dumps(sentence(n)) for n in range(2)), "utf-8")
    train_loaded([path], tmp_path / "model", parse=parse, told=notes.append)
    assert "2 sentences teach a scorer little" in notes[0]
    train_loaded([path], tmp_path / "model", parse=parse, told=notes.append)
    assert "replaced" in notes[1]


def test_marks_that_nobody_voted_for_teach_nothing(tmp_path):
    path = tmp_path / "unvoted.jsonl"
    spans = [{"start": 2, "end": 6, "votes": 0}]
    rows = [{"text": "A vile plan.", "spans": spans}, {"text": "A plan."}]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    with pytest.raises(InputError, match="nothing to learn"):
        train_loaded([path], tmp_path / "model", parse=parse)


def test_marks_on_words_that_are_never_learned_teach_nothing(tmp_path):
    path = tmp_path / "stop.jsonl"
    rows = [{"text": "The plan is of the town.", "marks": [[9, 11]]}, {"text": "The wood."}]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    with pytest.raises(InputError, match="nothing to learn"):
        train_loaded([path], tmp_path / "model", parse=parse)


def test_a_folder_of_something_else_is_left_alone(own, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(OutputError, match="no scorer"):
        train_loaded([own], tmp_path, parse=parse)
    with pytest.raises(OutputError, match="no folder"):
        train_loaded([own], tmp_path / "thesis.txt", parse=parse)


DAMAGE = {
    "cut": [float("nan"), "high", None, True],
    "by_strength": [[1.0], ["a"] * 4, None],
    "sentence": [{}, {"intercept": float("inf")}, []],
    "categories": [[], ["nonsense"], "evaluative"],
}


@pytest.mark.parametrize(("key", "value"), [(k, v) for k, all_ in DAMAGE.items() for v in all_])
def test_a_damaged_setting_is_named_with_its_file(trained, tmp_path, key, value):
    meta = json.loads((trained / "model.json").read_text("utf-8"))
    (tmp_path / "words.npz").write_bytes((trained / "words.npz").read_bytes())
    (tmp_path / "model.json").write_text(json.dumps(meta | {key: value}), "utf-8")
    with pytest.raises(SettingError, match=f"model.json: damaged .{key}"):
        load_scorer(tmp_path)


def test_a_model_that_is_a_list_is_refused(trained, tmp_path):
    (tmp_path / "words.npz").write_bytes((trained / "words.npz").read_bytes())
    (tmp_path / "model.json").write_text("[]", "utf-8")
    with pytest.raises(SettingError, match=r"model\.json: holds no scorer"):
        load_scorer(tmp_path)


def _arrays(path, **arrays):
    np.savez(path, **arrays)


def _one_array(path):
    with path.open("wb") as file:
        np.save(file, np.zeros(3))


FULL = 2**18


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b""), "holds no scorer"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "holds no scorer"),
        (lambda path: path.write_bytes(b"PK nonsense"), "holds no scorer"),
        (lambda path: _one_array(path), "holds no scorer"),
        (lambda path: _arrays(path, weights=np.full(FULL, np.nan)), "no number"),
        (lambda path: _arrays(path, weights=np.full(FULL, np.inf)), "no number"),
        (lambda path: _arrays(path, weights=np.zeros(10)), "wants 262144 numbers"),
        (lambda path: _arrays(path, other=np.zeros(10)), "weights are missing"),
        (lambda path: _arrays(path, weights=np.zeros(FULL), text=np.zeros(3)), "text wants"),
        (lambda path: _arrays(path, weights=np.zeros(FULL), kinds=np.zeros(3)), "kinds wants"),
    ],
)
def test_damaged_weights_are_named_with_their_file(trained, tmp_path, spoil, said):
    for name in ("model.json", "words.npz"):
        (tmp_path / name).write_bytes((trained / name).read_bytes())
    spoil(tmp_path / "words.npz")
    with pytest.raises(SettingError, match=rf"words\.npz: .*{said}"):
        load_scorer(tmp_path)


@pytest.mark.parametrize(("votes", "weight"), [(0, 0.0), (2, 0.5), (4, 1.0), (5, 1.0)])
def test_a_mark_of_few_votes_teaches_less(tmp_path, votes, weight):
    path = tmp_path / "votes.jsonl"
    path.write_text(
        json.dumps({"text": "A vile plan.", "spans": [{"start": 2, "end": 6, "votes": votes}]}),
        "utf-8",
    )
    assert read_labelled([path])[0].marks == ((2, 6, "", weight),)
