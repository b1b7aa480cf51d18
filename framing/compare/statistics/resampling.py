"""Resampling with the article as the unit: permutation, cluster bootstrap, sign-flip, max-T.

Every function takes articles × measures arrays and a seeded generator, so that the same sample gives
the same numbers. Rates are ratios of sums: findings over the words they could have stood in.
"""

from __future__ import annotations

from itertools import combinations, product
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

__all__ = [
    "benjamini_hochberg",
    "bootstrap_error",
    "interval",
    "labelings",
    "one_article",
    "permutation_p",
    "rate",
    "sign_flip",
    "smallest_p",
    "smallest_sign_flip",
    "zero_upper",
]

TOLERANCE = 1e-9
_CELLS = 30_000
"""Numbers held at once while labels are shuffled: as many as a processor keeps at hand."""


def rate(found: Array, exposure: Array) -> Array:
    """Return found / exposure, missing where nothing could have been found."""
    found, exposure = np.broadcast_arrays(np.asarray(found, float), np.asarray(exposure, float))
    out: Array = np.divide(found, exposure, out=np.full(found.shape, np.nan), where=exposure > 0)
    return out


def labelings(side: Array, rounds: int, *, rng: np.random.Generator) -> tuple[Array, bool]:
    """Return ways to give out the labels (rounds × articles, 1 = first side), and whether they are all.

    All ways are listed where there are no more than ``rounds``; otherwise ``rounds`` are drawn.
    """
    articles, first = len(side), int(side.sum())
    if comb(articles, first) <= rounds:
        ways = np.zeros((comb(articles, first), articles))
        for row, chosen in enumerate(combinations(range(articles), first)):
            ways[row, list(chosen)] = 1
        return ways, True
    return rng.permuted(np.tile(side.astype(float), (rounds, 1)), axis=1), False


def smallest_p(first: int, second: int, *, rounds: int) -> float:
    """Return the smallest two-sided p that ``first`` articles against ``second`` can reach."""
    ways = comb(first + second, first)
    exact = (2 if first == second else 1) / ways
    return exact if ways <= rounds else max(exact, 1 / (rounds + 1))


