"""Where another outlet may report a quotation: neither found nor not found, so its sentence is shown to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.report.wording import short

if TYPE_CHECKING:
    from collections.abc import Collection

    from framing.report.view import Row, View

__all__ = ["perhaps_elsewhere", "perhaps_told", "where"]

LONGEST = 110
"""Characters of a sentence that are shown."""


def perhaps_told(view: View, utterance: int, *, but: Collection[str]) -> dict[str, dict[str, Any]]:
    """Return where outlets may tell an utterance, the likeliest place of each by its letter.

    ``but`` are the letters of those that tell it for sure.
    """
    found: dict[str, dict[str, Any]] = {}
    for row in view.rows("perhaps_quotes"):
        letter = view.member[row["article_id"]].letter
        if row["utterance"] == utterance and letter not in but:
            found.setdefault(letter, _place(view, row["article_id"], start=row["start"]))
    return found


def perhaps_elsewhere(view: View) -> dict[tuple[str, int], dict[str, Any]]:
    """Return for an attribution that shares no utterance for sure where another outlet's article may report it."""
    found: dict[tuple[str, int], dict[str, Any]] = {}
    for row in view.rows("perhaps_quotes"):
        here, there = view.member[row["article_id"]], view.member.get(row["beside_article"])
        if there is None or there.letter == here.letter:
            continue
        begins = min(start for start, _ in row["beside_spans"])
        beside = _place(view, there.id, start=begins)
        found.setdefault((here.id, row["attribution"]), beside)
        if row["utterance"] is None:
            told = _place(view, here.id, start=row["start"])
            found.setdefault((there.id, row["beside_attribution"]), told)
    return found


def where(paragraph: int | None) -> str:
    """Return where a telling stands: ``para 3`` or ``headline``."""
    return f"para {paragraph}" if paragraph else "headline"


def _place(view: View, article: str, *, start: int) -> dict[str, Any]:
    member = view.member[article]
    sentence: Row = view.sentence_at(article, start) or {}
    paragraph = int(sentence.get("paragraph") or 0)
    return {
        "letter": member.letter,
        "outlet": member.outlet,
        "where": where(paragraph),
        "href": member.paragraph_href(paragraph),
        "words": short(str(sentence.get("text") or ""), LONGEST),
    }
