"""The block of fields at the top of a text file, between ``---`` (or ``+++``) lines or without them."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Block", "front_matter"]

_FENCES = ("---", "+++")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_FIELD = re.compile(
    r"([A-Za-z_][\w-]{0,40})[ \t]*[:=](?:[ \t]+|$)(.*)|([A-Za-z_][\w-]{0,40})=(\S.*)"
)
_MORE = re.compile(r"[ \t]+\S|[-#\]}]")
_LONGEST = 200
"""Lines; a longer block is no block of fields."""

_BYLINE = re.compile(r"By ([A-Z][^.!?]{2,80})$")
_FEWEST = 2
"""Known fields that make a block without lines around it: ``Source: …`` alone may be a headline."""

# A block counts only with one of these in it: between two rules there may stand prose with a colon.
_TELLING = frozenset({
    "title", "headline", "outlet", "publisher", "publication", "source", "author", "authors", "byline", "date",
    "published", "url", "link", "event", "id", "slug", "tags", "categories", "layout", "description", "lang",
})  # fmt: skip


class Block(NamedTuple):
    """The fields by lower-case name, and where the text after them begins."""

    fields: dict[str, str]
    end: int


def front_matter(text: str) -> Block | None:
    """Return the block of fields that ``text`` begins with, None where there is none.

    Every line of it is a field, a list item or an indented line, and one field at least is a known one. A
    block whose closing line was forgotten ends at the first blank line, where two fields are known; so does one
    without lines around it (``Source: …``, ``By …``, ``Published: …``), which holds nothing but known fields.
    """
    opening = _LINE.match(text, len(text) - len(text.lstrip("\ufeff\r\n")))
    fence = opening[1].rstrip() if opening else ""
    if opening is None:
        return None
    if fence not in _FENCES:
        return _unfenced(text, opening.start())
    fields: dict[str, str] = {}
    key, at, blank = "", opening.end(), None
    for _ in range(_LONGEST):
        found = _LINE.match(text, at)
        if found is None or at >= len(text):
            break
        line, at = found[1].rstrip(), found.end()
        if line in {fence, "..."}:
            return Block(_tidy(fields), at) if _TELLING & set(fields) else None
        if not line:
            blank = at if blank is None else blank
            key = ""
            if len(_TELLING & set(fields)) >= 2 and not _closes(text, at, fence=fence):
                return Block(_tidy(fields), at)
            continue
        field = _FIELD.match(line)
        if field:
            key = (field[1] or field[3]).lower()
            fields.setdefault(key, (field[2] or field[4] or "").strip())
        elif not _MORE.match(line):
            return None
        elif key and not line.lstrip().startswith("#"):
            fields[key] = f"{fields[key]}, {line.strip().removeprefix('-').strip()}"
    return None


def _unfenced(text: str, at: int) -> Block | None:
    """Return the known fields that a text begins with, two at least, up to the first other line."""
    fields: dict[str, str] = {}
    named = 0
    while (found := _LINE.match(text, at)) is not None and at < len(text):
        line = found[1].strip()
        field, byline = _FIELD.match(line), _BYLINE.match(line)
        if field and field[1] and field[1].lower() in _TELLING and field[2].strip():
            fields.setdefault(field[1].lower(), field[2].strip())
            named += 1
        elif byline:
            fields.setdefault("byline", byline[1])
        else:
            break
        at = found.end()
    return Block(fields, at) if named >= _FEWEST else None


def _closes(text: str, at: int, *, fence: str) -> bool:
    """Tell whether nothing but fields stands between ``at`` and a closing line."""
    for _ in range(_LONGEST):
        found = _LINE.match(text, at)
        if found is None or at >= len(text):
            return False
        line, at = found[1].rstrip(), found.end()
        if line == fence:
            return True
        if line and not _FIELD.match(line) and not _MORE.match(line):
            return False
    return False


def _tidy(fields: dict[str, str]) -> dict[str, str]:
    """Return the fields without quotation marks, brackets of lists and signs of folded text."""
    return {
        key: ", ".join(
            part.strip(" \t\"'") for part in value.strip("[]|> \t,").split(",") if part.strip()
        )
        if value.startswith(("[", ",", "|", ">"))
        else value.strip("\"'")
        for key, value in fields.items()
    }
