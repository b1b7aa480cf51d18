"""(R) Is this whole frame right?  Features of a finished frame among the others of its document."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from framing.parse.learned.cue_model import cue_features, kind_of
from framing.parse.learned.span_model import cue_shape
from framing.tags import MARKS_AND_SPACES

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.learned.candidate_frames import Candidate
    from framing.parse.tokens import Tokens

__all__ = ["frame_features"]


def frame_features(tokens: Tokens, one: Candidate, *, rivals: list[Candidate]) -> list[str]:
    """Return the features of one candidate frame, given those that overlap it."""
    frame = one.frame
    head = frame.head
    lemma, pos = tokens.lemma[head], tokens.pos[head]
    p = min(int(one.cue_score * 20), 19)
    words = [k for k in frame.content if tokens.pos[k] not in MARKS_AND_SPACES]
    n = len(words)
    size = 0 if n < 2 else 1 if n < 4 else 2 if n < 8 else 3 if n < 16 else 4
    quoted = "Q" if frame.quotes else ""
    kind = _source_kind(tokens, frame.source)
    shape = cue_shape(tokens, head)
    sure = min(int(one.sure * 10), 9)
    mean = min(int(one.mean * 10), 9)
    out = [
        f"p={p}",
        f"p={p}{quoted}",
        f"l={lemma}",
        f"l={lemma}&n={size}",
        f"l={lemma}{quoted}&src={bool(frame.source)}",
        f"n={size}{quoted}",
        f"src={kind}",
        f"src={kind}&p={p // 2}",
        f"sure={sure}",
        f"mean={mean}{quoted}",
        f"mean={mean}&p={p // 2}",
        f"shape={shape}",
        f"shape={shape}&n={size}",
        f"pos={pos}&p={p // 2}",
        f"pos={pos}&src={kind}",
        f"tag={tokens.tag[head]}&dep={tokens.dep[head]}",
        f"l={lemma}&src={kind}",
        f"pair={min(int(one.pairing * 10), 9)}{quoted}",
    ]
    if words:
        out += _of_content(tokens, frame, words=words, size=size)
    for name, others in (
        ("in", _holding(one, rivals)),
        ("holds", _held(one, rivals)),
        ("same", _sharing(one, rivals)),
    ):
        out += _beside(one, name, others=others, lemma=lemma)
    out += ["a:" + feature for feature in cue_features(tokens, head)]
    return out


def _of_content(tokens: Tokens, frame: Frame, *, words: list[int], size: int) -> list[str]:
    """Return the features of the words of a content: on what they hang, how they end, whether they hold together."""
    lemma, quoted = tokens.lemma[frame.head], "Q" if frame.quotes else ""
    ordered = sorted(words)
    top = next((k for k in ordered if tokens.head[k] not in frame.content), words[0])
    dep, kind = tokens.dep[top], kind_of(tokens, top)
    side = "<" if top < frame.head else ">"
    gaps = sum(1 for a, b in pairwise(ordered) if b - a > 2)
    return [
        f"top={dep}{side}",
        f"l={lemma}&top={dep}{side}",
        f"tk={dep}&{kind}",
        f"tl={tokens.lemma[top]}",
        f"top={dep}&n={size}",
        f"last={tokens.pos[ordered[-1]]}",
        f"l={lemma}&tk={kind}",
        f"gaps={min(gaps, 3)}{quoted}",
    ]


def _beside(one: Candidate, name: str, *, others: list[Candidate], lemma: str) -> list[str]:
    """Return the features of a candidate among those that it overlaps in one way."""
    best = max((other.cue_score for other in others), default=None)
    if best is None:
        return [f"no-{name}"]
    p, quoted = min(int(one.cue_score * 20), 19), "Q" if one.frame.quotes else ""
    return [
        name,
        f"{name}={int(best * 5)}&p={p // 4}",
        f"{name}:{'more' if best > one.cue_score else 'less'}{quoted}",
        f"{name}&l={lemma}",
    ]


def _source_kind(tokens: Tokens, source: set[int]) -> str:
    if not source:
        return "none"
    head = next((k for k in sorted(source) if tokens.head[k] not in source), min(source))
    return kind_of(tokens, head)


def _holding(one: Candidate, rivals: list[Candidate]) -> list[Candidate]:
    return [o for o in rivals if one.frame.head in o.frame.content]


def _held(one: Candidate, rivals: list[Candidate]) -> list[Candidate]:
    return [o for o in rivals if o.frame.head in one.frame.content]


def _sharing(one: Candidate, rivals: list[Candidate]) -> list[Candidate]:
    return [
        o
        for o in rivals
        if o.frame.head not in one.frame.content and one.frame.head not in o.frame.content
    ]
