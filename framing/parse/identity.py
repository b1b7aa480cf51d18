"""Somebody or something that an article names, with all its names and where they stand."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

__all__ = ["Identity"]


@dataclass(slots=True)
class Identity:
    """Somebody or something that an article names, under all the names it uses."""

    name: str
    person: bool
    names: list[str] = field(default_factory=list)
    """Every form as often as it is printed."""
    offices: set[str] = field(default_factory=set)
    """Words of the titles before it that say an office: president, and not Mr."""
    aliases: tuple[str, ...] = ()
    titles: list[str] = field(default_factory=list)
    mentions: list[list[int]] = field(default_factory=list)
    gender: str = ""
    role: str | None = None
    by_editor: bool = False
    unclear: bool = False
    """A bare surname that may be each of several relatives'."""

    @property
    def words(self) -> str:
        """All titles and descriptions in one string, in lower case."""
        return " ; ".join(self.titles).lower()

    def mentions_in(self, nodes: set[int]) -> list[list[int]]:
        """Return the mentions that lie inside these tokens; all mentions stand in the order of the text."""
        if not nodes:
            return []
        first = bisect_left(self.mentions, [min(nodes)])
        stop = bisect_left(self.mentions, [max(nodes) + 1])
        return [mention for mention in self.mentions[first:stop] if nodes.issuperset(mention)]

    def is_named_at(self, node: int) -> bool:
        """Tell whether a token stands in a mention."""
        stop = bisect_left(self.mentions, [node + 1])
        return any(node in mention for mention in reversed(self.mentions[:stop]))
