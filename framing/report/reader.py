"""The articles as the reader prints them: heading, facts, blocks, notes; and the layers of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from framing.phrasing import one_line
from framing.report.highlight import blocks
from framing.report.notes import KIND_NAMES, notes, stance_name
from framing.report.wording import capital, copied, count, date

if TYPE_CHECKING:
    from framing.report.members import Member
    from framing.report.view import View

__all__ = ["articles", "layers", "web_address"]

LAYER_ORDER = "WVNPF"


def layers(view: View) -> list[dict[str, str]]:
    """Return the layers of marks that a reader can switch off, in the order of the page."""
    titles = {row["mark"]: row["title"] for row in view.rows("legend") if row["mark"]}
    known = {
        "W": "Loaded terms",
        "V": "Verbs",
        "N": "Names",
        "P": "Doer not stated",
        "F": "Figures",
    }
    letters = sorted(titles, key=lambda one: (LAYER_ORDER.find(one) % 99, one))
    return [
        {"letter": one, "title": known.get(one, titles[one]), "sign": "#" if one == "F" else one}
        for one in letters
    ]


def articles(view: View) -> list[dict[str, Any]]:
    """Return every article shown, ready for its template (made once a view)."""
    ready: list[dict[str, Any]] | None = view.__dict__.get("_ready")
    if ready is None:
        ready = view.__dict__["_ready"] = [_article(view, member) for member in view.articles]
    return ready


def web_address(url: str) -> str:
    """Return ``url`` where it is a plain http or https address, else nothing."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    safe = (
        parts.scheme in ("http", "https")
        and parts.netloc
        and not any(c.isspace() for c in url.strip())
    )
    return url.strip() if safe else ""


def _article(view: View, member: Member) -> dict[str, Any]:
    row = member.row
    found = blocks(view, member.id)
    heading = next((block for block in found if block.kind == "headline"), None)
    anchors = {number for block in found for number in block.anchors}
    marks = len(view.marks[member.id])
    title = one_line(row["title"])
    original = view.member.get(row["duplicate_of"] or "")
    return {
        "key": member.key,
        "dash": member.dash,
        "letter": member.letter,
        "outlet": member.outlet,
        "href": member.href,
        "count": member.key[1:],
        "title": title,
        "heading": heading,
        "no_head_anchor": 0 not in anchors,
        "blocks": [block for block in found if block is not heading],
        "facts": _facts(view, member),
        "url": web_address(row["url"]),
        "bad_url": one_line(row["url"]),
        "same_text": f"{capital(copied(row['copy'], original.key))}." if original else "",
        "kinds": _kinds(view),
        "notes": _notes(view, member) if marks else [],
    }


def _notes(view: View, member: Member) -> list[dict[str, Any]]:
    found = notes(view, member.id)
    for note in found:
        note["stance_name"] = stance_name(note["stance"]) if note["stance"] else ""
    return found


def _kinds(view: View) -> dict[str, str]:
    titles = {row["mark"]: row["title"].lower() for row in view.rows("legend") if row["mark"]}
    return {**titles, **{letter: name for letter, name in KIND_NAMES.items() if letter in titles}}


def _facts(view: View, member: Member) -> str:
    row = member.row
    published = date(row["published"]) if row["published"] else "date not stated"
    words = count(row["words"] or 0, "word")
    pieces = [
        published,
        words,
        row["author"],
        *(flag.replace("_", " ") for flag in row["flags"].split()),
    ]
    return " · ".join(piece for piece in pieces if piece)
