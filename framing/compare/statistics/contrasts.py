"""Outlet against outlet: differences of rates, and what chance alone could make of them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.statistics import resampling
from framing.compare.statistics.joint import joint_p
from framing.compare.statistics.rates import gate
from framing.compare.statistics.units import (
    Measures,
    measures,
    of_some_sentences,
    or_none,
    own_text,
    units_of,
)
from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["FAMILIES", "contrasts", "sides"]

FAMILIES = {"others": "each outlet against the others", "pairs": "outlet against outlet"}


def contrasts(sample: Sample, counted: pd.DataFrame) -> pd.DataFrame:
    """Return table ``contrasts``: each outlet against the others, and each pair of outlets.

    Two families of tests are declared, all outlets, categories and voices together in each; q is
    Benjamini & Hochberg's within the family. ``p_joint`` is over both families at once (``joint_p``) and says
    what may be called a difference: it keeps the share of pages with any false one at the level. A measure
    is tested only where the sample, labels unseen, holds enough of it. It enters the family where it holds
    so much that a doubling could be found (``thresholds.toml``); others have rates and no p or q. A text
    that both sides print cannot tell them apart and is left out.
    """
    every = of_some_sentences(sample, measures(sample, counted))
    rows: list[dict[str, Any]] = []
    for number, (first, second, family) in enumerate(sides(sample.outlets)):
        others = [o for o in sample.outlets if o != first] if second == "others" else [second]
        rng = np.random.default_rng([sample.settings.seed, 2, number])
        mine = units_of(sample, [first], without=units_of(sample, others))
        theirs = units_of(sample, others, without=units_of(sample, [first]))
        names = {"outlet_a": first, "outlet_b": second, "family": family}
        rows.extend(
            _rows(every, (mine, theirs), names=names, draw=(sample.settings.resamples, rng))
        )
    return frame("contrasts", _joined(sample, every, rows=_adjusted(rows)))


def sides(outlets: list[str]) -> list[tuple[str, str, str]]:
    """Return (outlet, outlet or "others", family): with two outlets there are no others."""
    pairs = [(a, b, FAMILIES["pairs"]) for a, b in combinations(outlets, 2)]
    rest = [(outlet, "others", FAMILIES["others"]) for outlet in outlets]
    return pairs if len(outlets) <= 2 else rest + pairs


def _rows(
    every: Measures,
    units: tuple[list[str], list[str]],
    *,
    names: dict[str, str],
    draw: tuple[int, np.random.Generator],
) -> list[dict[str, Any]]:
    found, exposure = every.rows(units[0] + units[1])
    side = np.array([True] * len(units[0]) + [False] * len(units[1]))
    seen = np.flatnonzero(found.sum(axis=0) > 0)
    if not len(seen):
        return []
    found, exposure, per = found[:, seen], exposure[:, seen], every.per[seen]
    allowed = gate(min(len(units[0]), len(units[1])), top="permutation")
    columns = _columns(found, exposure, side=side, allowed=allowed, draw=draw)
    a, b = columns["rate_a"] * per, columns["rate_b"] * per
    rows = []
    for k, measure in enumerate(seen):
        extractor, category, voice = every.names[measure]
        rows.append(
            names
            | {"extractor": extractor, "category": category, "voice": voice, "gate": allowed}
            | {"n_a": int(found[side, k].sum()), "n_b": int(found[~side, k].sum())}
            | {"rate_a": or_none(a[k]), "rate_b": or_none(b[k]), "difference": or_none(a[k] - b[k])}
            | {
                "low": or_none(columns["low"][k] * per[k]),
                "high": or_none(columns["high"][k] * per[k]),
            }
            | {"p": or_none(columns["p"][k]), "p_smallest": columns["p_smallest"]}
            | {"one_article": bool(columns["one_article"][k]), "q": bool(columns["in_family"][k])}
        )
    return rows


def _columns(
    found: np.ndarray,
    exposure: np.ndarray,
    *,
    side: np.ndarray,
    allowed: str,
    draw: tuple[int, np.random.Generator],
) -> dict[str, Any]:
    rate_a = resampling.rate(found[side].sum(axis=0), exposure[side].sum(axis=0))
    rate_b = resampling.rate(found[~side].sum(axis=0), exposure[~side].sum(axis=0))
    missing = np.full(found.shape[1], np.nan)
    columns: dict[str, Any] = {
        "rate_a": rate_a,
        "rate_b": rate_b,
        "low": missing,
        "high": missing,
        "p": missing,
    }
    columns["in_family"] = np.zeros(found.shape[1], dtype=bool)
    sizes = [int(side.sum()), int((~side).sum())]
    limits = thresholds("contrasts")
    rounds = max(draw[0], limits.labelings)
    columns["p_smallest"] = resampling.smallest_p(sizes[0], sizes[1], rounds=rounds)
    several = min(sizes) > 1
    columns["one_article"] = (
        resampling.one_article(found, exposure, side=side) if several else columns["in_family"]
    )
    if allowed != "permutation":
        return columns
    ways, exact = resampling.labelings(side, rounds, rng=draw[1])
    p = resampling.permutation_p(found, exposure, side=side, ways=ways, exact=exact)
    enough = (found.sum(axis=0) >= limits.least_found) & (
        (found > 0).sum(axis=0) >= limits.least_articles
    )
    columns["p"] = np.where(enough, p, np.nan)
    columns["in_family"] = enough & (found.sum(axis=0) >= limits.family_found)
    errors = [resampling.bootstrap_error(found[s], exposure[s], draw=draw) for s in (side, ~side)]
    columns["low"], columns["high"] = resampling.interval(rate_a - rate_b, errors, articles=sizes)
    return columns


def _adjusted(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for family in FAMILIES.values():
        members = [row for row in rows if row["family"] == family]
        p = np.array([row["p"] if row["q"] else np.nan for row in members], dtype=float)
        for row, q in zip(members, resampling.benjamini_hochberg(p), strict=True):
            row["q"] = or_none(q)
    return rows


def _joined(sample: Sample, every: Measures, *, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Add ``p_joint`` to the rows of a family: max-T over both families, outlets' labels dealt out at once."""
    members = [row for row in rows if row["q"] is not None]
    if not members:
        return rows
    articles = [a for a in units_of(sample, sample.outlets) if own_text(sample, a)]
    wanted = sorted({_measure(row) for row in members})
    columns = [every.names.index(name) for name in wanted]
    found, exposure = (part[:, columns] for part in every.rows(articles))
    pairs = sorted({(row["outlet_a"], row["outlet_b"]) for row in members})
    sides: dict[tuple[str, ...], list[str]] = {
        (a, b): [a, *([o for o in sample.outlets if o != a] if b == "others" else [b])]
        for a, b in pairs
    }
    draw = sample.settings.resamples, np.random.default_rng([sample.settings.seed, 4])
    outlets = [sample.outlet[article] for article in articles]
    p = joint_p(found, exposure, outlets=outlets, sides=sides, draw=draw)
    for row in members:
        key = row["outlet_a"], row["outlet_b"]
        row["p_joint"] = or_none(p[key][wanted.index(_measure(row))])
    return rows


def _measure(row: dict[str, Any]) -> tuple[str, str, str]:
    return row["extractor"], row["category"], row["voice"]
