"""How likely two sentences of different articles state one thing: a logistic score of a few plain features.

Two scores: that both state one thing in full, and that the one tells at least a part of what the other does. The
second is taken twice: of the pair by itself, then in view of how likely all other pairs are (``in_view``).
Coefficients and what they were fitted on stand in ``statement_weights.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.same_name import same_speaker
from framing.compare.statements.doubts import apart_by_order, doubtful
from framing.compare.statements.in_view import in_view, left_over, neighbours
from framing.compare.statements.stating import beside_frame, frames
from framing.compare.statements.told import told
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import SINGLE, Parts, Pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.compare.same_name import Named
    from framing.compare.sample import Sample
    from framing.compare.statements.ties import Place, Ties
    from framing.compare.statements.told import Told

__all__ = ["Likelihood", "features", "likelihood"]

Row = dict[str, Any]
DECIDING_FEATURES = ("utterance", "figure", "denied", "speakers")
"""What decides beside the score whether two sentences are said to state one thing."""

CONTENT_KINDS = ("whole", "alone", "part")
"""Scores: both in full; a part of one, by themselves and in view of all other sentences."""


@dataclass(frozen=True)
class Likelihood:
    """How likely any two sentences state one thing, sentences × sentences, 0 to 1; 0 within an article."""

    whole: np.ndarray
    """Both state the same."""
    part: np.ndarray
    """One tells at least a part of what the other states; never below ``whole``."""
    sure: np.ndarray
    """Which are said to state one thing."""


def likelihood(sample: Sample, rows: Sequence[Row], *, said: Pieces, tied: Ties) -> Likelihood:
    """Return how likely any two sentences state one thing, in full and in part."""
    one = told(sample, rows)
    score = _Scores(len(rows))
    seen = {}
    for name, value in _features(sample, rows, one=one, parts=(said, tied)):
        if name in DECIDING_FEATURES:
            seen[name] = value > 0
        score.add(name, value)
    articles = [row["article_id"] for row in rows]
    apart = np.not_equal.outer(np.array(articles), np.array(articles))
    for name, value in in_view(score.likely("alone", apart), articles):
        score.add(name, value)
    whole, part = (score.likely(kind, apart) for kind in ("whole", "part"))
    whole = np.where(apart & _same_words(one, seen["speakers"]), 1.0, whole)
    at = thresholds("coverage")
    heard = _tied(rows, tied.heard) > 0
    least = np.where(heard, at.same_utterance, at.same)
    sure = (whole >= least) & ~seen["denied"] & ~apart_by_order(one)
    part = np.where(apart & seen["figure"], np.maximum(part, at.counted), part)
    doubted = sure & ~heard & (whole < 1.0)
    sure &= ~(doubted & seen["utterance"])
    for a, b in np.argwhere(doubted & sure & ~_near_copies(one)).tolist():
        sure[a, b] = not doubtful(one[a], one[b])
    for n in _empty(sample, rows):
        sure[n, :] &= heard[n, :]
        sure[:, n] &= heard[:, n]
    return Likelihood(whole, np.maximum(whole, part), sure)


class _Scores:
    """Sums of features by their weights: of both in full, of a part by itself, and in view of all others."""

    def __init__(self, size: int) -> None:
        self.weights = read("statement_weights")
        constant = self.weights["constant"]
        self.totals = {
            kind: np.full((size, size), float(constant[kind]), dtype=SINGLE)
            for kind in CONTENT_KINDS
        }
        self.room = np.empty((size, size), dtype=SINGLE)

    def add(self, name: str, value: np.ndarray) -> None:
        for kind, total in self.totals.items():
            weight = float(self.weights[name].get(kind, 0.0))
            if weight:
                total += np.multiply(value, weight, out=self.room)

    def likely(self, kind: str, apart: np.ndarray) -> np.ndarray:
        return np.asarray(apart / (1 + np.exp(-self.totals[kind])))


def _empty(sample: Sample, rows: Sequence[Row]) -> list[int]:
    """Return the places of sentences that tell who says something and hardly what: *he told Channel 4*."""
    framed, least = frames(sample), thresholds("coverage").words
    return [
        n
        for n, row in enumerate(rows)
        if row["zone"] == "body"
        and any(framed[row["article_id"]].touching(row["start"], row["end"]))
        and len(beside_frame(sample, row, framed=framed[row["article_id"]])) < least
    ]


def _same_words(one: Sequence[Told], apart: np.ndarray) -> np.ndarray:
    """Return which sentences print the same content words, or one of them one more: as sure in a text of two lines.

    Not where numbers, a denial or a modal tell them apart, or two who are not one say them (``apart``).
    """
    words = Pieces([each.content for each in one])
    size = np.asarray(words.present.sum(axis=1)).ravel()
    lighter, heavier = np.minimum.outer(size, size), np.maximum.outer(size, size)
    same = (words.shared_count == lighter) & (heavier - lighter <= 1)
    same &= lighter >= thresholds("statements").same_words
    marks = [(frozenset(each.numbers), each.negated, each.open) for each in one]
    kinds = {mark: n for n, mark in enumerate(dict.fromkeys(marks))}
    kind = np.array([kinds[mark] for mark in marks], dtype=int)
    return np.asarray(same & np.equal.outer(kind, kind) & ~apart)


def _near_copies(one: Sequence[Told]) -> np.ndarray:
    """Return which sentences share nearly all their content words: their main clauses may say little."""
    words, limits = Pieces([each.content for each in one]), thresholds("statements")
    size = np.asarray(words.present.sum(axis=1)).ravel()
    heavier = np.maximum.outer(size, size)
    return np.asarray(
        (words.shared_count >= limits.copied * heavier) & (heavier >= limits.same_words)
    )


def features(
    sample: Sample, rows: Sequence[Row], *, said: Pieces, tied: Ties
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield each feature by name, sentences × sentences, all from 0 to 1.

    ``said`` are the sentences by what they say: reported words without who reports them.
    """
    yield from _features(sample, rows, one=told(sample, rows), parts=(said, tied))


