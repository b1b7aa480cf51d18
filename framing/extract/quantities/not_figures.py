"""Numbers that count nothing: dates, durations, clock times, names, idioms, and ages (``ages``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.quantities.ages import is_age
from framing.extract.quantities.number_names import is_clock_or_code, is_name_part, lower_at
from framing.extract.word_lists import VERBS_THAT_SHOW, terms, word_list
from framing.tags import DETERMINERS_AND_OWNERS, HYPHENS, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.quantities.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["counts_nothing"]

MONTHS = terms("numbers", "months")
DURATIONS = terms("numbers", "durations")
FATES = terms("numbers", "fates")
BEFORE_YEARS = terms("function_words", "before_years")
ANAPHORIC = terms("function_words", "anaphoric")
SMALL = 3
REACH = 2
SCORED = terms("numbers", "scored")
SPOKEN_LIST = 9
LONGEST_LIST = 40
NO_HALF = terms("numbers", "no_half")
NEARLY = terms("numbers", "nearly")
RECIPROCAL = frozenset(map(tuple, word_list("numbers")["one_another"]["behind"]))
MONTH_DAYS = 31
EMERGENCY = terms("numbers", "emergency")
DIALLED = terms("numbers", "dialled")
BEFORE_DURATIONS = terms("function_words", "before_durations")
TIMES_AS = terms("numbers", "times_as")
YEARS = range(1600, 2100)
RECENT = range(1990, 2100)
APOSTROPHES = frozenset("'’‘")
YEAR = re.compile(r"(?:19|20)\d\d")
EITHER_NUMBER = terms("numbers", "either_number")
POINTING_TO_SEVERAL = terms("function_words", "pointing_to_several")


def counts_nothing(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell whether a numeral is no figure; ``noun`` is what it seems to count."""
    return (
        (found.shape == "vague" and doc[found.first].pos_ == "VERB")  # scores a big win
        or lower_at(doc, found.first - 1) == "per"  # 12 parts per million
        or _is_date(doc, found, noun=noun)
        or _is_duration(doc, found, noun=noun)
        or is_age(doc, found, noun=noun)
        or is_clock_or_code(doc, found)
        or is_name_part(doc, found, noun=noun)
        or _is_anaphoric(doc, found, noun=noun)
        or _is_idiom(doc, found, noun=noun)
        or _is_alone(doc, found)
        or _is_list_number(doc, found)
    )


