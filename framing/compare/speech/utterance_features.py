"""How likely two pieces of speech are one utterance: a logistic score of a few plain features.

Coefficients and what they were fitted on stand in ``utterance_weights.toml``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.thresholds import read, thresholds, word_set
from framing.compare.vectors import Pieces, is_content, stem
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.compare.sample import Sample
    from framing.compare.speech.pieces_of_speech import Report
    from framing.compare.speech.same_utterance import Pairs

__all__ = ["features", "likelihood"]

Array = np.ndarray


def likelihood(pairs: Pairs) -> Array:
    """Return one number a pair, 0 to 1; 0 where the speakers are known to be two."""
    weights = {name: entry["value"] for name, entry in read("utterance_weights").items()}
    score = np.full(len(pairs.one), float(weights["constant"]))
    for name, value in features(pairs):
        score += float(weights[name]) * value
    found = 1 / (1 + np.exp(-score))
    found[pairs.speakers == "different"] = 0.0
    return np.asarray(found)


def features(pairs: Pairs) -> Iterator[tuple[str, Array]]:
    """Yield each feature by name, one number a pair, all from 0 to 1."""
    limits = thresholds("same_utterance")
    one, two, tellings = pairs.one, pairs.two, pairs.tellings
    lengths = np.array([len(telling.lemmas) for telling in tellings])
    shorter = np.minimum(lengths[one], lengths[two])
    twos = Pieces([_twos(telling.lemmas) for telling in tellings])
    in_a_row = np.minimum(pairs.shared(twos.present) / np.maximum(shorter - 1, 1), 1.0)
    cues = np.array([telling.row["cue_lemma"] or str(n) for n, telling in enumerate(tellings)])
    depth = np.array([_depth(pairs.sample, telling) for telling in tellings])
    clash, inside = _marks(pairs)
    yield "both", pairs.both
    yield "common", np.minimum(pairs.common / limits.common, 1.0)
    yield "names", np.minimum((pairs.weight - pairs.common) / limits.common, 1.0)
    yield "in_a_row", in_a_row
    yield "quoted_inside", inside
    yield "quoted_apart", clash
    yield "direct", pairs.direct.astype(float)
    yield "direct_in_a_row", pairs.direct * in_a_row
    yield "direct_apart", pairs.direct * (1 - _in_shorter(pairs))
    yield "unknown", (pairs.speakers != "same").astype(float)
    yield "nearest", _nearest(pairs)
    yield "depth", np.abs(depth[one] - depth[two])
    yield "cue", (cues[one] == cues[two]).astype(float)
    yield "denied", pairs.denied.astype(float)
    acts = Pieces([_verbs(pairs.sample, telling) for telling in tellings], pairs.sample.rarities)
    yield "verbs", np.minimum(pairs.shared(acts.present, acts.rarity) / limits.verbs, 1.0)
    unsaid = np.array(
        [telling.row["cue"] and not telling.row["stance"] for telling in tellings], bool
    )
    yield "unsaid", (unsaid[one] | unsaid[two]).astype(float)
    before = np.array([_of_before(telling) for telling in tellings], dtype=bool)
    yield "occasion", (before[one] != before[two]).astype(float)
    early = (depth < limits.lead) & np.array([t.form != "direct" for t in tellings], dtype=bool)
    yield "lead", (early[one] & early[two] & (pairs.speakers == "same")).astype(float)
    above = np.array([telling.row["zone"] != "body" for telling in tellings], dtype=bool)
    yield "headline", (above[one] | above[two]).astype(float)


def _in_shorter(pairs: Pairs) -> Array:
    """Return how much of the shorter of two pieces stands in the other, by its different words."""
    words = Pieces([telling.tokens for telling in pairs.tellings]).present
    sizes = np.asarray(words.sum(axis=1)).ravel()
    shorter = np.minimum(sizes[pairs.one], sizes[pairs.two])
    return np.asarray(pairs.shared(words) / np.maximum(shorter, 1))


def _twos(words: Sequence[str]) -> list[str]:
    return [f"{a} {b}" for a, b in pairwise(words)]


def _depth(sample: Sample, telling: Report) -> float:
    return float(telling.row["start"] / max(len(sample.texts[telling.article]), 1))


def _verbs(sample: Sample, telling: Report) -> list[str]:
    words = sample.words[telling.article]
    light = data_file("compare", "same_acts")["light"]["verbs"]
    said = (words.lemmas[n] for n in telling.at if words.pos[n] == "VERB")
    return [stem(lemma) for lemma in said if lemma not in light]


def _of_before(telling: Report) -> bool:
    """Tell whether the cue says that this was said on another day: *had said*, *previously called*."""
    words = str(telling.row["cue"] or "").casefold().split()
    return not word_set("names", "earlier").isdisjoint(words)


def _marks(pairs: Pairs) -> tuple[Array, Array]:
    """Return how little of two marked phrases is in both, and how much of one stands in the other telling."""
    tellings, size = pairs.tellings, len(pairs.tellings)
    quoted = [_content_in_marks(pairs.sample, telling) for telling in tellings]
    every = Pieces([*quoted, *(telling.content for telling in tellings)], pairs.sample.rarities)
    present, rarity, weights = every.present, every.rarity, every.weights
    one, two = pairs.one, pairs.two

    def share(first: Array, second: Array, *, of: Array) -> Array:
        both = present[first].multiply(present[second]).tocsr() @ rarity
        return np.asarray(np.divide(both, of, out=np.zeros(len(one)), where=of > 0))

    lighter = np.minimum(weights[one], weights[two])
    clash = np.where(lighter > 0, 1 - share(one, two, of=lighter), 0.0)
    heavy = np.minimum(weights / thresholds("same_utterance").quoted, 1.0)
    inside = np.maximum(
        heavy[one] * share(one, size + two, of=weights[one]),
        heavy[two] * share(two, size + one, of=weights[two]),
    )
    return clash, inside


def _content_in_marks(sample: Sample, telling: Report) -> list[str]:
    words = sample.words[telling.article]
    quoted = set(words.between(telling.row["quoted_spans"] or ()))
    return [
        words.lemmas[n]
        for n in telling.at
        if n in quoted and is_content(words.lemmas[n], words.pos[n])
    ]


def _nearest(pairs: Pairs) -> Array:
    """Return 1 where each is the other's nearest piece in its article, a half where one is."""
    articles = {article: n for n, article in enumerate(pairs.sample.ids)}
    of = np.array([articles[telling.article] for telling in pairs.tellings], dtype=np.int64)
    found = np.zeros(len(pairs.one))
    for here, there in ((pairs.one, pairs.two), (pairs.two, pairs.one)):
        order = np.lexsort((-pairs.near, of[there], here))
        first = np.ones(len(order), dtype=bool)
        first[1:] = (np.diff(here[order]) != 0) | (np.diff(of[there][order]) != 0)
        found[order[first]] += 0.5
    return found
