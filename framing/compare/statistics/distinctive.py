"""Words that one outlet prints more than the others, ordered by weighted log-odds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, CountVectorizer

from framing.compare.house_style import house_words
from framing.compare.statistics import resampling
from framing.compare.statistics.counts import VOICES
from framing.compare.statistics.rates import gate
from framing.compare.statistics.units import units_of
from framing.compare.thresholds import thresholds
from framing.compare.vectors import identity
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["distinctive", "log_odds"]

_CELLS = 30_000
"""Numbers held at once while labels are shuffled: as many as a processor keeps at hand."""


@dataclass(frozen=True)
class _Terms:
    """Counts of terms in one voice: articles × terms, with the words each article has."""

    articles: list[str]
    terms: np.ndarray
    counted: np.ndarray
    words: np.ndarray
    house: np.ndarray


def distinctive(sample: Sample) -> pd.DataFrame:
    """Return table ``distinctive``: per outlet and voice, words and pairs by z of the log-odds.

    Each outlet is held against all others (Monroe, Colaresi & Quinn 2008, informative Dirichlet prior from
    the pooled sample). z orders and is no test; ``p`` is a max-T permutation p over the words of all voices and
    outlets, with articles as units, where the gates allow one.
    """
    if len(sample.outlets) < 2:
        return frame("distinctive", [])
    found = {voice: terms for voice in VOICES if (terms := _terms(sample, voice)) is not None}
    scored = {
        (voice, outlet): one
        for voice, terms in found.items()
        for outlet in sample.outlets
        if (one := _scores(sample, terms, outlet=outlet)) is not None
    }
    p = _max_t(sample, found, scored=scored)
    rows = [
        row
        for (voice, outlet), one in scored.items()
        for row in _outlet_rows(
            found[voice], one, outlet=outlet, voice=voice, p=p.get((voice, outlet))
        )
    ]
    return frame("distinctive", rows)


def log_odds(
    here: np.ndarray, elsewhere: np.ndarray, *, prior: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the weighted log-odds of each term and its z; rows are samples, columns are terms.

    Equations 16, 18 and 22 of Monroe, Colaresi & Quinn (2008); the prior is the pooled counts scaled to
    ``prior`` words.
    """
    pooled = here + elsewhere
    alpha = pooled * (prior / np.maximum(pooled.sum(axis=-1, keepdims=True), 1))
    sums = [part.sum(axis=-1, keepdims=True) for part in (here, elsewhere, alpha)]
    with np.errstate(divide="ignore", invalid="ignore"):
        first = np.log((here + alpha) / (sums[0] + sums[2] - here - alpha))
        second = np.log((elsewhere + alpha) / (sums[1] + sums[2] - elsewhere - alpha))
        delta = first - second
        z = delta / np.sqrt(1 / (here + alpha) + 1 / (elsewhere + alpha))
    return np.nan_to_num(delta), np.nan_to_num(z)


def _terms(sample: Sample, voice: str) -> _Terms | None:
    articles = units_of(sample, sample.outlets)
    texts = [list(_tokens(sample, article, voice=voice)) for article in articles]
    if not any(texts):
        return None
    words = np.array([sample.article[a][f"{voice}_words"] or 0 for a in articles], dtype=float)
    vectorizer = CountVectorizer(analyzer=identity, dtype=np.float64)
    counted = np.asarray(vectorizer.fit_transform(texts).todense())
    terms = vectorizer.get_feature_names_out()
    single = {term for term in terms if " " not in term}
    house = house_words(single, sample.outlets)
    keep = [n for n, term in enumerate(terms) if _worth_showing(term, house)]
    return _Terms(
        articles,
        terms[keep],
        counted[:, keep],
        words,
        np.array([bool(set(term.split()) & house) for term in terms[keep]], dtype=bool),
    )


def _tokens(sample: Sample, article: str, *, voice: str) -> Iterator[str]:
    words = sample.words[article]
    before: tuple[int, str] | None = None
    for n, word in enumerate(words.words):
        if words.voices[n] != voice:
            continue
        yield word
        if (
            before is not None
            and before[0] == n - 1
            and words.sentences[n] == words.sentences[n - 1]
        ):
            yield f"{before[1]} {word}"
        before = (n, word)


def _worth_showing(term: str, house: frozenset[str]) -> bool:
    parts = term.split()
    return all(map(_content, parts)) or (len(parts) == 1 and term in house and _lettered(term))


@lru_cache(maxsize=65536)
def _content(word: str) -> bool:
    return word not in ENGLISH_STOP_WORDS and _lettered(word)


def _lettered(word: str) -> bool:
    return len(word) > 1 and any(letter.isalpha() for letter in word)


@dataclass(frozen=True)
class _Scores:
    """One outlet's terms in one voice: which articles are its own, log-odds and z."""

    side: np.ndarray
    delta: np.ndarray
    z: np.ndarray


