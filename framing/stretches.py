"""Stretches of a text that can be asked for by place: what touches a sentence, without looking at all the others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.records import Span

__all__ = ["Stretches", "covers", "total_length"]

Held = TypeVar("Held")
_ROOM = 256
"""Characters that are looked up together: about a sentence or two."""


def covers(spans: Iterable[Span], at: int) -> bool:
    """Tell whether a position lies in one of ``spans``."""
    return any(start <= at < end for start, end in spans)


def total_length(spans: Iterable[Span]) -> int:
    """Return how many characters ``spans`` have together."""
    return sum(end - start for start, end in spans)


class Stretches(Generic[Held]):
    """Half-open stretches of one text, each with what it is kept for; empty ones touch nothing."""

    def __init__(self, stretches: Iterable[tuple[int, int, Held]]) -> None:
        """Sort the stretches into rooms of the text."""
        self._kept = tuple(stretches)
        self._rooms: dict[int, list[int]] = defaultdict(list)
        for n, (start, end, _) in enumerate(self._kept):
            for room in _rooms(start, end):
                self._rooms[room].append(n)

    def touching(self, start: int, end: int) -> Iterator[tuple[int, int, Held]]:
        """Yield every stretch that shares a character with ``start`` to ``end``, in the order they were given."""
        rooms = [self._rooms[room] for room in _rooms(start, end) if room in self._rooms]
        near = rooms[0] if len(rooms) == 1 else sorted(set().union(*rooms))
        for n in near:
            one = self._kept[n]
            if one[0] < end and one[1] > start:
                yield one


def _rooms(start: int, end: int) -> range:
    return range(start // _ROOM, (end - 1) // _ROOM + 1) if end > start else range(0)
