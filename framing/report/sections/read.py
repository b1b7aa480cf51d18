"""The articles side by side: every word, every mark, and the note of each mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.reader import articles, layers
from framing.report.view import view_of
from framing.report.wording import count

if TYPE_CHECKING:
    from framing.tables import Comparison

__all__ = ["read"]


@section("read", "The articles side by side", order=130)
def read(comparison: Comparison) -> dict[str, Any]:
    """Return every article with its marks, or a list of links where each has a page of its own."""
    view = view_of(comparison)
    own_pages = any(member.page for member in view.articles)
    marks = sum(len(found) for found in view.marks.values())
    found = articles(view)
    return {
        "say": f"{count(marks, 'mark')} in {count(len(view.articles), 'article')}.",
        "layers": layers(view),
        "articles": [] if own_pages else found,
        "pages": found if own_pages else [],
    }
