"""Clauses that the parser hangs on the wrong word: what that does to reports, and how it is put right.

*Told the students he knew “the pain” of it* is read as students whom he knew; *says he knows why, as Harrow protests
fade* as Harrow protesting that he knows why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.tags import FINITE, PARTICIPLES, QUESTION_WORDS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = [
    "go_on_in_marks",
    "is_misread_aside",
    "is_parted",
    "leave_whom_it_was_done_to",
    "take_whole_clauses",
]

_OBJECTS = ("dobj", "ccomp", "attr", "acomp", "oprd")


def is_misread_aside(tokens: Tokens, frame: Frame, *, frames: Iterable[Frame]) -> bool:
    """Say whether *as Harrow protests fade*, behind a report and with no comma, was read as Harrow's report of it."""
    node = frame.head
    mark = tokens.child(node, "mark") if node >= 0 else None
    if mark is None or tokens.lower[mark] != "as" or tokens.text[mark - 1] == ",":
        return False
    if max(frame.content) >= mark or tokens.child(node, *_OBJECTS) is None:
        return False
    return any(
        o is not frame and 0 <= o.head < min(frame.content) <= max(o.content) for o in frames
    )


def is_parted(tokens: Tokens, frame: Frame) -> bool:
    """Say whether a semicolon stands between a content and whoever is behind it: *He leads; guilt established*."""
    if not frame.source or frame.quotes or max(frame.content) > min(frame.source):
        return False
    between = range(max(frame.content) + 1, min(frame.source))
    return frame.head > max(frame.source) and any(tokens.text[k] == ";" for k in between)


def take_whole_clauses(tokens: Tokens, frames: list[Frame]) -> None:
    """Give a verb of telling the whole clause that was read as describing who was told, in place."""
    for frame in list(frames):
        told = _clause_told(tokens, frame)
        if told is None:
            continue
        clause = tokens.subtree(told) - frame.source - frame.cue
        if not frame.content <= clause or frame.content == clause:
            continue
        frame.content = clause
        frames[:] = [o for o in frames if o is frame or o.head != told or o.quotes]


def _clause_told(tokens: Tokens, frame: Frame) -> int | None:
    """Return the verb of a clause that lacks nothing, behind whom a verb of telling tells: told them he left."""
    if frame.head < 0 or not cue_words().takes("telling", tokens.lemma[frame.head]):
        return None
    heard = tokens.child(frame.head, "dobj", "dative")
    clause = tokens.child(heard, "relcl") if heard is not None else None
    if heard is None or clause is None or tokens.tag[clause] not in FINITE:
        return None
    own = [c for c in tokens.children[clause] if c < clause]
    relative = any(tokens.tag[k] in QUESTION_WORDS for c in own for k in tokens.subtree(c))
    subject = any(tokens.dep[c] in SUBJECTS and tokens.quote[c] < 0 for c in own)
    whole = tokens.child(clause, *_OBJECTS) is not None
    return clause if subject and whole and not relative and tokens.quote[clause] < 0 else None


def go_on_in_marks(tokens: Tokens, frames: list[Frame]) -> None:
    """Let a content that ends where a quotation goes on with its clause have that too, in place.

    *Said the plan was “late.”*: words in marks that begin small and that nobody else says, or only somebody whose
    report the content holds (*told her that Bloom thinks it “late”*).
    """
    owners = {q: f for f in frames for q in f.quotes}
    for number, quotation in enumerate(tokens.quotations):
        first, stop = tokens.quote_tokens[number]
        if not tokens.source_text[quotation.inner[0] :][:1].islower():
            continue
        for frame in frames:
            owner = owners.get(number)
            nested = (
                owner is not None and owner is not frame and _lies_in(tokens, owner, outer=frame)
            )
            if (owner is None or nested) and _ends_before(tokens, frame, first=first):
                frame.content |= set(range(first, stop))
                frame.quotes = sorted({*frame.quotes, number})
                owners.setdefault(number, frame)


def _lies_in(tokens: Tokens, inner: Frame, *, outer: Frame) -> bool:
    """Say whether a report with a subject of its own stands inside what another tells."""
    own = tokens.child(inner.head, "nsubj") in inner.source
    return own and inner.head in outer.content and inner.source <= outer.content


def _ends_before(tokens: Tokens, frame: Frame, *, first: int) -> bool:
    """Say whether a report's clause is cut off right before a quotation in its sentence."""
    last, inside = max(frame.content), min(first + 1, len(tokens) - 1)
    return (
        0 <= frame.head < last == first - 1
        and tokens.quote[last] < 0
        and tokens.sent[last] == tokens.sent[inside]
        and tokens.pos[frame.head] == "VERB"
        and inside in tokens.subtree(frame.head)
    )


def leave_whom_it_was_done_to(tokens: Tokens, frames: Iterable[Frame]) -> None:
    """Take whom a passive accuses or describes out of its source, in place: Bloom was stopped and *accused of* it."""
    for frame in frames:
        node = frame.head
        if node < 0 or not frame.source or max(frame.source) > node or node + 1 >= len(tokens):
            continue
        passive = tokens.tag[node] in PARTICIPLES and tokens.child(node, "dobj", "oprd") is None
        phrase = f"{tokens.lemma[node]} {tokens.lower[node + 1]}"
        behind = cue_words().takes("done_to", phrase, which="phrases")
        gap = tokens.dep[node] in {"relcl", "pcomp"} or any(
            tokens.tag[c] in QUESTION_WORDS for c in tokens.children[node]
        )
        if passive and behind and not gap and not frame.quotes:
            frame.source = set()
