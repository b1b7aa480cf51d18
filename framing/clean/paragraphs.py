"""One blank line between paragraphs, whatever the file used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from framing.clean.offsets import Edit
from framing.data_files import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Paragraph", "breaks", "paragraphs", "same_line"]

AT = thresholds("clean", "wrapping")

_BREAK = re.compile(r"\n+")
_SENTENCE_END = re.compile(r"[.!?:;][”\"’'»)\]]*$|[”\"»]$")


class Paragraph(NamedTuple):
    """A paragraph of the text at hand."""

    start: int
    end: int
    text: str


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of ``text``: stretches between line breaks that hold something."""
    return [Paragraph(m.start(), m.end(), m.group()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]


def same_line(one: str, two: str) -> bool:
    """Tell whether two lines are of the same letters and figures, whatever their capitals and marks."""
    plain = [re.sub(r"\W+", " ", line).strip().casefold() for line in (one, two)]
    return plain[0] == plain[1]


def breaks(text: str) -> Iterator[Edit]:
    """Make every paragraph break one blank line and join the lines of hard-wrapped text."""
    wrapped = _is_wrapped(text)
    for found in _BREAK.finditer(text):
        if found.start() == 0 or found.end() == len(text):
            yield Edit(found.start(), found.end())
        elif wrapped and found.group() == "\n":
            yield Edit(found.start(), found.end(), " ")
        elif found.group() != "\n\n":
            yield Edit(found.start(), found.end(), "\n\n")


def _is_wrapped(text: str) -> bool:
    """Tell lines cut at a column from lines that are paragraphs.

    The former make up much of the text, fill most of the column, and seldom end a sentence. A menu or
    an appeal in short lines is neither.
    """
    blocks = [block.split("\n") for block in re.split(r"\n{2,}", text.strip())]
    inner = [line for block in blocks for line in block[:-1] if line.strip()]
    if len(inner) < AT.lines or len(inner) < AT.inner * sum(map(len, blocks)):
        return False
    column = max(map(len, inner))
    full = sum(len(line) >= AT.filled * column for line in inner)
    ends = sum(bool(_SENTENCE_END.search(line.rstrip())) for line in inner)
    if not AT.narrowest <= column <= AT.widest:
        return False
    return bool(full >= AT.full * len(inner) and ends <= AT.ends * len(inner))
