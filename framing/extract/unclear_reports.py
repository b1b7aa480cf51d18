"""What leaves open whose words a text is: a passive of nobody, a clause of contrast or before a dash, letters.

After *it was revealed that*, *is expected to* and *known as* somebody said so, and the outlet says so too. In *he
must win eight votes — a mark he is not on track to meet, according to aides* the aides may be heard on the last alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import Attribution, Document, Span
    from framing.words import Token

__all__ = [
    "contrasts",
    "is_nobodys",
    "is_of_a_count",
    "is_only_possible",
    "is_the_writers",
    "last_dash",
    "readers_letters",
]

DASHES_AS_PRINTED = ("—", "–", " -- ", " - ")
CONTRAST = re.compile(rf",[”\"]? ({'|'.join(word_list('cues')['voice']['contrast']['words'])})\b")
TO_BE_DONE = frozenset(word_list("cues")["voice"]["to_be_said"]["words"])
WRITERS = terms("function_words", "first_person") | terms("function_words", "first_person_plural")
COUNTS = frozenset(word_list("cues")["voice"]["counts"]["nouns"])
LETTERS = re.compile(
    rf"^[^\S\n]*(?:{'|'.join(word_list('cues')['voice']['letters']['headings'])})[.:]?[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
PASSIVE_RELATIONS = frozenset(["auxpass", "nsubjpass"])


def is_nobodys(document: Document, one: Attribution) -> bool:
    """Tell a report whose cue is a passive without anybody who says it: was told, is known for."""
    if one.source or one.type == "direct":
        return False
    return any(_is_passive(verb) for verb in _cue_words(document, one))


def is_only_possible(document: Document, one: Attribution) -> bool:
    """Tell a report of what somebody may, could or has to say: nobody has said it yet, so the outlet words it."""
    if one.quoted or one.type == "direct":
        return False
    return one.tense == "modal" or any(
        verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_ in TO_BE_DONE
        for verb in _cue_words(document, one)
    )


def is_the_writers(document: Document, one: Attribution) -> bool:
    """Tell a report of *I* and *we* outside of marks: a columnist's, or whoever's letter is printed."""
    words = [document.text[start:end].lower() for start, end in one.source]
    marked = any(start <= place < end for start, end in one.quoted for place, _ in one.source)
    return one.type != "direct" and not marked and words != [] and WRITERS.issuperset(words)


def is_of_a_count(document: Document, one: Attribution) -> bool:
    """Tell what a poll finds: the numbers are its own, what people are called in telling them is the outlet's."""
    if one.quoted or one.type == "direct":
        return False
    doc = words_of(document)
    words = (t for start, end in one.source for t in doc.char_span(start, end, "expand") or ())
    return any(t.lemma_.lower() in COUNTS and t.dep_ != "compound" for t in words)


def readers_letters(document: Document) -> int:
    """Return where the letters of readers begin that a heading announces; the text's length where none does."""
    found = LETTERS.search(document.text, 0, len(document.text) // 2)
    return found.end() if found else len(document.text)


def last_dash(document: Document, one: Attribution) -> int:
    """Return where a content's only dash stands, before which *according to* may not reach; else -1."""
    if one.cue_lemma != "according to" or one.position != "after":
        return -1
    start, end = one.content[0]
    text = document.text[start:end]
    dashes = [sign for sign in DASHES_AS_PRINTED for _ in range(text.count(sign))]
    return start + text.index(dashes[0]) if len(dashes) == 1 else -1


def contrasts(document: Document) -> list[Span]:
    """Return the clauses of contrast behind a comma: she said that it held, *while the firm counted the dead*."""
    return [
        (mark.idx, clause.right_edge.idx + len(clause.right_edge))
        for mark in _marks(document)
        if (clause := mark.head).dep_ == "advcl" and clause.head.i < mark.i
    ]


def _marks(document: Document) -> Iterator[Token]:
    doc = words_of(document)
    for found in CONTRAST.finditer(document.text):
        span = doc.char_span(*found.span(1))
        if (
            span is not None
            and len(span) == 1
            and span[0].i > 2
            and span[0].nbor(-2).lower_ != "that"
        ):
            yield span[0]


def _cue_words(document: Document, one: Attribution) -> Iterator[Token]:
    doc = words_of(document)
    for start, end in one.cue:
        yield from doc.char_span(start, end, alignment_mode="expand") or ()


def _is_passive(verb: Token) -> bool:
    if verb.tag_ != "VBN":
        return False
    auxiliaries = [c for c in verb.children if c.dep_ == "aux"]
    passive = any(c.dep_ in PASSIVE_RELATIONS for c in verb.children)
    return passive or not any(c.lemma_ == "have" for c in auxiliaries)
