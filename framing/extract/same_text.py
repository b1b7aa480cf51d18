"""Which article prints another's text over again, whole or cut: wire copy in two outlets, a file given twice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from framing.data_files import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.records import Document

    Runs = frozenset[tuple[str, ...]]

__all__ = ["Copy", "copies"]

_ZONES_OF_THE_OUTLET = frozenset({"headline", "standfirst", "byline", "caption"})
"""What each outlet writes itself around an agency's text."""
_GAP = ""
_AT = thresholds("extract", "copies")


@dataclass(frozen=True, slots=True)
class Copy:
    """Whose text an article prints: ``whole``, word for word or nearly, or a ``part`` and next to nothing else."""

    of: str
    extent: Literal["whole", "part"]


@dataclass(frozen=True)
class Body:
    """An article without what its outlet writes around an agency's text."""

    document: Document

    @property
    def id(self) -> str:
        """The article's id."""
        return self.document.article.id

    @cached_property
    def places(self) -> list[re.Match[str]]:
        """Where its words stand."""
        own = [zone for zone in self.document.zones if zone.kind in _ZONES_OF_THE_OUTLET]
        return [
            word
            for word in re.finditer(r"\w+", self.document.text)
            if not any(zone.start <= word.start() < zone.end for zone in own)
        ]

    @cached_property
    def words(self) -> list[str]:
        """Its words in small letters."""
        return [word.group().casefold() for word in self.places]

    @cached_property
    def runs(self) -> Runs:
        """Its different runs of words."""
        return _runs(self.words)

    @cached_property
    def own(self) -> Runs:
        """The same without quotations: what somebody said may stand in any report."""
        said = (self.document.voice_at(word.start()).voice == "quoted" for word in self.places)
        return _runs([_GAP if q else w for q, w in zip(said, self.words, strict=True)])


def copies(documents: Iterable[Document]) -> Mapping[str, Copy]:
    """Return each article whose text another prints, with that one, by id.

    Of two alike the earlier is the original, of a text and a part of it the longer, whichever came first.
    """
    originals: list[Body] = []
    found: dict[str, Copy] = {}
    for body in map(Body, documents):
        source = next((one for one in originals if _same(body, one)), None)
        if source:
            found[body.id] = Copy(source.id, "whole")
        elif body.words:
            originals.append(body)
    for body in originals:
        longer = [one for one in originals if _is_part(body, one)]
        if longer:
            found[body.id] = Copy(max(longer, key=lambda one: len(one.words)).id, "part")
    return found


def _runs(words: Sequence[str]) -> Runs:
    every = zip(*(words[n:] for n in range(_AT.run)), strict=False)
    return frozenset(run for run in every if _GAP not in run)


def _same(body: Body, other: Body) -> bool:
    """Tell whether two bodies are one, but for a word here and there."""
    if body.words == other.words:
        return True
    least, same = int(_AT.least), float(_AT.same)
    shorter, longer = sorted((len(body.runs), len(other.runs)))
    if min(len(body.words), len(other.words)) < least or shorter < same * longer:
        return False
    return len(body.runs & other.runs) >= same * len(body.runs | other.runs)


def _is_part(body: Body, other: Body) -> bool:
    """Tell whether nearly all that a body prints, and all the more what nobody is quoted for, is the longer other's."""
    least, same = int(_AT.least), float(_AT.same)
    if not least <= len(body.words) < len(other.words):
        return False
    if len(body.runs & other.runs) < same * len(body.runs):
        return False
    return len(body.own) >= least and len(body.own & other.own) >= same * len(body.own)
