"""Numbers that belong to a name: section 501(c)(4), Phase Two, 9mm pistols, a band, a show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.extract.quantities.figure_hedges import hedge_before
from framing.extract.word_lists import terms, word_list
from framing.tags import HYPHENS, NOUN_OR_NAME

if TYPE_CHECKING:
    from framing.extract.quantities.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["is_clock_or_code", "is_name_part", "is_of_a_weapon", "lower_at"]

NUMBERED = terms("numbers", "numbered")
STREETS = terms("numbers", "streets")
NUMBER_RELATIONS = frozenset(["nummod", "npadvmod", "nmod"])
NUMBER_SIGNS = frozenset(["#", "no", "nos", "§"])
CLOCK = terms("numbers", "clock")
HOURS = {name: frozenset(words) for name, words in word_list("numbers")["hours"].items()}
OF_THE_DAY = 3
"""Words behind an hour in which the part of the day is named: *in the morning*."""
VERSIONS = 10
SECTION = re.compile(r"(?:c\d|\([a-z]\)\(\d)")
TENFOLD = frozenset(word_list("numbers")["multipliers"]["values"])
NOON = 12
SMALL = 3
REACH = 2
OPENING_MARKS = frozenset(["“", "‘", "``", '"', "''", "'"])
CLOSING_MARKS = frozenset(["”", "’", "''", '"', "'"])
OF_A_CALIBRE = terms("numbers", "of_a_calibre")
ONE_MORE = terms("function_words", "one_more")
SIZES_OF_WEAPONS = terms("numbers", "sizes_of_weapons")


def lower_at(doc: Doc, i: int) -> str:
    """Return a token in lower case, empty outside the document."""
    return doc[i].lower_ if 0 <= i < len(doc) else ""


def is_clock_or_code(doc: Doc, found: Numeral) -> bool:
    """Tell ``3 p.m.`` and ``ten past three``."""
    before, after = lower_at(doc, found.first - 1), lower_at(doc, found.last + 1)
    if found.value <= NOON and found.shape == "number":
        next_is_hour = found.last + 2 < len(doc) and doc[found.last + 2].tag_ == "CD"
        if after == "past" and next_is_hour:
            return True
        if before == "past" and found.first > 1 and doc[found.first - 2].tag_ == "CD":
            return True
    if _is_hour(doc, found, before=before):
        return True
    if before == "at" and after in (",", ".", "") and not found.digits:
        return found.value <= NOON and found.shape == "number"
    return after.replace(".", "").replace("’", "'") in CLOCK


def _is_hour(doc: Doc, found: Numeral, *, before: str) -> bool:
    """Tell ``shortly after six``, ``around 7 in the morning``, ``ten minutes to eight`` and ``By ten there were``."""
    if found.first != found.last or found.shape != "number" or not 0 < found.value <= NOON:
        return False
    if before not in HOURS["before"] and before not in HOURS["minutes_to"]:
        return False
    behind = [lower_at(doc, i) for i in range(found.last + 1, found.last + 1 + OF_THE_DAY)]
    if behind[0] in HOURS["before_day"] and not HOURS["day"].isdisjoint(behind[1:]):
        return True
    number, away = doc[found.first], doc[max(found.first - 2, 0)]
    alone = number.dep_ == "pobj" and number.head.i == found.first - 1 and behind[0] != "of"
    near = away.lower_ in HOURS["near"] and before in ("after", "before")
    timed = away.lemma_ in HOURS["minutes"] and before in HOURS["minutes_to"]
    opens = doc[found.first - 1].is_sent_start and before in HOURS["opening"]
    past = timed and before == "past"  # half past six
    return number.tag_ == "CD" and (past or (alone and (near or timed or bool(opens))))


def is_name_part(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``20-point plan``, ``501(c)(4)``, ``Phase Two``, ``No. 2``, ``page 3`` and ``1600 Pennsylvania Avenue``."""
    if lower_at(doc, found.last + 1) in HYPHENS and not doc[found.last].whitespace_:
        return True
    if found.first and (
        _follows_its_name(doc, found, noun=noun) or _is_attribute(doc, found, noun=noun)
    ):
        return True
    decimal = found.first == found.last and doc[found.first].text[0] == "."
    behind = "".join(t.text_with_ws for t in doc[found.last + 1 : found.last + 1 + REACH * 2])
    section = SECTION.match(behind) is not None
    if _is_a_title(doc, found, noun=noun) or (found.digits and (section or decimal)):
        return True
    after = doc[found.last + 1] if found.last + 1 < len(doc) else None
    book = after is not None and after.tag_ == "NNP" and found.digits and found.value <= SMALL
    if noun is None:
        return book and found.first == found.last
    return any(lower_at(doc, i) in STREETS for i in range(found.last + 1, noun.i + 1))


