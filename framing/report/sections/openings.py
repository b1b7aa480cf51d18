"""Headlines and openings: what each article names first, and who acts in it."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.context import parts
from framing.report.view import View, view_of
from framing.report.wording import count, listed

if TYPE_CHECKING:
    from framing.report.members import Member
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["openings"]

FORMS_IN_WORDS = {
    "active": "active",
    "passive": "passive",
    "middle": "happens by itself",
    "nominal": "told as a noun",
    "linking": "links its subject to a state",
    "none": "no verb",
}


BESIDE = "headline, given beside the text"


@section("openings", "Headlines and openings", order=40)
def openings(comparison: Comparison) -> dict[str, Any]:
    """Return a card an article: headline, standfirst and first sentence with what they name first."""
    view = view_of(comparison)
    rows = view.rows("openings")
    return {
        "say": _say(view, rows),
        "cards": [_card(view, member, rows=rows) for member in view.articles],
    }


def _say(view: View, rows: list[Row]) -> str:
    headlines = [row for row in rows if row["part"] == "headline"]
    missing = len(view.articles) - len({row["article_id"] for row in headlines})
    first: dict[str, list[str]] = defaultdict(list)
    for row in headlines:
        if row["first_named"]:
            first[row["first_named"]].append(view.member[row["article_id"]].letter)
    shared = [
        f"The headlines of {listed(sorted(set(letters)))} name “{name}” first."
        for name, letters in first.items()
        if len(set(letters)) > 1
    ]
    none = f"No headline was found in {count(missing, 'article')}." if missing else ""
    return " ".join([*shared, none]).strip() or "Underlined: what each one names first."


def _card(view: View, member: Member, *, rows: list[Row]) -> dict[str, Any]:
    own = [row for row in rows if row["article_id"] == member.id]
    by_part = [list(run) for _, run in groupby(own, key=lambda row: row["part"])]
    return {
        "letter": member.letter,
        "outlet": member.outlet,
        "parts": [_part(view, member, rows=run) for run in by_part],
    }


def _part(view: View, member: Member, *, rows: list[Row]) -> dict[str, Any]:
    """Return the sentences of one part as one text; the first is the one that is looked at."""
    first = rows[0]
    inside = first["sentence"] is not None
    sentence = view.sentences[member.id].get(first["sentence"]) if inside else None
    paragraph = int(sentence["paragraph"] or 0) if sentence else 0
    rest = [(f" {row['text']}", False) for row in rows[1:]]
    return {
        "part": first["part"],
        "label": first["part"] if inside else BESIDE,
        "text": [*_marked(first["text"], first["first_named"]), *rest],
        "facts": _facts(first),
        "href": member.paragraph_href(paragraph),
    }


def _marked(text: str, first_named: str) -> list[tuple[str, bool]]:
    at = text.casefold().find(first_named.casefold()) if first_named else -1
    return parts(text, 0, len(text), [(at, at + len(first_named))] if at >= 0 else [])


def _facts(row: Row) -> str:
    """Return the verb, its form and its doer; nothing where no verb was found."""
    if not row["verb"]:
        return ""
    verb = f"Main verb: {row['verb']}, {FORMS_IN_WORDS.get(row['form'], row['form'])}."
    if row["form"] == "passive":
        return (
            f"{verb} Doer: {_closed(row['agent'])}" if row["agent"] else f"{verb} Doer not stated."
        )
    return f"{verb} Subject: {_closed(row['agent'])}" if row["agent"] else verb


def _closed(words: str) -> str:
    """Return words with a full stop, which an abbreviation has already: Rex Holm Jr."""
    return words if words.endswith(".") else f"{words}."
