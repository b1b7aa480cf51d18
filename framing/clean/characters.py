"""Newlines, invisible characters and runs of blanks: the typing, not the text."""

from __future__ import annotations

import re
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
_NEWLINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]| {2,}")
_EDGE = re.compile(r"[ \t\u00a0]+(?=\n|\Z)|(?<=\n)[ \t\u00a0]+|\A[ \t\u00a0]+")


def newlines(text: str) -> Iterator[Edit]:
    """Make every kind of line end a line feed."""
    for found in _NEWLINE.finditer(text):
        yield Edit(found.start(), found.end(), "\n")


def invisible(text: str) -> Iterator[Edit]:
    """Take out characters that print nothing, and record them."""
    for found in _INVISIBLE.finditer(text):
        yield Edit(found.start(), found.end(), "", "invisible")


def blanks(text: str) -> Iterator[Edit]:
    """Make every blank one space, and none at the edges of a line."""
    edges = {}
    for found in _EDGE.finditer(text):
        edges[found.start()] = found.end()
        yield Edit(found.start(), found.end())
    for found in _BLANK.finditer(text):
        if found.start() not in edges:
            yield Edit(found.start(), found.end(), " ")
