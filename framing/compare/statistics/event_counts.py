"""What one event counts, kept while other events are compared: outlets × measures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.sample import Sample
from framing.compare.statistics import resampling
from framing.compare.statistics.units import measures, of_some_sentences, own_text, units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.tables import Comparison

__all__ = ["EventCounts", "Measure", "aligned", "event_counts"]

Measure = tuple[str, str, str]
"""Extractor, category, voice."""


@dataclass(frozen=True)
class EventCounts:
    """One event's counts by outlet; a text that two outlets print tells them apart nowhere and is left out."""

    event: str
    outlets: tuple[str, ...]
    articles: tuple[int, ...]
    names: tuple[Measure, ...]
    per: np.ndarray
    found: np.ndarray
    exposure: np.ndarray

    @cached_property
    def rates(self) -> np.ndarray:
        """Rates by outlet and measure, missing where an outlet has nothing to count against."""
        value: np.ndarray = resampling.rate(self.found, self.exposure) * self.per
        return value


def event_counts(comparison: Comparison) -> EventCounts:
    """Return the counts of one event, each independent text of an outlet once."""
    sample = Sample(comparison.event, comparison.tables, comparison.texts, comparison.settings)
    every = of_some_sentences(sample, measures(sample, comparison["counts"]))
    own = {
        outlet: [a for a in units_of(sample, [outlet]) if own_text(sample, a)]
        for outlet in sample.outlets
    }
    outlets = tuple(outlet for outlet in sample.outlets if own[outlet])
    sums = [[part.sum(axis=0) for part in every.rows(own[outlet])] for outlet in outlets]
    shape = (len(outlets), len(every.names))
    return EventCounts(
        event=comparison.event,
        outlets=outlets,
        articles=tuple(len(own[outlet]) for outlet in outlets),
        names=tuple(every.names),
        per=every.per,
        found=np.array([pair[0] for pair in sums]).reshape(shape),
        exposure=np.array([pair[1] for pair in sums]).reshape(shape),
    )


def aligned(events: Sequence[EventCounts]) -> list[EventCounts]:
    """Return the events with one list of measures: those of which anything was found in any event."""
    names = list(
        dict.fromkeys(
            name for one in events for k, name in enumerate(one.names) if one.found[:, k].any()
        )
    )
    return [_with(one, names) for one in events]


def _with(one: EventCounts, names: list[Measure]) -> EventCounts:
    place = {name: k for k, name in enumerate(one.names)}
    known = [n for n, name in enumerate(names) if name in place]
    columns = [place[names[n]] for n in known]
    per = np.ones(len(names))
    per[known] = one.per[columns]
    tables = [np.zeros((len(one.outlets), len(names))) for _ in range(2)]
    for table, source in zip(tables, (one.found, one.exposure), strict=True):
        table[:, known] = source[:, columns]
    return EventCounts(one.event, one.outlets, one.articles, tuple(names), per, *tables)
