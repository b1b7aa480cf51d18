"""Read ``thresholds.toml``: every number the comparison decides by, each with its reason."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

__all__ = ["read", "thresholds"]


@cache
def read(name: str) -> dict[str, Any]:
    """Return one of the data files that stand beside this module, parsed."""
    return tomllib.loads((files("framing.compare") / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def thresholds(room: str) -> SimpleNamespace:
    """Return the thresholds of one room of the comparison, by name."""
    return SimpleNamespace(
        **{key: entry["value"] for key, entry in read("thresholds")[room].items()}
    )
