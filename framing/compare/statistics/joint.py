"""What stands out among all that a page tests: one permutation over every measure and every outlet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from framing.compare.statistics import resampling
from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from framing.compare.statistics.resampling import Array

__all__ = ["Prior", "cutoffs", "dispersion_prior", "joint_p", "moderated_t"]

Prior = tuple[float, float]
"""How far counts are spread beyond Poisson, and the degrees of freedom that this is worth."""

_CELLS = 30_000
"""Numbers held at once while labels are shuffled: as many as a processor keeps at hand."""


def joint_p(
    found: Array,
    exposure: Array,
    *,
    outlets: Sequence[str],
    sides: Mapping[tuple[str, ...], Sequence[str]],
    draw: tuple[int, np.random.Generator],
) -> dict[tuple[str, ...], Array]:
    """Return, for each side, every measure's max-T p (Westfall & Young 1993) over all sides and measures.

    ``sides`` maps a key to two or more outlets, the first held against the rest together. All outlets'
    labels are dealt out again over the articles; p is the share of shuffles in which any measure of any side
    stands out as much as this one does. So one shuffle in twenty shows anything at p 0.05, however many
    measures and outlets there are and however they hang together. How far a measure stands out is its moderated t
    over a cutoff of its own (``cutoffs``).
    """
    names = np.array(outlets)
    prior = dispersion_prior(found, exposure)
    rounds, rng = draw
    order = rng.permuted(np.tile(np.arange(len(names)), (rounds, 1)), axis=1)
    chosen = {key: _masks(names, members) for key, members in sides.items()}
    bar = dict(
        zip(chosen, cutoffs(_doubled(found, list(chosen.values()), prior=prior)), strict=True)
    )
    seen = {
        key: np.abs(moderated_t(found, exposure, sides=(first[None], second[None]), prior=prior))[0]
        / bar[key]
        for key, (first, second) in chosen.items()
    }
    highest = np.zeros(rounds)
    for part in np.array_split(np.arange(rounds), max(1, rounds * found.shape[1] // _CELLS)):
        for key, (first, second) in chosen.items():
            dealt = (first[order[part]], second[order[part]])
            drawn = np.abs(moderated_t(found, exposure, sides=dealt, prior=prior)) / bar[key]
            highest[part] = np.maximum(highest[part], drawn.max(axis=1))
    return {
        key: ((highest[:, None] >= one[None, :] - resampling.TOLERANCE).sum(axis=0) + 1)
        / (rounds + 1)
        for key, one in seen.items()
    }


def _masks(names: NDArray[np.str_], members: Sequence[str]) -> tuple[Array, Array]:
    return (names == members[0]).astype(float), np.isin(names, list(members[1:])).astype(float)


def _doubled(found: Array, sides: Sequence[tuple[Array, Array]], *, prior: Prior) -> Array:
    """Return the t to be expected of a rate twice the other side's: sides × measures, labels unseen."""
    articles = np.array([[first.sum(), second.sum()] for first, second in sides])
    every = articles.sum(axis=1)
    counts = found.sum(axis=0) * (every / len(found))[:, None]
    halves = (articles.prod(axis=1) / every**2)[:, None]
    # Of rates r and 2r the difference is r, and the rate of both together about 1.5 r.
    t: Array = np.sqrt(counts * halves / prior[0]) / 1.5
    return t


def cutoffs(expected: Array) -> Array:
    """Return what each t is held against, from the t to be ``expected`` of a difference worth finding.

    A part of the level is spread evenly over the tests. The rest goes where it finds most (Wasserman & Roeder
    2006; max-T with weights: Westfall, Kropf & Finos 2004): little to a measure so rare that a doubled rate
    would not show, and no less to one of more counts than to one of fewer. Counts decide and no label does, so
    any cutoffs keep the level; they are fixed at that of a page (``thresholds.toml``).
    """
    from scipy.special import ndtr, ndtri

    limits = thresholds("gates")
    even, level = limits.spread_evenly, limits.level
    seen = np.maximum(expected, 1e-6)
    low, high = 0.0, 50.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        spent = 2 * ndtr(-_best(seen, middle)).sum()
        low, high = (middle, high) if spent > level else (low, middle)
    share = (1 - even) * 2 * ndtr(-_best(seen, high)) + even * level / seen.size
    bar: Array = -ndtri(share / 2)
    return bar


