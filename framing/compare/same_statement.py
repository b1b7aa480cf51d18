"""How likely two sentences of different articles state one thing: a logistic score of a few plain features.

Coefficients and what they were fitted on stand in ``statement_weights.toml``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.concepts import concepts, number
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import Pieces, is_content, rarities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.compare.sample import Sample
    from framing.compare.ties import Place, Ties

__all__ = ["features", "likelihood"]

Row = dict[str, Any]


def likelihood(
    sample: Sample, rows: Sequence[Row], said: Pieces, near: np.ndarray, tied: Ties
) -> np.ndarray:
    """Return sentences × sentences, 0 to 1; 0 within an article."""
    weights = {name: entry["value"] for name, entry in read("statement_weights").items()}
    score = np.full(near.shape, float(weights["constant"]))
    for name, value in features(sample, rows, said, near, tied):
        score += float(weights[name]) * value
    articles = np.array([row["article_id"] for row in rows])
    found = 1 / (1 + np.exp(-score))
    found[articles[:, None] == articles[None, :]] = 0.0
    return np.asarray(found)


def features(
    sample: Sample, rows: Sequence[Row], said: Pieces, near: np.ndarray, tied: Ties
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield each feature by name, sentences × sentences, all from 0 to 1.

    ``said`` are the sentences by what they say (reported words without who reports them), ``near`` how
    alike they are by words and letters.
    """
    limits = thresholds("statements")
    told = [_words(sample, row) for row in rows]
    known = rarities(sample)
    common = Pieces([[lemma for lemma, pos in one if pos != "PROPN"] for one in told], known)
    names = Pieces([[lemma for lemma, pos in one if pos == "PROPN"] for one in told], known)
    classes = Pieces([_concepts(one) for one in told])
    numbers = Pieces([[n for lemma, _ in one if (n := number(lemma))] for one in told])
    yield "letters", said.letters
    yield "common_cosine", common.cosine
    yield "common_inside", common.containment
    yield "common_weight", np.minimum(common.shared / limits.common, 1.0)
    yield "concepts", np.minimum(classes.shared_count / limits.concepts, 1.0)
    yield "numbers", np.minimum(numbers.shared / limits.numbers, 1.0)
    yield "names", np.minimum(names.shared / limits.common, 1.0)
    yield "utterance", _tied(rows, tied.spoken)
    yield "figure", _tied(rows, tied.counted)
    yield "nearest", _nearest(rows, near)
    depth = np.array([row["start"] / max(len(sample.texts[row["article_id"]]), 1) for row in rows])
    lead = (depth < limits.lead) | np.array([row["zone"] == "headline" for row in rows], dtype=bool)
    yield "lead", np.outer(lead, lead).astype(float)
    yield "depth", np.abs(depth[:, None] - depth[None, :])


def _words(sample: Sample, row: Row) -> list[tuple[str, str]]:
    words = sample.words[row["article_id"]]
    inside = words.between([(row["start"], row["end"])])
    pairs = [(words.lemmas[n], words.pos[n]) for n in inside]
    return [(lemma, pos) for lemma, pos in pairs if is_content(lemma, pos)]


def _concepts(words: Iterable[tuple[str, str]]) -> list[str]:
    return [one for lemma, pos in words if pos not in {"PROPN", "NUM"} for one in concepts(lemma)]


def _tied(rows: Sequence[Row], pairs: Iterable[tuple[Place, Place]]) -> np.ndarray:
    number_of = {(row["article_id"], row["sentence"]): n for n, row in enumerate(rows)}
    found = np.zeros((len(rows), len(rows)))
    for one, two in pairs:
        if one in number_of and two in number_of:
            found[number_of[one], number_of[two]] = found[number_of[two], number_of[one]] = 1.0
    return found


def _nearest(rows: Sequence[Row], near: np.ndarray) -> np.ndarray:
    """Return 1 where each is the other's nearest sentence in its article, a half where one is."""
    columns_of: Mapping[str, np.ndarray] = {
        article: np.flatnonzero([row["article_id"] == article for row in rows])
        for article in dict.fromkeys(row["article_id"] for row in rows)
    }
    nearest = np.zeros(near.shape)
    for columns in columns_of.values():
        nearest[np.arange(len(rows)), columns[near[:, columns].argmax(axis=1)]] = 0.5
    return nearest + nearest.T
