"""Rates per outlet, with what the number of articles allows to be said about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from framing.compare.statistics import resampling
from framing.compare.statistics.units import Measures, measures, or_none, units_of
from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["Levels", "gate", "page_levels", "rates"]


class Levels(NamedTuple):
    """Up to which p a difference is called one: of rates, and of single words."""

    rates: float
    words: float


def gate(articles: int, *, top: str = "intervals") -> str:
    """Return what ``articles`` on the smaller side allow: ``counts``, ``ranges`` or ``top``."""
    bounds = thresholds("gates")
    if articles < bounds.ranges:
        return "counts"
    return "ranges" if articles < bounds.intervals else top


def page_levels(sample: Sample) -> Levels:
    """Return the levels of a page: stricter where an outlet has few articles."""
    bounds = thresholds("gates")
    fewest = min((len(units_of(sample, [outlet])) for outlet in sample.outlets), default=0)
    if fewest < bounds.few:
        return Levels(bounds.level_few, bounds.words_few)
    return Levels(bounds.level, bounds.words)


def rates(sample: Sample, counted: pd.DataFrame) -> pd.DataFrame:
    """Return table ``rates``: per outlet, category and voice, per 1,000 words of that voice.

    Copies count once. With two or three articles ``low`` and ``high`` are the smallest and largest rate of
    an article; from four on the ends of a 95% interval by cluster bootstrap; for none found the upper
    bound of the rule of three.
    """
    every = measures(sample, counted)
    rows: list[dict[str, Any]] = []
    for number, outlet in enumerate(sample.outlets):
        articles = units_of(sample, [outlet])
        rng = np.random.default_rng([sample.settings.seed, 1, number])
        rows.extend(
            _outlet_rows(every, outlet, articles=articles, draw=(sample.settings.resamples, rng))
        )
    return frame("rates", rows)


def _outlet_rows(
    every: Measures, outlet: str, *, articles: list[str], draw: tuple[int, np.random.Generator]
) -> list[dict[str, Any]]:
    found, exposure = every.rows(articles)
    total, against = found.sum(axis=0), exposure.sum(axis=0)
    value = resampling.rate(total, against) * every.per
    allowed = gate(len(articles))
    low, high = _ends(found, exposure, allowed=allowed, draw=draw)
    low, high = low * every.per, high * every.per
    return [
        {
            "outlet": outlet,
            "extractor": extractor,
            "category": category,
            "voice": voice,
            "n": int(total[k]),
            "articles": int((exposure[:, k] > 0).sum()),
            "articles_with": int((found[:, k] > 0).sum()),
            "exposure": int(against[k]),
            "rate": or_none(value[k]),
            "low": or_none(low[k]),
            "high": or_none(high[k]),
            "gate": allowed,
        }
        for k, (extractor, category, voice) in enumerate(every.names)
    ]


def _ends(
    found: np.ndarray, exposure: np.ndarray, *, allowed: str, draw: tuple[int, np.random.Generator]
) -> tuple[np.ndarray, np.ndarray]:
    missing = np.full(found.shape[1], np.nan)
    if allowed == "counts" or not found.size:
        return missing, missing
    each = resampling.rate(found, exposure)
    if allowed == "ranges":
        seen = ~np.isnan(each)
        low = np.where(seen.any(axis=0), np.where(seen, each, np.inf).min(axis=0), np.nan)
        high = np.where(seen.any(axis=0), np.where(seen, each, -np.inf).max(axis=0), np.nan)
        return low, high
    total, against = found.sum(axis=0), exposure.sum(axis=0)
    error = resampling.bootstrap_error(found, exposure, draw=draw)
    low, high = resampling.interval(resampling.rate(total, against), [error], articles=[len(found)])
    none = total == 0
    return np.where(none, 0.0, np.maximum(low, 0.0)), np.where(
        none, resampling.zero_upper(against), high
    )