def _is_date(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    before, after = lower_at(doc, found.first - 1), lower_at(doc, found.last + 1)
    if before.rstrip(".") in MONTHS or (after.rstrip(".") in MONTHS and found.value <= MONTH_DAYS):
        return True
    dated = found.digits and found.value <= MONTH_DAYS
    if after == "," and (
        lower_at(doc, found.first - 2).rstrip(".") in MONTHS
        or (dated and YEAR.fullmatch(lower_at(doc, found.last + 2)) is not None)
    ):
        return True
    short = found.digits and before in APOSTROPHES and not doc[found.first - 1].whitespace_
    if short and len(doc[found.first]) == len("08"):
        return True
    if not (found.digits and found.value in YEARS and len(doc[found.first]) == len("2025")):
        return False
    if found.value in RECENT and found.value % 1000:
        return True
    counts = noun is not None and noun.tag_ == "NNS" and noun.i == found.last + 1
    pointed = found.first > 0 and doc[found.first - 1].tag_ in DETERMINERS_AND_OWNERS
    return not counts or before in BEFORE_YEARS or pointed


def _is_duration(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    step = found.last + 1
    if " ".join(lower_at(doc, step + k) for k in range(3)) == "and a half":
        step += 3
    if lower_at(doc, step) == "," and lower_at(doc, step + 1) in EITHER_NUMBER:
        step += 1
    joined = lower_at(doc, step) in EITHER_NUMBER
    if joined and step + 1 < len(doc) and doc[step + 1].tag_ == "CD":
        step += 2
    while lower_at(doc, step) in HYPHENS or lower_at(doc, step) in BEFORE_DURATIONS:
        step += 1
    if lower_at(doc, step) == "times":
        return found.value <= SMALL or lower_at(doc, step + 1) in TIMES_AS
    if lower_at(doc, found.first - 1) == "or" and _is_time_unit(
        doc[found.first - 2] if found.first > 1 else None
    ):
        return True
    return _is_time_unit(doc[step] if step < len(doc) else None) or _is_time_unit(noun)


def _is_time_unit(token: Token | None) -> bool:
    return token is not None and not DURATIONS.isdisjoint(
        {token.lemma_.lower(), token.lower_.removesuffix("s")}
    )


def _is_anaphoric(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``the two men``: the number only points back."""
    small = not found.digits and found.shape == "number" and found.value <= SMALL
    before = lower_at(doc, found.first - 1)
    bare = before in ("all", "other") and (noun is None or noun.i < found.first)
    if small and (before in POINTING_TO_SEVERAL or bare):
        return True
    if (
        noun is not None
        and (noun.i > found.last + 1 or not is_person(noun))
        and noun.lemma_ not in ("side", "country")
    ):
        return False
    return small and before in ANAPHORIC


def _is_alone(doc: Doc, found: Numeral) -> bool:
    """Tell a number on a line of its own, and ``2)`` before a point of a list."""
    after = found.last + 1
    if found.digits and lower_at(doc, after) == ")" and not doc[found.last].whitespace_:
        return all(t.text != "(" for t in doc[max(found.first - SPOKEN_LIST, 0) : found.first])
    after += lower_at(doc, after) in (".", ")")
    opens = found.first == 0 or "\n" in doc[found.first - 1].text
    return opens and (after >= len(doc) or "\n" in doc[after].text)


def _is_list_number(doc: Doc, found: Numeral) -> bool:
    """Tell ``Two, mend the wall``, ``3. Why the bridge`` and, next to 7 or 9, ``8 Ada Bloom`` in a list."""
    token = doc[found.first]
    if token.is_sent_start and found.value <= SPOKEN_LIST and lower_at(doc, found.last + 1) == ",":
        return found.first == found.last and not found.digits
    if not _opens(token) or found.first != found.last or found.value > LONGEST_LIST:
        return False
    after = lower_at(doc, found.last + 1)
    if after in (".", ")"):
        return True
    named = found.last + 1 < len(doc) and doc[found.last + 1].tag_ == "NNP"
    beside = {str(int(found.value) - 1), str(int(found.value) + 1)}
    return named and any(other.text in beside and _opens(other) for other in doc)


def _opens(token: Token) -> bool:
    """Tell a number in digits that opens a line or a sentence."""
    opens = token.is_sent_start or (token.i and token.nbor(-1).is_space)
    return bool(opens) and token.text.isdigit()


def _is_bounded(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``at least one of his lawyers`` and ``more than one call`` from ``one`` that only points."""
    bound = (lower_at(doc, found.first - 2), lower_at(doc, found.first - 1))
    parted = lower_at(doc, found.last + 1) == "of"
    return bound in (("at", "least"), ("more", "than")) and (noun is not None or parted)


def _is_a_saying(doc: Doc, found: Numeral, *, noun: Token) -> bool:
    """Tell ``count them on two hands``, ``a one-two punch`` and ``from one president to another``."""
    if noun.lower_ in ("hand", "hands"):
        return lower_at(doc, found.first - 1) == "on"
    if noun.lower_ == "punch" and found.high is not None:
        return True
    goes_on = (lower_at(doc, noun.i + 1), lower_at(doc, noun.i + 2))
    return doc[found.first].lower_ == "one" and goes_on in RECIPROCAL


def _is_or_two(doc: Doc, found: Numeral) -> bool:
    """Tell ``an issue or two``."""
    before = found.first > 1 and doc[found.first - 2].tag_ == "NN"
    return before and found.value == SMALL - 1 and lower_at(doc, found.first - 1) == "or"


def _speaks(noun: Token | None) -> bool:
    """Tell ``one friend said``, who is not named and not counted, from ``one man was missing``."""
    return noun is not None and noun.dep_ in SUBJECTS and noun.head.lemma_ in VERBS_THAT_SHOW


def _is_half_of_nothing(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``in half``, ``the second half`` and ``half shells`` from ``about half`` and ``half the town``."""
    before = lower_at(doc, found.first - 1)
    if noun is None:
        return before not in NEARLY
    return before in NO_HALF or (noun.i == found.last + 1 and noun.tag_ == "NN")


def _is_idiom(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    word = doc[found.first].lower_
    dialled = noun is None or noun.lemma_.lower() in DIALLED
    called = (word in EMERGENCY and dialled) or (noun is None and _is_or_two(doc, found))
    if called or (noun is not None and _is_a_saying(doc, found, noun=noun)):
        return True
    if word == "one" and found.first == found.last and lower_at(doc, found.last + 1) not in FATES:
        somebody = noun is not None and is_person(noun) and noun.i - found.last <= REACH
        somebody = somebody and not _speaks(noun)
        return not somebody and not _is_bounded(doc, found, noun=noun)
    if word == "zero" and found.first == found.last:
        return noun is None or noun.tag_ == "NN"
    if word == "half":
        return _is_half_of_nothing(doc, found, noun=noun)
    if found.shape == "vague":
        return lower_at(doc, found.first - 1) in SCORED or (
            noun is None
            and found.first == found.last
            and doc[found.first].dep_ in ("compound", "ROOT", "advmod")
        )
    return False
