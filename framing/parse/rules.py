"""Finding attributions by constructions and word lists alone: what stands without learned weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.constructions import CONSTRUCTIONS
from framing.parse.pairing import attach_quotations
from framing.tags import MAY_BE_CUES

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["frames_by_constructions"]


def frames_by_constructions(tokens: Tokens) -> list[Frame]:
    """Return the frames of one document."""
    frames = []
    for node in range(len(tokens)):
        quote = tokens.quote[node]
        if quote >= 0 or tokens.pos[node] not in MAY_BE_CUES:
            continue
        for construction in CONSTRUCTIONS:
            frame = construction(tokens, node)
            if frame is not None and _kept_to_its_paragraph(tokens, frame):
                frames.append(frame)
                break
    return attach_quotations(tokens, frames)


def _kept_to_its_paragraph(tokens: Tokens, frame: Frame) -> bool:
    """Cut a frame's content at its paragraph's ends, over which a parse may run; say whether any is left."""
    frame.content = {k for k in frame.content if tokens.para[k] == tokens.para[frame.head]}
    return bool(frame.content)