def _best(expected: Array, cost: float) -> Array:
    """Return the cutoffs that find most for what they cost (Wasserman & Roeder 2006), falling in ``expected``."""
    worth = np.minimum(expected, np.sqrt(2 * cost))
    bar: Array = worth / 2 + cost / np.maximum(worth, 1e-6)
    return bar


def dispersion_prior(found: Array, exposure: Array) -> Prior:
    """Return the usual spread of all measures together and how much it is worth, labels unseen.

    Smyth (2004, equations in section 6.2): each measure's variance around its pooled rate, as a share of the Poisson
    variance, is taken as drawn from one scaled inverse chi-square. Measures that are spread alike are worth
    many degrees of freedom, measures that differ few.
    """
    from scipy.special import digamma, polygamma

    freedom = len(found) - 1
    expected = resampling.rate(found.sum(axis=0), exposure.sum(axis=0)) * exposure
    squares = ((found - expected) ** 2).sum(axis=0)
    usable = (expected.sum(axis=0) > 0) & (squares > 0)
    if usable.sum() < 2:
        return 1.0, float(freedom)
    spread = squares[usable] / expected.sum(axis=0)[usable] * len(found) / freedom
    logs = np.log(spread) - digamma(freedom / 2) + np.log(freedom / 2)
    excess = float(logs.var(ddof=1) - polygamma(1, freedom / 2))
    most = 100.0 * freedom
    worth = most if excess <= 0 else min(2 * _trigamma_inverse(excess), most)
    usual = float(np.exp(logs.mean() + digamma(worth / 2) - np.log(worth / 2)))
    return usual, worth


def _trigamma_inverse(value: float) -> float:
    """Return x with trigamma(x) = value, by Newton's method on 1/trigamma, which is almost straight."""
    from scipy.special import polygamma

    x = 0.5 + 1 / value
    for _ in range(50):
        known = float(polygamma(1, x))
        step = known * (1 - known / value) / float(polygamma(2, x))
        x += step
        if abs(step) < 1e-9 * x:
            break
    return x


def moderated_t(
    found: Array, exposure: Array, *, sides: tuple[Array, Array], prior: Prior
) -> Array:
    """Return the moderated t of each difference of rates: labelings × measures.

    The difference over its error from the articles' own spread within each side, drawn towards the
    spread usual for all measures (``prior``). 0 where a side has nothing to count against.
    """
    usual, worth = prior
    parts = [_side(found, exposure, side=side) for side in sides]
    (first, one, words_a), (second, two, words_b) = parts
    pooled = resampling.rate(first * words_a + second * words_b, words_a + words_b)
    poisson = pooled * (
        resampling.rate(np.ones_like(words_a), words_a)
        + resampling.rate(np.ones_like(words_b), words_b)
    )
    freedom = sum(side.sum(axis=1, keepdims=True) for side in sides) - 2
    variance = (freedom * (one + two) + worth * usual * poisson) / (freedom + worth)
    t: Array = np.divide(
        first - second, np.sqrt(variance), out=np.zeros_like(variance), where=variance > 0
    )
    return np.nan_to_num(t)


def _side(found: Array, exposure: Array, *, side: Array) -> tuple[Array, Array, Array]:
    """Return a side's rate, the variance of that rate over its articles, and its words."""
    articles = side.sum(axis=1, keepdims=True)
    words = side @ exposure
    value = resampling.rate(side @ found, words)
    squares = (
        side @ found**2 - 2 * value * (side @ (found * exposure)) + value**2 * (side @ exposure**2)
    )
    spread = np.maximum(squares, 0) * articles / np.maximum(articles - 1, 1)
    return value, resampling.rate(spread, words**2), words
