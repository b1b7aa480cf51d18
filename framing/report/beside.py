"""Beside a loaded mark: how another outlet tells the same without one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.report.wording import listed, short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.report.view import Row, View

__all__ = ["beside", "told_plainly"]

LIKELY = "likely"
"""The basis of sentences that are only likely one statement."""
SHOWN = 2
"""Different wordings that stand beside one term."""
LONGEST = 90
"""Characters of one of them."""


def beside(view: View, rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Return the unmarked wordings aligned with any of ``rows``: words, where each outlet has them, and if ``likely``.

    What is aligned for sure comes first, then what more outlets have.
    """
    found: dict[tuple[bool, str], dict[str, dict[str, str]]] = defaultdict(dict)
    for row in rows:
        for other in _of(view, row):
            member = view.member[other["beside_article"]]
            place = {
                "letter": member.letter,
                "name": member.outlet,
                "href": member.paragraph_href(int(other["paragraph"] or 0)),
            }
            words = short(other["beside_text"], LONGEST)
            found[other["basis"] == LIKELY, words].setdefault(member.letter, place)
    ranked = sorted(found.items(), key=lambda item: (item[0][0], -len(item[1])))
    return [
        {"words": words, "likely": likely, "places": list(at.values())}
        for (likely, words), at in ranked[:SHOWN]
    ]


def told_plainly(view: View, row: Row) -> str:
    """Return the same as a sentence, for the note of one mark; empty where no other outlet tells it."""
    told: dict[bool, list[str]] = defaultdict(list)
    for one in beside(view, [row]):
        letters = ", ".join(place["letter"] for place in one["places"])
        told[one["likely"]].append(f"“{one['words']}” ({letters})")
    return " ".join(
        f"{'Likely told' if likely else 'Told'} without a mark: {listed(words)}."
        for likely, words in told.items()
    )


def _of(view: View, row: Row) -> list[Row]:
    """Return the rows of table ``plain_tellings`` of a mark whose other article is shown."""
    return [
        other
        for other in view.rows("plain_tellings")
        if (other["article_id"], other["start"]) == (row["article_id"], row["start"])
        and other["beside_article"] in view.member
    ]
