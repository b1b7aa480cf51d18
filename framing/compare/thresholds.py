"""Read ``thresholds.toml``: every number the comparison decides by, each with its reason."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace
from typing import Any

from framing.data_files import data_file

__all__ = ["read", "thresholds"]


def read(name: str) -> dict[str, Any]:
    """Return one of the data files that stand beside this module, parsed."""
    return data_file("compare", name)


@cache
def thresholds(room: str) -> SimpleNamespace:
    """Return the thresholds of one room of the comparison, by name."""
    return SimpleNamespace(
        **{key: entry["value"] for key, entry in read("thresholds")[room].items()}
    )
