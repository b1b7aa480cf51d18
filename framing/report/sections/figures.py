"""Figures, and where they differ: every count side by side, with the word it is given on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words
from framing.plugins import section
from framing.report.evidence import Ledger, spot
from framing.report.figure_charts import figure_dots
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.stands_here import any_word
from framing.report.times import times_told
from framing.report.told_near import Nearby
from framing.report.view import View, view_of
from framing.report.wording import capital, count

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["figures", "with_unit"]

CHARTS = 3
GIVEN_IN_CELL = 3


@section("figures", "Figures, and where they differ", order=110)
def figures(comparison: Comparison) -> dict[str, Any]:
    """Return each count with every outlet's value, hedge and source; conflicts first marked, then drawn.

    Below them, in a table of its own, what several articles tell of times and ranks, which are no counts.
    """
    view = view_of(comparison)
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("figures"):
        groups[row["figure"]].append(row)
    ledger = Ledger(view, "figures", summary="Every sentence with one of these figures")
    ordered = sorted(groups.values(), key=_place)
    conflicts = [rows for rows in ordered if any(row["conflict"] for row in rows)]
    rows = [_row(view, found, ledger=ledger) for found in ordered]
    _with_nearest(view, rows, groups=ordered)
    charts = [figure_dots(view, found) for found in conflicts]
    perhaps = _perhaps(view)
    return {
        "say": " ".join([_say(view, ordered, conflicts=conflicts), *_say_perhaps(perhaps)]),
        "charts": [chart for chart in charts if chart][:CHARTS],
        "warnings": [one for found in conflicts[:CHARTS] if (one := _warning(view, found))],
        "figures": matrix(view, "Figure", rows=rows, label="figures-h") if rows else None,
        "evidence": ledger.data(),
        "perhaps": _perhaps_told(view, perhaps),
        "times": times_told(view),
    }


def _place(rows: list[Row]) -> tuple[bool, int, int]:
    conflict = any(row["conflict"] for row in rows)
    return not conflict, -len({r["article_id"] for r in rows if r["found"]}), rows[0]["figure"]


def _say(view: View, groups: list[list[Row]], *, conflicts: list[list[Row]]) -> str:
    if not groups:
        return "No figure was found in these articles."
    if len(view.articles) < 2:
        return f"{capital(count(len(groups), 'figure'))} in this article, each with the source it is given on."
    shared = sum(1 for rows in groups if len({r["article_id"] for r in rows if r["found"]}) > 1)
    if not shared:
        return f"{capital(count(len(groups), 'figure'))}. No count is given by two or more of these articles."
    differ = f"{capital(in_words(len(conflicts)))} of them {'differs' if len(conflicts) == 1 else 'differ'}."
    if shared == 1:
        differ = "Its values differ." if conflicts else "Its values do not conflict."
    given = f"{capital(in_words(shared))} {'count is' if shared == 1 else 'counts are'} given by two or more articles."
    return f"{given} {differ}"


def _perhaps(view: View) -> list[list[Row]]:
    """Return the counts that may be one, group by group."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("perhaps_figures"):
        groups[row["perhaps"]].append(row)
    return list(groups.values())


def _say_perhaps(groups: list[list[Row]]) -> list[str]:
    if not groups:
        return []
    one = len(groups) == 1
    said = "group of values that differ may be one count: it stands" if one else ""
    said = said or "groups of values that differ may be one count each: they stand"
    return [f"{capital(in_words(len(groups)))} {said} below, in no count of conflicts."]


def _perhaps_told(view: View, groups: list[list[Row]]) -> dict[str, Any] | None:
    """Return a matrix of counts that may be one, with its evidence; None where there are none."""
    if not groups:
        return None
    ledger = Ledger(view, "perhaps-figures", summary="Every sentence with one of these figures")
    rows = []
    for found in groups:
        named = capital(" / ".join(dict.fromkeys(row["what"] for row in found if row["what"])))
        title = named or _title(found)
        columns = zip(view.outlets, cells_by_outlet(view, found), strict=True)
        cells = [_cell(view, title, rows=one, kept=(outlet, ledger)) for outlet, one in columns]
        rows.append({"title": title, "sub": "perhaps one count", "cells": cells})
    return {
        "matrix": matrix(view, "May be one count", rows=rows, label="perhaps-figures-h"),
        "evidence": ledger.data(),
    }


def _title(rows: list[Row]) -> str:
    return capital(rows[0]["what"] or rows[0]["unit"] or "counted: not stated")


