"""Finding attributions by constructions and word lists alone: what stands without learned weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.constructions import CONSTRUCTIONS
from framing.parse.constructions.punctuation import headline_colon
from framing.parse.pairing import attach_quotations

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["find_frames"]


def find_frames(tokens: Tokens, *, headlines: frozenset[int] = frozenset()) -> list[Frame]:
    """Return the frames of one document; ``headlines`` are the lines that are headlines."""
    frames = []
    for node in range(len(tokens)):
        quote = tokens.quote[node]
        if quote >= 0 or tokens.pos[node] not in {"VERB", "NOUN", "ADV"}:
            continue
        for construction in CONSTRUCTIONS:
            frame = construction(tokens, node)
            if frame is not None and (tokens.para[k] == tokens.para[node] for k in frame.content):
                frames.append(frame)
                break
    frames = attach_quotations(tokens, frames)
    for line in sorted(headlines):
        frame = headline_colon(tokens, line)
        if frame is not None:
            frames.append(frame)
    return frames
