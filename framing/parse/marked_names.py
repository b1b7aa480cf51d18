"""What is called by words in marks is called by all of them: members of the “No Dam, No Deal” movement.

A noun phrase cannot end behind *the* or *of*, so a mark that opens there opens a part of it, and the speaker's words
do not begin at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.parse.constructions.verbs import verb_clause
from framing.parse.pairing import words_inside
from framing.tags import FULL_STOPS, NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["with_marked_names"]

_AT = thresholds("parse", "quotations")
_ENDS_NO_PHRASE = frozenset({"DET", "ADP", "ADJ"})
_ENDS_OF_SPEECH = (*FULL_STOPS, ",")


def with_marked_names(tokens: Tokens, frames: list[Frame]) -> list[Frame]:
    """Return the frames with the marked words that their sources hold, taken out of what was said.

    Where the name was taken for all that was said, the clause of the cue is; a frame without one is dropped.
    """
    owned = {number for frame in frames for number in frame.quotes}
    for frame in frames:
        for number in _within_source(tokens, frame):
            if number in owned and number not in frame.quotes:
                continue
            marked = set(range(*tokens.quote_tokens[number]))
            frame.source |= marked
            frame.content -= marked
            frame.quotes = [q for q in frame.quotes if q != number]
            if not frame.content and (told := verb_clause(tokens, frame.head)) is not None:
                frame.content = told.content - frame.source
    return [frame for frame in frames if frame.content]


def _within_source(tokens: Tokens, frame: Frame) -> Iterator[int]:
    """Yield the quotations before the cue that stand inside the phrase of its source."""
    for number in {tokens.quote[k] for k in range(min(frame.source, default=0), frame.head)} - {-1}:
        first, stop = tokens.quote_tokens[number]
        before = first - 1
        few = words_inside(tokens, number) <= _AT.scare_words
        if before not in frame.source or stop > frame.head or not few:
            continue
        unended = tokens.pos[before] in _ENDS_NO_PHRASE or tokens.tag[before] in {"PRP$", "POS"}
        named = _in_capitals(tokens, number)
        if _ends_speech(tokens, number):
            within = named and tokens.pos[before] == "ADP"
        else:
            within = unended or (named and tokens.pos[before] in NOUN_OR_NAME)
        if within and any(tokens.pos[k] in NOUN_OR_NAME for k in frame.source):
            yield number


def _ends_speech(tokens: Tokens, number: int) -> bool:
    """Say whether marked words end as speech does: never closed, or with a comma or stop inside the marks."""
    inner = tokens.source_text[slice(*tokens.quotations[number].inner)].rstrip()
    return not tokens.quotations[number].closed or inner.endswith(_ENDS_OF_SPEECH)


def _in_capitals(tokens: Tokens, number: int) -> bool:
    """Say whether marked words are written as a name is: two or more, every noun and verb with a capital."""
    words = [k for k in range(*tokens.quote_tokens[number]) if tokens.text[k].isalpha()]
    long = [k for k in words if tokens.pos[k] in {"NOUN", "PROPN", "VERB", "ADJ"}]
    return len(words) > 1 and all(tokens.text[k][0].isupper() for k in (words[0], *long))
