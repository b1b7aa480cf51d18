"""Lists that one number counts: *televisions, radios and lamps* of ``four televisions, radios and lamps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.quantities.counted_nouns import BEFORE_A_COUNTED_NOUN, REACH
from framing.extract.word_lists import terms, word_list
from framing.tags import COMMON_NOUNS, NOUNS, PLURALS, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["joined", "listed"]

LIST_LINKS = frozenset([",", "and", "or", "&"])
LISTED_MODIFIERS = BEFORE_A_COUNTED_NOUN - {"CC", "RB", "POS"}
LONGEST_ITEM = 3
VAGUE = frozenset(word_list("numbers")["vague"]["values"])
CREWS = terms("numbers", "crews")


def listed(noun: Token) -> list[Token]:
    """Return the nouns of a list that one number counts: *men and women* of ``22 men and women``.

    A noun with an article or a number of its own is not counted with the first.
    """
    nouns, closed = [noun], False
    while nouns[-1].tag_ in PLURALS or nouns[-1].lemma_ in CREWS:
        last = nouns[-1]
        other = next((c for c in last.rights if c.dep_ == "conj" and _is_many(c)), None)
        if other is None or not _shares_number(last, other):
            break
        closed = last.nbor(1).text != ","
        nouns.append(other)
    return nouns if closed else _listed_by_order(noun)


def joined(noun: Token) -> Token:
    """Return *construction* of a sum ``for border security and construction``, the noun itself without a second one."""
    other = next((c for c in noun.rights if c.dep_ == "conj" and c.tag_ in COMMON_NOUNS), None)
    if other is None or is_person(other) or any(c.dep_ in SUBJECTS for c in other.children):
        return noun
    between = noun.doc[noun.i + 1 : other.i]
    plain = len(between) <= REACH and all(
        t.lower_ in ("and", "or") or t.tag_ in LISTED_MODIFIERS for t in between
    )
    return other if plain and between and between[0].lower_ in ("and", "or") else noun


def _listed_by_order(noun: Token) -> list[Token]:
    """Return the nouns of a list as its words stand, for one that the parse tears: ``four pans, tin cups and mugs``.

    A verb behind the last noun makes it the subject of another clause.
    """
    doc, nouns, closed = noun.doc, [noun], False
    while not closed and nouns[-1].tag_ in PLURALS:
        step = nouns[-1].i + 1
        links = [t for t in doc[step : step + 2] if t.lower_ in LIST_LINKS]
        first = step + len(links)
        names = doc[first : first + LONGEST_ITEM]
        other = next((t for t in names if t.tag_ in PLURALS), None)
        between = doc[first : other.i] if other is not None else ()
        if other is None or not links or other.lower_ in VAGUE:
            return nouns[:1]
        if any(t.tag_ not in NOUNS for t in between):
            return nouns[:1]
        nouns.append(other)
        closed = links[-1].text != ","
    after = doc[nouns[-1].i + 1] if nouns[-1].i + 1 < len(doc) else None
    goes_on = after is not None and (after.pos_ in VERBAL or after.tag_ in (*NOUNS, "POS"))
    return nouns[:1] if goes_on else nouns


def _is_many(noun: Token) -> bool:
    if noun.lower_ in VAGUE:
        return False
    missed = noun.lower_.endswith("s") and not noun.lower_.endswith("ss") and noun.lemma_ != "news"
    return noun.tag_ in PLURALS or (noun.tag_ == "NN" and (noun.lemma_ in CREWS or missed))


def _shares_number(one: Token, other: Token) -> bool:
    """Tell whether nothing but *and*, commas and modifiers stands between two nouns of a list."""
    between = [one.nbor(k) for k in range(1, other.i - one.i)]
    described = other.nbor(-1).tag_ in ("JJ", "VBN", "VBG") and len(between) > 1
    return (
        not described
        and 0 < len(between) <= REACH
        and all(t.lower_ in LIST_LINKS or t.tag_ in LISTED_MODIFIERS for t in between)
    )
