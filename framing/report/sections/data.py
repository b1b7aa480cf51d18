"""Data: every table of the comparison as a file, with what each column means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.tables import TABLES

if TYPE_CHECKING:
    from framing.tables import Comparison

__all__ = ["data"]


@section("data", "Data", order=150)
def data(comparison: Comparison) -> dict[str, Any]:
    """Return the data files, with how many rows each has."""
    names = [name for name in TABLES if name in comparison.tables]
    files = [_file(f"{name}.csv", f"{len(comparison[name]):,} rows") for name in names]
    files += [_file("columns.csv", "what each column means, and its unit")]
    files += [
        _file("observations.jsonl", "one finding a line"),
        _file("framing.json", "what made this page"),
    ]
    return {
        "say": "Every table behind this page, with offsets into the texts; columns.csv "
        "explains each column. A cell that a spreadsheet would "
        "run as a formula begins with an apostrophe.",
        "files": files,
    }


def _file(name: str, rows: str) -> dict[str, str]:
    return {"name": name, "href": f"data/{name}", "rows": rows}
