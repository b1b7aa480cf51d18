"""What a table is declared with: a name, a type, a meaning and a unit for each column."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SPAN", "Column", "read_columns"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its pandas dtype, what it says, and its unit where it has one."""

    name: str
    dtype: str
    meaning: str
    unit: str = ""


def read_columns(text: str) -> tuple[Column, ...]:
    """Read ``name | dtype | meaning | unit`` lines; the unit may be left out."""
    rows = [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]
    return tuple(Column(*row) for row in rows)


SPAN = """
start | Int64 | where it begins | characters of the cleaned text
end | Int64 | where it ends, half-open | characters of the cleaned text
"""
