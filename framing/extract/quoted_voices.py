"""Who is given the word: one finding for each stretch of another's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.plugins import Attr, Category, extractor
from framing.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import Attribution, Document, Span
    from framing.settings import Settings

__all__ = ["quoted_voices"]

CITATION = (
    "Semino & Short 2004 (speech presentation); Pareti 2012 (attribution: source, cue, content)"
)

CATEGORIES = {
    "direct": Category(
        "A whole statement in the speaker's own words, within quotation marks.", CITATION
    ),
    "mixed": Category(
        "A reported clause with some of the speaker's words in quotation marks.", CITATION
    ),
    "indirect": Category("What somebody said or thought, in the outlet's words.", CITATION),
    "document": Category("What a text or a data set says.", CITATION),
    "scare": Category(
        "Quotation marks without a speaker: the outlet holds a word at arm's length.",
        "Predelli 2003 (scare quotes)",
    ),
}


@extractor(
    "quoted_voices",
    "Quoted voices",
    categories=CATEGORIES,
    attrs=(
        Attr("attribution", int, "number of the attribution in its article, from 0"),
        Attr(
            "status",
            str,
            "named, anonymous (nobody is named) or unresolved (named, but we cannot tell who)",
        ),
        Attr("role", str, "role of the speaker, empty where none is known"),
        Attr("words", int, "words of this stretch"),
    ),
)
def quoted_voices(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each piece of each attribution but deeds; the label is the speaker."""
    for number, attribution in enumerate(document.attributions):
        for piece in () if attribution.deed else attribution.content:
            if piece[0] < piece[1]:
                yield _finding(document, (number, attribution), piece=piece)


def _finding(document: Document, numbered: tuple[int, Attribution], *, piece: Span) -> Finding:
    number, attribution = numbered
    attrs = {
        "attribution": number,
        "status": attribution.status,
        "role": attribution.role or "",
        "words": len(document.text[slice(*piece)].split()),
    }
    return Finding(*piece, attribution.type, attribution.speaker or "", attribution.score, attrs)
