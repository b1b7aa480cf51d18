"""Numbers that count nothing: dates, ages, durations, clock times, names and idioms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.extract.number_names import is_clock_or_code, is_name_part, lower_at
from framing.extract.people_nouns import is_person
from framing.extract.word_lists import terms, word_list
from framing.tags import DETERMINERS_AND_OWNERS, HYPHENS

if TYPE_CHECKING:
    from framing.extract.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["counts_nothing"]

MONTHS = terms("numbers", "months")
DURATIONS = terms("numbers", "durations")
FATES = terms("numbers", "fates")
BEFORE_YEARS = terms("function_words", "before_years")
ANAPHORIC = terms("function_words", "anaphoric")
SMALL = 3
REACH = 2
OLDEST = 120
PARENTS = terms("numbers", "parents")
SCORED = terms("numbers", "scored")
SPOKEN_LIST = 9
LONGEST_LIST = 40
GROWN = 15
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
AGES = terms("numbers", "ages")
PEOPLE_OF_AN_AGE = terms("function_words", "people_of_an_age")
TURNING_AN_AGE = terms("numbers", "turning_an_age")
YEAR = re.compile(r"(?:19|20)\d\d")
ENDS_AT_AN_AGE = terms("numbers", "ends_at_an_age")
AGE_LIMITS = terms("numbers", "age_limits")
EITHER_NUMBER = terms("numbers", "either_number")
BEFORE_AN_AGE = terms("numbers", "before_an_age")
AGE_LIMITS_BEFORE = terms("numbers", "age_limits_before")
ONE_PERSON = terms("function_words", "one_person")
POINTING_TO_SEVERAL = terms("function_words", "pointing_to_several")
BEHIND_AN_AGE = terms("numbers", "behind_an_age")


def counts_nothing(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell whether a numeral is no figure; ``noun`` is what it seems to count."""
    return (
        (found.shape == "vague" and doc[found.first].pos_ == "VERB")  # scores a big win
        or _is_date(doc, found, noun=noun)
        or _is_duration(doc, found, noun=noun)
        or _is_age(doc, found, noun=noun)
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


def _is_age(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``aged 40``, ``a guard of 40``, ``at 40 is``, ``turns 40 on Sunday``, ``Bloom, 40,`` and ``(40)``."""
    first = _first_of_several(doc, found)
    around = {lower_at(doc, first - 1), lower_at(doc, first - 2)}
    if around & AGES or _is_limit_of_age(doc, found, noun=noun):
        return True
    if found.value >= OLDEST:
        return False
    return (
        _is_of_a_person(doc, found)
        or _is_said_of_a_person(doc, found)
        or _is_at_an_age(doc, found, noun=noun)
        or _is_turned(doc, found)
        or (found.digits and _is_behind_a_person(doc, found, first=first))
        or (lower_at(doc, found.first - 1) == "(" and lower_at(doc, found.last + 1) == ")")
    )


def _is_of_a_person(doc: Doc, found: Numeral) -> bool:
    """Tell ``a guard of 40`` from ``a mother of two`` and ``a guard of 40 prisoners``."""
    if found.first < 2 or lower_at(doc, found.first - 1) != "of":
        return False
    whose = doc[found.first - 2]
    goes_on = found.last + 1 < len(doc) and doc[found.last].head.i > found.last
    parent = whose.lemma_ in PARENTS and not found.digits
    return whose.tag_ == "NN" and is_person(whose) and not goes_on and not parent


def _is_turned(doc: Doc, found: Numeral) -> bool:
    """Tell ``now 40,`` and ``turned 40 last week``."""
    before, after = lower_at(doc, found.first - 1), lower_at(doc, found.last + 1)
    timed = after in TURNING_AN_AGE and before != "now"
    return before in BEFORE_AN_AGE and found.digits and (_is_followed_by_stop(doc, found) or timed)


def _first_of_several(doc: Doc, found: Numeral) -> int:
    """Return where the numbers begin of which a number is one: ``aged 17, 19 and 23``, ``from 5 to 11``."""
    first = found.first
    while (
        first > 1 and doc[first - 2].tag_ == "CD" and lower_at(doc, first - 1) in ("and", "to", ",")
    ):
        first -= 2
    return first


def _is_behind_a_person(doc: Doc, found: Numeral, *, first: int) -> bool:
    """Tell ``Ada Bloom, 34, of Norham``, ``a man, 34, was`` and ``two women, 25 and 31, were``.

    Of several numbers each is one's age, so several people stand before them; one behind several people counts them.
    """
    if lower_at(doc, first - 1) != "," or first < 2:
        return False
    who, after = doc[first - 2], lower_at(doc, found.last + 1)
    more = lower_at(doc, found.last + 2)
    goes_on = after in ("and", ",") and more.isdigit()
    of_a_place = after == "of" and doc[found.last + 2 : found.last + 3].text.istitle()
    if not (goes_on or of_a_place or after in (",", ".", ";", "")):
        return False
    several = first < found.first or goes_on
    return who.pos_ == "PROPN" or (is_person(who) and who.tag_ == ("NNS" if several else "NN"))


def _is_limit_of_age(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``between the ages of 12 and 16``, ``anyone 21 or older`` and ``adults over 65``."""
    if found.value >= OLDEST or found.shape not in ("number", "range"):
        return False
    if noun is not None and noun.lemma_.lower() == "age":
        return True
    if (
        lower_at(doc, found.last + 1) in ("or", "and")
        and lower_at(doc, found.last + 2) in AGE_LIMITS
    ):
        return True
    before = lower_at(doc, found.first - 1)
    over = found.first > 1 and before in AGE_LIMITS_BEFORE
    bare = noun is None or noun.i < found.first
    return (
        over
        and bare
        and (is_person(doc[found.first - 2]) or doc[found.first - 2].lower_ in PEOPLE_OF_AN_AGE)
    )


def _is_said_of_a_person(doc: Doc, found: Numeral) -> bool:
    """Tell ``when she was about 15``."""
    token = doc[found.last]
    if token.dep_ not in ("attr", "acomp") or token.head.lemma_ not in ("be", "turn"):
        return False
    subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
    return subject is not None and (subject.lower_ in ONE_PERSON or is_person(subject))


def _is_at_an_age(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``who at 69 is his senior``, ``Bloom, at 69, is``, ``died at 88`` and ``younger than 50``."""
    if lower_at(doc, found.first - 1) == "than" and noun is None:
        return lower_at(doc, found.first - 2) in ("older", "younger")
    if lower_at(doc, found.first - 1) != "at" or not found.digits or noun is not None:
        return False
    if found.first > 1 and doc[found.first - 2].lemma_ in ENDS_AT_AN_AGE:
        return found.value >= GROWN
    before, after = lower_at(doc, found.first - 2), lower_at(doc, found.last + 1)
    alone = before == "," and after in BEHIND_AN_AGE
    return found.value >= GROWN and (before == "who" or alone)


def _is_followed_by_stop(doc: Doc, found: Numeral) -> bool:
    """Tell a number that punctuation follows at once."""
    return lower_at(doc, found.last + 1) in (",", ".", ";", "", "and")


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
