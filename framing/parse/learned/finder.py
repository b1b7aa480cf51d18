"""The learned way to find attributions: models A, B and C propose frames, R and a few rules choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.learned.candidate_frames import POSSIBLE, build, cue_scores, owners, walks_from
from framing.parse.learned.ranker import frame_features
from framing.parse.learned.tidy import tidy
from framing.parse.pairing import words_inside
from framing.parse.sources import complete_sources

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.learned.candidate_frames import Candidate
    from framing.parse.learned.weights import Weights
    from framing.parse.tokens import Tokens

__all__ = ["choose", "find_frames", "finish", "overlapping"]

KEEP = 0.30  # chosen on the development part, for the best partial F1 of contents
SPEECH = 3  # words in marks; shorter ones may be scare quotes


def find_frames(tokens: Tokens, weights: Weights) -> list[Frame]:
    """Return the frames of a document, best reading first settled, in text order."""
    cues = cue_scores(tokens, weights.cue, weights.known)
    owned = owners(tokens, cues, weights.pair)
    heads = sorted({h for h, p in cues.items() if p >= POSSIBLE} | {h for h, _ in owned.values()})
    walks = walks_from(tokens, heads, weights.span)
    found = build(tokens, cues, walks, owned)
    finish(tokens, found)
    return choose(tokens, found, weights)


def finish(tokens: Tokens, found: list[Candidate]) -> None:
    """Tidy the spans of proposed frames and look for the sources that are missing, in place."""
    for one in found:
        tidy(tokens, one.frame)
    complete_sources(tokens, [one.frame for one in found])


def overlapping(found: list[Candidate]) -> list[list[Candidate]]:
    """Return, for each candidate, the others that share content with it or hold its cue."""
    out = []
    for one in found:
        a = one.frame
        out.append(
            [
                o
                for o in found
                if o is not one
                and abs(o.frame.head - a.head) < 400
                and (
                    a.head in o.frame.content
                    or o.frame.head in a.content
                    or len(a.content & o.frame.content)
                    > 0.3 * min(len(a.content), len(o.frame.content))
                )
            ]
        )
    return out


def choose(tokens: Tokens, found: list[Candidate], weights: Weights) -> list[Frame]:
    """Keep the frames that the ranker believes in; of two that share their content, the better one."""
    for one, rivals in zip(found, overlapping(found), strict=True):
        one.score = weights.rank.probability(frame_features(tokens, one, rivals))
    kept: list[Candidate] = []
    ranked = sorted(found, key=lambda c: (-c.score, c.frame.head))
    for one in ranked:
        if one.score >= KEEP and not _clashes(one, kept):
            kept.append(one)
    owned = {q for c in kept for q in c.frame.quotes}
    for (
        one
    ) in ranked:  # a long quotation is somebody's words: its best reading stands, however faint
        fresh = [
            q for q in one.frame.quotes if q not in owned and words_inside(tokens, q) >= SPEECH
        ]
        if fresh and one not in kept and not _clashes(one, kept):
            kept.append(one)
            owned.update(one.frame.quotes)
    for one in kept:
        one.frame.score = round(one.score, 3)
    return sorted((c.frame for c in kept), key=lambda f: f.head)


def _clashes(one: Candidate, kept: list[Candidate]) -> bool:
    """Say whether a frame reports what a better one already reports, neither standing inside the other."""
    frame = one.frame
    for other in kept:
        shared = len(frame.content & other.frame.content)
        if (
            shared > 0.5 * min(len(frame.content), len(other.frame.content))
            and not _inside(frame, other.frame)
            and not _inside(other.frame, frame)
        ):
            return True
    return False


def _inside(inner: Frame, outer: Frame) -> bool:
    return inner.head in outer.content and outer.head not in inner.content
