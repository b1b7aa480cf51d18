"""Beside a loaded mark: how another outlet tells the same without one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.wording import listed, short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.report.view import Row, View

__all__ = ["beside", "told_plainly"]

SHOWN = 2
"""Different wordings that stand beside one term."""
LONGEST = 90
"""Characters of one of them."""


def beside(view: View, rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Return the unmarked wordings aligned with any of ``rows``: words, and where each outlet has them."""
    found: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    for row in rows:
        for other in _of(view, row):
            member = view.member[other["beside_article"]]
            place = {
                "letter": member.letter,
                "name": member.outlet,
                "href": member.paragraph_href(int(other["paragraph"] or 0)),
            }
            words = short(other["beside_text"], LONGEST)
            found[words].setdefault(member.letter, place)
    ranked = sorted(found.items(), key=lambda item: -len(item[1]))
    return [{"words": words, "places": list(at.values())} for words, at in ranked[:SHOWN]]


def told_plainly(view: View, row: Row) -> str:
    """Return the same as a sentence, for the note of one mark; empty where no other outlet tells it."""
    found = [
        f"“{one['words']}” ({', '.join(place['letter'] for place in one['places'])})"
        for one in beside(view, [row])
    ]
    return f"Told without a mark: {listed(found)}." if found else ""


def _of(view: View, row: Row) -> list[Row]:
    """Return the rows of table ``plain_tellings`` of a mark whose other article is shown."""
    return [
        other
        for other in view.rows("plain_tellings")
        if (other["article_id"], other["start"]) == (row["article_id"], row["start"])
        and other["beside_article"] in view.member
    ]
