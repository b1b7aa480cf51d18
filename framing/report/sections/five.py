"""Five things to look at: what the fixed rules picked, each with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words
from framing.plugins import section
from framing.report.context import parts
from framing.report.view import View, view_of
from framing.report.wording import capital

if TYPE_CHECKING:
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["five"]

GO = {
    "quotes": "See all the tellings",
    "voices": "See who is heard",
    "verbs": "See how they are introduced",
    "loaded": "See every loaded term",
    "names": "See every name used",
    "acts": "See who does what",
    "figures": "See all the figures",
    "covered": "See what is covered",
    "openings": "See all the openings",
    "sample": "See the sample",
}
MOST = 5


@section("five", "Five things to look at", order=30)
def five(comparison: Comparison) -> dict[str, Any]:
    """Return up to five findings with their snippets; fewer where fewer rules fire."""
    view = view_of(comparison)
    rows = view.rows("findings")[:MOST]
    return {"say": _say(view, rows), "finds": [_find(view, row) for row in rows]}


def _say(view: View, rows: list[Row]) -> str:
    if not rows and len(view.articles) < 2:
        return "One article: there is nothing to set against it."
    if not rows:
        return _none(view)
    if len(rows) < MOST:
        return f"{capital(in_words(len(rows)))} here, because {_rules(len(rows))}. They are places to start."
    return "Picked by fixed rules, in a fixed order. They are places to start reading."


def _none(view: View) -> str:
    nothing = "No rule found anything to set side by side"
    several = len(set(view.event_of.values())) > 1
    return f"{nothing} within one event." if several else f"{nothing} in these articles."


def _rules(number: int) -> str:
    return (
        "one rule found something" if number == 1 else f"{in_words(number)} rules found something"
    )


def _find(view: View, row: Row) -> dict[str, Any]:
    """Return a finding with its words; one of outlets without a column here leads to how to choose them."""
    given = [one for one in row["snippets"] or [] if one["article_id"] in view.outlet_of]
    snips = [
        _snip(view, one) if one["article_id"] in view.member else _unshown(view, one)
        for one in given
    ]
    away = [snip["name"] for snip in snips if not snip["letter"]]
    target = "sample" if away else _target(view, row)
    return {
        "claim": row["claim"],
        "snips": snips,
        "href": f"#{target}" if target else "",
        "go": _choose(away) if away else GO.get(row["section"], "See it all"),
    }


def _choose(names: list[str]) -> str:
    wanted = " ".join(f'--outlets "{name}"' for name in dict.fromkeys(names))
    return f"Not in the columns of this page. To set side by side: {wanted}"


def _target(view: View, row: Row) -> str:
    anchors = {f"u-{one['utterance']}" for one in view.rows("shared_quotes")}
    wanted = (row["anchor"] or "").removeprefix("#")
    return wanted if wanted in anchors | set(GO) else row["section"] if row["section"] in GO else ""


def _snip(view: View, snippet: Row) -> dict[str, Any]:
    article = snippet["article_id"]
    start, end = int(snippet["start"]), int(snippet["end"])
    sentences = view.sentences[article].values()
    member = view.member[article]
    return {
        "letter": member.letter,
        "name": member.outlet,
        "parts": parts(view.comparison.texts[article], start, end, snippet.get("marks") or []),
        "before": any(s["start"] < start < s["end"] for s in sentences),
        "after": any(s["start"] < end < s["end"] for s in sentences),
    }


def _unshown(view: View, snippet: Row) -> dict[str, Any]:
    """Return the words of an article that has no column on this page, under its outlet's name."""
    article, (start, end) = snippet["article_id"], (int(snippet["start"]), int(snippet["end"]))
    return {
        "letter": "",
        "name": view.outlet_of[article],
        "parts": parts(view.comparison.texts[article], start, end, snippet.get("marks") or []),
        "before": False,
        "after": False,
    }
