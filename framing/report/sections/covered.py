"""Covered, and not found here: which statements stand in which article, with the nearest sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words, one_line
from framing.plugins import section
from framing.report.as_told import MOST_OUTLETS, as_told, sentence_spot, told_cell
from framing.report.evidence import Ledger
from framing.report.likely import likely_told
from framing.report.matrix import ROWS_SHOWN, cells_by_outlet, depth, matrix
from framing.report.view import View, view_of
from framing.report.wording import capital, count, short

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
        groups[row["told_with"] or row["statement"]].append(row)
    groups = {number: _as_one(rows) for number, rows in groups.items()}
    shared = {number: rows for number, rows in sorted(groups.items()) if _found_in(rows) > 1}
    ledger = Ledger(view, "found", summary="The sentences that state each of these")
    rows = [
        _row(view, found, ledger=ledger, strip=n < ROWS_SHOWN)
        for n, found in enumerate(shared.values())
    ]
    beside = {(row["article_id"], row["sentence"]) for row in view.rows("likely_tellings")}
    single = [
        rows
        for number, rows in sorted(groups.items())
        if _found_in(rows) == 1 and _anchor(rows) not in beside
    ]
    here = [rows for rows in single if not any(row["maybe"] for row in rows)]
    unsure = [rows for rows in single if any(row["maybe"] for row in rows)]
    likely = likely_told(view)
    return {
        "say": _say(view, shared, likely=likely["n"] if likely else 0),
        "alone": _alone_say(view, singles=(len(here), len(unsure))),
        "likely": likely,
        "told": len(view.outlets) <= MOST_OUTLETS,
        "table": _table(view, rows),
        "found": ledger.data(),
        "nearest": _nearest(view, shared),
        "single": _list(view, here),
        "unsure": _list(view, unsure),
    }


def _as_one(rows: list[Row]) -> list[Row]:
    """Return the rows of statements that are one: each sentence once, and of an article without it the likeliest."""
    found = {(row["article_id"], row["sentence"]): row for row in reversed(rows) if row["found"]}
    inside = {article for article, _ in found}
    absent: dict[str, Row] = {}
    for row in rows:
        article = row["article_id"]
        if article not in inside and row["likely"] >= absent.get(article, row)["likely"]:
            absent[article] = row
    return [*reversed(found.values()), *absent.values()]


def _table(view: View, rows: list[Row]) -> dict[str, Any] | None:
    """Return the matrix of what is shared: rows are named by words, or by a sentence where cells hold none."""
    wordy = len(view.outlets) <= MOST_OUTLETS
    head = "Words in common" if wordy else "What"
    return matrix(view, head, rows=rows, label="covered-h", said=not wordy) if rows else None


def _list(view: View, groups: list[list[Row]]) -> list[dict[str, Any]]:
    if len(view.articles) < 2:
        return []
    return [one for found in groups if (one := _single(view, found))]


def _anchor(rows: list[Row]) -> tuple[str, int]:
    """Return the one sentence that states what is found in one article."""
    return next((row["article_id"], row["sentence"]) for row in rows if row["found"])


def _found_in(rows: list[Row]) -> int:
    return len({row["article_id"] for row in rows if row["found"]})


def _say(view: View, groups: dict[int, list[Row]], *, likely: int) -> str:
    if len(view.articles) < 2:
        return "One article: there is no other text to look in."
    more = f"{capital(in_words(likely))} more" if groups else capital(in_words(likely))
    reworded = (
        f" {more} {'is' if likely == 1 else 'are'} likely told in several, in other words: "
        "their sentences stand below."
        if likely
        else ""
    )
    if not groups:
        return f"No statement is found for sure in two or more of these articles.{reworded}"
    total = len(view.articles)
    everywhere = sum(1 for rows in groups.values() if _found_in(rows) == total)
    noun = "statement is" if len(groups) == 1 else "statements are"
    return (
        f"{capital(in_words(len(groups)))} {noun} found for sure in two or more articles, "
        f"{in_words(everywhere)} of them in all {total}.{reworded}"
    )


def _alone_say(view: View, *, singles: tuple[int, int]) -> str:
    """Return what to say above the sentences that are found in one article."""
    if len(view.articles) < 2 or not sum(singles):
        return ""
    single, unsure = singles
    alone = f"{capital(in_words(single))} {'is' if single == 1 else 'are'} found in one article"
    return f"{alone}; {in_words(unsure)} more may be told elsewhere." if unsure else f"{alone}."


def _row(view: View, rows: list[Row], *, ledger: Ledger, strip: bool) -> dict[str, Any]:
    found = [row for row in rows if row["found"]]
    wordy = len(view.outlets) <= MOST_OUTLETS and rows[0]["shared"]
    title = rows[0]["shared"] if wordy else one_line(rows[0]["what"])
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
        "sub": f"in {_found_in(found)} of {count(len(view.articles), 'article')}",
        "cells": [cell if strip else {**cell, "depth": None} for cell in cells],
    }


def _cell(
    view: View, title: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    first = rows[0]
    several = len(outlet.members) > 1
    return {
        **told_cell(view, title, rows=rows, letter=outlet.letter, ledger=ledger),
        "found": True,
        "maybe": None,
        "depth": depth(view, first["article_id"], paragraphs=[first["paragraph"] or 0]),
        "articles": f"in {_found_in(rows)} of {len(outlet.members)} articles" if several else "",
    }


def _unfound(view: View, maybe: list[Row]) -> dict[str, Any]:
    """Return a cell of an outlet without the statement, with the sentence that may state it, if any."""
    likeliest = max(maybe, key=lambda row: (row["likely"], -row["index"]), default=None)
    if likeliest is None:
        return {"empty": True, "found": False, "maybe": None}
    shown = likeliest["reworded"] and len(view.outlets) <= MOST_OUTLETS
    return {
        "empty": True,
        "found": False,
        "maybe": _link(view, likeliest),
        "word": "likely" if likeliest["reworded"] else "unsure",
        "told": as_told(view, likeliest) if shown else [],
    }


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
                sentence_spot(view, row, note=f"{row['similarity']:.2f}")
                for row in own
                if row["near"]
            ]
            found = [one for one in spots if one]
            ledger.add(title, outlet.letter, spots=found, plain=number >= ROWS_SHOWN)
    return ledger.data()


def _single(view: View, rows: list[Row]) -> dict[str, Any] | None:
    found = next(row for row in rows if row["found"])
    spot = sentence_spot(view, found)
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
