"""A small comparison made by hand: three short articles on an invented accident.

It is what the structure tests of the page stand on. No parser runs; spans are found by their words.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import example_articles
import example_tellings
from example_articles import observation, observations, sentences
from example_story import TEXTS, at

from framing.settings import Settings
from framing.tables import TABLES, Comparison, frame

__all__ = [
    "TEXTS",
    "at",
    "comparison",
    "empty",
    "observation",
    "observations",
    "rows",
    "sentences",
    "with_rows",
]


@cache
def comparison() -> Comparison:
    """Return the example; nobody may change it."""
    tables = {name: frame(name, _made(name)) for name in TABLES}
    versions = {"framing": "0.1.0", "spacy": "3.8"}
    return Comparison(
        "A ferry hits the pier at Lowmouth", tables, dict(TEXTS), dict(TEXTS), Settings(), versions
    )


def with_rows(**tables: list[dict[str, Any]]) -> Comparison:
    """Return the example with these tables' rows instead of its own."""
    made = comparison()
    return replace(
        made, tables={**made.tables, **{name: frame(name, rows) for name, rows in tables.items()}}
    )


def empty(*names: str) -> Comparison:
    """Return the example with these tables without a row."""
    return with_rows(**{name: [] for name in names})


def rows(made: Comparison, name: str) -> list[dict[str, Any]]:
    """Return a table's rows as dictionaries that ``frame`` takes back."""
    table = made[name].astype(object).where(made[name].notna(), None)
    return table.to_dict("records")


def _made(name: str) -> list[dict[str, Any]]:
    """Return the rows of the function that is named like the table; a table without one is empty."""
    for room in (example_articles, example_tellings):
        if hasattr(room, name):
            return getattr(room, name)()
    return []
