"""What a reader took from a file, made fit to print: names on one line, text that can be written."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.records import Article

__all__ = ["printable_line", "tidy"]

# Controls, marks of direction and other signs that print nothing: in a name they hide or turn what is printed.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_LONE = re.compile("[\ud800-\udfff]")
_LONGEST = 400
_FIELDS = ("outlet", "title", "author", "event", "event_name", "url")


def printable_line(value: str) -> str:
    """Return a name on one line, without signs that print nothing, at most 400 characters long."""
    line = " ".join(_UNSEEN.sub("", _LONE.sub("\ufffd", value)).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def tidy(article: Article, stem: str) -> Article:
    """Return ``article`` with names on one line each and no half characters in its text.

    A lone surrogate, which no file can hold, becomes the replacement character: offsets stay. An id of
    nothing becomes ``stem``. What was shortened is noted.
    """
    found: dict[str, str] = {name: getattr(article, name) or "" for name in _FIELDS}
    names = {name: printable_line(value) for name, value in found.items()}
    notes = tuple(
        f"The {name.replace('_', ' ')} is {len(found[name]):,} characters long and was shortened."
        for name in names
        if len(found[name]) > _LONGEST and names[name].endswith("…")
    )
    evidence = article.outlet_evidence
    if evidence and evidence.basis != "text":
        evidence = replace(evidence, text=printable_line(evidence.text))
    return replace(
        article,
        id=printable_line(article.id) or printable_line(stem) or "article",
        text=_LONE.sub("\ufffd", article.text),
        outlet_evidence=evidence,
        notes=(*article.notes, *notes),
        outlet=names["outlet"],
        title=names["title"] or None,
        author=names["author"] or None,
        event=names["event"] or None,
        event_name=names["event_name"] or None,
        url=names["url"] or None,
    )
