"""Names of bodies that go on past what the parser takes for their end: *the Coalition* to Stop Fires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import GIVEN_NAMES, noun_class, title_word
from framing.extract.grammar.phrase_edges import WEEKDAYS
from framing.extract.word_lists import terms
from framing.tags import NAMES, SUBJECTS

if TYPE_CHECKING:
    from framing.words import Doc

__all__ = ["is_calendar_word", "links_body", "name_start", "surname_on", "whole_name"]

LONGEST = 14
MONTHS = terms("numbers", "months")
PLACES_OF_A_NAME = SUBJECTS | {"appos", "pobj"}


def whole_name(doc: Doc, stop: int) -> int:
    """Return the last token of a body's name that a tail breaks off: *of the Coalition* to Stop Fires, of Harbour Now.

    A name goes on with words in capitals, with *to* before such a verb, and over the commas of a list that one body
    has in its name (*the Bureau of Alcohol*, Tobacco and Firearms).
    """
    if doc[stop].tag_ not in NAMES:
        return stop
    i = stop + 1
    while i + 1 < len(doc):
        to = doc[i].lower_ == "to" and doc[i + 1].is_title and doc[i + 1].tag_ == "VB"
        capital = doc[i].is_title and doc[i].tag_ not in ("DT", "WRB", "IN")
        if not (to or (capital and doc[i - 1].whitespace_ == " " and not doc[i].is_sent_start)):
            break
        i += 1 + to
    if i > stop + 1:
        return i - 1
    return _past_list(doc, stop)


def links_body(doc: Doc, first: int, *, last: int) -> bool:
    """Tell whether a body’s name goes on behind a noun: the *Office* of Special Counsel, the group *Paths* to Peace.

    Where *to* may as well say whither, the noun of a body before the name tells: the group.
    """
    if (
        last + 2 >= len(doc)
        or doc[last + 2].tag_ not in NAMES
        or doc[last + 1].head is not doc[last]
    ):
        return False
    if doc[last + 1].lower_ == "of":
        return first == last and noun_class(doc[last]) == "office" and doc[last].is_title
    told = doc[first - 1] if first else doc[first]
    body = told.is_lower and noun_class(told) in ("institution", "office")
    return body and doc[last + 1].lower_ in ("to", "for") and doc[last + 2].lower_ not in WEEKDAYS


def name_start(doc: Doc, first: int, *, last: int) -> int:
    """Return where a name begins that the text runs into an office or breaks off from its body.

    *Director of Investigations* Ada Bloom; Office of Special *Counsel*.
    """
    if first <= 1:
        return first
    if doc[first - 1].lower_ == "of" and first + 1 < last and title_word(doc[first - 2]):
        thing = doc[first].tag_ == "NNPS" or doc[first + 1].text in GIVEN_NAMES
        return first + 1 if thing and doc[first].text not in GIVEN_NAMES else first
    i = first
    while first == last and i - 1 > 1 and doc[i - 1].tag_ in NAMES and doc[i - 1].head is doc[last]:
        i -= 1
    of = i < first and doc[i - 1].lower_ == "of"
    return i - 2 if of and links_body(doc, i - 2, last=i - 2) else first


def surname_on(doc: Doc, last: int) -> int | None:
    """Return the surname behind ``last`` that looks like a participle: *Ada Jane Hopping* said."""
    i = last + 1
    if i >= len(doc) or doc[i].tag_ != "VBG" or not doc[i].is_title:
        return None
    tied = doc[last].dep_ == "compound" and doc[last].head is doc[i]
    return i if tied and doc[i].dep_ in PLACES_OF_A_NAME else None


def _past_list(doc: Doc, stop: int) -> int:
    """Return the last token of a list of things in capitals inside one body's name; ``stop`` where there is none."""
    of = doc[stop].head
    body = of.head if of.lower_ in ("of", "on") else of
    if body.i >= stop or noun_class(body) not in ("office", "institution"):
        return stop
    i, commas = stop + 1, 0
    while (
        i < len(doc)
        and i - stop < LONGEST
        and (doc[i].tag_ in NAMES or doc[i].text == "," or doc[i].lower_ in ("and", "&"))
    ):
        commas += doc[i].text == ","
        joined = doc[i - 1].lower_ in ("and", "&") and commas
        if joined:
            while i + 1 < len(doc) and doc[i + 1].tag_ in NAMES:
                i += 1
            return i
        i += 1
    return stop


def is_calendar_word(doc: Doc, i: int) -> bool:
    """Tell a weekday or month; *Jan* and *May* beside another name are names."""
    word = doc[i].lower_.rstrip(".")
    if word not in MONTHS:
        return word in WEEKDAYS
    beside = (k for k in (i - 1, i + 1) if 0 <= k < len(doc))
    return word in WEEKDAYS or not any(doc[k].tag_ in NAMES for k in beside)
