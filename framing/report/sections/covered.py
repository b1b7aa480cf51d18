"""Covered, and not found here: which statements stand in which article, with the nearest sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.evidence import Ledger, Spot
from framing.report.matrix import ROWS_SHOWN, cells_by_outlet, depth, matrix
from framing.report.view import View, view_of
from framing.report.wording import capital, count, in_words, one_line, short

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["covered"]


@section("covered", "Covered, and not found here", order=120)
def covered(comparison: Comparison) -> dict[str, Any]:
    """Return statements by outlet with where they stand, and the nearest sentence where they do not."""
    view = view_of(comparison)
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("coverage"):
        groups[row["statement"]].append(row)
    shared = {number: rows for number, rows in sorted(groups.items()) if _found_in(rows) > 1}
    ledger = Ledger(view, "found", summary="The sentences that state each of these")
    rows = [
        _row(view, found, ledger=ledger, strip=n < ROWS_SHOWN)
        for n, found in enumerate(shared.values())
    ]
    single = [rows for number, rows in sorted(groups.items()) if _found_in(rows) == 1]
    here = [rows for rows in single if not any(row["maybe"] for row in rows)]
    unsure = [rows for rows in single if any(row["maybe"] for row in rows)]
    return {
        "say": _say(view, shared, singles=(len(here), len(unsure))),
        "table": matrix(view, "What", rows=rows, label="covered-h", said=True) if rows else None,
        "found": ledger.data(),
        "nearest": _nearest(view, shared),
        "single": _list(view, here),
        "unsure": _list(view, unsure),
    }


def _list(view: View, groups: list[list[Row]]) -> list[dict[str, Any]]:
    if len(view.articles) < 2:
        return []
    return [one for found in groups if (one := _single(view, found))]


def _found_in(rows: list[Row]) -> int:
    return sum(1 for row in rows if row["found"])


def _say(view: View, groups: dict[int, list[Row]], *, singles: tuple[int, int]) -> str:
    if len(view.articles) < 2:
        return "One article: there is no other text to look in."
    single, unsure = singles
    alone = (
        f" {capital(in_words(single))} {'is' if single == 1 else 'are'} found in one."
        if single
        else ""
    )
    if unsure:
        alone += f" {capital(in_words(unsure))} more may be told elsewhere in other words."
    if not groups:
        return f"No statement is found in two or more of these articles.{alone}"
    total = len(view.articles)
    everywhere = sum(1 for rows in groups.values() if all(row["found"] for row in rows))
    noun = "statement is" if len(groups) == 1 else "statements are"
    return (
        f"{capital(in_words(len(groups)))} {noun} found in two or more articles. "
        f"{capital(in_words(everywhere))} of them {'is' if everywhere == 1 else 'are'} found in all {total}.{alone}"
    )


def _row(view: View, rows: list[Row], *, ledger: Ledger, strip: bool) -> dict[str, Any]:
    found = [row for row in rows if row["found"]]
    title = one_line(rows[0]["what"])
    near = [row for row in rows if row["maybe"]]
    columns = zip(
        view.outlets, cells_by_outlet(view, found), cells_by_outlet(view, near), strict=True
    )
    cells = [
        _cell(view, title, rows=one, kept=(outlet, ledger)) if one else _unfound(view, maybe)
        for outlet, one, maybe in columns
    ]
    events = {view.event_of.get(row["article_id"]) for row in found}
    for outlet, cell in zip(view.outlets, cells, strict=True):
        theirs = {view.event_of.get(member.id) for member in outlet.members}
        cell["elsewhere"] = not events & theirs
    return {
        "title": title,
        "sub": f"in {len(found)} of {count(len(view.articles), 'article')}",
        "cells": [cell if strip else {**cell, "depth": None} for cell in cells],
    }


def _cell(
    view: View, title: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    first = rows[0]
    href = view.member[first["article_id"]].paragraph_href(first["paragraph"] or 0)
    several = len(outlet.members) > 1
    if len(rows) > 1:
        href = ledger.add(
            title, outlet.letter, spots=[one for row in rows if (one := _spot(view, row))]
        )
    return {
        "found": True,
        "maybe": None,
        "href": href,
        "where": f"para {first['paragraph']}" if first["paragraph"] else "headline",
        "depth": depth(view, first["article_id"], paragraphs=[first["paragraph"] or 0]),
        "articles": f"in {len(rows)} of {len(outlet.members)} articles" if several else "",
    }


def _unfound(view: View, maybe: list[Row]) -> dict[str, Any]:
    """Return a cell of an outlet without the statement, with the sentence that may state it, if any."""
    likeliest = max(maybe, key=lambda row: (row["likely"], -row["index"]), default=None)
    shown = _link(view, likeliest) if likeliest else None
    return {"empty": True, "found": False, "maybe": shown}


def _spot(view: View, row: Row, *, note: str = "") -> Spot | None:
    sentence = view.sentences[row["article_id"]].get(row["sentence"])
    if sentence is None:
        return None
    return Spot(row["article_id"], [(sentence["start"], sentence["end"])], note)


def _nearest(view: View, groups: dict[int, list[Row]]) -> dict[str, Any] | None:
    ledger = Ledger(
        view,
        "nearest",
        summary="Nearest sentences to what was not found, with their likeness from 0 to 1 (none below 0.10)",
    )
    for number, rows in enumerate(groups.values()):
        events = {view.event_of.get(row["article_id"]) for row in rows if row["found"]}
        missing = [
            row
            for row in rows
            if not (row["found"] or row["maybe"]) and view.event_of.get(row["article_id"]) in events
        ]
        title = short(rows[0]["what"], 80)
        for outlet, own in zip(view.outlets, cells_by_outlet(view, missing), strict=True):
            spots = [
                _spot(view, row, note=f"{row['similarity']:.2f}") for row in own if row["near"]
            ]
            found = [one for one in spots if one]
            ledger.add(title, outlet.letter, spots=found, plain=number >= ROWS_SHOWN)
    return ledger.data()


def _single(view: View, rows: list[Row]) -> dict[str, Any] | None:
    found = next(row for row in rows if row["found"])
    spot = _spot(view, found)
    if spot is None:
        return None
    others = [row for row in rows if not row["found"] and (row["near"] or row["maybe"])]
    best = max(others, key=lambda row: (row["likely"], -row["index"]), default=None)
    nearest = _link(view, best) if best else None
    where = f"¶{found['paragraph']}" if found["paragraph"] else "head"
    place = view.place(spot.article, spot.spans)
    return {"place": place, "where": where, "words": short(found["what"], 64), "nearest": nearest}


def _link(view: View, row: Row) -> dict[str, str]:
    member = view.member[row["article_id"]]
    return {
        "key": member.key,
        "href": member.paragraph_href(row["paragraph"] or 0),
        "where": f"¶{row['paragraph']}" if row["paragraph"] else "head",
        "near": f"{row['similarity'] or 0:.2f}",
    }
