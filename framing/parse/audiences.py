"""To whom somebody spoke, named in marks: *he told “Fair & Early” on Tuesday*, *she said on Channel 4's “This Hour”*.

The name of a programme or of a part of a paper stands in marks as speech does, but where the verb has whoever was
spoken to, or behind *on*, *in*, *to* and *with*; and it is written as a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.cue_words import cue_words
from framing.parse.marked_names import in_capitals
from framing.tags import AFFECTED, MARKS_AND_SPACES, NAMES, NOUN_OR_NAME, VERBAL

if TYPE_CHECKING:
    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["without_audiences"]

_SPOKEN_AT = terms("function_words", "spoken_at")
_SAYS_SOMETHING = VERBAL | {"PRON"}
_OF_A_NAME = NAMES | {"DT"}
_OWNING = ("'", "’", "'s", "’s")
_CLIMB = 6  # words from the name in marks up to the verb: an interview with the host of "…"


def without_audiences(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Return the frames without the names of those spoken to; what held nothing else is no report."""
    for frame in frames:
        for number in list(frame.quotes):
            hearer = _hearer(tokens, frame, number=number)
            if hearer is not None:
                first, stop = tokens.quote_tokens[number]
                frame.quotes.remove(number)
                frame.content -= set(range(min(first, hearer), max(stop, hearer + 1)))
    return [
        frame
        for frame in frames
        if any(
            tokens.pos[k] not in MARKS_AND_SPACES and not _owns(tokens, k) for k in frame.content
        )
    ]


def _hearer(tokens: Tokens, frame: Frame, *, number: int) -> int | None:
    """Return the head of the phrase that says where the words were said, if marked words are its name."""
    marked = range(*tokens.quote_tokens[number])
    if frame.head < 0:
        return None
    alone = not frame.content - set(marked)
    if _in_a_place(tokens, marked[0], cue=frame.head, owned=alone) and in_capitals(tokens, number):
        return marked[0]
    if alone:
        return None
    tops = [k for k in marked if tokens.head[k] not in marked and tokens.pos[k] != "PUNCT"]
    named = [k for k in marked if tokens.pos[k] in NOUN_OR_NAME]
    clause = any(tokens.pos[k] in _SAYS_SOMETHING for k in marked)
    if clause or len(tops) != 1 or tops[0] not in named:
        return None
    if not all(tokens.text[k][0].isupper() for k in named):
        return None
    return _spoken_to(tokens, tops[0], cue=frame.head)


def _in_a_place(tokens: Tokens, first: int, *, cue: int, owned: bool) -> bool:
    """Tell *said Sunday on Channel Four's “Face the Valley”*, however it is parsed.

    What is ``owned`` stands behind its station: a post on a network (*wrote on Facebook “No More”*) is words.
    """
    before = first - 1
    while before > cue and (tokens.tag[before] in _OF_A_NAME or _owns(tokens, before)):
        before -= 1
    placed = before > cue and tokens.lower[before] in _SPOKEN_AT
    return placed and not (owned and not _owns(tokens, first - 1))


def _owns(tokens: Tokens, node: int) -> bool:
    return tokens.text[node] in _OWNING


def _spoken_to(tokens: Tokens, name: int, *, cue: int) -> int | None:
    """Climb from a name through its noun phrase to the word below the verb, whose hearer or place it is."""
    node = name
    for _ in range(_CLIMB):
        above = tokens.head[node]
        if above == cue:
            told = tokens.dep[node] in AFFECTED
            told = told and cue_words().takes("addressing", tokens.lemma[cue])
            return node if told or tokens.lower[node] in _SPOKEN_AT else None
        if tokens.pos[above] in VERBAL:
            return None
        node = above
    return None
