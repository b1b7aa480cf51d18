"""How likely two sentences of different articles state one thing: a logistic score of a few plain features.

Coefficients and what they were fitted on stand in ``statement_weights.toml``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.speakers import same_speaker
from framing.compare.thresholds import read, thresholds
from framing.compare.told import told
from framing.compare.vectors import Parts, Pieces, rarities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.compare.sample import Sample
    from framing.compare.speakers import Named
    from framing.compare.ties import Place, Ties
    from framing.compare.told import Told

__all__ = ["features", "likelihood"]

Row = dict[str, Any]


def likelihood(sample: Sample, rows: Sequence[Row], said: Pieces, tied: Ties) -> np.ndarray:
    """Return sentences × sentences, 0 to 1; 0 within an article."""
    weights = {name: entry["value"] for name, entry in read("statement_weights").items()}
    score = np.full((len(rows), len(rows)), float(weights["constant"]))
    for name, value in features(sample, rows, said, tied):
        score += float(weights[name]) * value
    articles = np.array([row["article_id"] for row in rows])
    found = 1 / (1 + np.exp(-score))
    found[articles[:, None] == articles[None, :]] = 0.0
    return np.asarray(found)


def features(
    sample: Sample, rows: Sequence[Row], said: Pieces, tied: Ties
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield each feature by name, sentences × sentences, all from 0 to 1.

    ``said`` are the sentences by what they say: reported words without who reports them.
    """
    limits = thresholds("statements")
    known = rarities(sample)
    one = told(sample, rows)
    content = Pieces([each.content for each in one], known)
    yield "letters", said.letters
    yield "inside", said.containment
    yield (
        "alike",
        content.shared
        / np.maximum(np.add.outer(content.weights, content.weights) / 2, limits.light),
    )
    yield from _parts(one, content)
    yield "nearest", _nearest(rows, content.cosine)
    yield "pairs", _up_to(Pieces([each.pairs for each in one]).shared_count, limits.pairs)
    yield "verbs", _up_to(Pieces([each.verbs for each in one]).shared, limits.verbs)
    yield "numbers", _up_to(Pieces([each.numbers for each in one]).shared, limits.numbers)
    yield "names", _up_to(Pieces([each.names for each in one], known).shared, limits.names)
    yield "utterance", _tied(rows, tied.spoken)
    yield "figure", _tied(rows, tied.counted)
    yield from _places(sample, rows)
    denied = np.array([each.negated for each in one], dtype=bool)
    yield "denied", np.not_equal.outer(denied, denied).astype(float)
    yield "speakers", _different([each.speaker for each in one])


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
    yield "lead", np.logical_and.outer(lead, lead).astype(float)
    yield "headline", np.logical_or.outer(headline, headline).astype(float)
    yield "depth", np.abs(np.subtract.outer(depth, depth))


def _up_to(value: np.ndarray, most: float) -> np.ndarray:
    return np.asarray(np.minimum(value / most, 1.0))


def _tied(rows: Sequence[Row], pairs: Iterable[tuple[Place, Place]]) -> np.ndarray:
    number_of = {(row["article_id"], row["sentence"]): n for n, row in enumerate(rows)}
    found = np.zeros((len(rows), len(rows)))
    for one, two in pairs:
        if one in number_of and two in number_of:
            found[number_of[one], number_of[two]] = found[number_of[two], number_of[one]] = 1.0
    return found


def _nearest(rows: Sequence[Row], near: np.ndarray) -> np.ndarray:
    """Return 1 where each is the other's nearest sentence in its article, a half where one is."""
    articles = np.array([row["article_id"] for row in rows])
    nearest = np.zeros(near.shape)
    for article in dict.fromkeys(articles.tolist()):
        columns = np.flatnonzero(articles == article)
        nearest[np.arange(len(rows)), columns[near[:, columns].argmax(axis=1)]] = 0.5
    return nearest + nearest.T


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
