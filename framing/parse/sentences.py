"""Sentences with their paragraph and zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.records import Sentence

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens
    from framing.records import Zone, ZoneKind

__all__ = ["sentences"]

_TOP = frozenset({"headline", "standfirst"})


def sentences(tokens: Tokens, zones: tuple[Zone, ...]) -> tuple[Sentence, ...]:
    """Return the sentences in order; paragraphs count from 1 over the article, 0 for headline and standfirst."""
    numbers = _paragraph_numbers(tokens, zones)
    out = []
    for first, stop in tokens.sent_spans:
        words = [k for k in range(first, stop) if tokens.pos[k] != "SPACE"]
        if words:
            start, end = tokens.start[words[0]], tokens.end[words[-1]]
            out.append(Sentence(start, end, numbers[tokens.para[words[0]]], zone_at(zones, start)))
    return tuple(out)


def zone_at(zones: tuple[Zone, ...], position: int) -> ZoneKind:
    """Return the zone at an offset; ``body`` where none is marked."""
    return next((z.kind for z in zones if z.start <= position < z.end), "body")


def _paragraph_numbers(tokens: Tokens, zones: tuple[Zone, ...]) -> list[int]:
    numbers, count = [], 0
    for start, _ in tokens.lines:
        if zone_at(zones, start) in _TOP:
            numbers.append(0)
        else:
            count += 1
            numbers.append(count)
    return numbers or [1]
