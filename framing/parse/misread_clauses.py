"""Clauses that the parser hangs on the wrong word: what that does to reports, and how it is put right.

*Told the students he knew “the pain” of it* is read as students whom he knew; *says he knows why, as Harrow protests
fade* as Harrow protesting that he knows why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.tags import FINITE, QUESTION_WORDS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["is_misread_aside", "take_whole_clauses"]

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
