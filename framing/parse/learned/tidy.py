"""Surface tidying of a frame's spans: small holes closed, loose ends dropped."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from framing.tags import MARKS_AND_SPACES

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["tidy"]

_LOOSE_END = frozenset({"CCONJ", "PUNCT", "SPACE"})
_HOLE = 2


def tidy(tokens: Tokens, frame: Frame) -> None:
    """Close holes of up to two words in the content and trim its loose ends, in place."""
    taken = frame.cue | frame.source
    nodes = sorted(frame.content)
    for a, b in itertools.pairwise(nodes):
        hole = range(a + 1, b)
        if (
            0 < len(hole) <= _HOLE
            and not taken & set(hole)
            and tokens.para[a] == tokens.para[b]
            and all(tokens.quote[k] < 0 for k in hole)
        ):
            frame.content.update(hole)
    while frame.content:
        last, first = max(frame.content), min(frame.content)
        if tokens.pos[last] in _LOOSE_END and tokens.quote[last] < 0:
            frame.content.discard(last)
        elif tokens.pos[first] in MARKS_AND_SPACES and tokens.quote[first] < 0:
            frame.content.discard(first)
        else:
            break