def _is_attribute(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``a two state solution``: an article for one thing before a number says what kind it is."""
    single = noun is not None and noun.tag_ == "NN" and noun.i > found.last
    article = lower_at(doc, found.first - 1) in ONE_MORE
    return single and article and found.shape == "number" and doc[found.first].lower_ not in TENFOLD


def _follows_its_name(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell a number that belongs to the word before it: ``Group of Seven``, ``version 2.0``, ``No. 3``."""
    number, before = doc[found.first], doc[found.first - 1]
    glued = before.lower_ in HYPHENS and not before.whitespace_
    if glued and found.first > 1 and not doc[found.first - 2].whitespace_:
        return True
    if before.lower_.rstrip(".") in NUMBER_SIGNS or (
        before.text == "." and lower_at(doc, found.first - 2) in NUMBER_SIGNS
    ):
        return True
    parted = lower_at(doc, found.last + 1) == "of" and noun is None
    capital = number.is_title and not found.digits and not number.is_sent_start and not parted
    if capital and (before.lower_ == "of" or noun is None or before.is_title):
        return True
    adjacent = (
        noun is not None and noun.i <= found.last + REACH and lower_at(doc, found.last + 1) != "of"
    )
    called = before.is_title and found.digits and found.shape == "number"
    if before.lemma_.lower() in NUMBERED and before.whitespace_ and (called or not adjacent):
        return True
    if noun is not None or parted:
        return False
    version = found.digits and "." in number.text and found.value < VERSIONS
    named = before.pos_ in NOUN_OR_NAME and hedge_before(doc, found.first)[1] is None
    return named and (version or (number.head == before and number.dep_ in NUMBER_RELATIONS))


def _is_a_title(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell *24* in quotation marks of its own, and ``the Fight for Fifteen campaign``."""
    after = found.last + 1
    after += lower_at(doc, after) in (",", ".")
    alone = found.first > 0 and doc[found.first - 1].text in OPENING_MARKS
    if alone and lower_at(doc, after) in CLOSING_MARKS and found.shape == "number":
        return True
    number = doc[found.first]
    spelled = number.is_title and not found.digits and not number.is_sent_start
    within = found.first > 0 and doc[found.first - 1].is_alpha and doc[found.first - 1].is_lower
    return spelled and within and noun is not None and noun.is_lower


def is_of_a_weapon(doc: Doc, found: Numeral, *, unit: str) -> bool:
    """Tell the calibre of a weapon and a capitalised unit: ``a 9mm pistol``, the band *98 Degrees*."""
    sized = unit in SIZES_OF_WEAPONS
    near = doc[found.last : found.last + REACH + 3]
    if sized and any(t.lemma_.lower() in OF_A_CALIBRE for t in near):
        return True
    after = doc[found.last + 1] if found.last + 1 < len(doc) else None
    named = after is not None and after.is_title and not doc[found.first].is_sent_start
    return named and found.digits and found.first > 0 and not doc[found.first - 1].is_title
