"""Matrices: a row for each thing compared, a column for each outlet, never an empty cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.report.view import View

__all__ = ["ROWS_SHOWN", "cells_by_outlet", "depth", "matrix"]

ROWS_SHOWN = 12
"""A longer matrix keeps the rest of its rows behind a button."""
STRIP_CELLS = 40
"""A longer article is drawn as ten cells."""


def matrix(
    view: View,
    head: str,
    *,
    rows: Sequence[dict[str, Any]],
    label: str,
    caption: str = "",
    said: bool = False,
) -> dict[str, Any]:
    """Return a matrix for the template; the rows of one with ``said`` are sentences.

    A row is ``{"title", "cells", …}`` with one cell an outlet; an empty cell has ``empty``. After the first
    twelve, rows found in several outlets wait behind a button, and rows found in one are a plain list.
    """
    full = [{"stance": "", "chip": "", "sub": "", **row} for row in rows]
    return {
        "head": head,
        "label": label,
        "caption": caption,
        "said": said,
        "n": max(len(view.outlets), 2),
        "outlets": view.outlets,
        "rows": full[:ROWS_SHOWN],
        "more": [row for row in full[ROWS_SHOWN:] if _filled(row) != 1],
        "alone": [_alone(view, row) for row in full[ROWS_SHOWN:] if _filled(row) == 1],
    }


def _filled(row: dict[str, Any]) -> int:
    return sum(1 for cell in row["cells"] if not cell.get("empty"))


def _alone(view: View, row: dict[str, Any]) -> dict[str, Any]:
    place = next(n for n, cell in enumerate(row["cells"]) if not cell.get("empty"))
    return {"title": row["title"], "cell": row["cells"][place], "outlet": view.outlets[place]}


def cells_by_outlet(view: View, found: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Return rows with an ``article_id`` as one list for each outlet, in the order of the columns."""
    columns: dict[str, list[dict[str, Any]]] = {outlet.letter: [] for outlet in view.outlets}
    for row in found:
        columns[view.member[row["article_id"]].letter].append(row)
    return list(columns.values())


def depth(view: View, article: str, *, paragraphs: Sequence[int]) -> dict[str, Any]:
    """Return a depth strip: which of an article's paragraphs are meant, drawn and in words."""
    total = max(view.paragraphs[article], 1)
    wanted = sorted({max(paragraph, 0) for paragraph in paragraphs})
    body = [paragraph for paragraph in wanted if paragraph]
    cells = total if total <= STRIP_CELLS else 10
    words = ", ".join(str(paragraph) for paragraph in body) if body else "headline"
    return {
        "letter": view.member[article].letter,
        "cells": cells,
        "on": sorted({min((p - 1) * cells // total, cells - 1) for p in body}),
        "label": f"paragraph {words} of {total}" if body else f"headline, above {total} paragraphs",
    }
