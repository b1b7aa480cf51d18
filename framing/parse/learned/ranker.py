"""(R) Is this whole frame right?  Features of a finished frame among the others of its document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.learned.cue_model import cue_features, kind_of
from framing.parse.learned.span_model import cue_shape

if TYPE_CHECKING:
    from framing.parse.learned.candidate_frames import Candidate
    from framing.parse.tokens import Tokens

__all__ = ["frame_features"]


def frame_features(tokens: Tokens, one: Candidate, rivals: list[Candidate]) -> list[str]:
    """Return the features of one candidate frame, given those that overlap it."""
    frame = one.frame
    head = frame.head
    lemma, pos = tokens.lemma[head], tokens.pos[head]
    p = min(int(one.cue_score * 20), 19)
    words = [k for k in frame.content if tokens.pos[k] not in {"PUNCT", "SPACE"}]
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
        top = next((k for k in sorted(words) if tokens.head[k] not in frame.content), words[0])
        side = "<" if top < head else ">"
        out += [
            f"top={tokens.dep[top]}{side}",
            f"l={lemma}&top={tokens.dep[top]}{side}",
            f"tk={tokens.dep[top]}&{kind_of(tokens, top)}",
            f"tl={tokens.lemma[top]}",
            f"top={tokens.dep[top]}&n={size}",
            f"last={tokens.pos[max(words)]}",
            f"l={lemma}&tk={kind_of(tokens, top)}",
        ]
        gaps = sum(1 for a, b in zip(sorted(words), sorted(words)[1:], strict=False) if b - a > 2)
        out.append(f"gaps={min(gaps, 3)}{quoted}")
    for name, other in (
        ("in", _holding(one, rivals)),
        ("holds", _held(one, rivals)),
        ("same", _sharing(one, rivals)),
    ):
        best = max((o.cue_score for o in other), default=None)
        if best is not None:
            out += [
                f"{name}",
                f"{name}={int(best * 5)}&p={p // 4}",
                f"{name}:{'more' if best > one.cue_score else 'less'}{quoted}",
            ]
            out.append(f"{name}&l={lemma}")
        else:
            out.append(f"no-{name}")
    out += ["a:" + feature for feature in cue_features(tokens, head)]
    return out


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
