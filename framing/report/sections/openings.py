"""Headlines and openings: what each article names first, and who acts in it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.context import parts
from framing.report.view import View, view_of
from framing.report.wording import capital, count, listed

if TYPE_CHECKING:
    from framing.report.view import Member, Row
    from framing.tables import Comparison

__all__ = ["openings"]

FORMS = {
    "active": "active",
    "passive": "passive",
    "middle": "happens by itself",
    "nominal": "told as a noun",
    "none": "no verb",
}


@section("openings", "Headlines and openings", order=40)
def openings(comparison: Comparison) -> dict[str, Any]:
    """Return a card an article: headline, standfirst and first sentence with what they name first."""
    view = view_of(comparison)
    rows = view.rows("openings")
    return {
        "say": _say(view, rows),
        "cards": [_card(view, member, rows) for member in view.articles],
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


def _card(view: View, member: Member, rows: list[Row]) -> dict[str, Any]:
    own = [row for row in rows if row["article_id"] == member.id]
    return {
        "letter": member.letter,
        "outlet": member.outlet,
        "parts": [_part(view, member, row) for row in own],
    }


def _part(view: View, member: Member, row: Row) -> dict[str, Any]:
    sentence = view.sentences[member.id].get(row["sentence"])
    paragraph = int(sentence["paragraph"] or 0) if sentence else 0
    return {
        "part": row["part"],
        "text": _marked(row["text"], row["first_named"]),
        "facts": _facts(row),
        "href": member.paragraph_href(paragraph),
    }


def _marked(text: str, first_named: str) -> list[tuple[str, bool]]:
    at = text.casefold().find(first_named.casefold()) if first_named else -1
    return parts(text, 0, len(text), [(at, at + len(first_named))] if at >= 0 else [])


def _facts(row: Row) -> str:
    verb = (
        f"Verb: {row['verb']}, {FORMS.get(row['form'], row['form'])}."
        if row["verb"]
        else "No verb."
    )
    who = f" Doer: {row['agent']}." if row["agent"] else ""
    if not row["agent"] and row["form"] == "passive":
        who = " Doer not stated."
    return capital(verb + who)
