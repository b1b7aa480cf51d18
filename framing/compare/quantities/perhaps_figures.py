"""Counts that may be one, told at two values under two nouns or in other words: beside each other, not in conflict."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.joining import NEVER, grouped
from framing.compare.quantities.circumstances import Circumstances
from framing.compare.quantities.conflicts import differ, plausible, same_unit
from framing.compare.quantities.counted_senses import (
    alike,
    is_general,
    of_posts,
    people,
    tied_by_verbs,
)
from framing.compare.thresholds import thresholds
from framing.tables import frame, records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["perhaps_figures"]

Row = dict[str, Any]
Links = dict[tuple[int, int], float]


def perhaps_figures(
    sample: Sample, aligned: pd.DataFrame, *, event_of: Mapping[str, int]
) -> pd.DataFrame:
    """Return table ``perhaps_figures``: counts of table ``figures`` that may be one, a number for each such group.

    No article gives two of a group, each is the other's only match, and values of two of them differ.
    ``event_of`` holds the number of each article's event: counts of two events are never one.
    """
    told = _Told.of(sample, [row for row in records(aligned) if row["found"]], event_of=event_of)
    links = _only(told, _links(told))
    groups = grouped(
        len(told.counts),
        [(value, a, b) for (a, b), value in links.items()],
        least=thresholds("perhaps_figures").least,
        near=lambda a, b: links.get((min(a, b), max(a, b)), NEVER),
        every=True,
    )
    shown = [group for group in groups if told.differ(group)]
    shown.sort(key=lambda group: (-sum(len(told.articles[n]) for n in group), group[0]))
    return frame(
        "perhaps_figures",
        [
            {"perhaps": number, **{name: row[name] for name in _KEPT}}
            for number, group in enumerate(shown, start=1)
            for n in group
            for row in told.given[n]
        ],
    )


_KEPT = (
    "figure", "what", "article_id", "outlet", "start", "end", "quantity", "value", "unit", "hedge", "source", "text",
    "sentence", "paragraph",
)  # fmt: skip


@dataclass(frozen=True)
class _Told:
    """The aligned counts: of each its rows, its figures as found by their places, its articles."""

    given: Sequence[Sequence[Row]]
    counts: Sequence[Sequence[int]]
    articles: Sequence[frozenset[str]]
    told: Circumstances

    @classmethod
    def of(cls, sample: Sample, rows: Sequence[Row], *, event_of: Mapping[str, int]) -> _Told:
        found = [row for row in sample.found_by("figures") if row["zone"] != "byline"]
        place = {(row["article_id"], row["start"], row["end"]): n for n, row in enumerate(found)}
        groups: dict[int, list[Row]] = defaultdict(list)
        for row in rows:
            groups[row["figure"]].append(row)
        return cls(
            given=list(groups.values()),
            counts=[
                [place[row["article_id"], row["start"], row["end"]] for row in given]
                for given in groups.values()
            ],
            articles=[frozenset(row["article_id"] for row in given) for given in groups.values()],
            told=Circumstances.of(sample, found, event_of=event_of),
        )

    def near(self, one: int, two: int) -> float:
        """Return how likely two counts are one, 0 where they are not: as their nearest two figures."""
        likely = 0.0
        for a in self.counts[one]:
            for b in self.counts[two]:
                value = self._near(a, b)
                if value is None:
                    return 0.0
                likely = max(likely, value)
        return likely

    def _near(self, a: int, b: int) -> float | None:
        """Return how likely two figures are of one count, None where they tell two."""
        told, limits = self.told, thresholds("perhaps_figures")
        one, two = told.found[a], told.found[b]
        states = {told.states[a], told.states[b]}
        if len(states - {""}) > 1 or told.apart(a, b):
            return None
        if not same_unit(one, two) or None in (one["attrs"]["value"], two["attrs"]["value"]):
            return 0.0
        likeness = told.likeness(a, b)
        posts = of_posts(one, two, ended=(told.ended[a], told.ended[b]))
        verbs = tied_by_verbs(told.ruled[a], told.ruled[b])
        change = told.changes[a].is_one_with(told.changes[b])
        noun = _nouns(one, two, other=posts or change)
        tied = states == {told.states[a]} != {""} or verbs or posts
        if not noun or not plausible(one, two, within=limits.tied if tied else limits.untied):
            return 0.0
        if (
            (noun < limits.own_noun or _recurs(one, two))
            and not (tied or change)
            and likeness < limits.alike
        ):
            return 0.0
        return float(noun + limits.tie * (tied or change) + likeness)

    def differ(self, group: Sequence[int]) -> bool:
        """Tell whether two counts of a group have values of which neither is the other rounded."""
        found = self.told.found
        return any(
            differ(found[a], found[b])
            for one, two in combinations(group, 2)
            for a in self.counts[one]
            for b in self.counts[two]
        )


def _nouns(one: Row, two: Row, *, other: bool) -> float:
    """Return what the nouns of two figures speak for one count: one noun, people beside people.

    ``other`` tells that both are of one thing whatever their nouns: jobs that end, a rise or fall of one thing.
    """
    limits = thresholds("perhaps_figures")
    general = is_general(one) or is_general(two)
    if alike(one, two) and one["category"] != "percent" and not general:
        return float(limits.own_noun)
    both = people(one) and people(two) and general
    return float(limits.general_noun) if both or other or alike(one, two) else 0.0


def _recurs(one: Row, two: Row) -> bool:
    """Tell small counts of things, which any article may give of others: two debates, three debates."""
    small = max(one["attrs"]["value"], two["attrs"]["value"]) < thresholds("figures").rounded_from
    return small and not (people(one) and people(two))


def _links(told: _Told) -> Links:
    """Return the pairs of counts that may be one, each with how likely: of no article in common."""
    every = combinations(range(len(told.counts)), 2)
    apart = (pair for pair in every if not told.articles[pair[0]] & told.articles[pair[1]])
    return {pair: value for pair in apart if (value := told.near(*pair))}


def _only(told: _Told, links: Links) -> Links:
    """Return the links of counts of which neither has as good a match beside the other in one of its articles."""
    of: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in links.items():
        of[a][b] = of[b][a] = value

    def rivalled(a: int, b: int) -> bool:
        return any(
            other != b
            and value >= links[min(a, b), max(a, b)]
            and told.articles[other] & told.articles[b]
            for other, value in of[a].items()
        )

    return {
        (a, b): value
        for (a, b), value in links.items()
        if not rivalled(a, b) and not rivalled(b, a)
    }
