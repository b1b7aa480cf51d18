"""Sentences as told, to stand in the cells of a matrix: in their voices, with their loaded terms marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.report.evidence import Spot
from framing.report.highlight import passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.report.evidence import Ledger
    from framing.report.view import Row, View

__all__ = ["MOST_OUTLETS", "as_told", "sentence_spot", "told_cell"]

LOADED = "loaded_terms"
"""The marks that are shown: what the tellings of one thing differ in is first of all their wording."""
MOST_OUTLETS = 6
"""Columns up to which a cell can hold a sentence; with more of them it holds the link to it."""


def told_cell(
    view: View, title: str, *, rows: Sequence[Row], letter: str, ledger: Ledger
) -> dict[str, Any]:
    """Return the cell of an outlet with the first of ``rows`` as told, and the link to all where they are several."""
    first = rows[0]
    member = view.member[first["article_id"]]
    shown = len(view.outlets) <= MOST_OUTLETS
    spots = [one for row in rows if (one := sentence_spot(view, row))]
    behind = len(rows) > 1 or not shown
    opened = ledger.add(title, letter, spots=spots) if behind else ""
    return {
        "empty": False,
        "told": as_told(view, first) if shown else [],
        "href": opened if behind and not shown else member.paragraph_href(first["paragraph"] or 0),
        "where": f"¶{first['paragraph']}" if first["paragraph"] else "headline",
        "more": len(rows) - 1,
        "all": opened,
    }


def as_told(view: View, row: Row) -> list[dict[str, Any]]:
    """Return a sentence in stretches of one voice, each in runs with the link of the loaded term that one is."""
    member = view.member[row["article_id"]]
    sentence = view.sentences[member.id].get(row["sentence"])
    if sentence is None:
        return []
    span = (sentence["start"], sentence["end"])
    return [
        {
            "voice": one.voice,
            "runs": [
                (s.text.replace("\n", " "), member.mark_href(s.target) if s.marks else "")
                for s in one.segments
            ],
        }
        for one in passage(view, member.id, span=span, extractor=LOADED)
    ]


def sentence_spot(view: View, row: Row, *, note: str = "") -> Spot | None:
    """Return the whole sentence that a row names by its number as a place to open; None where there is none."""
    sentence = view.sentences[row["article_id"]].get(row["sentence"])
    if sentence is None:
        return None
    return Spot(row["article_id"], [(sentence["start"], sentence["end"])], note)