def permutation_p(found: Array, exposure: Array, *, side: Array, ways: Array, exact: bool) -> Array:
    """Return the two-sided permutation p of the difference of rates, one a measure.

    The share of labelings whose difference is at least as large as the one seen; drawn labelings count
    the one seen too (Phipson & Smyth 2010), so p is never 0.
    """
    seen = np.abs(_gap(found, exposure, ways=side[None, :].astype(float)))[0]
    least = seen - TOLERANCE * (1 + seen)
    hits = np.zeros(len(seen), dtype=np.int64)
    for part in np.array_split(ways, max(1, ways.shape[0] * len(seen) // _CELLS)):
        hits += (np.abs(_gap(found, exposure, ways=part)) >= least).sum(axis=0)
    p: Array = hits / len(ways) if exact else (hits + 1) / (len(ways) + 1)
    return np.where(np.isnan(seen), np.nan, p)


def _gap(found: Array, exposure: Array, *, ways: Array) -> Array:
    return _apart((ways @ found, ways @ exposure), (found.sum(axis=0), exposure.sum(axis=0)))


def _apart(side: tuple[Array, Array], both: tuple[Array, Array]) -> Array:
    """Return the rates of one side less those of the rest; each is what was found, and among how many."""
    (found, exposure), (every, whole) = side, both
    gap: Array = rate(found, exposure) - rate(every - found, whole - exposure)
    return gap


def bootstrap_error(
    found: Array, exposure: Array, *, draw: tuple[int, np.random.Generator]
) -> Array:
    """Return the standard error of each rate by resampling whole articles, ``draw`` so often and by that generator.

    Scaled by n/(n-1), since a bootstrap of n articles has n-1 of n parts of the variance, and never below the
    Poisson error of the count: a few articles alike by luck do not make a rate certain.
    """
    articles, (rounds, rng) = len(found), draw
    draws = rng.multinomial(articles, np.full(articles, 1 / articles), size=rounds).astype(float)
    spread = _spread(rate(draws @ found, draws @ exposure))
    cluster = spread * np.sqrt(articles / (articles - 1))
    counted = rate(np.sqrt(found.sum(axis=0)), exposure.sum(axis=0))
    error: Array = np.maximum(cluster, np.nan_to_num(counted))
    return error


def _spread(drawn: Array) -> Array:
    """Return the standard deviation of each column, draws without a rate left out."""
    known = ~np.isnan(drawn)
    number = np.maximum(known.sum(axis=0), 1)
    values = np.where(known, drawn, 0.0)
    centre = values.sum(axis=0) / number
    squares = np.where(known, (values - centre) ** 2, 0.0)
    spread: Array = np.sqrt(squares.sum(axis=0) / number)
    return spread


def interval(centre: Array, errors: list[Array], *, articles: list[int]) -> tuple[Array, Array]:
    """Return the ends of a t interval around ``centre`` from one or two bootstrap errors.

    Degrees of freedom after Welch (1947) and Satterthwaite (1946). With four articles a percentile
    interval cannot reach beyond the articles seen and covers too little; t with the bootstrap's error
    does better (Hesterberg 2015).
    """
    # Loaded here: most samples are too small for an interval.
    from scipy.special import stdtrit

    parts = [error**2 for error in errors]
    total = np.sum(parts, axis=0)
    below = np.sum([part**2 / (n - 1) for part, n in zip(parts, articles, strict=True)], axis=0)
    freedom = np.divide(total**2, below, out=np.full(np.shape(total), 1.0), where=below > 0)
    reach = stdtrit(np.maximum(freedom, 1), 0.5 + thresholds("gates").confidence / 2) * np.sqrt(
        total
    )
    return centre - reach, centre + reach


def zero_upper(exposure: Array) -> Array:
    """Return the upper bound of a rate of which none was found: the rule of three, -ln(0.05)/exposure."""
    return rate(np.full(np.shape(exposure), -np.log(1 - thresholds("gates").confidence)), exposure)


def one_article(found: Array, exposure: Array, *, side: Array) -> NDArray[np.bool_]:
    """Tell, a measure, whether leaving one article out flips the sign or halves the gap."""
    label = side.astype(float)[:, None]
    every, whole = found.sum(axis=0), exposure.sum(axis=0)
    mine, against = (label * found).sum(axis=0), (label * exposure).sum(axis=0)
    seen = _apart((mine, against), (every, whole))
    left = mine - label * found, against - label * exposure
    gap = _apart(left, (every - found, whole - exposure))
    with np.errstate(invalid="ignore"):
        flips = (gap * seen <= 0) | (np.abs(gap) < np.abs(seen) / 2 - TOLERANCE)
    driven = np.asarray((np.isnan(gap) | flips).any(axis=0))
    real: NDArray[np.bool_] = ~np.isnan(seen) & (np.abs(seen) > TOLERANCE)
    return driven & real


def sign_flip(differences: Array, rounds: int, *, rng: np.random.Generator) -> tuple[Array, float]:
    """Return the two-sided sign-flip p of each measure's mean difference over events, and the smallest p.

    ``differences`` is events × measures; an event without a difference (missing) counts as none.
    """
    values = np.nan_to_num(differences)
    events = len(values)
    if 2**events <= rounds:
        signs, exact = np.array(list(product((1.0, -1.0), repeat=events))), True
    else:
        signs, exact = rng.choice((1.0, -1.0), size=(rounds, events)), False
    seen = np.abs(values.sum(axis=0))
    hits = (np.abs(signs @ values) >= seen - TOLERANCE * (1 + seen)).sum(axis=0)
    p: Array = hits / len(signs) if exact else (hits + 1) / (len(signs) + 1)
    return p, 2 / 2**events if exact else max(2 / 2**events, 1 / (rounds + 1))


def smallest_sign_flip(events: int) -> float:
    """Return the smallest two-sided p that a sign-flip over ``events`` paired events can reach."""
    return float(min(2 / 2**events, 1))


def benjamini_hochberg(p: Array) -> Array:
    """Return Benjamini & Hochberg's (1995) adjusted p; a missing p stays missing and is not counted."""
    q = np.full(len(p), np.nan)
    tested = ~np.isnan(p)
    if tested.any():
        # Ours: scipy's takes a second to load.
        order = np.argsort(p[tested])
        number = len(order)
        lifted = p[tested][order] * (number / np.arange(1, number + 1))
        adjusted = np.empty(number)
        adjusted[order] = np.minimum.accumulate(lifted[::-1])[::-1]
        q[tested] = np.minimum(adjusted, 1)
    return q
