"""How old articles say that one person is, where they differ: *Bloom, 44,* here and *Bloom, 45,* there."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.quantities.stated_times import StatedTime
from framing.data_files import number_words
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["differing_ages"]

Row = dict[str, Any]
Person = tuple[str, int | None]

_NUMBER = r"(\d{1,3}|[a-z]+(?:-[a-z]+)?)"
_BEHIND = (
    re.compile(rf",\s+(?:now\s+|aged\s+|age\s+)?{_NUMBER}(?=[,.;)])"),
    re.compile(r"\s+\((\d{1,3})\)"),
)
_BEFORE = re.compile(rf"\b{_NUMBER}-year-old\s+(?:[\w’'-]+\s+){{0,3}}$")
_WITHIN = re.compile(rf"{_NUMBER}-year-old\b")
_FARTHEST = 60
"""Characters before a name in which its *45-year-old* stands."""
_OLDEST = 120


def differing_ages(
    sample: Sample, actors: pd.DataFrame, *, event_of: Mapping[str, int]
) -> dict[str, list[StatedTime]]:
    """Return by person the ages that articles of one event give, where two articles give two.

    An article that itself gives a person two ages (now, and when something happened) tells none. ``actors`` is the
    table of that name: only what is known to name the person counts.
    """
    told: dict[Person, dict[str, dict[float, StatedTime]]] = defaultdict(lambda: defaultdict(dict))
    for row in records(actors):
        if row["actor"]:
            ages = told[row["actor"], event_of.get(row["article_id"])]
            for one in _ages(sample, row):
                ages[row["article_id"]].setdefault(one.size, one)
    found: dict[str, list[StatedTime]] = {}
    for (actor, _), by_article in told.items():
        sure = [next(iter(ages.values())) for ages in by_article.values() if len(ages) == 1]
        if len({one.size for one in sure}) > 1:
            found[actor] = sorted(sure, key=lambda one: sample.ids.index(one.article))
    return found


def _ages(sample: Sample, row: Row) -> Iterator[StatedTime]:
    """Yield the ages that stand right behind, before or in the words for somebody."""
    text, start, end = sample.texts[row["article_id"]], row["start"], row["end"]
    first = max(start - _FARTHEST, 0)
    met = [pattern.match(text, end) for pattern in _BEHIND]
    met += [_BEFORE.search(text[:start], first), _WITHIN.match(text, start, end)]
    for one in (match for match in met if match is not None):
        value = _value(one[1])
        word = sample.word_at[row["article_id"]].get(one.start(1))
        if value is not None and word is not None and word["zone"] != "byline":
            yield StatedTime(
                row["article_id"],
                *one.span(1),
                kind="age",
                unit="year",
                value=f"{value:g}",
                size=value,
                root=one.start(1),
            )


def _value(word: str) -> float | None:
    value = (
        int(word) if word.isdigit() else sum(number_words().get(n, -999) for n in word.split("-"))
    )
    return float(value) if 0 < value < _OLDEST else None
