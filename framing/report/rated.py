"""TextBlob's second opinion: how subjective and how positive its word list finds the sentences."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.evidence import Ledger, Spot
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.wording import count

if TYPE_CHECKING:
    from framing.report.view import Row, View

__all__ = ["rated"]

EXTRACTOR = "subjectivity"
VOICES = (("narration", "Own words"), ("quoted", "Quoted"), ("attributed", "Reported"))
LIMITS = (
    "A word list made of product reviews: subjectivity 0 to 1 and polarity −1 to 1, the mean over the sentences "
    "that hold one of its words, each under the voice it begins in. It reads “united” as praise and gives “not "
    "very terrible” +0.38; grim facts come out negative. A second opinion to open and check: no measure of bias."
)


def rated(view: View) -> dict[str, Any]:
    """Return TextBlob's means by voice and outlet, each with the sentences behind it."""
    ledger = Ledger(
        view, "rated", summary="Where the rated sentences stand, with their subjectivity"
    )
    found = view.found_by(EXTRACTOR)
    rows = []
    for voice, title in VOICES:
        columns = cells_by_outlet(view, [row for row in found if row["voice"] == voice])
        cells = [
            _cell(ledger, (title, outlet.letter), sentences=rows)
            for outlet, rows in zip(view.outlets, columns, strict=True)
        ]
        if not all(cell["empty"] for cell in cells):
            rows.append({"title": title, "cells": cells})
    table = matrix(view, "Subjectivity (polarity)", rows=rows, label="rated-h") if rows else None
    return {"rated": table, "rated_limits": LIMITS, "rated_evidence": ledger.data()}


def _cell(ledger: Ledger, at: tuple[str, str], *, sentences: list[Row]) -> dict[str, Any]:
    rows = [row for row in sentences if row["attrs"].get("words")]
    if not rows:
        return {"empty": True, "of": count(len(sentences), "sentence")}
    return {
        "empty": False,
        "subjectivity": f"{_mean(rows, 'subjectivity'):.2f}",
        "polarity": _signed(_mean(rows, "polarity")),
        "n": len(rows),
        "of": count(len(sentences), "sentence"),
        "href": ledger.add(*at, spots=_spots(rows), plain=True),
    }


def _spots(rows: list[Row]) -> list[Spot]:
    """Return one place a paragraph, with the subjectivity of each of its sentences."""
    groups: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["article_id"], row["paragraph"] or 0].append(row)
    return [
        Spot(
            article,
            [(row["start"], row["end"]) for row in inside],
            ", ".join(f"{row['attrs']['subjectivity']:.1f}" for row in inside),
        )
        for (article, _), inside in groups.items()
    ]


def _mean(rows: list[Row], name: str) -> float:
    return sum(float(row["attrs"][name]) for row in rows) / len(rows)


def _signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "\N{MINUS SIGN}") if round(value, 2) else "0"
