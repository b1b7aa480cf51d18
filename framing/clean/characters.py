"""Newlines, invisible characters and runs of blanks: the typing, not the text."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from framing.clean.offsets import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["blanks", "invisible", "newlines"]

# Zero-width, soft hyphen, direction marks and controls: they split words and hide text from a search.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]+"
)
_VARYING = 4
_JOINER = "\u200d"
_VARIANTS = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""What varies the sign before it: in colours, in a tone of skin."""
_NEWLINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")


def newlines(text: str) -> Iterator[Edit]:
    """Make every kind of line end a line feed."""
    for found in _NEWLINE.finditer(text):
        yield Edit(found.start(), found.end(), "\n")


def invisible(text: str) -> Iterator[Edit]:
    """Take out characters that print nothing, and record them; those that join two signs into one stay."""
    for found in _INVISIBLE.finditer(text):
        if found.group() == _JOINER and _joins(text, found.start()):
            continue
        yield Edit(found.start(), found.end(), "", "invisible")


def _joins(text: str, place: int) -> bool:
    """Tell the joiner within a family, a flag or a face of several signs."""
    before, after = (
        text[max(place - _VARYING, 0) : place].rstrip(_VARIANTS)[-1:],
        text[place + 1 : place + 2],
    )
    return all(unicodedata.category(sign or " ").startswith("S") for sign in (before, after))


def blanks(text: str) -> Iterator[Edit]:
    """Make every run of blanks one space, and none at the edges of a line."""
    # One pattern without a look ahead: looking for the line's end behind each blank takes hours on a long run.
    for found in _BLANK.finditer(text):
        start, end = found.span()
        edge = start == 0 or end == len(text) or text[start - 1] == "\n" or text[end] == "\n"
        if edge:
            yield Edit(start, end)
        elif found.group() != " ":
            yield Edit(start, end, " ")
