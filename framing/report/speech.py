"""Who is heard article by article, and who is named there and not heard: compact lists for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words
from framing.report.wording import count, listed, role_name, short

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.report.members import Member, Outlet
    from framing.report.view import Row, View

__all__ = [
    "NO_ROLE",
    "NO_SOURCE",
    "UNNAMED",
    "UNRESOLVED",
    "kind_of",
    "not_heard",
    "speaker_of",
    "speakers_heard",
    "spoken_for",
]

UNNAMED = "No name given"
UNRESOLVED = "Unresolved: we cannot tell who"
NO_SOURCE = "No source stated"
NO_ROLE = "Named, role not stated"
WAYS_SHOWN = 1
"""Ways of introducing a speaker on the page; the table has all."""
PLACES_SHOWN = 4
"""Paragraphs with a mention that the page links to; the table has every span."""


def kind_of(status: str, role: str) -> str:
    """Return what is known of a speaker as a row's heading: the role, or why there is none."""
    if status == "anonymous":
        return UNNAMED
    if status == "unresolved":
        return UNRESOLVED
    return role_name(role) if role else NO_ROLE


def speaker_of(row: Row) -> str:
    """Return who speaks, by the event's one name for the speaker; empty where no source is stated."""
    return str(row["identity"] or row["speaker"] or "")


def speakers_heard(view: View) -> dict[str, Any]:
    """Return the speakers of each article: words, first and last paragraph, how introduced."""
    groups: list[dict[str, Any]] = []
    for member in view.articles:
        rows = [row for row in view.rows("speakers") if row["article_id"] == member.id]
        if rows:
            items = [_speaker(view, member, row=row) for row in rows]
            groups.append({**_head(member), "items": items})
    return {"total": sum(len(one["items"]) for one in groups), "groups": groups}


def _head(member: Member) -> dict[str, str]:
    number = member.key[1:]
    return {"letter": member.letter, "name": f"{member.outlet} {number}".strip()}


def _speaker(view: View, member: Member, *, row: Row) -> dict[str, Any]:
    ways = [short(one, 60) for one in row["introduced_as"] if _tells_more(one, speaker_of(row))]
    first, last = row["first_paragraph"] or 0, row["last_paragraph"] or 0
    return {
        "name": short(speaker_of(row)) or "No source stated",
        "unresolved": row["status"] == "unresolved",
        "unnamed": row["status"] == "anonymous" and bool(row["speaker"]),
        "quoted": row["words_quoted"] or 0,
        "reported": row["words_reported"] or 0,
        "places": _places(member, dict.fromkeys((first, last))),
        "ways": ways[:WAYS_SHOWN],
        "more": max(len(ways) - WAYS_SHOWN, 0),
        "by_editor": row["by_editor"],
    }


def _tells_more(way: str, name: str) -> bool:
    """Tell whether an introduction says more than the name, or a part of it, does."""
    known = {*name.casefold().split(), "the", "a", "an"}
    return not known.issuperset(way.casefold().replace(",", " ").split())


def _places(member: Member, paragraphs: Iterable[int]) -> list[dict[str, Any]]:
    return [{"where": one or "head", "href": member.paragraph_href(one)} for one in paragraphs]


def not_heard(view: View) -> dict[str, Any]:
    """Return for each article the actors it names that do not speak in it.

    Shown are those with a name or with several mentions; the others are counted, and stand in
    ``data/unheard.csv``. Whom a source without a name may be, or speak for, is counted and not listed.
    """
    groups: list[dict[str, Any]] = []
    for member in view.articles:
        rows = [row for row in view.rows("unheard") if row["article_id"] == member.id]
        shown = [row for row in rows if row["named"] or (row["mentions"] or 0) > 1]
        open_ = [row for row in view.rows("perhaps_heard") if row["article_id"] == member.id]
        if rows or open_:
            items = [_actor(view, member, row=row) for row in shown]
            more, lost = len(rows) - len(shown), rows[0]["unresolved"] or 0 if rows else 0
            told = {"items": items, "more": more, "unresolved": _doubt(lost)}
            groups.append({**_head(member), **told, "withheld": _withheld(open_)})
    return {"total": sum(len(one["items"]) + one["more"] for one in groups), "groups": groups}


def _actor(view: View, member: Member, *, row: Row) -> dict[str, Any]:
    places = dict.fromkeys(view.paragraph_at(member.id, start) for start, _ in row["spans"])
    return {
        "name": short(row["actor"]),
        "mentions": count(row["mentions"] or 0, "mention"),
        "places": _places(member, list(places)[:PLACES_SHOWN]),
        "further": len(places) > PLACES_SHOWN,
        "heard": listed(_letters(view, row["heard_in"])),
    }


def _letters(view: View, articles: Sequence[str]) -> list[str]:
    return [view.member[one].key for one in articles if one in view.member]


def _doubt(unresolved: int) -> str:
    if not unresolved:
        return ""
    reports = "report" if unresolved == 1 else "reports"
    return f"For {in_words(unresolved)} {reports} here we cannot tell who speaks. One of these actors may."


def _withheld(rows: Sequence[Row]) -> str:
    """Return how many actors are left out, as a source without a name may be them or speak for them."""
    left = sum(1 for row in rows if not row["through"])
    if not left:
        return ""
    said = "is" if left == 1 else "are"
    return f"{in_words(left).capitalize()} more {said} not listed: a source without a name may be, or speak for, them."


def spoken_for(view: View, outlet: Outlet, *, name: str) -> dict[str, str] | None:
    """Return what stands in place of *not found here* where an outlet may let a speaker speak: words and a link."""
    rows = [
        row
        for row in view.rows("perhaps_heard")
        if row["actor"] == name and view.member[row["article_id"]].letter == outlet.letter
    ]
    if not rows:
        return None
    row = next((one for one in rows if one["through"]), rows[0])
    at = next(
        one
        for one in view.rows("attributions")
        if (one["article_id"], one["attribution"]) == (row["article_id"], row["attributions"][0])
    )
    told = "through a spokesperson" if row["through"] else "not sure: a source without a name"
    return {
        "told": told,
        "href": view.member[row["article_id"]].paragraph_href(at["paragraph"] or 0),
    }
