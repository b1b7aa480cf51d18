"""A row or record of fields to an Article: one list of names for every table-like format."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from framing.errors import ArticleError
from framing.records import Article, Evidence

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FIELDS", "article_from", "iso_date"]

FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "article_id", "uuid", "doc_id"),
    "text": ("text", "body", "content", "article", "maintext"),
    "outlet": ("outlet", "publication", "publisher", "source_name", "site_name", "newspaper"),
    "event": ("event", "event_id", "topic", "story"),
    "event_name": ("event_name", "event_title"),
    "title": ("title", "headline"),
    "url": ("url", "link"),
    "published": ("published", "date", "date_published", "published_at", "publish_date"),
    "author": ("author", "authors", "byline"),
}
"""Our field → the names it goes by, the first that is filled counts."""


WANTED = "the article's text (a string, or a list of strings, one a paragraph)"


def article_from(row: Mapping[str, Any], source: str, *, fallback_id: str) -> Article:
    """Return the article of one row.

    Raises ArticleError where the row has no text: which field holds none, or which columns it does have.
    """
    values = {name: _first(row, names) for name, names in FIELDS.items()}
    if values["text"] is None:
        raise ArticleError(_without_text(row))
    outlet, published = values["outlet"], iso_date(values["published"])
    unread = values["published"] if not published else None
    return Article(
        id=values["id"] or fallback_id,
        outlet=outlet or "",
        text=values["text"],
        title=values["title"],
        url=values["url"],
        published=published,
        event=values["event"] or values["event_name"],
        event_name=values["event_name"],
        event_basis="field" if values["event"] or values["event_name"] else "",
        source=source,
        author=values["author"],
        outlet_evidence=Evidence("field", outlet) if outlet else None,
        published_basis="field" if published else "",
        notes=(f"The date {unread[:60]!r} has not the form 2025-05-14 and was not read.",)
        if unread
        else (),
    )


def _without_text(row: Mapping[str, Any]) -> str:
    """Return why a row has no text, and what to do."""
    lowered = {str(key).strip().lower(): value for key, value in row.items() if key is not None}
    held = next((name for name in FIELDS["text"] if name in lowered), None)
    if held:
        state = "null" if lowered[held] is None else "empty"
        return f"the field {held!r} is {state}: put {WANTED} there, or take the record out"
    known = ", ".join(_short(key) for key in list(row)[:12]) or "none"
    return f"no text: wanted one of the fields {', '.join(FIELDS['text'])}; found {known}"


def _short(key: object) -> str:
    name = " ".join(str(key).split())
    return name if len(name) <= 40 else f"{name[:40]}…"


def iso_date(value: str | None) -> str | None:
    """Return an ISO date or date-time (seconds and zone dropped), None for anything else."""
    if not value:
        return None
    found = re.match(r"\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?", value)
    if not found or not _exists(found[1]):
        return None
    timed = found[2] and found[2] != "00:00" and _exists(f"{found[1]}T{found[2]}")
    return f"{found[1]}T{found[2]}" if timed else found[1]


def _exists(moment: str) -> bool:
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return False
    return True


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    lowered = {str(key).strip().lower(): value for key, value in row.items() if key is not None}
    for name in names:
        value = lowered.get(name)
        if value is None:
            continue
        told = _paragraphs(name, value) if name in FIELDS["text"] else _plain(value)
        if told and told.strip():
            return told if name in FIELDS["text"] else told.strip()
    return None


def _paragraphs(name: str, value: Any) -> str | None:  # noqa: ANN401 - any value of JSON
    """Return a text, or a list of paragraphs as one text.

    Raises ArticleError for anything else: what it looks like in Python is nobody's prose.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "\n\n".join(value)
    kinds = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list of more than strings",
        dict: "an object",
    }
    found = kinds.get(type(value), "something else")
    raise ArticleError(f"the field {name!r} is {found}: put {WANTED} there, or take the record out")


def _plain(value: Any) -> str | None:  # noqa: ANN401 - any value of JSON
    """Return a field's value as text: a list by commas, an object by the name in it."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value)))
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "rendered", "title") if key in value), None)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value)
