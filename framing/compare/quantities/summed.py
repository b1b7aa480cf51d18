"""Counts that an article gives in two parts: 31 babies and four mothers are the 35 people of another article."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["is_part_of", "sums_told"]

Row = dict[str, Any]
Sums = dict[tuple[str, float], set[float]]
_AND = re.compile(r",?\s+(?:and|plus)\s+")


def sums_told(sample: Sample, found: Sequence[Row]) -> Sums:
    """Return by article and value what it adds up to with the count beside it: *212 passengers and 14 crew*."""
    sums: Sums = defaultdict(set)
    for one, two in pairwise(found):
        if one["article_id"] != two["article_id"] or {one["category"], two["category"]} != {
            "count"
        }:
            continue
        between = sample.texts[one["article_id"]][one["end"] : two["start"]]
        values = (one["attrs"]["value"], two["attrs"]["value"])
        if _AND.fullmatch(between) and None not in values:
            for value in values:
                sums[one["article_id"], value].add(sum(values))
    return dict(sums)


def is_part_of(one: Row, two: Row, *, sums: Mapping[tuple[str, float], set[float]]) -> bool:
    """Tell whether an article tells a figure as a part of what another figure counts in all."""
    return two["attrs"].get("value") in sums.get((one["article_id"], one["attrs"].get("value")), ())
