"""When tellings of one count conflict, and when one is only rounded, hedged or vaguer than the other."""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import thresholds
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "close",
    "conflict",
    "differ",
    "digits",
    "ends",
    "excluded",
    "is_money",
    "plausible",
    "rounded",
    "same_unit",
    "same_value",
    "sided_hedges",
]

TURNED = {"lower": "upper", "upper": "lower"}

Row = dict[str, Any]


def conflict(given: Sequence[Row]) -> bool:
    """Tell whether two articles give values that differ, or hedges that bound the value from two sides.

    *More than 5,000* does not conflict with 5,200, *about 200* not with 203 nor *dozens* with 31: one is the
    other told less exactly. Values that only one article gives, such as 40 a day and 60 by the weekend, are
    no conflict.
    """
    told: dict[str, list[Row]] = defaultdict(list)
    for row in given:
        if row["attrs"].get("value") is not None:
            told[row["article_id"]].append(row)
    return any(
        differ(a, b) for one, two in combinations(told.values(), 2) for a in one for b in two
    )


def differ(one: Row, two: Row) -> bool:
    """Tell whether two values are two, and neither is the other rounded, hedged or told vaguely."""
    sides = {_bound(one), _bound(two)}
    if sides == {"lower", "upper"}:
        return True
    if ends(one) == ends(two):
        return False
    return not any(
        _bounds(a, b) or _rounds(a, b) or _covers(a, b) for a, b in ((one, two), (two, one))
    )


def excluded(one: Row, two: Row) -> bool:
    """Tell whether no number fits two values: *at least 19* and 22 are told apart, but both may be right."""
    (least, most), (low, high) = _range(one), _range(two)
    return most < low or high < least


def _range(row: Row) -> tuple[float, float]:
    low, high = ends(row)
    side = _bound(row)
    if side == "lower":
        return low or 0.0, math.inf
    return (-math.inf if side == "upper" else low or 0.0), high or low or 0.0


def close(one: Row, two: Row) -> bool:
    """Tell whether two values are one value rounded and not: 5,000 and 5,200."""
    low, high = sorted(abs(row["attrs"].get("value") or 0.0) for row in (one, two))
    return bool(
        low >= thresholds("figures").rounded_from and high <= low * thresholds("figures").close
    )


def plausible(one: Row, two: Row, *, within: float | None = None) -> bool:
    """Tell whether two values are near enough to be two tellings of one count: less than ``within`` times."""
    low, high = sorted(abs(row["attrs"].get("value") or 0.0) for row in (one, two))
    return bool(high <= low * (within or thresholds("figures").ratio))


def is_money(row: Row) -> bool:
    """Tell a sum of money."""
    return str(row["category"]) == "money"


def same_unit(one: Row, two: Row) -> bool:
    """Tell whether units agree; of one sum one text may leave out that it recurs (``a day``)."""
    first, second = one["attrs"].get("unit") or "", two["attrs"].get("unit") or ""
    kinds = {one["category"], two["category"]}
    if kinds == {"money"} and same_value(one, two):
        short, long = sorted((first, second), key=len)
        return long == short or long.startswith((f"{short} a ", f"{short} an "))
    return first == second and (len(kinds) == 1 or kinds <= {"count", "vague"})


def same_value(one: Row, two: Row) -> bool:
    """Tell whether two figures give one value, or one range."""
    first, second = one["attrs"].get("value"), two["attrs"].get("value")
    return (
        first is not None
        and first == second
        and one["attrs"].get("value_high") == two["attrs"].get("value_high")
    )


def digits(value: float) -> int:
    """Return how many digits of a value carry information: 2 has one, 2,100 two, 212 three."""
    return len(f"{value:.12g}".replace(".", "").replace("-", "").strip("0").split("e")[0])


def ends(row: Row) -> tuple[float | None, float | None]:
    """Return the value of a figure and the upper end of its range, None where it has none."""
    return row["attrs"].get("value"), row["attrs"].get("value_high")


def rounded(one: Row, two: Row) -> bool:
    """Tell whether one of two values is the other rounded: $28m for $28.5m."""
    return _rounds(one, two) or _rounds(two, one)


def _bounds(row: Row, other: Row) -> bool:
    """Tell whether a bounded value is another one rounded: at least 5,000 for 5,200."""
    side = _bound(row)
    if not side or _bound(other) or not close(row, other):
        return False
    value, exact = row["attrs"]["value"], other["attrs"]["value"]
    return bool(value <= exact if side == "lower" else value >= exact) and digits(value) < digits(
        exact
    )


def _rounds(row: Row, other: Row) -> bool:
    """Tell whether a value is another one rounded: $44m for $43,885,310, about 200 for 203."""
    value, exact = abs(row["attrs"]["value"]), abs(other["attrs"]["value"])
    if (
        min(value, exact) < thresholds("figures").rounded_from
        or _bound(row)
        or {*ends(row)[1:], *ends(other)[1:]} != {None}
    ):
        return False
    limits = thresholds("figures")
    apart = abs(value - exact) / max(value, exact)
    loose = not row["attrs"].get("exact", not row["attrs"].get("hedge"))
    if loose and apart <= limits.about:
        return True
    step = 10.0 ** (math.floor(math.log10(value)) + 1 - digits(value))
    rounder = digits(value) < digits(exact) and abs(value - exact) < step
    return bool(rounder and apart <= (limits.roughly if loose else limits.rounded))


def _covers(row: Row, other: Row) -> bool:
    """Tell whether a vague number or a range takes in the other value: dozens for 31, 200 to 300 for 250."""
    low, high = ends(row)
    value = other["attrs"]["value"]
    if row.get("category") == "vague" and other.get("category") != "vague":
        return bool(low <= value < low * thresholds("figures").vague)
    return row.get("category") != "tally" and high is not None and bool(low <= value <= high)


def _bound(row: Row) -> str:
    return _side((row["attrs"].get("hedge") or "").casefold())


@lru_cache(maxsize=1_024)
def _side(hedge: str) -> str:
    """Return whether a number so hedged is a ``lower`` or an ``upper`` bound, "" where the hedge names no side."""
    printed = " ".join(["", *hedge.split(), ""])
    turning = data_file("lexicons", "numbers")["hedges"]["turned_by"]
    for phrase, side in sided_hedges():
        before, found, _ = printed.partition(f" {phrase} ")
        if found:
            said = before.removesuffix(" …")
            return TURNED[side] if said.endswith(tuple(f" {word}" for word in turning)) else side
    return ""


@cache
def sided_hedges() -> list[tuple[str, str]]:
    """Return the hedges that have a side, longest first: *no more than* before *more than*."""
    hedges = data_file("lexicons", "numbers")["hedges"]
    sided = [(phrase, side) for side in TURNED for phrase in hedges[side]]
    return sorted(sided, key=lambda pair: -len(pair[0]))
