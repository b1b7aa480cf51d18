"""Numbers that count nothing: dates, ages, durations, clock times, names and idioms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.people_nouns import is_person
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from framing.extract.numerals import Numeral

__all__ = ["counts_nothing"]

MONTHS = terms("numbers", "months")
DURATIONS = terms("numbers", "durations")
NUMBERED = terms("numbers", "numbered")
STREETS = terms("numbers", "streets")
YEAR_WORDS = frozenset(["in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "the", "early", "late", "mid", ","])
ANAPHORIC = frozenset(["the", "these", "those", "both"])
HYPHENS = frozenset("-–‑")
SMALL = 3
REACH = 2
OLDEST = 120
NOON = 12
YEARS = range(1600, 2100)


def counts_nothing(doc: Doc, found: Numeral, noun: Token | None) -> bool:
    """Tell whether a numeral is no figure; ``noun`` is what it seems to count."""
    return (
        _is_date(doc, found, noun)
        or _is_duration(doc, found, noun)
        or _is_age(doc, found)
        or _is_clock_or_code(doc, found)
        or _is_name_part(doc, found, noun)
        or _is_anaphoric(doc, found, noun)
        or _is_idiom(doc, found, noun)
    )


def _lower(doc: Doc, i: int) -> str:
    return doc[i].lower_ if 0 <= i < len(doc) else ""


def _is_date(doc: Doc, found: Numeral, noun: Token | None) -> bool:
    before, after = _lower(doc, found.first - 1), _lower(doc, found.last + 1)
    if before.rstrip(".") in MONTHS or (after.rstrip(".") in MONTHS and found.value <= 31):
        return True
    if after == "," and _lower(doc, found.first - 2).rstrip(".") in MONTHS:
        return True
    version = found.digits and "." in doc[found.first].text and found.value < SMALL and doc[found.first - 1].tag_ in ("NNP", "NN") and noun is None
    if version and found.first:
        return True
    year = found.digits and found.value in YEARS and len(doc[found.first]) == 4
    if not year:
        return False
    if noun is not None and noun.tag_ == "NNS" and noun.i == found.last + 1 and before not in YEAR_WORDS:
        return False
    return True


def _is_duration(doc: Doc, found: Numeral, noun: Token | None) -> bool:
    step = found.last + 1
    if [_lower(doc, step + k) for k in range(3)] == ["and", "a", "half"]:
        step += 3
    while _lower(doc, step) in HYPHENS or _lower(doc, step) in ("more", "full", "straight", "long", "consecutive", "a", "an", "of", "other"):
        step += 1
    unit = doc[step] if step < len(doc) else None
    return any(t is not None and (t.lemma_.lower() in DURATIONS or t.lower_.removesuffix("s") in DURATIONS) for t in (unit, noun))


def _is_age(doc: Doc, found: Numeral) -> bool:
    before, after = _lower(doc, found.first - 1), _lower(doc, found.last + 1)
    if before == "aged" or _lower(doc, found.first - 2) == "age" or (before == "age"):
        return True
    if before == "," and found.value < OLDEST and after in (",", ".", "") and found.digits:
        return doc[found.first - 2].pos_ == "PROPN"
    return before == "(" and after == ")" and found.value < OLDEST


def _is_clock_or_code(doc: Doc, found: Numeral) -> bool:
    after = _lower(doc, found.last + 1).replace(".", "")
    if after in ("past", "to") and found.value <= NOON and doc[found.first].head.lower_ not in ("up",):
        clock = found.last + 2 < len(doc) and doc[found.last + 2].tag_ == "CD"
        if clock and found.shape == "number" and after == "past":
            return True
    if _lower(doc, found.first - 1) == "past" and found.value <= NOON and found.first > 1 and doc[found.first - 2].tag_ == "CD":
        return True
    return after in ("am", "pm", "o'clock", "gmt", "et", "est", "pt", "ct")


def _is_name_part(doc: Doc, found: Numeral, noun: Token | None) -> bool:
    """Tell ``20-point plan``, ``Phase Two``, ``No. 2``, ``page 3`` and ``1600 Pennsylvania Avenue``."""
    before, after = doc[found.first - 1] if found.first else None, _lower(doc, found.last + 1)
    if after in HYPHENS and not doc[found.last].whitespace_:
        return True
    if before is not None and before.lower_ in HYPHENS and not before.whitespace_ and found.first > 1 and not doc[found.first - 2].whitespace_:
        return True
    if before is not None and before.lower_.rstrip(".") in ("#", "no", "nos", "§") or (before is not None and before.text == "." and _lower(doc, found.first - 2) in ("no", "nos")):
        return True
    if before is not None and before.lower_ == "of" and doc[found.first].is_title and not found.digits:
        return True
    if noun is None and before is not None and before.lemma_.lower() in NUMBERED and before.whitespace_:
        return True
    named = before is not None and before.tag_ in ("NNP", "NNPS") and before.is_title and before.whitespace_
    capital = not found.digits and doc[found.first].is_title and not doc[found.first].is_sent_start
    if capital and (noun is None or named):
        return True
    if noun is None and before is not None and before.pos_ in ("PROPN", "NOUN") and doc[found.first].head == before and doc[found.first].dep_ in ("nummod", "npadvmod", "nmod"):
        return True
    return noun is not None and any(_lower(doc, i) in STREETS for i in range(found.last + 1, noun.i + 1))


def _is_anaphoric(doc: Doc, found: Numeral, noun: Token | None) -> bool:
    """Tell ``the two men``: the number only points back."""
    small = not found.digits and found.shape == "number" and found.value <= SMALL
    if noun is not None and (noun.i > found.last + 1 or not is_person(noun)) and noun.lemma_ not in ("side", "country"):
        return False
    return small and _lower(doc, found.first - 1) in ANAPHORIC


def _is_idiom(doc: Doc, found: Numeral, noun: Token | None) -> bool:
    word = doc[found.first].lower_
    if word in ("911", "999", "112") and noun is None:
        return True
    if word == "one" and found.first == found.last:
        return noun is None or not is_person(noun) or noun.i - found.last > REACH
    if word == "zero" and found.first == found.last:
        return noun is None or noun.tag_ == "NN"
    if word == "half":
        return noun is None or _lower(doc, found.first - 1) in ("first", "second", "in", "by", "latter", "other")
    if found.shape == "vague":
        return _lower(doc, found.first - 1) in ("test", "box", "film", "music", "credit") or (
            noun is None and found.first == found.last and doc[found.first].dep_ in ("compound", "ROOT", "advmod")
        )
    return False
