"""A row or record of fields to an Article: one list of names for every table-like format."""

from __future__ import annotations

import re
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


def article_from(row: Mapping[str, Any], source: str, fallback_id: str) -> Article:
    """Return the article of one row.

    Raises ArticleError where the row has no text, naming the columns that it does have.
    """
    values = {name: _first(row, names) for name, names in FIELDS.items()}
    if values["text"] is None:
        known = ", ".join(str(key) for key in row) or "none"
        wanted = ", ".join(FIELDS["text"])
        raise ArticleError(f"no text: wanted one of the fields {wanted}; found {known}")
    outlet, published = values["outlet"], iso_date(values["published"])
    return Article(
        id=values["id"] or fallback_id,
        outlet=outlet or "",
        text=values["text"],
        title=values["title"],
        url=values["url"],
        published=published,
        event=values["event"] or values["event_name"],
        event_name=values["event_name"],
        source=source,
        author=values["author"],
        outlet_evidence=Evidence("field", outlet) if outlet else None,
        published_basis="field" if published else "",
    )


def iso_date(value: str | None) -> str | None:
    """Return an ISO date or date-time (seconds and zone dropped), None for anything else."""
    if not value:
        return None
    found = re.match(r"\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?", value)
    if not found:
        return None
    return f"{found[1]}T{found[2]}" if found[2] and found[2] != "00:00" else found[1]


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    lowered = {str(key).strip().lower(): value for key, value in row.items() if key is not None}
    for name in names:
        value = lowered.get(name)
        if isinstance(value, list):
            value = ", ".join(str(one) for one in value)
        if value is not None and str(value).strip():
            return str(value) if name in FIELDS["text"] else str(value).strip()
    return None
