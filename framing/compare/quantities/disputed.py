"""A number that another source gives of what was counted before, and what befell those that figures count."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.quantities import counted
from framing.compare.thresholds import read
from framing.data_files import terms
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample

__all__ = ["disputing", "source", "states_of"]

Row = dict[str, Any]
AT_A_VALUE = frozenset({"at", "as"})


def disputing(sample: Sample, found: Sequence[Row]) -> dict[int, int]:
    """Return for each bare number that disputes the figure before it the number of that figure.

    ``Police counted 900 marchers. The union claimed 1,500.`` and ``short of 22 midwives; the trust puts it at 14``.
    """
    first: dict[int, int] = {}
    for n, row in enumerate(found):
        before = _counted_before(sample, found, place=n)
        if before is not None and _disputes(sample, row, before=found[before]):
            first[n] = before
    return first


def states_of(sample: Sample, found: Sequence[Row]) -> list[str]:
    """Return what befell those that each figure counts; a bare number of another source goes with the one before."""
    states: list[str] = []
    together: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in found:
        together[row["article_id"], row["sentence"]].append(row)
    for n, row in enumerate(found):
        beside = together[row["article_id"], row["sentence"]]
        state = counted.state(sample, row, others=[one for one in beside if one is not row])
        before = None if state else _counted_before(sample, found, place=n)
        if before is not None and _of_two(row, found[before]):
            state = states[before]
        states.append(state)
    return states


def source(row: Row) -> str:
    """Return on whose word a figure is given, in small letters, "" where on nobody's."""
    return str(row["attrs"].get("source") or "").casefold()


def _counted_before(sample: Sample, found: Sequence[Row], *, place: int) -> int | None:
    """Return for a bare number which figure before it, in its sentence or the one before, counts the same things.

    The whole of a part (460 of *410 of its 460 members*) is passed over, and so are shares.
    """
    row = found[place]
    if not row["text"].endswith(str(row["attrs"].get("quantity"))):
        return None
    for k in range(place - 1, -1, -1):
        one = found[k]
        if one["article_id"] != row["article_id"] or row["sentence"] - one["sentence"] > 1:
            return None
        of_a_kind = (one["category"], one["label"]) == (row["category"], row["label"])
        if of_a_kind and counted.part_of_whole(sample, one) != "whole":
            return k
    return None


def _of_two(row: Row, before: Row) -> bool:
    return len({source(row), source(before)} - {""}) > 1


def _disputes(sample: Sample, row: Row, *, before: Row) -> bool:
    """Tell a number that nothing is said of but who gives it; whom *puts it at* takes up need no source."""
    above = counted.above(sample, row)
    verbs = {w["lemma"] for w in above if w["pos"] in VERBAL}
    if not verbs or not verbs <= _giving() or counted.part_of_whole(sample, row):
        return False
    put_at = verbs <= _counting() and any(w["lemma"] in AT_A_VALUE for w in above)
    return put_at or _of_two(row, before)


@cache
def _counting() -> frozenset[str]:
    return terms("numbers", "counting")


@cache
def _giving() -> frozenset[str]:
    return _counting() | frozenset(read("same_acts")["giving_a_number"]["verbs"])
