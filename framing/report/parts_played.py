"""The profile of each actor in each outlet: how often it acts, is acted on and speaks, and by which verbs."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.evidence import spot
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.wording import capital

if TYPE_CHECKING:
    from framing.report.evidence import Ledger
    from framing.report.members import Outlet
    from framing.report.view import Row, View

__all__ = ["profile_rows"]

PARTS_IN_WORDS = (("doer", "acts"), ("target", "is acted on"), ("speaker", "speaks"))
ACTORS_MOST = 12
VERBS_MOST = 3


def profile_rows(view: View, ledger: Ledger) -> dict[str, Any] | None:
    """Return the matrix of the actors that play a part in two or more outlets; None where none does.

    Each number is split by whose words tell it and opens its sentences. An actor that only speaks is
    left to the list of speakers.
    """
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in view.rows("profiles"):
        groups[row["actor"]].append(row)
    shared = {actor: rows for actor, rows in groups.items() if _compared(view, rows)}
    chosen = sorted(shared, key=lambda actor: shared[actor][0]["actor_rank"])
    rows = [_row(view, actor, rows=shared[actor], ledger=ledger) for actor in chosen[:ACTORS_MOST]]
    if not rows:
        return None
    left = len(groups) - len(rows)
    more = f" {left} more, in one outlet, speaking only or further down, are in data/profiles.csv."
    more = more if left else ""
    caption = (
        f"Actors that play a part in two or more outlets. In brackets: not told as done.{more}"
    )
    return matrix(view, "Actor", rows=rows, label="parts-h", caption=caption)


def _compared(view: View, rows: list[Row]) -> bool:
    acting = any(row["part"] != "speaker" for row in rows)
    return acting and len({view.member[row["article_id"]].letter for row in rows}) > 1


def _row(view: View, actor: str, *, rows: list[Row], ledger: Ledger) -> dict[str, Any]:
    title = capital(actor)
    columns = zip(view.outlets, cells_by_outlet(view, rows), strict=True)
    return {
        "title": title,
        "cells": [_cell(title, one, kept=(outlet, ledger)) for outlet, one in columns],
    }


def _cell(title: str, rows: list[Row], *, kept: tuple[Outlet, Ledger]) -> dict[str, Any]:
    parts = [
        _part(title, words, rows=mine, kept=kept)
        for part, words in PARTS_IN_WORDS
        if (mine := [row for row in rows if row["part"] == part])
    ]
    return {"empty": not rows, "parts": parts}


def _part(
    title: str, words: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    href = ledger.add(
        f"{title} {words}", outlet.letter, spots=[spot(row) for row in rows], plain=True
    )
    own = sum(row["voice"] == "narration" for row in rows)
    said = words == PARTS_IN_WORDS[-1][1]
    return {
        "words": words,
        "n": len(rows),
        "href": href,
        "split": "" if own == len(rows) else f"{own or 'none'} in its own words",
        "verbs": "" if said else _verbs(rows),
    }


def _verbs(rows: list[Row]) -> str:
    """Return the verbs used most, with how often; those of acts not told as done in brackets."""
    used = Counter(row["verb"] if row["told"] == "done" else f"({row['verb']})" for row in rows)
    shown = [f"{verb} ×{n}" if n > 1 else verb for verb, n in used.most_common(VERBS_MOST)]
    more = len(used) - len(shown)
    return ", ".join([*shown, f"{more} more"] if more else shown)