def _row(view: View, found: list[Row], *, ledger: Ledger) -> dict[str, Any]:
    given = [row for row in found if row["found"]]
    conflict = any(row["conflict"] for row in found)
    articles = len({row["article_id"] for row in given})
    title = _title(found)
    columns = zip(view.outlets, cells_by_outlet(view, given), strict=True)
    alone = "in 1 article" if len(view.articles) > 1 else ""
    agree = (
        f"{articles} give {_alike(given)}"
        if articles > 1 and not conflict
        else alone
        if articles == 1
        else ""
    )
    return {
        "title": title,
        "chip": "! values differ" if conflict else "",
        "sub": "" if conflict else agree,
        "cells": [_cell(view, title, rows=one, kept=(outlet, ledger)) for outlet, one in columns],
    }


def _with_nearest(view: View, rows: list[dict[str, Any]], *, groups: list[list[Row]]) -> None:
    """Give the empty cells the sentence that may give a count: one set beside another's, with a figure of its unit.

    Where things are counted the sentence prints their noun.
    """
    nearby = Nearby.of(view)
    of_unit: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for one in (one for found in groups for one in found if one["found"]):
        of_unit[one["unit"] or ""].add((one["article_id"], one["sentence"]))
    for row, found in zip(rows, groups, strict=True):
        given = [one for one in found if one["found"]]
        unit = given[0]["unit"] or ""
        naming = "" if unit else any_word([{"target": row["title"]}])
        for cell, outlet in zip(row["cells"], view.outlets, strict=True):
            if cell["empty"]:
                near = nearby.cell(given, outlet, among=of_unit[unit], naming=naming)
                cell["near"] = near if near and near["maybe"] else None


def _alike(given: list[Row]) -> str:
    """Return how far values that do not conflict are one: *the same*, or told more and less exactly."""
    values = {row["value"] for row in given}
    hedges = {row["hedge"] or "" for row in given}
    if len(values) == 1:
        return "the same" if len(hedges) == 1 else "the same value, hedged differently"
    return "it, more or less exactly"


def _cell(
    view: View, title: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    seen: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        seen.setdefault((row["quantity"], row["hedge"], row["source"]), row)
    distinct = list(seen.values())
    href = ""
    if len(rows) > min(len(distinct), GIVEN_IN_CELL) or len(view.outlets) <= 1:
        href = ledger.add(
            title,
            outlet.letter,
            spots=[spot(row, row["source"] or "no source given") for row in rows],
        )
    return {
        "empty": not rows,
        "near": None,
        "given": [_given(view, row) for row in distinct[:GIVEN_IN_CELL]],
        "more": len(rows) - min(len(distinct), GIVEN_IN_CELL) if href else 0,
        "href": href,
    }


def _given(view: View, row: Row) -> dict[str, str]:
    article = row["article_id"]
    sentence = view.sentences[article].get(row["sentence"])
    zone = sentence["zone"] if sentence else "body"
    unit = row["unit"] or ""
    quantity = row["quantity"] or row["text"]
    return {
        "quantity": with_unit(quantity, unit),
        "hedge": row["hedge"] or "",
        "where": zone if zone not in ("body", "") else "",
        "source": row["source"] or "no source given",
        "href": view.mark_at("figures", article, row["start"], row["end"]),
    }


def with_unit(quantity: str, unit: str) -> str:
    """Return a quantity with its unit, unless a sign says it already."""
    stated = not unit or unit in quantity or any(sign in quantity for sign in "£$€¥%")
    # billions of dollars, but 12 miles
    of = " of" if quantity[-1:] == "s" and quantity.split()[-1].isalpha() else ""
    return quantity if stated else f"{quantity}{of} {unit}"


def _warning(view: View, rows: list[Row]) -> dict[str, str] | None:
    given = [row for row in rows if row["found"]]
    values: dict[str, list[str]] = {}
    for row in given:
        words = f"{row['hedge']} {with_unit(row['quantity'], row['unit'])}".strip()
        letters = values.setdefault(words, [])
        letter = view.member[row["article_id"]].letter
        if letter not in letters:
            letters.append(letter)
    if len(values) < 2:
        return None
    told = "; ".join(f"{words} ({', '.join(letters)})" for words, letters in values.items())
    sourced = sum(1 for row in given if row["source"])
    source = (
        "No article gives a source." if not sourced else f"{sourced} of {len(given)} give a source."
    )
    return {
        "claim": f"{_title(rows)}: {told}.",
        "why": f"{source} The texts do not show which is right.",
    }
