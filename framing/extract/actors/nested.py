"""Designations that are only part of another: the title of a longer one, a bare noun in its complement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.extract.actors.designation import Designation

__all__ = ["in_their_own_right"]

NEIGHBOURS = 6


def in_their_own_right(found: Iterable[Designation]) -> list[Designation]:
    """Return the designations that are no part of another: of its title, or a bare noun in its complement."""
    kept: list[Designation] = []
    for one in sorted(found, key=lambda d: (d.first, -d.last, d.name is None, d.head)):
        if not any(_swallows(big, one) for big in kept[-NEIGHBOURS:]):
            kept.append(one)
    return sorted(kept, key=lambda d: d.head)


def _swallows(big: Designation, one: Designation) -> bool:
    in_title = big.name is not None and big.first <= one.head < big.name[0]
    if in_title:
        return one.name is None and not (big.possessor is not None and one.last <= big.possessor)
    if one.name is not None or not (big.first <= one.first and one.last <= big.last):
        return False
    return one.head == big.head or (one.head > big.head and not one.definite)
