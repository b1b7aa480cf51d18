"""Numbers that tell how old or whose parent somebody is, and count nobody: *Bloom, 40,*, *died at 88*, *aged 12*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.quantities.number_names import lower_at
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from framing.extract.quantities.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["is_age"]

OLDEST = 120
POINTING_TO_ONE_OR_OWNED = terms("function_words", "pointing_to_one_or_owned")
PARENTS = terms("numbers", "parents")
GROWN = 15
AGES = terms("numbers", "ages")
PEOPLE_OF_AN_AGE = terms("function_words", "people_of_an_age")
TURNING_AN_AGE = terms("numbers", "turning_an_age")
ENDS_AT_AN_AGE = terms("numbers", "ends_at_an_age")
AGE_LIMITS = terms("numbers", "age_limits")
BEFORE_AN_AGE = terms("numbers", "before_an_age")
AGE_LIMITS_BEFORE = terms("numbers", "age_limits_before")
FATES = terms("numbers", "fates")
ONE_PERSON = terms("function_words", "one_person")
BESIDE_AN_AGE = terms("numbers", "beside_an_age")
COMPARING_AGES = terms("numbers", "comparing_ages")
PLACE_ONLY = terms("function_words", "place_only")
BEHIND_AN_AGE = terms("numbers", "behind_an_age")


def is_age(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``aged 40``, ``a guard of 40``, ``at 40 is``, ``turns 40 on Sunday``, ``Bloom, 40,`` and ``(40)``."""
    first = _first_of_several(doc, found)
    around = {lower_at(doc, first - 1), lower_at(doc, first - 2)}
    if around & AGES or _is_limit_of_age(doc, found, noun=noun):
        return True
    if found.value >= OLDEST:
        return False
    return (
        _is_of_a_person(doc, found)
        or (noun is None and _is_of_a_parent(doc, found))
        or _is_said_of_a_person(doc, found)
        or _is_at_an_age(doc, found, noun=noun)
        or _is_turned(doc, found)
        or _is_compared(doc, found)
        or _is_behind_a_person(doc, found, first=first)
        or (lower_at(doc, found.first - 1) == "(" and lower_at(doc, found.last + 1) == ")")
    )


def _is_of_a_person(doc: Doc, found: Numeral) -> bool:
    """Tell ``a guard of 40`` from ``a guard of 40 prisoners``."""
    if found.first < 2 or lower_at(doc, found.first - 1) != "of":
        return False
    whose = doc[found.first - 2]
    goes_on = found.last + 1 < len(doc) and doc[found.last].head.i > found.last
    return whose.tag_ == "NN" and is_person(whose) and not goes_on


def _is_of_a_parent(doc: Doc, found: Numeral) -> bool:
    """Tell ``a mother of three``, which says who somebody is as an age does, from ``a mother of three children``."""
    whose = doc[found.first - 2] if found.first > 1 else None
    of = lower_at(doc, found.first - 1) == "of"
    return whose is not None and of and whose.lemma_.lower() in PARENTS


def _is_compared(doc: Doc, found: Numeral) -> bool:
    """Tell ``children as young as 12`` and ``men as old as seventy``."""
    before = [lower_at(doc, i) for i in range(found.first - 3, found.first)]
    return before[0] == before[2] == "as" and before[1] in COMPARING_AGES


def _is_turned(doc: Doc, found: Numeral) -> bool:
    """Tell ``now 40,`` and ``turned 40 last week``."""
    before, after = lower_at(doc, found.first - 1), lower_at(doc, found.last + 1)
    timed = after in TURNING_AN_AGE and before != "now"
    told = found.digits or before not in ("now", "then")
    return before in BEFORE_AN_AGE and told and (_is_followed_by_stop(doc, found) or timed)


def _first_of_several(doc: Doc, found: Numeral) -> int:
    """Return where the numbers begin of which a number is one: ``aged 17, 19 and 23``, ``from 5 to 11``."""
    first = found.first
    while (
        first > 1 and doc[first - 2].tag_ == "CD" and lower_at(doc, first - 1) in ("and", "to", ",")
    ):
        first -= 2
    return first


def _is_behind_a_person(doc: Doc, found: Numeral, *, first: int) -> bool:
    """Tell ``Ada Bloom, 34, of Norham``, ``a man, 34, was``, ``two women, 25 and 31,`` and ``of Ida, seven,``.

    Of several numbers each is one's age, so several people stand before them; one behind several people counts them.
    """
    if not (found.digits or _is_spelled_behind_a_name(doc, found)):
        return False
    listed = first < found.first
    first -= lower_at(doc, first - 1) in BESIDE_AN_AGE
    if lower_at(doc, first - 1) != "," or first < 2:
        return False
    who, after = doc[first - 2], lower_at(doc, found.last + 1)
    more = lower_at(doc, found.last + 2)
    goes_on = after in ("and", ",") and more.isdigit()
    of_a_place = after == "of" and doc[found.last + 2 : found.last + 3].text.istitle()
    if not (goes_on or of_a_place or after in (",", ".", ";", "")):
        return False
    several = listed or goes_on
    named = who.pos_ == "PROPN" or _is_name_read_as_plural(who)
    return named or (is_person(who) and who.tag_ == ("NNS" if several else "NN"))


