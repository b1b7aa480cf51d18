"""Whose words go on behind *adding*: the last report of the sentence goes on, whoever its main clause is about.

*The mayor left as Bloom said the dam was safe, adding that …*: a participle of going on takes up an act of speech
(Huddleston & Pullum 2002, 15.2), so it is said of who spoke last and not of who left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse import stance
from framing.parse.constructions.adverbs import according_to
from framing.parse.cue_words import cue_words
from framing.tags import FINITE_OR_PARTICIPLE, QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["hand_back_paragraphs", "hand_back_quotations", "share_sources", "take_up_reports"]

_OF_A_NOUN = frozenset({"relcl", "acl", "appos"})


def take_up_reports(tokens: Tokens, frames: list[Frame]) -> None:
    """Give each report that goes on from another of its sentence that one's source, in place."""
    for frame in frames:
        if frame.head < 0 or tokens.tag[frame.head] != "VBG":
            continue
        if not cue_words().takes("continuing", tokens.lemma[frame.head]):
            continue
        if tokens.child(frame.head, "nsubj") is None:
            report = _last(tokens, frame, reports=_spoken_before(tokens, frame, frames=frames))
            if report is not None and not report.source & frame.content:
                frame.source = set(report.source)


def share_sources(tokens: Tokens, frames: list[Frame]) -> None:
    """Leave a report the speaker alone where a whole report before it was taken for its source, in place.

    *The mayor promises to act, saying the dam is safe*: it is the mayor who says so. Where two reports stand
    before it (*promises to act after Bloom asked for it, saying*) it may be either, and is nobody's.
    """
    for frame in frames:
        inside = [
            one
            for one in frames
            if one is not frame
            and 0 <= one.head < frame.head
            and one.head in frame.source
            and one.source
            and one.source <= frame.source
            and tokens.text[one.head].islower()
            and not _describes_somebody(tokens, one)
        ]
        if not inside:
            continue
        rest = _behind_reports(tokens, frame.source, inside=inside)
        if tokens.tag[frame.head] != "VBG":
            frame.source = rest or frame.source
            continue
        sources = {frozenset(one.source) for one in inside}
        frame.source = set(sources.pop()) if len(sources) == 1 and not rest else set()


def _behind_reports(tokens: Tokens, source: set[int], *, inside: Iterable[Frame]) -> set[int]:
    """Return what stands in a source behind the reports it swallowed: promises to act after *Bloom* asked."""
    taken = set[int]().union(*(one.source | one.cue | one.content for one in inside))
    rest = {k for k in source if k > max(taken & source)}
    marks = {k for k in (min(rest) - 1, min(rest)) if tokens.dep[k] == "mark"} if rest else set()
    return rest - marks if marks else set()


def hand_back_quotations(tokens: Tokens, frames: Iterable[Frame]) -> None:
    """Give quotations behind *“…,” she said, according to minutes.* to her who was speaking, in place."""
    for frame in frames:
        if frame.head < 0 or tokens.lower[frame.head] != "according" or not frame.quotes:
            continue
        sentence = tokens.sent[frame.head]
        spoken = [
            one
            for one in frames
            if one.quotes
            and one.source
            and 0 <= one.head < frame.head
            and tokens.sent[one.head] == sentence
            and tokens.quote_tokens[one.quotes[0]][0] < one.head
        ]
        if spoken and tokens.quote_tokens[frame.quotes[0]][0] > frame.head:
            last = spoken[-1]
            last.quotes = sorted({*last.quotes, *frame.quotes})
            last.content |= frame.content
            for number in frame.quotes:
                frame.content -= set(range(*tokens.quote_tokens[number]))
            frame.quotes, frame.reports = [], True


def hand_back_paragraphs(tokens: Tokens, frames: list[Frame]) -> None:
    """Leave a paragraph in marks to who spoke in the one before, and to *according to* below it its own clause."""
    for frame in list(frames):
        if frame.head < 0 or tokens.lower[frame.head] != "according" or not frame.quotes:
            continue
        here = tokens.quotations[frame.quotes[0]].paragraph
        if here >= tokens.para[frame.head]:
            continue
        spoken = [
            one
            for one in frames
            if one is not frame
            and one.source
            and one.quotes
            and tokens.quotations[one.quotes[-1]].paragraph == here - 1
        ]
        own = according_to(tokens, frame.head)
        if not spoken or own is None:
            continue
        spoken[-1].quotes = sorted({*spoken[-1].quotes, *frame.quotes})
        spoken[-1].content |= frame.content
        frame.quotes, frame.content = [], own.content


def _describes_somebody(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a report only describes somebody: a man *who says so*, *accused of it*, *, a critic of it*."""
    who = any(tokens.tag[k] in QUESTION_WORDS for k in frame.source)
    between = range(max(frame.source) + 1, frame.head)
    apart = frame.head < max(frame.source) or any(tokens.text[k] == "," for k in between)
    return (
        who
        or apart
        or tokens.dep[frame.head] in {"relcl", "amod", "acl"}
        or tokens.tag[frame.head] == "VBN"
    )


def _spoken_before(tokens: Tokens, frame: Frame, *, frames: Iterable[Frame]) -> Iterator[Frame]:
    """Yield the reports of a sentence before a participle that tell in a finite clause what somebody said."""
    for one in frames:
        near = 0 <= one.head < frame.head and tokens.sent[one.head] == tokens.sent[frame.head]
        if not near or not one.source or tokens.tag[one.head] not in FINITE_OR_PARTICIPLE:
            continue
        if stance.stance_of(stance.cue_lemma(tokens, one)) is not None or one.quotes:
            yield one


def _last(tokens: Tokens, frame: Frame, *, reports: Iterable[Frame]) -> Frame | None:
    """Return the last report that no noun is described by; one of a main clause before one of a clause beside it."""
    above = set(_upward(tokens, frame.head))
    ranked = []
    for one in reports:
        parts = {tokens.dep[k] for k in _upward(tokens, one.head) if k not in above}
        if not parts & _OF_A_NOUN:
            ranked.append(("advcl" not in parts, one.head, one))
    return max(ranked, key=lambda row: row[:2])[2] if ranked else None


def _upward(tokens: Tokens, node: int) -> Iterator[int]:
    """Yield a token and what it hangs on, up to the root of its sentence."""
    seen = set[int]()
    while node not in seen:
        seen.add(node)
        yield node
        node = tokens.head[node]
