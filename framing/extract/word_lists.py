"""The term lists that extractors share, read once from ``framing/lexicons``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["classes", "terms", "word_list"]


@cache
def word_list(name: str) -> dict[str, Any]:
    """Return the parsed ``framing/lexicons/<name>.toml``."""
    path = files("framing").joinpath("lexicons", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


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
