"""Names of bodies that go on past what the parser takes for their end: *the Coalition* to Stop Fires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.people_nouns import noun_class
from framing.tags import NAMES

if TYPE_CHECKING:
    from framing.words import Doc

__all__ = ["whole_name"]

LONGEST = 14


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
