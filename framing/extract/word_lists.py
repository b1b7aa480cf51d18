"""The term lists that extractors share, read once from ``framing/lexicons``."""

from __future__ import annotations

from functools import cache
from typing import Any

from framing.data_files import data_file

__all__ = ["classes", "terms", "word_list"]


def word_list(name: str) -> dict[str, Any]:
    """Return the parsed ``framing/lexicons/<name>.toml``."""
    return data_file("lexicons", name)


@cache
def terms(name: str, section: str) -> frozenset[str]:
    """Return the ``terms`` of one section of a list."""
    return frozenset(word_list(name)[section]["terms"])


@cache
def classes(name: str) -> dict[str, str]:
    """Return term → name of its section, for a list whose sections are classes of terms.

    A term that stands in two sections belongs to the later one.
    """
    return {
        term: section
        for section, entry in word_list(name).items()
        if isinstance(entry, dict)
        for term in entry.get("terms", ())
    }