def _is_spelled_behind_a_name(doc: Doc, found: Numeral) -> bool:
    """Tell ``Ida, seven, and`` from ``in Norland, seven,``: it hangs on a name that is no place."""
    number = doc[found.first]
    name = doc[found.first - 2] if found.first > 1 else number
    hangs = found.first == found.last and number.dep_ in ("appos", "conj") and number.head == name
    return hangs and not (name.dep_ == "pobj" and name.head.lower_ in PLACE_ONLY)


def _is_name_read_as_plural(who: Token) -> bool:
    """Tell *Hobbs* of ``Hobbs, 34, was`` at the head of a sentence from ``Rowers, 34, were``: no noun for people."""
    return who.tag_ == "NNS" and who.is_title and not is_person(who)


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
    """Tell ``when she was about 15``, ``Bloom is 45.`` and, of several, ``the victims were 19, 22 and 30``.

    One number said of several people counts them, and a name's that more follows is a score or a lead.
    """
    token, listed = _said_of(doc, found)
    if token is None or token.head.lemma_ not in ("be", "turn"):
        return False
    subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
    if subject is None:
        return False
    if subject.lower_ in ONE_PERSON or (subject.tag_ != "NNS" and is_person(subject)):
        return True
    if _are_people(subject):
        return listed
    named = subject.tag_ == "NNP" and all(c.dep_ != "det" for c in subject.children)
    return found.digits and named and not listed and _ends_clause(doc, found)


def _said_of(doc: Doc, found: Numeral) -> tuple[Token | None, bool]:
    """Return the number that stands behind *is* or *was*, the first of a list, and whether it is one of several."""
    token = doc[found.last]
    listed = any(c.dep_ == "conj" and c.tag_ == "CD" for c in token.children)
    while token.dep_ in ("conj", "appos") and token.head.tag_ == "CD":
        token, listed = token.head, True
    return (token if token.dep_ in ("attr", "acomp") else None), listed


def _are_people(subject: Token) -> bool:
    """Tell several people: the victims, Bloom and Hale, two of the dead."""
    named = subject.tag_ == "NNP" and any(c.dep_ == "conj" for c in subject.children)
    of = [c for c in subject.children if c.lower_ == "of"] if subject.tag_ == "CD" else []
    whose = [c for word in of for c in word.children]
    return named or any(
        one.lower_ in FATES or (one.tag_ == "NNS" and is_person(one)) for one in (subject, *whose)
    )


def _ends_clause(doc: Doc, found: Numeral) -> bool:
    """Tell a number behind which a mark or another clause follows: ``is 45 and lives in``."""
    after = found.last + 1
    if _is_followed_by_stop(doc, found):
        return lower_at(doc, after) != "and" or doc[after + 1 : after + 2].text.isalpha()
    return after >= len(doc) or doc[after].is_space


def _is_at_an_age(doc: Doc, found: Numeral, *, noun: Token | None) -> bool:
    """Tell ``who at 69 is his senior``, ``Bloom, at 69, is``, ``died at 88`` and ``younger than 50``."""
    if lower_at(doc, found.first - 1) == "than" and noun is None:
        return lower_at(doc, found.first - 2) in ("older", "younger")
    if lower_at(doc, found.first - 1) != "at" or not found.digits or noun is not None:
        return False
    if doc[found.first - 1].is_sent_start:
        return found.value >= GROWN and _opens_with_a_person(doc, found.last + 1)
    if found.first > 1 and doc[found.first - 2].lemma_ in ENDS_AT_AN_AGE:
        return found.value >= GROWN
    before, after = lower_at(doc, found.first - 2), lower_at(doc, found.last + 1)
    alone = before == "," and after in BEHIND_AN_AGE
    return found.value >= GROWN and (before == "who" or alone)


def _opens_with_a_person(doc: Doc, at: int) -> bool:
    """Tell whether a clause starts with somebody: ``At 45, she has``, ``At 45 Bloom is``, ``At 45, the mayor``."""
    at += lower_at(doc, at) == ","
    at += lower_at(doc, at) in POINTING_TO_ONE_OR_OWNED
    if at >= len(doc):
        return False
    return doc[at].lower_ in ONE_PERSON or doc[at].tag_ == "NNP" or is_person(doc[at])


def _is_followed_by_stop(doc: Doc, found: Numeral) -> bool:
    """Tell a number that punctuation follows at once."""
    return lower_at(doc, found.last + 1) in (",", ".", ";", "", "and")
