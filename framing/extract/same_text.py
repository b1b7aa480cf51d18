"""Which article prints another's text over again: wire copy in two outlets, a file given twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.records import Document

__all__ = ["copies"]

_OWN = frozenset({"headline", "standfirst", "byline", "caption"})
"""What each outlet writes itself around an agency's text."""
_AT = thresholds("extract", "copies")


def copies(documents: Iterable[Document]) -> Mapping[str, str]:
    """Return each article whose body an earlier one prints, with that one, by id."""
    originals: list[tuple[str, list[str], frozenset[tuple[str, ...]]]] = []
    found: dict[str, str] = {}
    for document in documents:
        words = _body(document)
        runs = _runs(words)
        source = next(
            (one for one, theirs, also in originals if _same(words, runs, theirs, also)), ""
        )
        if source:
            found[document.article.id] = source
        elif words:
            originals.append((document.article.id, words, runs))
    return found


def _body(document: Document) -> list[str]:
    """Return the words of an article without headline, standfirst, byline and captions."""
    own = [zone for zone in document.zones if zone.kind in _OWN]
    return [
        word.group().casefold()
        for word in re.finditer(r"\w+", document.text)
        if not any(zone.start <= word.start() < zone.end for zone in own)
    ]


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(*(words[n:] for n in range(_AT.run)), strict=False))


def _same(
    words: list[str],
    runs: frozenset[tuple[str, ...]],
    other: list[str],
    others: frozenset[tuple[str, ...]],
) -> bool:
    if words == other:
        return True
    least, same = int(_AT.least), float(_AT.same)
    shorter, longer = sorted((len(runs), len(others)))
    if min(len(words), len(other)) < least or shorter < same * longer:
        return False
    return len(runs & others) >= same * len(runs | others)
