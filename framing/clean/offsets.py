"""Edits on a text, and the exact way back to the original through any number of them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.records import OffsetMap, Removed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Edit", "Text"]

COPY = -1
Piece = tuple[int, int, int]
"""Cleaned start, original start, and the length it stands for (COPY where it is a copy)."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace ``start``-``end`` of the text at hand; with a ``kind`` the piece is recorded as removed."""

    start: int
    end: int
    replacement: str = ""
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A text on its way from original to clean: what it is now, the way back, what was removed."""

    original: str
    now: str
    to_original: OffsetMap = field(default_factory=OffsetMap)
    removed: tuple[Removed, ...] = ()

    @classmethod
    def of(cls, original: str) -> Text:
        """Return the untouched text."""
        return cls(original, original)

    def apply(self, edits: Iterable[Edit]) -> Text:
        """Return the text after ``edits``, which refer to ``now``; of two that overlap the earlier wins."""
        ordered = list(_without_overlap(edits))
        if not ordered:
            return self
        texts: list[str] = []
        pieces: list[Piece] = []
        removed = list(self.removed)
        at = length = 0
        for edit in ordered:
            texts.append(self.now[at : edit.start])
            pieces.extend(self._copied(at, edit.start, shifted_to=length))
            length += edit.start - at
            if edit.replacement:
                start, end = self.to_original.span(edit.start, edit.end)
                pieces.append((length, start, end - start))
                texts.append(edit.replacement)
                length += len(edit.replacement)
            if edit.kind and self.now[edit.start : edit.end].strip():
                removed.append(self._removed(edit))
            at = edit.end
        texts.append(self.now[at:])
        pieces.extend(self._copied(at, len(self.now), shifted_to=length))
        return Text(self.original, "".join(texts), _as_map(pieces), tuple(removed))

    def _copied(self, start: int, end: int, *, shifted_to: int) -> Iterator[Piece]:
        """Yield today's pieces within ``start``-``end``, moved to begin at ``shifted_to``."""
        if start >= end:
            return
        back = self.to_original
        # Only the pieces in reach: a text of many edits has as many pieces.
        place = max(bisect_right(back.clean, start) - 1, 0)
        while place < len(back.clean) and back.clean[place] < end:
            clean, origin = back.clean[place], back.original[place]
            stop = back.clean[place + 1] if place + 1 < len(back.clean) else len(self.now)
            first, last = max(start, clean), min(end, stop)
            if first < last:
                copied = back.replaced[place] == COPY
                yield (
                    shifted_to + first - start,
                    origin + copied * (first - clean),
                    back.replaced[place],
                )
            place += 1

    def _removed(self, edit: Edit) -> Removed:
        """Record what goes, without the blanks around it: those only part it from its neighbours."""
        start, end = self.to_original.span(edit.start, edit.end)
        text = self.original[start:end]
        start += len(text) - len(text.lstrip())
        return Removed(start, start + len(text.strip()), edit.kind or "", text.strip())


def _without_overlap(edits: Iterable[Edit]) -> Iterator[Edit]:
    reached = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start >= reached and (edit.end > edit.start or edit.replacement):
            yield edit
            reached = max(edit.end, edit.start)


def _as_map(pieces: list[Piece]) -> OffsetMap:
    if not pieces:
        return OffsetMap()
    clean, original, replaced = zip(*pieces, strict=True)
    return OffsetMap(clean, original, replaced)
