"""The reports that a place in an article has to do with; asked for each number, so never by reading all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.stretches import Stretches
from framing.words import words_of

if TYPE_CHECKING:
    from framing.records import Attribution, Document, Span

__all__ = ["reports_touching"]

KEY = "framing.reports"


def reports_touching(document: Document, place: Span) -> list[Attribution]:
    """Return the attributions whose source, cue or content touches a stretch, in the order of the document."""
    kept = words_of(document).user_data.get(KEY)
    if kept is None or kept[0] is not document.attributions:
        kept = (document.attributions, Stretches(_parts(document)))
        words_of(document).user_data[KEY] = kept
    stretches: Stretches[int] = kept[1]
    found = {n for _, _, n in stretches.touching(*place)}
    return [document.attributions[n] for n in sorted(found)]


def _parts(document: Document) -> list[tuple[int, int, int]]:
    return [
        (start, end, n)
        for n, one in enumerate(document.attributions)
        for start, end in (*one.source, *one.cue, *one.content)
    ]
