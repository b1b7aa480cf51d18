"""The index over several events: one line an event, with what is most worth looking at in each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from markupsafe import Markup

from framing.report.folder import MARKER, refuse_strangers
from framing.report.page import asset, environment, policy

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from framing.tables import Comparison

__all__ = ["claim", "entry", "write_index"]


def claim(folder: Path) -> None:
    """Make ``folder`` ours, to hold several reports. Raises OutputError for one that framing did not write."""
    refuse_strangers(folder)
    marker = folder / MARKER
    marker.parent.mkdir(parents=True, exist_ok=True)
    marker.write_text(json.dumps({"made_by": "framing", "events": True}) + "\n", encoding="utf-8")


def entry(comparison: Comparison, href: str) -> dict[str, object]:
    """Return the index's line for one event: its name, its articles, its findings, its page."""
    articles = comparison["articles"]
    audit = comparison["audit"]
    return {
        "event": comparison.event,
        "href": href,
        "outlets": sorted(set(articles["outlet"])),
        "articles": len(articles),
        "words": int(articles["words"].sum()),
        "warnings": list(audit.loc[audit["level"] == "warn", "claim"]),
        "findings": list(comparison["findings"]["claim"])[:3],
    }


def write_index(folder: Path, entries: Iterable[dict[str, object]]) -> Path:
    """Write ``index.html`` over the reports in ``folder`` and return its path."""
    style = asset("page.css")
    text = (
        environment()
        .get_template("events.html")
        .render(
            entries=list(entries),
            style=Markup(style),  # noqa: S704 - our own file
            policy=policy([], style=style, own=False),
        )
    )
    page = folder / "index.html"
    page.write_text(text, encoding="utf-8", newline="\n", errors="replace")
    return page
