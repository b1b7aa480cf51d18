"""Who speaks in what a film, a recording or a paper shows: *the video showed Reyes telling supporters*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.cue_words import cue_words
from framing.tags import CLAUSES_OF_CONTENT

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["hand_to_the_shown"]

SUBJECT_OR_NAME_HALF = (
    "nsubj",
    "compound",
)  # the parser takes a name before a participle for its first half


def hand_to_the_shown(tokens: Tokens, frame: Frame) -> None:
    """Give a quotation to whom footage shows as saying it, and take that verb for its cue.

    The words in marks are theirs; the footage is only where they were heard.
    """
    if frame.head < 0 or not frame.quotes or not _shows(tokens, frame):
        return
    for node in tokens.children[frame.head]:
        if not _tells(tokens, node) or node in frame.content:
            continue
        who = tokens.child(node, *SUBJECT_OR_NAME_HALF)
        if who is not None and who not in frame.content:
            frame.head, frame.cue = node, {node}
            frame.source = tokens.subtree(who) - frame.content
            return
    _hand_to_whom_it_shows(tokens, frame)


def _hand_to_whom_it_shows(tokens: Tokens, frame: Frame) -> None:
    """Settle *showed Bloom saying “…”* where all of it was found as the content, or *saying* hangs on Bloom."""
    shown = tokens.child(frame.head, "dobj")
    near = [*tokens.children[frame.head], *(tokens.children[shown] if shown is not None else ())]
    marked = {k for k in frame.content if tokens.quote[k] >= 0}
    for says in near:
        told = tokens.tag[says] == "VBG" and tokens.lemma[says] in cue_words().classes
        who = tokens.child(says, *SUBJECT_OR_NAME_HALF)
        who = shown if who is None else who
        if not told or who is None or not marked or not frame.head < who < says < min(marked):
            continue
        frame.head, frame.cue = says, {says}
        frame.source = {k for k in tokens.subtree(who) if k < says}
        frame.content = frame.content - frame.source - frame.cue
        return


def _shows(tokens: Tokens, frame: Frame) -> bool:
    words = cue_words()
    return words.takes("footage", tokens.lemma[frame.head]) and any(
        words.takes("footage", tokens.lemma[k], which="nouns") for k in frame.source
    )


def _tells(tokens: Tokens, node: int) -> bool:
    told = tokens.lemma[node] in cue_words().classes
    return told and tokens.dep[node] in CLAUSES_OF_CONTENT and tokens.tag[node] == "VBG"
