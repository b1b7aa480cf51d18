"""What an article says, as printed: what tests of its attributions, speakers and voices ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.quotation_marks import quotations

if TYPE_CHECKING:
    from framing.records import Attribution, Document, Voice


def printed(document: Document, spans: tuple[tuple[int, int], ...]) -> str:
    """Return the words of some spans."""
    return " … ".join(document.text[start:end] for start, end in spans)


def saying(document: Document, part: str) -> Attribution:
    """Return the attribution whose content holds some words."""
    return next(
        a for a in document.attributions if any(part in document.text[s:e] for s, e in a.content)
    )


def voice_of(document: Document, words: str) -> Voice:
    """Return whose words some words are where they are first printed."""
    return document.voice_at(document.text.index(words)).voice


def inner(text: str) -> list[str]:
    """Return what stands within the quotation marks of a text."""
    return [text[q.inner[0] : q.inner[1]] for q in quotations(text)]
