"""Over which span of time a figure is told: earnings of £75m over eight years are no other value of £70m in seven."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.compare.quantities import counted
from framing.compare.thresholds import read
from framing.data_files import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample

__all__ = ["span_told"]

Row = dict[str, Any]


def span_told(sample: Sample, row: Row) -> float:
    """Return the seconds of *over eight years* where it hangs on a figure, its noun or its verb; 0 for none."""
    beside = counted.words_beside(sample, row)
    over = {w["start"] for w in counted.above(sample, row)}
    held = {w["start"] for w in beside if row["start"] <= w["start"] < row["end"]} | over
    lists = read("stated_times")
    seconds: dict[str, float] = lists["units"]["seconds"]
    spanning = (
        w for w in beside if w["lemma"] in lists["covering"]["prepositions"] and w["head"] in held
    )
    for preposition in spanning:
        for unit in (w for w in beside if w["head"] == preposition["start"]):
            if unit["lemma"] in seconds and (number := _number(unit, beside=beside)):
                return number * seconds[unit["lemma"]]
    return 0.0


def _number(unit: Row, *, beside: Sequence[Row]) -> float:
    """Return how many of a unit of time there are, 0 where no number says so."""
    words = (w["word"].casefold() for w in beside if w["head"] == unit["start"])
    numbers = (float(one) if one.isdigit() else float(number_words().get(one, 0)) for one in words)
    return next((one for one in numbers if one), 0.0)
