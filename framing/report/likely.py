"""What articles likely tell alike, in other words: their sentences side by side, to be read and judged."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.as_told import told_cell
from framing.report.evidence import Ledger
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.wording import count

if TYPE_CHECKING:
    from framing.report.view import Row, View

__all__ = ["likely_told"]


def likely_told(view: View) -> dict[str, Any] | None:
    """Return a matrix of sentences that likely tell one thing, with its evidence; None where there are none.

    A row is one group of table ``likely_tellings``; a cell has the likeliest sentence of an outlet. Where
    an outlet has several, or there are many outlets, the sentences open below.
    """
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("likely_tellings"):
        groups[row["telling"]].append(row)
    if not groups:
        return None
    ledger = Ledger(view, "likely", summary="The sentences that likely tell each of these")
    rows = [_row(view, found, ledger=ledger) for found in groups.values()]
    return {
        "n": len(rows),
        "matrix": matrix(view, "Words in common", rows=rows, label="likely-h"),
        "evidence": ledger.data(),
    }


def _row(view: View, found: list[Row], *, ledger: Ledger) -> dict[str, Any]:
    title = found[0]["what"] or "–"
    likeliest = sorted(found, key=lambda row: (-row["likely"], row["index"]))
    columns = zip(view.outlets, cells_by_outlet(view, likeliest), strict=True)
    return {
        "title": title,
        "sub": f"in {len(found)} of {count(len(view.articles), 'article')}",
        "cells": [
            told_cell(view, title, rows=rows, letter=outlet.letter, ledger=ledger)
            if rows
            else {"empty": True}
            for outlet, rows in columns
        ],
    }