def _features(
    sample: Sample, rows: Sequence[Row], *, one: Sequence[Told], parts: tuple[Pieces, Ties]
) -> Iterator[tuple[str, np.ndarray]]:
    said, tied = parts
    limits = thresholds("statements")
    known = sample.rarities
    content = Pieces([each.content for each in one], known)
    alike = content.shared / np.maximum(
        np.add.outer(content.weights, content.weights) / 2, limits.light
    )
    yield "letters", said.letters
    yield "inside", said.containment
    yield "alike", alike
    beside, across = neighbours(np.minimum(alike, 1.0), [row["article_id"] for row in rows])
    yield "beside", beside
    yield "across", across
    yield from _parts(one, content)
    yield "nearest", _nearest(rows, content.cosine)
    yield "pairs", _up_to(Pieces([each.pairs for each in one]).shared_count, limits.pairs)
    yield "verbs", _up_to(Pieces([each.verbs for each in one]).shared, limits.verbs)
    yield "numbers", _up_to(Pieces([each.numbers for each in one]).shared, limits.numbers)
    yield "names", _up_to(Pieces([each.names for each in one], known).shared, limits.names)
    meant = Pieces([each.meanings for each in one])
    lighter = np.minimum.outer(meant.weights, meant.weights)
    yield "meaning", meant.shared / np.maximum(lighter, limits.meaning)
    yield "doing", _up_to(Pieces([each.doings for each in one]).shared_count, limits.doings)
    yield "utterance", _tied(rows, tied.spoken)
    yield "figure", _tied(rows, tied.counted)
    yield "value", _tied(rows, tied.otherwise)
    yield "act", _tied(rows, tied.acted)
    yield from _places(sample, rows)
    for name, marks in (
        ("denied", [each.negated for each in one]),
        ("open", [each.open for each in one]),
    ):
        marked = np.array(marks, dtype=bool)
        yield name, np.not_equal.outer(marked, marked).astype(SINGLE)
    yield "speakers", _different([each.speaker for each in one])
    marked = np.array([bool(each.denied) for each in one], dtype=SINGLE)
    yield "denied_both", np.multiply.outer(marked, marked)
    yield "denied_alike", _up_to(Pieces([each.denied for each in one]).shared_count, 1)
    size = _up_to(np.log1p([len({*each.content}) for each in one]), np.log1p(limits.long))
    yield "shorter", np.minimum.outer(size, size)
    yield "longer", np.maximum.outer(size, size)
    yield from left_over(said, [row["article_id"] for row in rows])


def _parts(one: Sequence[Told], content: Pieces) -> Iterator[tuple[str, np.ndarray]]:
    """Yield how much of the main clause, and of any clause, of either stands in the other."""
    limits = thresholds("statements")
    core = Parts([each.core for each in one], range(len(one)), content)
    main = core.held(limits.core)
    yield "core", np.maximum(main, main.T)
    owners = [n for n, each in enumerate(one) for _ in each.clauses]
    clauses = Parts([clause for each in one for clause in each.clauses], owners, content)
    best = clauses.held(limits.clause)
    yield "clause", np.maximum(best, best.T)


def _places(sample: Sample, rows: Sequence[Row]) -> Iterator[tuple[str, np.ndarray]]:
    depth = np.array([row["start"] / max(len(sample.texts[row["article_id"]]), 1) for row in rows])
    headline = np.array([row["zone"] == "headline" for row in rows], dtype=bool)
    lead = (depth < thresholds("statements").lead) | headline
    yield "lead", np.logical_and.outer(lead, lead).astype(SINGLE)
    yield "headline", np.logical_or.outer(headline, headline).astype(SINGLE)
    yield "depth", np.abs(np.subtract.outer(depth, depth))


def _up_to(value: np.ndarray, most: float) -> np.ndarray:
    return np.asarray(np.minimum(value / most, 1.0))


def _tied(rows: Sequence[Row], pairs: Iterable[tuple[Place, Place]]) -> np.ndarray:
    number_of = {(row["article_id"], row["sentence"]): n for n, row in enumerate(rows)}
    found = np.zeros((len(rows), len(rows)), dtype=SINGLE)
    for one, two in pairs:
        if one in number_of and two in number_of:
            found[number_of[one], number_of[two]] = found[number_of[two], number_of[one]] = 1.0
    return found


def _nearest(rows: Sequence[Row], near: np.ndarray) -> np.ndarray:
    """Return 1 where each is the other's nearest sentence in its article, a half where one is."""
    articles = np.array([row["article_id"] for row in rows])
    nearest = np.zeros_like(near)
    for article in dict.fromkeys(articles.tolist()):
        columns = np.flatnonzero(articles == article)
        nearest[np.arange(len(rows)), columns[near[:, columns].argmax(axis=1)]] = 0.5
    return np.asarray(nearest + nearest.T)


def _different(speakers: Sequence[Named | None]) -> np.ndarray:
    """Return 1 where two sentences are said by two who are not one."""
    who = list(dict.fromkeys(one for one in speakers if one is not None))
    number_of = {one: n for n, one in enumerate(who)}
    apart = np.zeros((len(who) + 1, len(who) + 1))
    for one, a in number_of.items():
        for two, b in number_of.items():
            apart[a, b] = a < b and same_speaker(one, two) == "different"
    apart += apart.T
    place = np.array([len(who) if one is None else number_of[one] for one in speakers], dtype=int)
    return np.asarray(apart[np.ix_(place, place)])
