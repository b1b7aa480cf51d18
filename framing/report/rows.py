"""A table's rows as plain dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Row", "records"]

Row = dict[str, Any]


def records(table: pd.DataFrame) -> list[Row]:
    """Return a table's rows as dictionaries of plain Python values, None where one is missing."""
    columns = [[_plain(value) for value in table[name].tolist()] for name in table]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain(value: Any) -> Any:  # noqa: ANN401 - any cell
    if type(value).__name__ == "NAType":
        return None
    not_a_number = isinstance(value, float) and value != value  # noqa: PLR0124 - only nan differs from itself
    return None if not_a_number else value
