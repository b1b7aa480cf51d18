"""Families of words for one kind of act: *kill*, *slay* and *death* are of one."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from framing.data_files import data_file

__all__ = ["families"]


@cache
def families() -> dict[str, frozenset[str]]:
    """Return the names of the families that each word or word with its particle belongs to."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, entry in data_file("compare", "same_acts").items():
        for word in entry.get("words", ()):
            found[word].add(name)
    return {word: frozenset(names) for word, names in found.items()}
