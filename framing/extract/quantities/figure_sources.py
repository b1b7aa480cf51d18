"""On whose word a figure is given: the innermost report that vouches for it, or who asks, counts or shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.extract.quantities.figure_reach import (
    by_whom,
    named_paper,
    polled,
    quoted_teller,
    reached,
)
from framing.extract.quantities.figure_tellers import (
    asker,
    counter,
    phrase,
    reckoner,
    shown_by,
    subject_of,
    teller,
)
from framing.extract.quantities.papers_shown import papers_shown
from framing.extract.quantities.reports_at import reports_touching
from framing.extract.quantities.source_names import name_of, note_of
from framing.extract.quantities.vouching import vouchers
from framing.stretches import covers
from framing.words import words_of

if TYPE_CHECKING:
    from framing.extract.quantities.counted import Figure
    from framing.records import Document

__all__ = ["Source", "source_of"]


@dataclass(frozen=True, slots=True)
class Source:
    """The name a figure is given on and what the text says of that source.

    ``name`` is None where the outlet gives the figure itself and where the text does not say who does;
    ``told`` is true for a figure that somebody else gives, named or not.
    """

    name: str | None = None
    note: str | None = None
    told: bool = False


def source_of(document: Document, figure: Figure) -> Source:
    """Return on whose word ``figure`` stands."""
    if name := by_whom(document, figure):
        return Source(name, None, told=True)
    holders = vouchers(document, figure)
    if not any(one.source for one in holders) and (beyond := reached(document, figure)):
        holders.append(beyond)
    for one in holders:
        if name := quoted_teller(document, figure, one=one) or reckoner(
            document, figure, attribution=one
        ):
            return Source(name, None, told=True)
        if name := shown_by(document, one) or name_of(document, one):
            return Source(name, note_of(document, one), told=True)
        if one.source:
            return Source(told=True)
    if holders and (
        name := subject_of(document, holders[0])
        or named_paper(document, figure)
        or _papers(document, figure)
    ):
        return Source(name, None, told=True)
    return _told_by(document, figure, told=bool(holders))


def _papers(document: Document, figure: Figure) -> str | None:
    papers = papers_shown(words_of(document)[figure.numeral.first])
    return phrase(papers) if papers is not None else None


def _told_by(document: Document, figure: Figure, *, told: bool) -> Source:
    """Return who gives a number that no report names: who asks for it, counts it, shows it or says it."""
    asked, name = asker(document, figure)
    if not (asked or told):
        asked, name = counter(document, figure)
    if not (asked or told):
        asked, name = teller(document, figure, held=_is_held(document, figure))
    if not (asked or told):
        name = polled(document, figure)
        asked = name is not None
    return Source(name, None, told=asked or told)


def _is_held(document: Document, figure: Figure) -> bool:
    """Tell a number inside a report that does not vouch for it, or inside the words for a source."""
    at = words_of(document)[figure.numeral.first].idx
    return any(
        a.type != "scare" and (covers(a.content, at) or covers(a.source, at))
        for a in reports_touching(document, (at, at + 1))
    )
