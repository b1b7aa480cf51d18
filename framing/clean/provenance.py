"""What a text says of itself: which outlet, which day, and whether it is a report at all."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from framing.clean.noise import rules
from framing.datelines import behind_dateline
from framing.phrasing import MONTHS
from framing.records import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.records import Article, Removed

__all__ = ["flags", "outlet_evidence", "printed_date"]

_HEAD = 8
"""Lines among which a date that stands alone, or in a dateline, is the article's own."""
_DATELINE = 120
"""Characters of a line in which a dateline has to end."""
_LEAP_YEAR = "2024"
_MONTHS = [name[:3].lower() for name in MONTHS]


def outlet_evidence(text: str, removed: Iterable[Removed] = ()) -> tuple[Evidence, ...]:
    """Return every piece of evidence for the outlet, the strongest kind first, in ORIGINAL offsets.

    A masthead among what was ``removed`` is the weakest: it is told by how it looks and where it stands.
    """
    found = []
    for rule in rules()["outlet"]:
        for match in re.finditer(rule["pattern"], text):
            group = _telling_group(match)
            name = match[group].strip(" .")
            if not name:
                continue
            start = match.start(group) + match[group].index(name)
            found.append(Evidence("text", name, start, start + len(name)))
    above = (one for one in removed if one.kind == "masthead")
    found += [Evidence("masthead", one.text.strip(), one.start, one.end) for one in above]
    return tuple(found)


def _telling_group(match: re.Match[str]) -> str:
    """Return which part names the outlet: a name that its own web address repeats goes before the address."""
    groups = {name for name, value in match.groupdict().items() if value}
    if {"name", "outlet"} <= groups and _squeezed(match["name"]) in _squeezed(match["outlet"]):
        return "name"
    return "outlet" if "outlet" in groups else "site"


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def printed_date(text: str) -> str | None:
    """Return the ISO date that the text prints of itself, None where it prints none.

    A dateline without a year gives ``--03-03``: the day is known, the year is not.
    """
    for rule in rules()["date"]:
        match = re.search(rule["pattern"], _head(text) if rule.get("head") else text)
        told = _iso(match) if match else None
        if told:
            return told
    return _in_dateline(text)


def _head(text: str) -> str:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return "\n".join(lines[:_HEAD])


def _in_dateline(text: str) -> str | None:
    """Return the day of the first dateline among the first lines."""
    for line in _head(text).split("\n"):
        dateline = line[: behind_dateline(line[:_DATELINE])]
        for rule in rules()["dateline"]:
            match = re.search(rule["pattern"], dateline)
            told = _iso(match) if match else None
            if told:
                return told
    return None


def _iso(match: re.Match[str]) -> str | None:
    """Return the day that a pattern found, None for one that no calendar has."""
    if "date" in match.groupdict():
        told = match["date"]
    else:
        month = _MONTHS.index(match["month"][:3].lower()) + 1
        told = f"{match['year']}-{month:02}-{int(match['day']):02}"
        if match["year"] is None:
            return told.replace("None", "-") if _exists(f"{_LEAP_YEAR}{told[4:]}") else None
    return told if _exists(told) else None


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def flags(article: Article) -> tuple[str, ...]:
    """Return what the article says of itself: opinion, live_blog, syndicated, translated."""
    places = {
        "title": article.title or "",
        "url": article.url or "",
        "head": article.text[:300],
        "text": article.text,
    }
    found = {
        rule["flag"]
        for rule in rules()["flag"]
        if any(re.search(rule["pattern"], places[place]) for place in rule["in"])
    }
    live = rules()["live_blog"]
    if len(re.findall(live["entry"], article.text)) >= live["least_entries"]:
        found.add("live_blog")
    return tuple(sorted(found))
