"""Every table of a comparison: its columns, what each means, and in which unit.

Base tables are made once from the documents; derived tables by the comparison. A page section sees
nothing else. No column exists that is not declared here: ``frame`` refuses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.errors import FramingError
from framing.tables.article_tables import BASE
from framing.tables.column import Column
from framing.tables.comparison import Comparison
from framing.tables.comparison_tables import DERIVED
from framing.tables.event_tables import OVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

__all__ = [
    "BASE",
    "DERIVED",
    "OVER",
    "TABLES",
    "Column",
    "Comparison",
    "Row",
    "claims_voice",
    "frame",
    "plain_values",
    "records",
    "told_as",
]

Row = dict[str, Any]

TABLES: Mapping[str, tuple[Column, ...]] = {**BASE, **DERIVED, **OVER}
_EMPTY: Mapping[str, Any] = {"str": "", "bool": False}
"""What stands for a missing value, by type of column; elsewhere it stays missing."""


def frame(name: str, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Return table ``name`` with its declared columns and types, a missing value where a row has none.

    Raises FramingError for a table or column that is not declared above.
    """
    import pandas as pd

    columns = TABLES[name]
    names = {column.name for column in columns}
    rows = list(rows)
    for row in rows:
        if not row.keys() <= names:
            strange = sorted(row.keys() - names)[0]
            raise FramingError(f"Table {name!r} has no column {strange!r}.")
    data = {c.name: _array(_cells(rows, c), c.dtype) for c in columns}
    return pd.DataFrame(data, columns=[column.name for column in columns])


def plain_values(column: pd.Series[Any]) -> list[Any]:
    """Return a column's values as plain Python ones, None where one is missing."""
    # The published types do not know that a missing value may become None.
    return column.to_numpy(dtype=object, na_value=None).tolist()  # type: ignore[call-overload,no-any-return]


def records(table: pd.DataFrame) -> list[Row]:
    """Return a table's rows as dictionaries of plain Python values, None where one is missing."""
    names = list(table.columns)
    columns = [plain_values(table[name]) for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def told_as(attrs: Mapping[str, Any]) -> str:
    """Return whether an act of the layer ``agency`` is told as ``done``, ``not done``, ``open`` or ``unclear``."""
    if "told" in (attrs.get("unsure") or ""):
        return "unclear"
    if attrs.get("open"):
        return "open"
    return "not done" if attrs.get("negated") else "done"


def claims_voice(attrs: Mapping[str, Any]) -> bool:
    """Return whether a finding claims whose words tell it; one that does not is in no voice's count."""
    return "voice" not in (attrs.get("unsure") or "")


def _array(cells: list[Any], dtype: Any) -> Any:  # noqa: ANN401 - any of pandas' types and arrays
    import numpy as np
    import pandas as pd

    if dtype != "object":
        return pd.array(cells, dtype=dtype)
    # Filled cell by cell: a list in a cell is one value and no second dimension.
    found = np.empty(len(cells), dtype=object)
    for n, cell in enumerate(cells):
        found[n] = cell
    return found


def _cells(rows: list[Mapping[str, Any]], column: Column) -> list[Any]:
    empty = _EMPTY.get(column.dtype)
    values = [row.get(column.name) for row in rows]
    return values if empty is None else [empty if value is None else value for value in values]
