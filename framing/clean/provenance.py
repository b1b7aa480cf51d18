"""What a text says of itself: which outlet, which day, and whether it is a report at all."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from framing.clean.noise import rules
from framing.data_files import data_file
from framing.records import Evidence

if TYPE_CHECKING:
    from framing.records import Article

__all__ = ["flags", "outlet_evidence", "printed_date"]

_MONTHS = [name[:3] for name in data_file("lexicons", "function_words")["months_in_full"]["terms"]]


def outlet_evidence(text: str) -> tuple[Evidence, ...]:
    """Return every piece of evidence for the outlet, the strongest kind first, in ORIGINAL offsets."""
    found = []
    for rule in rules()["outlet"]:
        for match in re.finditer(rule["pattern"], text):
            group = _telling_group(match)
            name = match[group].strip(" .")
            if not name:
                continue
            start = match.start(group) + match[group].index(name)
            found.append(Evidence("text", name, start, start + len(name)))
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
    """Return the ISO date that the text prints of itself, None where it prints none."""
    for rule in rules()["date"]:
        match = re.search(rule["pattern"], text)
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
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError:
        return None


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
