"""Read ``thresholds.toml``: every number the comparison decides by, each with its reason."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from framing import data_files

if TYPE_CHECKING:
    from types import SimpleNamespace

__all__ = ["read", "thresholds", "word_set"]


def read(name: str) -> dict[str, Any]:
    """Return one of the data files that stand beside this module, parsed."""
    return data_files.data_file("compare", name)


@cache
def word_set(name: str, section: str) -> frozenset[str]:
    """Return the ``words`` of one section of such a file."""
    return frozenset(read(name)[section]["words"])


def thresholds(room: str) -> SimpleNamespace:
    """Return the thresholds of one room of the comparison, by name."""
    return data_files.thresholds("compare", room)
