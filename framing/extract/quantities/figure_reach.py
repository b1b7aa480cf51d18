"""Reports that reach a number beyond the words found for them: a list goes on, a colon opens one, a cue stands last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.cast import cast_of
from framing.extract.quantities.figure_tellers import (
    ASKING,
    COUNTING,
    PERCENT,
    POLLS,
    phrase,
)
from framing.extract.quantities.papers_shown import PAPERS_THAT_SHOW
from framing.extract.quantities.reports_at import reports_touching
from framing.extract.quantities.source_names import name_of
from framing.extract.quantities.vouching import ELABORATING, GIVING
from framing.extract.word_lists import VERBS_THAT_SHOW, terms
from framing.stretches import covers
from framing.tags import ADDED_CLAUSES, NOUNS, PARTICIPLES, SUBJECTS
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.extract.quantities.counted import Figure
    from framing.records import Attribution, Document
    from framing.words import Token

__all__ = ["by_whom", "named_paper", "polled", "quoted_teller", "reached"]

WORD = re.compile(r"[^\W_]")
GOES_ON = re.compile(r"[”\"’]?\s*(?:,|and\b)")
WITH = re.compile(r"\s*,\s*with\b[^;.]*$")
OPENS = re.compile(r"[”\"’]?\s*:")
SAME_AGAIN = re.compile(rf"\b(?:{'|'.join(sorted(terms('numbers', 'same_again')))})\b")
OPENS_A_REPORT = GIVING | ASKING | ELABORATING
OPENS_A_CLAUSE = frozenset(["VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB"])
CLAUSE_BREAKS = frozenset(";:—–()")
DEEP = 8
AT = thresholds("extract", "figures")
BEFORE = 3
NUMBER_AND_NOUN = 40
"""Characters from a number on in which it may be said whom the same answer is of."""


def reached(document: Document, figure: Figure) -> Attribution | None:
    """Return the report that a number belongs to though it stands outside the words found for it."""
    number = words_of(document)[figure.numeral.first]
    at, sentence = number.idx, number.sent
    for one in reports_touching(document, (sentence.start_char, sentence.end_char)):
        if one.type == "scare" or not one.cue or not one.source:
            continue
        end = max(stop for _, stop in one.content)
        near = sentence.start_char <= one.cue[-1][0] < sentence.end_char
        if not near or covers(one.content, at) or covers(one.source, at):
            continue
        if end > at:
            if _is_last(document, one, at=at):
                return one
        elif at - end < AT.going_on and _goes_on(document, one, gap=(end, at), number=number):
            return one
    return None


def _is_last(document: Document, one: Attribution, *, at: int) -> bool:
    """Tell ``was charged with five crimes — two of them grave — the board said``, of which only a dash was found."""
    held = "".join(document.text[start:stop] for start, stop in one.content)
    return WORD.search(held) is None and one.cue[-1][0] > at and _lemma(one) in VERBS_THAT_SHOW


def _goes_on(document: Document, one: Attribution, *, gap: tuple[int, int], number: Token) -> bool:
    """Tell whether the list, or the report, that ended goes on to the number."""
    text = document.text[slice(*gap)]
    cue = one.cue[-1][1]
    if gap[0] <= cue < gap[1] and WITH.match(document.text[cue : gap[1]]):
        return _lemma(one) in GIVING  # the poll shows, with 40 percent
    if OPENS.match(text):
        return _lemma(one) in OPENS_A_REPORT
    if text.lstrip().startswith(";"):
        told = one.construction == "verb + clause" and _lemma(one) in GIVING
        behind = document.text[gap[1] : gap[1] + NUMBER_AND_NOUN]
        return told and SAME_AGAIN.search(text + behind) is not None
    if not GOES_ON.match(text) or one.construction != "verb + object":
        return False
    held = any(
        t.like_num and covers(one.content, t.idx)
        for t in words_of(document)[number.sent.start : number.i]
    )
    return (
        held
        and _lemma(one) in GIVING - VERBS_THAT_SHOW
        and not any(
            t.tag_ in OPENS_A_CLAUSE or t.text in CLAUSE_BREAKS or t.dep_ == "mark"
            for t in _between(document, gap, number=number)
        )
    )


def _between(document: Document, gap: tuple[int, int], *, number: Token) -> Iterator[Token]:
    i = number.i - 1
    while i >= 0 and words_of(document)[i].idx >= gap[0]:
        yield words_of(document)[i]
        i -= 1


def _lemma(one: Attribution) -> str:
    return (one.cue_lemma or "").lower().split(" ")[0]


def by_whom(document: Document, figure: Figure) -> str | None:
    """Return who reckoned or asked for a number by the participle behind it: ``growth projected by the bank``."""
    top = figure.noun if figure.noun is not None else words_of(document)[figure.numeral.last]
    asked = ASKING if figure.kind == "money" else frozenset()
    for verb in (c for c in top.rights if c.dep_ == "acl" and c.tag_ in PARTICIPLES):
        by = next((c for c in verb.rights if c.lower_ == "by"), None)
        if by is None or verb.lemma_ not in (COUNTING | asked):
            continue
        owner = next((c for c in by.children if c.tag_ in NOUNS), None)
        if owner is not None:
            return cast_of(document).actor_of(owner.i) or phrase(owner)
    return None


def named_paper(document: Document, figure: Figure) -> str | None:
    """Return *indictment* of ``In an indictment, Bloom was charged with taking £4m``."""
    sentence = words_of(document)[figure.numeral.first].sent
    for child in sentence.root.lefts:
        noun = next((c for c in child.children if c.dep_ == "pobj"), None)
        if child.lower_ == "in" and noun is not None and noun.lemma_.lower() in PAPERS_THAT_SHOW:
            return phrase(noun)
    return None


def polled(document: Document, figure: Figure) -> str | None:
    """Return the poll of ``is followed in the poll by Bloom with 18 percent``, in full where it was named before."""
    number = words_of(document)[figure.numeral.first]
    if figure.kind not in ("percent", "share"):
        return None
    for token in _polls_by(number):
        if token.lemma_.lower() in POLLS and token.dep_ == "pobj" and token.head.lower_ == "in":
            return (
                _in_full(document, token)
                if any(c.lower_ == "the" for c in token.lefts)
                else phrase(token)
            )
    return None


def _polls_by(number: Token) -> Iterator[Token]:
    """Yield the polls that a clause names behind *in*: the nearest behind a number, then those before it."""
    above = {number, *number.ancestors}
    found = [
        t
        for t in number.sent
        if t.lemma_.lower() in POLLS and t.dep_ == "pobj" and t.head.lower_ == "in"
    ]
    held = [
        t for t in found if not any(c.dep_ in ADDED_CLAUSES and c not in above for c in t.ancestors)
    ]
    yield from sorted(held, key=lambda t: (t.i < number.i, abs(t.i - number.i)))


def _in_full(document: Document, poll: Token) -> str:
    """Return the longest name that the sentences before give a poll."""
    first = poll.sent
    for _ in range(BEFORE):
        first = poll.doc[max(first.start - 1, 0)].sent
    span = range(first.start_char, poll.sent.start_char)
    said = [
        name
        for one in document.attributions
        if one.source
        and one.source[0][0] in span
        and poll.lemma_ in (name := name_of(document, one) or "").lower()
    ]
    return max([*said, phrase(poll)], key=len)


def quoted_teller(document: Document, figure: Figure, *, one: Attribution) -> str | None:
    """Return who says a number within words that are quoted: ``“The cost is £4m, a clerk said,”`` the paper wrote."""
    token = words_of(document)[figure.numeral.last]
    if not covers(one.quoted, token.idx):
        return None
    for _ in range(DEEP):
        below, token = token, token.head
        if token == below or not covers(one.quoted, token.idx):
            return None
        if token.lemma_ not in VERBS_THAT_SHOW or below.dep_ not in ("ccomp", "parataxis"):
            continue
        subject = next((c for c in token.children if c.dep_ in SUBJECTS), None)
        if subject is None or subject.tag_ not in NOUNS or subject.lower_ in PERCENT:
            return None
        return cast_of(document).actor_of(subject.i) or phrase(subject)
    return None
