"""Quotation marks as newspapers print them, read from the raw text, paragraph by paragraph.

Double marks may be curly, straight, doubled apostrophes (LexisNexis copies), doubled backticks or
guillemets, mixed in one article and in one pair: any closing mark closes any opening one. Single
marks count where they cannot be apostrophes. A quotation that is still open at the end of its
paragraph ends there, so one stray mark costs at most its own paragraph; where the next paragraph
opens with a mark, the quotation goes on in it, and where a later one closes what none opened,
so it does over those between (``quoted_blocks.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from framing.parse.printed_mark import Mark, Side
from framing.parse.quoted_blocks import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import Span

__all__ = ["Quotation", "paragraphs", "quotations"]

_DOUBLE = re.compile(r"[“”„‟\"＂«»]|''|``|’’|‘‘")
_OPENERS = {"“", "„", "‟", "``", "‘‘", "«"}
_CLOSERS = {"”", "’’", "»"}
_OPEN_BEFORE = frozenset(" \t\u00a0([{—–-―/:…")
_CLOSE_AFTER = frozenset(" \t\u00a0)]}—–-―/.,;:!?…")
_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$|(?<![\w.])\d{1,3}$|\d\s?[½¼¾]$|\d[-x×]$")
_SINGLE_OPEN = re.compile(r"(?<![\w'’‘`.,)])[‘'‚‹](?=[\w\[$£€“\"…])")
_NOT_OPENING = re.compile(
    r"['‘’](?:\d0s\b|em\b|til\b|tis\b|twas\b|n['’]|cause\b|bout\b|round\b)", re.IGNORECASE
)
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?%\])…—–-])['’›](?![\w’'])")
_PLURAL = re.compile(r"s['’](?=\s+[a-z])")


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks (or between a mark and the end of its paragraph).

    ``start``/``end`` include the marks, ``inner`` does not. ``follows`` says that the paragraph before
    ended inside a quotation and this one takes it up. ``single`` marks the ‘…’ kind.
    """

    start: int
    end: int
    inner: Span
    paragraph: int
    closed: bool = True
    follows: bool = False
    single: bool = False

    @property
    def whole(self) -> Span:
        """The span with its marks."""
        return self.start, self.end


def paragraphs(text: str) -> list[Span]:
    """Return the spans of all lines that hold more than white space."""
    found = ((m.start(), m.end()) for m in re.finditer(r"[^\n\r\u2028\u2029]+", text))
    return [(start, end) for start, end in found if text[start:end].strip()]


def quotations(text: str) -> list[Quotation]:
    """Return every quotation of a text in order; none overlaps another (inner ones are part of theirs).

    Never raises, whatever the marks.
    """
    out: list[Quotation] = []
    left_open = False
    spans = paragraphs(text)
    marks = [list(_double_marks(text, span)) for span in spans]
    inside = _blocks(text, spans, marks=marks)
    for number, span in enumerate(spans):
        block = inside.get(number, [])
        free = _outside(marks[number], block) if block else marks[number]
        doubles = sorted(
            [*_double_quotations(text, span, paragraph=number, marks=free), *block], key=_start
        )
        if left_open and doubles and not text[span[0] : doubles[0].start].strip():
            doubles[0] = replace(doubles[0], follows=True)
        left_open = bool(doubles) and not doubles[-1].closed
        singles = _single_quotations(text, span, paragraph=number, doubles=doubles)
        doubles = [d for d in doubles if not any(s.start < d.start < s.end for s in singles)]
        out += sorted([*doubles, *singles], key=_start)
    return [q for q in out if text[q.inner[0] : q.inner[1]].strip()]


def _outside(marks: list[Mark], block: list[Quotation]) -> list[Mark]:
    return [m for m in marks if not any(q.start <= m.start < q.end for q in block)]


def _start(quotation: Quotation) -> int:
    return quotation.start


def _blocks(text: str, spans: list[Span], *, marks: list[list[Mark]]) -> dict[int, list[Quotation]]:
    """Return by paragraph what of it stands in a quotation over paragraphs that has marks at its two ends alone."""
    out: dict[int, list[Quotation]] = {}
    for block in blocks(marks, [start for start, _ in spans]):
        for number in range(block.first, block.last + 1):
            start, end = spans[number]
            end = start + len(text[start:end].rstrip())
            begins, ends = number == block.first, number == block.last
            whole = (block.opening.start if begins else start, block.closing.end if ends else end)
            inner = (block.opening.end if begins else start, block.closing.start if ends else end)
            out.setdefault(number, []).append(
                Quotation(*whole, inner, number, closed=ends, follows=not begins)
            )
    return out


