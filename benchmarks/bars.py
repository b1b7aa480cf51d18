"""Bars as SVG, drawn by hand so that the benchmark needs no further package."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Bar", "chart"]

WIDTH, LEFT, ROW, HEAD = 760, 250, 26, 46
COLOURS = ("#1f5f8b", "#b9c7d3")

Panel = tuple[str, "Sequence[Bar]", float, float]
"""Title, bars, the aim that a line marks, the end of the scale."""


@dataclass(frozen=True)
class Bar:
    """Two bars of one row: ours, and what it is held against, where there is such."""

    name: str
    ours: float
    other: float | None = None


def chart(panels: Sequence[Panel], *, legend: tuple[str, str]) -> str:
    """Return panels of paired bars under one another, each with its aim as a dashed line."""
    parts, top = [_legend(legend)], 40
    for title, bars, aim, end in panels:
        if not bars:
            continue
        parts.append(_panel(title, bars, (aim, end), top))
        top += HEAD + ROW * len(bars) + 16
    body = "".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" '
        f'height="{top}" font-family="sans-serif" font-size="12">'
        f'<rect width="100%" height="100%" fill="#fff"/>{body}</svg>\n'
    )


def _legend(names: tuple[str, str]) -> str:
    out, x = "", 20
    for name, colour in zip(names, COLOURS, strict=True):
        out += f'<rect x="{x}" y="14" width="12" height="12" fill="{colour}"/>'
        out += f'<text x="{x + 18}" y="24">{escape(name)}</text>'
        x += 60 + 7 * len(name)
    return out


def _panel(title: str, bars: Sequence[Bar], scale: tuple[float, float], top: int) -> str:
    aim, end = scale
    width = WIDTH - LEFT - 60
    out = f'<text x="20" y="{top + 16}" font-weight="bold">{escape(title)}</text>'
    for n, bar in enumerate(bars):
        y = top + HEAD - 14 + n * ROW
        out += f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{escape(bar.name)}</text>'
        for k, value in enumerate((bar.ours, bar.other)):
            if value is None:
                continue
            long = min(value, end) / end * width
            out += f'<rect x="{LEFT}" y="{y + 10 * k + 1}" width="{long:.1f}" height="9" fill="{COLOURS[k]}"/>'
            out += f'<text x="{LEFT + long + 4:.1f}" y="{y + 10 * k + 9}" font-size="9">{value:.1f}</text>'
    x = LEFT + aim / end * width
    low, high = top + HEAD - 18, top + HEAD + ROW * len(bars) - 10
    out += f'<path d="M{x:.1f} {low}V{high}" stroke="#a33d00" stroke-dasharray="4 3"/>'
    return (
        out
        + f'<text x="{x:.1f}" y="{low - 3}" font-size="10" text-anchor="middle" fill="#a33d00">aim {aim:g}</text>'
    )
