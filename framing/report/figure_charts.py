"""The chart of one count: what each article gives, as dots on one axis. Its table stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.report.charts import TABLE
from framing.report.drawing import Drawing, plain, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.report.view import Row, View

__all__ = ["figure_dots", "ticks_apart"]

TICK_ROOM = 4
"""Pixels on either side of a tick's number, so that two do not run together."""


def figure_dots(view: View, rows: Sequence[Row]) -> dict[str, Any] | None:
    """Return one count's values on one axis: filled where given as exact, open where hedged."""
    given = [row for row in rows if row["found"] and row["value"] is not None]
    values = sorted({row["value"] for row in given})
    if len(values) < 2 or len({row["unit"] or "" for row in given}) > 1:
        return None
    low, high = values[0], values[-1]
    if low > 0 and high / low > 50:
        return None
    room = (high - low) * 0.12
    title = rows[0]["what"] or rows[0]["unit"] or "counted: not stated"
    drawing = Drawing(
        f"figure-{rows[0]['figure']}",
        f"{title}: what each article gives",
        f"{title[:1].upper()}{title[1:]}. Filled: given as exact. Open: hedged, such as “about”.",
        TABLE,
        across=(low - room, high + room * 3),
        left=20,
        width=720,
    )
    return _figure_axis(view, drawing, given=_distinct(view, given))


def _distinct(view: View, given: Sequence[Row]) -> list[Row]:
    seen: dict[tuple[str, float, bool], Row] = {}
    for row in given:
        letter = view.member[row["article_id"]].letter
        seen.setdefault((letter, row["value"], bool(row["hedge"])), row)
    return sorted(seen.values(), key=lambda row: (row["value"], row["index"]))


def _figure_axis(view: View, drawing: Drawing, *, given: list[Row]) -> dict[str, Any]:
    scale = (drawing.width - 30) / (drawing.across[1] - drawing.across[0])
    ends: list[float] = []
    placed = []
    for row in given:
        at = (row["value"] - drawing.across[0]) * scale
        words = f"{row['hedge']} {row['quantity']}".strip()
        line = next((n for n, end in enumerate(ends) if at - 12 >= end), len(ends))
        ends[line:] = [*([at + text_width(words) + 26]), *ends[line + 1 :]]
        placed.append((row, line, words))
    drawing.height = 26.0 * len(ends) + 8
    drawing.line(drawing.across[0], drawing.across[1], down=drawing.height)
    for row, line, words in placed:
        member = view.member[row["article_id"]]
        down = drawing.height - 18 - 26 * line
        style = "o" if row["hedge"] else "f"
        drawing.dot(
            f"{member.letter}-{style}",
            row["value"],
            down=down,
            href=view.mark_at("figures", row["article_id"], row["start"], row["end"]),
            size=19,
        )
        drawing.text(
            "c" if row["hedge"] else "n",
            row["value"],
            down=down,
            words=f"<b>{member.letter}</b>",
            at="middle center",
        )
        drawing.text("t", row["value"] + 13 / scale, down=down, words=plain(words))
    drawing.ticks = ticks_apart([row["value"] for row in given], scale)
    return drawing.data()


def ticks_apart(values: Sequence[float], scale: float) -> list[tuple[float, str]]:
    """Return a tick for each value that has room beside the one before; every dot says its value itself."""
    ticks: list[tuple[float, str]] = []
    end = float("-inf")
    for value in sorted(set(values)):
        half = text_width(f"{value:,.10g}") / 2 + TICK_ROOM
        if value * scale - half >= end:
            ticks.append((value, f"{value:,.10g}"))
            end = value * scale + half
    return ticks
