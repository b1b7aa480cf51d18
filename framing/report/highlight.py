"""An article's text as blocks of flat segments: no element of the page ever crosses another.

The ground is the voice and the line is the finding. A block is cut at every border of a voice and of a
mark; the template only prints what stands here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.report.members import Mark
    from framing.report.view import Row, View

__all__ = ["Block", "Segment", "Stretch", "blocks", "passage"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters under the same marks.

    ``marks`` cover it, outermost first; ``opening`` begin here, ``closing`` end here. ``target`` is the
    number of the mark whose note it links to, the innermost.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    opening: tuple[Mark, ...] = ()
    closing: tuple[Mark, ...] = ()

    @property
    def target(self) -> int:
        """The number of the innermost mark, 0 where there is none."""
        return self.marks[-1].number if self.marks else 0

    @property
    def letters(self) -> list[str]:
        """The letters of the kinds that cover it, outermost first, each once."""
        return list(dict.fromkeys(mark.letter for mark in self.marks))

    @property
    def own_id(self) -> bool:
        """Whether the innermost mark begins here, so that the link carries its id."""
        return any(mark.number == self.target for mark in self.opening)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run in one voice: ``narration``, ``quoted`` or ``attributed``, and whose.

    Where a report goes on from quoted to reported words, only its first stretch ``begins`` and only its last ``ends``.
    """

    voice: str
    speaker: str
    segments: tuple[Segment, ...]
    begins: bool = True
    ends: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the text: a headline, a paragraph, a caption. ``anchors`` are its paragraph numbers."""

    kind: str
    text: str
    anchors: tuple[int, ...]
    stretches: tuple[Stretch, ...] = field(default=())

    @property
    def number(self) -> int:
        """The number printed before a paragraph of the body; 0 where none is."""
        return self.anchors[0] if self.kind == "body" and self.anchors else 0


def blocks(view: View, article: str) -> list[Block]:
    """Return the article's text line by line, with its voices and its marks."""
    text = view.comparison.texts[article]
    voices = _voices(view, article)
    zones = [row for row in view.rows("zones") if row["article_id"] == article]
    sentences = sorted(view.sentences[article].values(), key=_start)
    marks = view.marks[article]
    seen: set[int] = set()
    found = []
    for start, end in _lines(text):
        anchors = _anchors(sentences, (start, end), seen=seen)
        here = [m for m in marks if m.row["start"] < end and m.row["end"] > start]
        stretches = _joined(list(_stretches(text, (start, end), voices=voices, marks=here)))
        found.append(Block(_kind(zones, start), text[start:end], anchors, stretches))
    return found


def passage(
    view: View, article: str, *, span: tuple[int, int], extractor: str
) -> tuple[Stretch, ...]:
    """Return a piece of an article with its voices and the marks of one extractor, to stand outside the article."""
    marks = [m for m in view.marks[article] if m.row["extractor"] == extractor]
    text = view.comparison.texts[article]
    return _joined(list(_stretches(text, span, voices=_voices(view, article), marks=marks)))


def _voices(view: View, article: str) -> list[Row]:
    return sorted((row for row in view.rows("voices") if row["article_id"] == article), key=_start)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def _anchors(sentences: Sequence[Row], span: tuple[int, int], *, seen: set[int]) -> tuple[int, ...]:
    inside = [r["paragraph"] or 0 for r in sentences if r["start"] < span[1] and r["end"] > span[0]]
    new = [number for number in dict.fromkeys(inside) if number not in seen]
    seen.update(new)
    return tuple(new)


def _kind(zones: Iterable[Row], start: int) -> str:
    return next((str(z["kind"]) for z in zones if z["start"] <= start < z["end"]), "body")


def _stretches(
    text: str, span: tuple[int, int], *, voices: Sequence[Row], marks: Sequence[Mark]
) -> Iterator[Stretch]:
    at = span[0]
    for run in voices:
        start, end = max(run["start"], at), min(run["end"], span[1])
        if start >= end:
            continue
        if start > at:  # A gap in the voices is the outlet's own text: nothing is lost.
            yield Stretch("narration", "", tuple(_segments(text, (at, start), marks=marks)))
        yield Stretch(
            run["voice"], run["speaker"], tuple(_segments(text, (start, end), marks=marks))
        )
        at = end
    if at < span[1]:
        yield Stretch("narration", "", tuple(_segments(text, (at, span[1]), marks=marks)))


def _joined(found: list[Stretch]) -> tuple[Stretch, ...]:
    """Join neighbouring stretches of one speaker, so that a listener hears one beginning and one end."""

    def same(one: Stretch, other: Stretch) -> bool:
        return "narration" not in (one.voice, other.voice) and one.speaker == other.speaker

    last = len(found) - 1
    return tuple(
        replace(
            one,
            begins=not (n and same(found[n - 1], one)),
            ends=not (n < last and same(one, found[n + 1])),
        )
        for n, one in enumerate(found)
    )


def _segments(text: str, span: tuple[int, int], *, marks: Sequence[Mark]) -> Iterator[Segment]:
    inside = [m for m in marks if m.row["start"] < span[1] and m.row["end"] > span[0]]
    if not inside:
        yield Segment(text[slice(*span)], (), (), ())
        return
    borders = {span[0], span[1]}
    for mark in inside:
        borders |= {max(mark.row["start"], span[0]), min(mark.row["end"], span[1])}
    cuts = sorted(borders)
    for start, end in pairwise(cuts):
        over = [m for m in inside if m.row["start"] <= start and m.row["end"] >= end]
        over.sort(key=lambda m: (m.row["start"] - m.row["end"], m.number))
        yield Segment(
            text[start:end],
            tuple(over),
            tuple(mark for mark in over if mark.row["start"] == start),
            tuple(mark for mark in reversed(over) if mark.row["end"] == end),
        )


def _start(row: Row) -> int:
    return int(row["start"])
