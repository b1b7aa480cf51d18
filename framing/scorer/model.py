"""The scorer at work: weights in, a score for each word and each sentence out, with its reasons.

Weights are numpy arrays in ``words.npz`` and numbers in ``model.json``; nothing is pickled, so a model
from a stranger can hold wrong numbers but never run code.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from math import exp, isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from framing.data_files import data_file
from framing.errors import SettingError
from framing.scorer.features import Word, of_place, of_text, of_word, summed_words, told, words
from framing.scorer.hashed import COLUMNS, columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token

    from framing.lexicon import Match

__all__ = ["VERSION", "Reason", "Scorer", "WordScore", "load_scorer", "shipped_scorer"]

VERSION = 1
"""Of the format; a model of another version is refused."""

REMEMBERED = 50_000

_SUM = data_file("scorer", "calibration")["sum"]
"""How a sentence adds up its words; see there."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature that pushed a score, in words, and by how much (in log-odds)."""

    text: str
    weight: float


class WordScore(NamedTuple):
    """A word with its score between 0 and 1; 0.5 is the operating point."""

    word: Word
    score: float


@dataclass(frozen=True)
class Scorer:
    """Weights and calibration.

    ``weights`` are log-odds a column; ``by_strength`` are added by the list's strength of the word (0 to
    3) and ``cut`` is subtracted, so that 0.5 is the operating point. ``kinds`` guess a category for a
    word that no list holds. ``sentence`` holds the coefficients of the sentence score, ``text`` its
    column weights (empty where sentences were trained in pairs).
    """

    weights: NDArray[np.float32]
    by_strength: tuple[float, float, float, float]
    cut: float
    sentence: dict[str, float]
    kinds: NDArray[np.float32] | None = None
    categories: tuple[str, ...] = ()
    text: NDArray[np.float32] | None = None
    meta: dict[str, Any] = field(default_factory=dict)
    _words: dict[tuple[int, int, int, int], float] = field(default_factory=dict, repr=False)
    _places: dict[tuple[Any, ...], float] = field(default_factory=dict, repr=False)

    @property
    def paired(self) -> bool:
        """Whether it was fitted on pairs, where half of the sentences are loaded, as none of an article's are."""
        return any(self.by_strength)

    def score_words(self, doc: Doc, matches: Sequence[Match]) -> list[WordScore]:
        """Return a score for every content word of ``doc`` and every word of a match."""
        found = list(words(doc, matches))
        return [
            WordScore(word, _logistic(own + self._place(word) - self.cut))
            for word, own in zip(found, self._own([word.token for word in found]), strict=True)
        ]

    def score_sentence(self, sentence: Sequence[Token], scores: Sequence[float]) -> float:
        """Return the score of a sentence from the scores of its words (and its text, where trained)."""
        head = self.sentence
        values = summary(scores)
        log_odds = head["intercept"] + sum(head.get(k, 0.0) * v for k, v in values.items())
        if self.text is not None:
            at = columns(of_text(sentence))
            log_odds += float(self.text[at].sum()) / max(1.0, len(at) ** 0.5) if at else 0.0
        return _logistic(log_odds)

    def reasons(self, word: Word, limit: int = 3) -> list[Reason]:
        """Return the features that pushed the word's score up most, in words, each wording once."""
        pushed: dict[str, float] = {}
        for feature in (*of_word(word.token), *of_place(word)):
            weight = float(self.weights[columns([feature])[0]])
            text = told(feature)
            pushed[text] = max(pushed.get(text, 0.0), weight)
        ranked = sorted(pushed.items(), key=lambda item: (-item[1], item[0]))
        return [Reason(text, round(weight, 2)) for text, weight in ranked[:limit] if weight > 0]

    def category(self, word: Word) -> str:
        """Return the likeliest category of a word that no list holds."""
        if self.kinds is None:
            return "evaluative"
        at = np.array(columns(of_word(word.token))) % self.kinds.shape[0]
        return self.categories[int(self.kinds[at].sum(axis=0).argmax())]

    def _own(self, tokens: list[Token]) -> list[float]:
        """Return what each word says by itself. Remembered by all that its features are made of."""
        keys = [(token.orth, token.lemma, token.pos, token.tag) for token in tokens]
        known = self._words
        new = {key: token for key, token in zip(keys, tokens, strict=True) if key not in known}
        found = dict(zip(new, summed_words(list(new.values()), self.weights), strict=True))
        if len(known) < REMEMBERED:
            known.update(found)
        return [known[key] if key in known else found[key] for key in keys]

    def _place(self, word: Word) -> float:
        """Return what the word's place says, the lists included. The places of unlisted words are few."""
        if word.match is not None:
            return self._weight(of_place(word)) + self.by_strength[word.strength]
        key = word.token.dep, word.quoted, word.around
        if key not in self._places:
            self._places[key] = self._weight(of_place(word)) + self.by_strength[0]
        return self._places[key]

    def _weight(self, features: Iterable[str]) -> float:
        """Return the sum of the weights, one a feature even where two share a column."""
        return sum(float(self.weights[columns([feature])[0]]) for feature in features)


