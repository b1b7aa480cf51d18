"""Loaded terms, by whose words they are in, each with a plainer wording."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.beside import beside
from framing.report.charts import loaded_dots
from framing.report.evidence import Ledger, spot
from framing.report.matrix import ROWS_SHOWN, cells_by_outlet, matrix
from framing.report.notes import plainer, whose
from framing.report.rated import rated
from framing.report.view import View, view_of
from framing.report.wording import count, kind_name, listed, rate, term_as_named

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["loaded"]

EXTRACTOR = "loaded_terms"
VOICES = (("narration", "own"), ("quoted", "quoted"), ("attributed", "reported"))


@section("loaded", "Loaded terms, by whose words they are in", order=80)
def loaded(comparison: Comparison) -> dict[str, Any]:
    """Return loaded terms by kind, voice and outlet, each term with its plainer wording."""
    view = view_of(comparison)
    found = view.found_by(EXTRACTOR)
    ledger = Ledger(view, "loaded", summary="Every sentence with a loaded term")
    terms = _terms(view, found)
    return {
        "say": _say(view, found),
        "chart": loaded_dots(view, found),
        "kinds": _kinds(view, found, ledger=ledger) if found else None,
        "terms": terms[:ROWS_SHOWN],
        "rest": max(len(terms) - ROWS_SHOWN, 0),
        "evidence": ledger.data(),
        **rated(view),
        **_contrasts(view),
    }


def _say(view: View, found: list[Row]) -> str:
    words = sum(member.row["words"] or 0 for member in view.articles)
    if not found:
        return f"No loaded term was found in {words:,} words."
    own = sum(1 for row in found if row["voice"] == "narration")
    have = {view.member[row["article_id"]].letter for row in found}
    without = [outlet.letter for outlet in view.outlets if outlet.letter not in have]
    none = f" None in {listed(without, 'or')}." if without else ""
    rest = len(found) - own
    return (
        f"{count(len(found), 'term')} in {words:,} words. {own} in an outlet’s own words, "
        f"{rest} in speech that it quotes or reports.{none}"
    )


def _kinds(view: View, found: list[Row], *, ledger: Ledger) -> dict[str, Any]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in found:
        groups[row["category"]].append(row)

    def place(kind: str) -> tuple[int, str]:
        return -len({row["article_id"] for row in groups[kind]}), kind

    rates = {
        (r["outlet"], r["category"], r["voice"]): r
        for r in view.rows("rates")
        if r["extractor"] == EXTRACTOR
    }
    rows = []
    for kind in sorted(groups, key=place):
        columns = zip(view.outlets, cells_by_outlet(view, groups[kind]), strict=True)
        cells = [_cell(kind, one, kept=(outlet, ledger), rates=rates) for outlet, one in columns]
        rows.append({"title": kind_name(kind), "cells": cells})
    caption = "How many, in whose words, and how many per 1,000 of the outlet’s own words."
    return matrix(view, "Kind", rows=rows, label="kinds-h", caption=caption)


def _cell(
    kind: str,
    rows: list[Row],
    *,
    kept: tuple[Outlet, Ledger],
    rates: dict[tuple[str, str, str], Row],
) -> dict[str, Any]:
    outlet, ledger = kept
    if not rows:
        return {"empty": True, "n": 0}
    href = ledger.add(kind_name(kind), outlet.letter, spots=[spot(row, whose(row)) for row in rows])
    by_voice = [(word, sum(1 for r in rows if r["voice"] == voice)) for voice, word in VOICES]
    own = rates.get((outlet.name, kind, "narration"))
    articles = {row["article_id"] for row in rows}
    return {
        "n": len(rows),
        "href": href,
        "split": _split(by_voice, len(rows)),
        "rate": _rate(own) if own and own["n"] else "",
        "articles": f"in {len(articles)} of {len(outlet.members)} articles"
        if len(outlet.members) > 1
        else "",
    }


def _split(by_voice: list[tuple[str, int]], total: int) -> str:
    return ", ".join(
        word if number == total else f"{number} {word}" for word, number in by_voice if number
    )


def _rate(row: Row) -> str:
    if row["rate"] is None:
        return ""
    interval = ""
    if row["gate"] == "intervals" and row["low"] is not None and row["high"] is not None:
        interval = f", interval {rate(row['low'])} to {rate(row['high'])}"
    return f"{rate(row['rate'])} per 1,000 own words ({row['n']} in {row['exposure']:,}{interval})"


def _terms(view: View, found: list[Row]) -> list[dict[str, Any]]:
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in found:
        groups[(_word(row), row["category"], whose(row))].append(row)

    def place(item: tuple[tuple[str, str, str], list[Row]]) -> tuple[bool, int, int, str, str, str]:
        """Return where a term stands: first what another outlet tells plainly, then what most print."""
        rows = item[1]
        strength = max(int(row["attrs"].get("strength") or 0) for row in rows)
        return (
            not beside(view, rows),
            -len({row["article_id"] for row in rows}),
            -strength,
            *item[0],
        )

    return [_term(view, rows) for _, rows in sorted(groups.items(), key=place)]


def _word(row: Row) -> str:
    return term_as_named(row).casefold()


def _term(view: View, rows: list[Row]) -> dict[str, Any]:
    first = rows[0]
    places = []
    for row in rows:
        member = view.member[row["article_id"]]
        sentence = view.sentences[row["article_id"]].get(row["sentence"])
        where = view.where(row["article_id"], sentence).partition(" of ")[0].replace("para ", "¶")
        places.append(
            {"letter": member.letter, "name": member.outlet, "href": view.href(row), "where": where}
        )
    return {
        "term": first["text"].casefold() if len(rows) > 1 else first["text"],
        "n": len(rows),
        "places": places,
        "whose": whose(first),
        "kind": kind_name(first["category"]),
        "plainer": listed(plainer(first)[:3], "or"),
        "beside": beside(view, rows),
    }


def _contrasts(view: View) -> dict[str, Any]:
    from framing.report.distinctive import contrasts, distinctive

    return {**distinctive(view), **contrasts(view)}
