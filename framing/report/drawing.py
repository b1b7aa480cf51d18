"""A plotly figure drawn from text, dots and boxes, whose colours come from the page's own style.

The page's script gives each trace a class with its name (``tr-A-q``: outlet A, quoted), so the style
sheet colours it for light, dark, print and forced colours alike.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

__all__ = ["LEFT", "LETTER", "WIDTH", "Drawing", "plain", "text_width"]

WIDTH = 1120
LEFT = 200
LETTER = 6.5
"""Pixels of an average letter at the charts' type size."""
FONT = 12.5


def plain(text: str) -> str:
    """Return ``text`` so that plotly, which reads a little HTML in labels, prints it as it stands."""
    return html.escape(text, quote=False)


def text_width(text: str) -> float:
    """Return about how many pixels ``text`` takes."""
    return len(text) * LETTER


@dataclass
class Drawing:
    """Collects what a chart shows, in pixels downwards and in ``across`` units to the right."""

    name: str
    title: str
    caption: str
    table: str
    across: tuple[float, float] = (0, WIDTH - LEFT)
    left: int = LEFT
    right: int = 10
    width: int = WIDTH
    rows: list[tuple[float, str]] = field(default_factory=list)
    ticks: list[tuple[float, str]] = field(default_factory=list)
    traces: dict[str, dict[str, Any]] = field(default_factory=dict)
    lines: list[dict[str, Any]] = field(default_factory=list)
    height: float = 0

    def box(self, style: str, start: float, *, end: float, middle: float, half: float = 7) -> None:
        """Draw a box around ``middle``; the page dashes a style that ends in ``u``."""
        trace = self._trace(
            style, {"type": "bar", "orientation": "h", "width": half * 2, "base": []}
        )
        trace["base"].append(start)
        trace["x"].append(round(end - start, 1))
        trace["y"].append(middle)

    def dot(self, style: str, across: float, *, down: float, href: str, size: int = 12) -> None:
        """Draw a dot that leads to ``href``."""
        trace = self._trace(
            style, {"mode": "markers", "marker": {"size": size, "line": {"width": 2}}}
        )
        trace["x"].append(round(across, 1) if self.across[0] == 0 else across)
        trace["y"].append(down)
        trace.setdefault("customdata", []).append(href)

    def text(
        self, style: str, across: float, *, down: float, words: str, at: str = "middle right"
    ) -> None:
        """Print ``words`` beside a point."""
        trace = self._trace(f"{style}-{at.replace(' ', '')}", {"mode": "text", "textposition": at})
        trace["x"].append(round(across, 1) if self.across[0] == 0 else across)
        trace["y"].append(down)
        trace.setdefault("text", []).append(words)

    def line(self, start: float, end: float, *, down: float) -> None:
        """Draw a thin line under everything else."""
        ends = {"x0": start, "x1": end, "y0": down, "y1": down}
        self.lines.append({"type": "line", "layer": "below", "line": {"width": 1}, **ends})

    def _trace(self, style: str, kind: dict[str, Any]) -> dict[str, Any]:
        if style not in self.traces:
            self.traces[style] = {"name": style, "x": [], "y": [], **kind}
        return self.traces[style]

    def data(self) -> dict[str, Any]:
        """Return the chart for its template: words, size, and the figure as JSON that no text can leave."""
        import plotly.io

        # Tests hold every chart against plotly's own schema; to do so for each page would cost more than the page.
        # Words go on top, or the dot of another outlet would hide a letter.
        traces = sorted(self.traces.values(), key=lambda one: one.get("mode") == "text")
        figure = {"data": [_drawn(one) for one in traces], "layout": self._layout()}
        drawn = plotly.io.to_json(figure, validate=False)
        return {
            "id": f"chart-{self.name}",
            "title": self.title,
            "caption": self.caption,
            "table": self.table,
            "width": self.width,
            "json": Markup(str(drawn).replace("<", "\\u003c")),  # noqa: S704 - no "<" is left
        }

    def _layout(self) -> dict[str, Any]:
        hidden = {"showgrid": False, "zeroline": False, "fixedrange": True}
        top = 26 if self.ticks else 6
        return {
            "template": {},
            "width": self.width,
            "height": round(self.height) + top + 4,
            "margin": {"l": self.left, "r": self.right, "t": top, "b": 4, "pad": 0},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"size": FONT},
            "showlegend": False,
            "dragmode": False,
            "shapes": self.lines,
            "barmode": "overlay",
            "xaxis": {
                **hidden,
                "range": list(self.across),
                "side": "top",
                "tickangle": 0,
                "showgrid": bool(self.ticks),
                "tickvals": [at for at, _ in self.ticks],
                "ticktext": [words for _, words in self.ticks],
            },
            "yaxis": {
                **hidden,
                "range": [round(self.height), 0],
                "ticklabelstandoff": 8,
                "tickvals": [at for at, _ in self.rows],
                "ticktext": [f"<b>{words[:1]}</b>  {words[1:].strip()}" for _, words in self.rows],
            },
        }


def _drawn(trace: dict[str, Any]) -> dict[str, Any]:
    if trace.get("type") == "bar":
        return {**trace, "hoverinfo": "none"}
    return {"type": "scatter", "cliponaxis": False, "hoverinfo": "none", **trace}