def summary(scores: Sequence[float]) -> dict[str, float]:
    """Return what the sentence score is made of: the share of loaded words, the strongest, how many.

    Each word counts for the share and for the number by its flattened and lowered score.
    """
    if not scores:
        return {"share": 0.0, "top": 0.0, "several": 0.0}
    array = np.asarray(scores)
    odds = np.log(np.clip(array, 1e-6, 1 - 1e-6) / (1 - np.clip(array, 1e-6, 1 - 1e-6)))
    soft = 1 / (1 + np.exp(-(_SUM["flatter"] * odds - _SUM["doubt"])))
    return {
        "share": float(soft.sum() / (len(array) + _SUM["extra"])),
        "top": float(max(odds.max(), -4.0)),
        "several": float(np.log1p(soft.sum())),
    }


def _logistic(log_odds: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, log_odds))))


@cache
def shipped_scorer() -> Scorer:
    """Return the scorer that comes with framing, read once."""
    with as_file(files("framing.scorer").joinpath("weights")) as folder:
        return load_scorer(folder)


def load_scorer(folder: Path) -> Scorer:
    """Return the scorer in ``folder``.

    Raises SettingError, naming the file, where there is none, it is damaged or it is another version's.
    """
    meta = _meta(folder / "model.json")
    if meta.get("version") != VERSION or meta.get("columns") != COLUMNS:
        raise SettingError(f"{folder}: made by another version of framing. Train it again.")
    stored = _arrays(folder / "words.npz")
    if wrong := _wrong_numbers(meta):
        raise SettingError(f"{folder / 'model.json'}: damaged ({wrong}). Train it again.")
    if wrong := _wrong_arrays(stored, len(meta["categories"])):
        raise SettingError(f"{folder / 'words.npz'}: damaged ({wrong}). Train it again.")
    return Scorer(
        weights=stored["weights"],
        by_strength=tuple(meta["by_strength"]),
        cut=meta["cut"],
        sentence=meta["sentence"],
        kinds=stored.get("kinds"),
        categories=tuple(meta["categories"]),
        text=stored.get("text"),
        meta=meta,
    )


def _meta(path: Path) -> dict[str, Any]:
    try:
        meta = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise SettingError(f"{path}: holds no scorer that can be read ({error}).") from error
    if not isinstance(meta, dict):
        raise SettingError(f"{path}: holds no scorer that can be read (no object of settings).")
    return meta


def _arrays(path: Path) -> dict[str, NDArray[np.float32]]:
    """Return the arrays of a file. numpy has a way of its own to fail for every way a file is damaged."""
    try:
        with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
            return {name: arrays[name].astype(np.float32) for name in arrays.files}
    except Exception as error:
        raise SettingError(f"{path}: holds no scorer that can be read ({error}).") from error


def _wrong_numbers(meta: dict[str, Any]) -> str:
    """Return what is wrong with the settings of a scorer; "" if nothing."""
    offsets, head, kinds = meta.get("by_strength"), meta.get("sentence"), meta.get("categories")
    if not isinstance(offsets, list) or len(offsets) != 4 or not all(map(_is_number, offsets)):
        return "by_strength wants four numbers"
    if not _is_number(meta.get("cut")):
        return "cut wants a number"
    if not isinstance(head, dict) or "intercept" not in head:
        return "sentence wants its coefficients"
    if not all(map(_is_number, head.values())):
        return "sentence wants numbers"
    known = data_file("lexicons", "categories")
    if (
        not isinstance(kinds, list)
        or not kinds
        or not all(kind in known for kind in map(str, kinds))
    ):
        return "categories wants names of categories"
    return ""


def _is_number(value: Any) -> bool:  # noqa: ANN401 - any JSON
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def _wrong_arrays(stored: dict[str, NDArray[np.float32]], kinds: int) -> str:
    """Return what is wrong with the weights of a scorer; "" if nothing."""
    for name in ("weights", "text"):
        if name in stored and stored[name].shape != (COLUMNS,):
            return f"{name} wants {COLUMNS} numbers"
    if "weights" not in stored:
        return "weights are missing"
    guess = stored.get("kinds")
    if guess is not None and (guess.ndim != 2 or not len(guess) or guess.shape[1] != kinds):
        return f"kinds wants {kinds} columns"
    spoilt = [name for name, array in stored.items() if not np.isfinite(array).all()]
    return f"{spoilt[0]} holds what is no number" if spoilt else ""
