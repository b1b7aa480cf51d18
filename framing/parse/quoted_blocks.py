"""Quotations over paragraphs that have a mark before the first and one behind the last, and none between.

Letters and excerpts are printed so; often they quote others in their turn (``“… your words “put [you] at odds``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.parse.printed_mark import Mark

__all__ = ["Block", "blocks"]

_LONGEST = 8
"""So many paragraphs may stand in one quotation."""


@dataclass(frozen=True, slots=True)
class Block:
    """A quotation over paragraphs: the numbers of its first and last, and its two marks."""

    first: int
    last: int
    opening: Mark
    closing: Mark


def blocks(marks: Sequence[Sequence[Mark]], starts: Sequence[int]) -> list[Block]:
    """Return the quotations that open in one paragraph and close in a later one, by each one's marks and start.

    A paragraph between that has a mark of its own to open with, or a stray one, ends the search.
    """
    found: list[Block] = []
    first = 0
    while first < len(marks):
        opening, _ = _unmatched(marks[first])
        block = None if opening is None else _closed(marks, starts, begun=(first, opening))
        if block is None:
            first += 1
        else:
            found.append(block)
            first = block.last + 1
    return found


def _closed(
    marks: Sequence[Sequence[Mark]], starts: Sequence[int], *, begun: tuple[int, Mark]
) -> Block | None:
    """Return the block that an opening mark begins, None where nothing closes it."""
    first, opening = begun
    for last in range(first + 1, min(first + _LONGEST, len(marks))):
        here = marks[last]
        if here and here[0].start == starts[last]:
            return None
        again, closing = _unmatched(here)
        if closing is not None and closing.curly == opening.curly:
            return None if again is not None else Block(first, last, opening, closing)
        if again is not None or closing is not None:
            return None
    return None


def _unmatched(marks: Sequence[Mark]) -> tuple[Mark | None, Mark | None]:
    """Return the outermost mark of a paragraph that nothing closes, and the first closing one that nothing opened."""
    opened: list[Mark] = []
    closing = None
    for mark in marks:
        beside = opened and opened[-1].end == mark.start
        if mark.side == "open" or (mark.side == "either" and (beside or not opened)):
            opened.append(mark)
        elif opened:
            opened.pop()
        elif closing is None:
            closing = mark
    return (opened[0] if opened else None), closing
