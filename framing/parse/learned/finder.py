"""The learned way to find attributions: models A, B and C propose frames, R and a few rules choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.learned.candidate_frames import AT, build, cue_scores, owners, walks_from
from framing.parse.learned.ranker import frame_features
from framing.parse.learned.tidy import tidy
from framing.parse.pairing import words_inside
from framing.parse.sources import complete_sources

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.frames import Frame
    from framing.parse.learned.candidate_frames import Candidate
    from framing.parse.learned.weights import Weights
    from framing.parse.tokens import Tokens

__all__ = ["choose", "finish", "frames_by_models", "overlapping"]

_FAR = 400  # tokens between two cues; farther off nothing is weighed against each other


class Neighbours:
    """Candidates by the tokens of their content and their cues: which others can touch one at all?"""

    def __init__(self, found: Iterable[Candidate]) -> None:
        """Start with these candidates."""
        self.all: list[Candidate] = []
        self._at: dict[int, list[int]] = {}
        self._known: set[int] = set()
        for one in found:
            self.add(one)

    def add(self, one: Candidate) -> None:
        """Take in one more candidate."""
        for token in one.frame.content | {one.frame.head}:
            self._at.setdefault(token, []).append(len(self.all))
        self.all.append(one)
        self._known.add(id(one))

    def has(self, one: Candidate) -> bool:
        """Say whether this very candidate was taken in."""
        return id(one) in self._known

    def of(self, one: Candidate) -> list[Candidate]:
        """Return the others that share a token of content or cue, in the order they were taken in."""
        tokens = one.frame.content | {one.frame.head}
        numbers = set[int]().union(*(self._at.get(token, ()) for token in tokens))
        return [o for n in sorted(numbers) if (o := self.all[n]) is not one]


def frames_by_models(tokens: Tokens, weights: Weights) -> list[Frame]:
    """Return the frames of a document, best reading first settled, in text order."""
    cues = cue_scores(tokens, weights.cue, known=weights.known)
    owned = owners(tokens, cues, model=weights.pair)
    heads = sorted(
        {h for h, p in cues.items() if p >= AT.possible} | {h for h, _ in owned.values()}
    )
    walks = walks_from(tokens, heads, model=weights.span)
    found = build(tokens, cues, walks=walks, owned=owned)
    finish(tokens, found)
    return choose(tokens, found, weights=weights)


def finish(tokens: Tokens, found: list[Candidate]) -> None:
    """Tidy the spans of proposed frames and look for the sources that are missing, in place."""
    for one in found:
        tidy(tokens, one.frame)
    complete_sources(tokens, [one.frame for one in found])


def overlapping(found: list[Candidate]) -> list[list[Candidate]]:
    """Return, for each candidate, the others that share content with it or hold its cue."""
    near = Neighbours(found)
    return [[o for o in near.of(one) if _overlap(one.frame, o.frame)] for one in found]


def _overlap(a: Frame, b: Frame) -> bool:
    return abs(b.head - a.head) < _FAR and (
        a.head in b.content
        or b.head in a.content
        or len(a.content & b.content) > AT.rivals * min(len(a.content), len(b.content))
    )


def choose(tokens: Tokens, found: list[Candidate], *, weights: Weights) -> list[Frame]:
    """Keep the frames that the ranker believes in; of two that share their content, the better one."""
    for one, rivals in zip(found, overlapping(found), strict=True):
        one.score = weights.rank.probability(frame_features(tokens, one, rivals=rivals))
    kept = Neighbours([])
    ranked = sorted(found, key=lambda c: (-c.score, c.frame.head))
    for one in ranked:
        if one.score >= AT.keep and not _clashes(one, kept):
            kept.add(one)
    owned = {q for c in kept.all for q in c.frame.quotes}
    for (
        one
    ) in ranked:  # a long quotation is somebody's words: its best reading stands, however faint
        fresh = [
            q for q in one.frame.quotes if q not in owned and words_inside(tokens, q) >= AT.speech
        ]
        if fresh and not kept.has(one) and not _clashes(one, kept):
            kept.add(one)
            owned.update(one.frame.quotes)
    for one in kept.all:
        one.frame.score = round(one.score, 3)
    return sorted((c.frame for c in kept.all), key=lambda f: f.head)


def _clashes(one: Candidate, kept: Neighbours) -> bool:
    """Say whether a frame reports what a better one already reports, neither standing inside the other."""
    frame = one.frame
    for other in kept.of(one):
        shared = len(frame.content & other.frame.content)
        if (
            shared > AT.clash * min(len(frame.content), len(other.frame.content))
            and not _inside(frame, other.frame)
            and not _inside(other.frame, frame)
        ):
            return True
    return False


def _inside(inner: Frame, outer: Frame) -> bool:
    return inner.head in outer.content and outer.head not in inner.content
