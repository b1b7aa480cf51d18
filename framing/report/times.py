"""Durations, dates, ranks and how often, side by side: each value opens the sentence that tells it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.evidence import Ledger, spot
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.rated import VOICES

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row, View

__all__ = ["times_told"]

KINDS_IN_WORDS = {
    "duration": "How long",
    "year": "Which year",
    "date": "Which date",
    "rank": "Which rank",
    "times": "How often",
    "age": "How old",
}


def times_told(view: View) -> dict[str, Any] | None:
    """Return a matrix of what several articles tell, with its evidence; None where there is nothing.

    A row is one thing; a cell has each wording of an outlet with whose words it stands in.
    """
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("shared_times"):
        if row["found"]:
            groups[row["shared_time"]].append(row)
    shared = [rows for rows in groups.values() if len({r["article_id"] for r in rows}) > 1]
    if not shared:
        return None
    ledger = Ledger(view, "times", summary="Every sentence with one of these times and ranks")
    ordered = sorted(shared, key=lambda rows: (not rows[0]["conflict"], rows[0]["shared_time"]))
    rows = [_row(view, found, ledger=ledger) for found in ordered]
    return {
        "matrix": matrix(view, "Time or rank", rows=rows, label="times-h"),
        "evidence": ledger.data(),
    }


def _row(view: View, found: list[Row], *, ledger: Ledger) -> dict[str, Any]:
    title = f"{KINDS_IN_WORDS[found[0]['kind']]}: {found[0]['what']}"
    columns = zip(view.outlets, cells_by_outlet(view, found), strict=True)
    cells = [_cell(title, rows=rows, outlet=outlet, ledger=ledger) for outlet, rows in columns]
    conflict = bool(found[0]["conflict"])
    told = {(row["value"], row["unit"], row["bound"] or "") for row in found}
    alike = "the same" if len(told) == 1 else "it, more or less exactly"
    articles = len({row["article_id"] for row in found})
    return {
        "title": title,
        "chip": "! values differ" if conflict else "",
        "sub": "" if conflict else f"{articles} give {alike}",
        "cells": cells,
    }


def _cell(title: str, *, rows: list[Row], outlet: Outlet, ledger: Ledger) -> dict[str, Any]:
    """Return each wording of one outlet, with its hedge, in each voice, with the link to its sentences."""
    seen: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        seen[row["hedge"] or "", row["text"], row["voice"], row["speaker"] or ""].append(row)
    given = [
        {
            "hedge": hedge,
            "text": text,
            "voice": ", ".join(one for one in (dict(VOICES)[voice].casefold(), speaker) if one),
            "times": len(told),
            "href": ledger.add(title, outlet.letter, spots=[spot(row) for row in told]),
        }
        for (hedge, text, voice, speaker), told in seen.items()
    ]
    return {"empty": not rows, "given": given}