def _scores(sample: Sample, terms: _Terms, *, outlet: str) -> _Scores | None:
    side = np.array([sample.outlet[article] == outlet for article in terms.articles])
    if not side.any() or side.all():
        return None
    here, elsewhere = terms.counted[side].sum(axis=0), terms.counted[~side].sum(axis=0)
    return _Scores(side, *log_odds(here, elsewhere, prior=thresholds("distinctive").prior))


def _outlet_rows(
    terms: _Terms, scores: _Scores, *, outlet: str, voice: str, p: np.ndarray | None
) -> list[dict[str, Any]]:
    limits, side, delta, z = thresholds("distinctive"), scores.side, scores.delta, scores.z
    here, elsewhere = terms.counted[side].sum(axis=0), terms.counted[~side].sum(axis=0)
    exposure = terms.words[side].sum(), terms.words[~side].sum()
    holding = (terms.counted[side] > 0).sum(axis=0)
    rows: list[dict[str, Any]] = []
    for layer, wanted in (("words", ~terms.house), ("house_style", terms.house)):
        chosen = np.flatnonzero(wanted & (here >= limits.least_found) & (z > 0))
        order = sorted(chosen, key=lambda k: (-round(float(z[k]), 9), str(terms.terms[k])))[
            : limits.shown
        ]
        rows.extend(
            {
                "outlet": outlet,
                "term": str(terms.terms[k]),
                "layer": layer,
                "voice": voice,
                "n": int(here[k]),
                "n_elsewhere": int(elsewhere[k]),
                "rate": round(1000 * here[k] / exposure[0], 6) if exposure[0] else None,
                "rate_elsewhere": round(1000 * elsewhere[k] / exposure[1], 6)
                if exposure[1]
                else None,
                "articles_with": int(holding[k]),
                "log_odds": round(float(delta[k]), 6),
                "z": round(float(z[k]), 6),
                "p": None if p is None or np.isnan(p[k]) else round(float(p[k]), 6),
            }
            for k in order
        )
    return rows


def _max_t(
    sample: Sample, found: dict[str, _Terms], *, scored: dict[tuple[str, str], _Scores]
) -> dict[tuple[str, str], np.ndarray]:
    """Return Westfall & Young's (1993) max-T p: how often chance lifts any word as high as this one.

    Any word of any voice and outlet: the labels of all outlets are dealt out again at once.
    """
    tested = {key: one for key, one in scored.items() if _allows(one.side)}
    enough = {
        voice: (terms.counted > 0).sum(axis=0) >= thresholds("distinctive").least_articles
        for voice, terms in found.items()
    }
    tested = {key: one for key, one in tested.items() if enough[key[0]].any()}
    if not tested:
        return {}
    rounds = sample.settings.resamples
    rng = np.random.default_rng([sample.settings.seed, 3])
    articles = len(next(iter(found.values())).articles)
    order = rng.permuted(np.tile(np.arange(articles), (rounds, 1)), axis=1)
    highest = np.zeros(rounds)
    for (voice, outlet), one in tested.items():
        if len(sample.outlets) == 2 and outlet == sample.outlets[1]:
            continue  # the same words, seen from the other side
        counted = found[voice].counted[:, enough[voice]]
        drawn = _highest(one.side.astype(float)[order], counted)
        highest = np.maximum(highest, drawn)
    found_p = {}
    for key, one in tested.items():
        counted = found[key[0]].counted[:, enough[key[0]]]
        # The z that is tested is over the tested words alone, as it is in every shuffle.
        found_p[key] = np.full(len(one.z), np.nan)
        found_p[key][enough[key[0]]] = _share(highest, _z(one.side[None].astype(float), counted)[0])
    return found_p


def _allows(side: np.ndarray) -> bool:
    return gate(min(int(side.sum()), int((~side).sum()))) == "intervals"


def _share(highest: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Return p: the share of shuffles in which any word stands as high; the labels seen count too."""
    above = len(highest) - np.searchsorted(np.sort(highest), z - resampling.TOLERANCE)
    return np.asarray((above + 1) / (len(highest) + 1))


def _highest(ways: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Return the largest z of any word in each labeling."""
    parts = np.array_split(ways, max(1, len(ways) * counted.shape[1] // _CELLS))
    return np.concatenate([_z(part, counted).max(axis=1) for part in parts])


def _z(ways: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Return the z of each word without its sign: labelings × words.

    As ``log_odds`` gives it, in fewer steps: the two logarithms are one, and the counts of both sides add up to
    the same in every labeling.
    """
    if counted.shape[1] < 2:
        return np.zeros((len(ways), counted.shape[1]))
    pooled = counted.sum(axis=0)
    alpha = pooled * (thresholds("distinctive").prior / max(pooled.sum(), 1))
    here = ways @ counted
    words = here.sum(axis=1, keepdims=True) + alpha.sum()
    others = pooled.sum() + 2 * alpha.sum() - words
    here += alpha
    elsewhere = pooled + 2 * alpha - here
    odds = (here * (others - elsewhere)) / (elsewhere * (words - here))
    return np.asarray(
        np.abs(np.log(odds)) * np.sqrt(here * elsewhere) / np.sqrt(pooled + 2 * alpha)
    )
