"""The data files that come with framing: word lists, categories, rules, thresholds."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

import rtoml

__all__ = ["data_file", "data_text", "number_words", "terms", "thresholds"]


@cache
def data_file(folder: str, name: str) -> dict[str, Any]:
    """Return ``framing/<folder>/<name>.toml`` parsed. The tables are shared: change none.

    Python's own reader takes ten times as long, and a run reads thirty of these. What a user wrote goes
    through Python's, whose errors name line and column.
    """
    return rtoml.loads(data_text(folder, f"{name}.toml"))


@cache
def thresholds(folder: str, table: str) -> SimpleNamespace:
    """Return one table of ``framing/<folder>/thresholds.toml``: its numbers by name, without their reasons."""
    numbers = data_file(folder, "thresholds")[table]
    return SimpleNamespace(**{name: entry["value"] for name, entry in numbers.items()})


@cache
def terms(name: str, section: str) -> frozenset[str]:
    """Return the ``terms`` of one section of ``framing/lexicons/<name>.toml``."""
    return frozenset(data_file("lexicons", name)[section]["terms"])


def number_words() -> dict[str, int]:
    """Return the words for numbers with their values. The table is shared: change it not."""
    values: dict[str, int] = data_file("lexicons", "numbers")["words"]["values"]
    return values


def data_text(folder: str, name: str) -> str:
    """Return the text of ``framing/<folder>/<name>``."""
    return files("framing").joinpath(folder, name).read_text(encoding="utf-8")
