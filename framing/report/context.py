"""Words in their context: a sentence cut at the words that count, whole or as a concordance prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["in_context", "parts"]

AROUND = 24
"""Characters of context on either side of the words."""
LONGEST = 60
"""Characters of the words themselves."""


def parts(
    text: str, start: int, end: int, spans: Iterable[Sequence[int]]
) -> list[tuple[str, bool]]:
    """Cut ``text[start:end]`` at ``spans``: pieces on one line, each with whether a span holds it."""
    pieces: list[tuple[str, bool]] = []
    at = start
    for first, last in sorted((one[0], one[1]) for one in spans):
        if first > at:
            pieces.append((text[at:first], False))
        if last > max(first, at):
            pieces.append((text[max(first, at) : last], True))
        at = max(at, last)
    pieces.append((text[at:end], False))
    return [(piece.replace("\n", " "), marked) for piece, marked in pieces if piece]


def in_context(parts: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return a sentence cut to the words that count and their neighbours; an ellipsis stands at each cut."""
    found = []
    last = len(parts) - 1
    for number, (text, kept) in enumerate(parts):
        if kept:
            found.append((_until(text, LONGEST), True))
        elif number == 0 and last:
            found.append((_since(text, AROUND), False))
        elif number == last:
            found.append((_until(text, AROUND), False))
        else:
            found.append(
                (
                    f"{_until(text, AROUND).removesuffix('…')} … "
                    if len(text) > AROUND * 2
                    else text,
                    False,
                )
            )
    return found


def _until(text: str, most: int) -> str:
    return text if len(text) <= most + 8 else f"{text[:most].rsplit(' ', 1)[0]}…"


def _since(text: str, most: int) -> str:
    return text if len(text) <= most + 8 else f"…{text[-most:].split(' ', 1)[-1]}"
