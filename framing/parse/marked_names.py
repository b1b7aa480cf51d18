"""Words in marks that name something and that nobody said: members of the “No Dam, No Deal” movement, a novel's title.

What is called by words in marks is called by all of them.
A noun phrase cannot end behind *the* or *of*, so a mark that opens there opens a part of it, and the speaker's words
do not begin at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms, thresholds
from framing.parse.constructions.verbs import verb_clause
from framing.parse.cue_words import cue_words
from framing.parse.pairing import words_inside
from framing.tags import FULL_STOPS, NOUN_OR_NAME, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.parse.frames import Frame
    from framing.parse.tokens import Tokens

__all__ = ["in_capitals", "with_marked_names"]

_AT = thresholds("parse", "quotations")
_ENDS_NO_PHRASE = frozenset({"DET", "ADP", "ADJ"})
_ARTICLES = terms("function_words", "articles")
_PARTS_OF_A_CLAUSE = SUBJECTS | {"dobj", "pobj", "appos", "npadvmod"}
_OF_A_TITLE = NOUN_OR_NAME | {"VERB", "ADJ"}
_ENDS_OF_SPEECH = (*FULL_STOPS, ",")


def with_marked_names(
    tokens: Tokens, frames: list[Frame], *, headlines: frozenset[int]
) -> list[Frame]:
    """Return the frames with the marked words that their sources hold, taken out of what was said.

    Where the name was taken for all that was said, the clause of the cue is; a frame without one is dropped.
    Titles that a content mentions are in it, but are not its speaker's words.
    """
    for frame in frames:
        frame.quotes = [
            q for q in frame.quotes if not _is_title(tokens, frame, number=q, headlines=headlines)
        ]
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


def _is_title(tokens: Tokens, frame: Frame, *, number: int, headlines: frozenset[int]) -> bool:
    """Tell *the board pulled “The Lantern Year”*, a name as a part of a clause, from *said “Drain the Swamp”*.

    A title has its article within the marks; *a “War on Trade”* is somebody's word for it.
    """
    first, stop = tokens.quote_tokens[number]
    marked = range(first, stop)
    tops = [k for k in marked if tokens.head[k] not in marked and tokens.pos[k] in NOUN_OR_NAME]
    if len(tops) != 1 or tokens.para[first] in headlines or not in_capitals(tokens, number):
        return False
    if frame.head >= 0 and cue_words().takes("naming", tokens.lemma[frame.head]):
        return False
    above = tokens.head[tops[0]]
    if tokens.lower[first + 1] not in _ARTICLES or tokens.lower[above] == "as":
        return False
    inside = above in frame.content and tokens.quote[above] < 0
    return inside and tokens.dep[tops[0]] in _PARTS_OF_A_CLAUSE and not _is_said(tokens, above)


def _is_said(tokens: Tokens, verb: int) -> bool:
    """Say whether a word is a verb of speech or naming: what stands in marks behind it was said."""
    return tokens.pos[verb] == "VERB" and tokens.lemma[verb] in cue_words().stance


def _within_source(tokens: Tokens, frame: Frame) -> Iterator[int]:
    """Yield the quotations before the cue that stand inside the phrase of its source."""
    for number in {tokens.quote[k] for k in range(min(frame.source, default=0), frame.head)} - {-1}:
        first, stop = tokens.quote_tokens[number]
        before = first - 1
        few = words_inside(tokens, number) <= _AT.scare_words
        if before not in frame.source or stop > frame.head or not few:
            continue
        unended = tokens.pos[before] in _ENDS_NO_PHRASE or tokens.tag[before] in {"PRP$", "POS"}
        named = in_capitals(tokens, number)
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


def in_capitals(tokens: Tokens, number: int) -> bool:
    """Say whether marked words are written as a name is: two or more, every noun and verb with a capital."""
    words = [k for k in range(*tokens.quote_tokens[number]) if tokens.text[k].isalpha()]
    long = [k for k in words if tokens.pos[k] in _OF_A_TITLE and tokens.lower[k] not in _ARTICLES]
    return len(words) > 1 and all(tokens.text[k][0].isupper() for k in (words[0], *long))
