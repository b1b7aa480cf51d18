"""Several events in one sample: what is aligned stays within an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.tables import frame, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

__all__ = ["acts_within_events", "event_of"]

COMMON = ("article_id", "outlet", "what")
"""Columns that a row of an article without the item keeps."""


def event_of(events: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return the number of each article's event, by article id."""
    return {article: number for number, members in enumerate(events) for article in members}


def acts_within_events(table: pd.DataFrame, events: Sequence[Sequence[str]]) -> pd.DataFrame:
    """Return table ``acts`` with no act reaching over two events.

    Two events' acts are not one, however alike they are told. An act found in several events becomes one for
    each in which two articles tell it. Where the audit sees one event the table comes back as it is.
    """
    if len(events) < 2 or table.empty:
        return table
    number_of = event_of(events)
    items: dict[int, list[dict[str, Any]]] = {}
    for row in records(table):
        items.setdefault(row["act"], []).append(row)
    parts = [
        part
        for rows in items.values()
        for part in _parts(rows, number_of)
        if len({row["article_id"] for row in part if row["found"]}) > 1
    ]
    renumbered = [
        {**row, "act": number} for number, part in enumerate(_ordered(parts), 1) for row in part
    ]
    return frame("acts", renumbered)


def _parts(
    rows: list[dict[str, Any]], number_of: Mapping[str, int]
) -> Iterable[list[dict[str, Any]]]:
    """Yield the rows of one item for each event that it is found in."""
    numbers = sorted({number_of[row["article_id"]] for row in rows if row["found"]})
    if len(numbers) < 2:
        yield rows
        return
    for number in numbers:
        part = [
            row if row["found"] and number_of[row["article_id"]] == number else _without(row)
            for row in rows
        ]
        found = {row["article_id"] for row in part if row["found"]}
        yield _once(row for row in part if row["found"] or row["article_id"] not in found)


def _without(row: dict[str, Any]) -> dict[str, Any]:
    return {key: row[key] if key in COMMON else None for key in row} | {"found": False}


def _once(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows with one not-found row an article at most."""
    seen: set[str] = set()
    out = []
    for row in rows:
        if row["found"] or row["article_id"] not in seen:
            out.append(row)
        if not row["found"]:
            seen.add(row["article_id"])
    return out


def _ordered(parts: list[list[dict[str, Any]]]) -> list[list[dict[str, Any]]]:
    """Return items found in most articles first, the rest as they stood."""
    return sorted(parts, key=lambda part: -len({r["article_id"] for r in part if r["found"]}))
