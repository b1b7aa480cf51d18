"""The rules of ``noise.toml``, read once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from framing.data_files import data_file

__all__ = ["LineRule", "ListRule", "line_rules", "list_rules", "rules"]

_HEAD = 6
"""Paragraphs that are the head of a text."""
_SHORTEST = 3
"""A text of so few paragraphs is all end."""


@dataclass(frozen=True, slots=True)
class LineRule:
    """A whole paragraph that is furniture wherever it stands in its third of the text."""

    kind: str
    where: str
    pattern: re.Pattern[str]

    def holds(self, place: int, count: int) -> bool:
        """Tell whether paragraph ``place`` of ``count`` is where this rule looks."""
        if self.where == "head":
            return place < _HEAD
        return self.where == "any" or place >= count * 2 // 3 or count <= _SHORTEST


@dataclass(frozen=True, slots=True)
class ListRule:
    """A header after which only links follow."""

    kind: str
    header: re.Pattern[str]
    longest_item: int


@cache
def rules() -> dict[str, Any]:
    """Return ``noise.toml`` as it stands."""
    return data_file("clean", "noise")


@cache
def line_rules() -> tuple[LineRule, ...]:
    """Return the rules for single paragraphs, in the order of the file."""
    return tuple(
        LineRule(row["kind"], row["where"], re.compile(row["pattern"])) for row in rules()["line"]
    )


@cache
def list_rules() -> tuple[ListRule, ...]:
    """Return the rules for lists of links."""
    return tuple(
        ListRule(row["kind"], re.compile(row["header"]), row["longest_item"])
        for row in rules()["list"]
    )
