"""Join things found in several articles into groups, nearest first, at most one group a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

__all__ = ["NEVER", "articles_in", "grouped"]

NEVER = float("-inf")
"""How near two things are that only a certain link may bring into one group."""


def grouped(
    size: int,
    links: Iterable[tuple[float, int, int]],
    *,
    least: float,
    near: Callable[[int, int], float | None],
    certain: float = 2.0,
    every: bool = False,
) -> list[list[int]]:
    """Return groups of the numbers 0 to ``size`` - 1, joined along ``links`` from the nearest on.

    Two groups join where their members are on average at least ``least`` near, or along a link as near as
    ``certain``; ``near`` gives None for two that are not compared, ``NEVER`` for two that only such a
    link may bring together. With ``every`` no two
    of a group may be less near than that. Groups of one are left out; order is by
    first member.
    """
    group = {n: [n] for n in range(size)}
    for value, a, b in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        one, two = group[a], group[b]
        if one is two or (value < certain and _together(one, two, near=near, every=every) < least):
            continue
        one.extend(two)
        for member in two:
            group[member] = one
    found = {id(members): sorted(members) for members in group.values() if len(members) > 1}
    return sorted(found.values(), key=lambda members: members[0])


def _together(
    one: Sequence[int], two: Sequence[int], *, near: Callable[[int, int], float | None], every: bool
) -> float:
    """Return how near two groups are: on average, or their two that are least near."""
    values = [value for a in one for b in two if (value := near(a, b)) is not None]
    if every:
        return min(values, default=0.0)
    return sum(values) / len(values) if values else 0.0


def articles_in(rows: Sequence[Mapping[str, Any]], group: Iterable[int]) -> int:
    """Return how many articles the rows of a group stand in."""
    return len({rows[n]["article_id"] for n in group})