def _double_quotations(
    text: str, span: Span, *, paragraph: int, marks: list[Mark]
) -> Iterator[Quotation]:
    """Pair the double marks of one paragraph."""
    opened: Mark | None = None
    depth = 0
    for place, mark in enumerate(marks):
        if opened is None:
            if mark.side != "close":
                opened, depth = mark, 0
        elif mark.side == "open" and mark.curly and (not opened.curly or _nests(marks[place:])):
            depth += 1
        elif mark.side == "open":
            end = _sentence_end(text, opened.end, limit=mark.start)
            yield Quotation(opened.start, end, (opened.end, end), paragraph, closed=False)
            opened, depth = mark, 0
        elif depth and mark.curly:
            depth -= 1
        else:
            yield Quotation(opened.start, mark.end, (opened.end, mark.start), paragraph)
            opened = None
    if opened is not None:
        end = span[0] + len(text[span[0] : span[1]].rstrip())
        if end > opened.end:
            yield Quotation(opened.start, end, (opened.end, end), paragraph, closed=False)


def _nests(rest: list[Mark]) -> bool:
    """Say whether an opening curly mark inside a curly quotation has a closing mark of its own."""
    sides = [mark.side for mark in rest if mark.curly]
    return sides.count("close") > sides.count("open")


def _double_marks(text: str, span: Span) -> Iterator[Mark]:
    """Yield the double marks of a paragraph with the side that their neighbours give away."""
    for match in _DOUBLE.finditer(text, *span):
        sign = match.group()
        before = text[match.start() - 1] if match.start() > span[0] else " "
        after = text[match.end()] if match.end() < span[1] else " "
        if sign in _OPENERS or sign in _CLOSERS:
            side: Side = "open" if sign in _OPENERS else "close"
            if (
                side == "close"
                and before.isspace()
                and not after.isspace()
                and after not in _CLOSE_AFTER
            ):
                side = "either"
            yield Mark(match.start(), match.end(), side, curly=sign in "“”«»")
        elif not (
            sign in '"＂'
            and _INCHES.search(text[max(span[0], match.start() - 8) : match.start()])
            and not _speech_before(text, span[0], position=match.start())
        ):
            yield Mark(match.start(), match.end(), _side(before, after), curly=False)


def _speech_before(text: str, start: int, *, position: int) -> bool:
    """Say whether an odd number of straight marks stands before: then a digit may end a quotation."""
    return (
        sum(text.count(sign, start, position) for sign in ('"', "''", "＂")) % 2 == 1
        or "“" in text[start:position]
    )


def _side(before: str, after: str) -> Side:
    """Guess which side a straight mark is from the characters around it."""
    if before in _OPEN_BEFORE and not after.isspace() and after not in ".,;:!?)":
        return "open" if before.isspace() or before in "([{" else "either"
    if after.isspace() or after in _CLOSE_AFTER:
        return "close"
    return "either"


def _sentence_end(text: str, start: int, *, limit: int) -> int:
    """Return where a quotation whose closing mark is missing ends: with its sentence."""
    match = re.search(r"[.!?](?=\s)", text[start:limit])
    end = start + match.end() if match else start + len(text[start:limit].rstrip())
    return max(end, start + 1) if end < limit else limit


def _single_quotations(
    text: str, span: Span, *, paragraph: int, doubles: list[Quotation]
) -> list[Quotation]:
    """Pair single marks outside the double quotations; an apostrophe is never taken for one."""
    out: list[Quotation] = []
    position = span[0]
    while match := _SINGLE_OPEN.search(text, position, span[1]):
        position = match.end()
        inside = next((q for q in doubles if q.start <= match.start() < q.end), None)
        if inside or _NOT_OPENING.match(text, match.start()):
            position = inside.end if inside else position
            continue
        end = _single_close(text, match.end(), end=_room(match.start(), span[1], doubles=doubles))
        if end is not None:
            out.append(
                Quotation(match.start(), end + 1, (match.end(), end), paragraph, single=True)
            )
            position = end + 1
    return out


def _room(start: int, end: int, *, doubles: list[Quotation]) -> int:
    """Return how far a single quotation may reach: to the next double one that would cut it."""
    return min((q.start for q in doubles if q.start > start and not q.closed), default=end)


def _single_close(text: str, start: int, *, end: int) -> int | None:
    """Return the offset of the closing single mark; a plural's apostrophe gives way to a later mark."""
    candidates = [m.start() for m in _SINGLE_CLOSE.finditer(text, start, end)]
    following = _SINGLE_OPEN.search(text, start, end)
    plain = [c for c in candidates if not _PLURAL.match(text, c - 1)]
    for group in (plain, candidates):
        for c in group:
            if following is None or c < following.start():
                return c
    return None
