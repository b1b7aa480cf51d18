"""Whether the noun that a relative clause is hung on is the one it tells of: another may stand nearer to it.

``the change in the ruling that struck down the law``: *that* may be either, and the parse is no witness.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.auxiliaries import first_of_group
from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.predication.arguments import phrase
from framing.extract.word_lists import TIME_NOUNS_AND_CALENDAR, terms
from framing.tags import COMMON_NOUNS, NAMES

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["may_be_nearer"]

INSIDE_A_NOUN_PHRASE = frozenset(["compound", "poss", "nmod", "amod", "npadvmod", "nummod"])
RELATIVE_PRONOUNS = terms("function_words", "relative_pronouns")
SINGULAR_NOUNS = frozenset(["NN", "NNP"])
IDIOM_CLIMB = 3


def may_be_nearer(verb: Token, noun: Token) -> bool:
    """Tell whether a noun between ``noun`` and the relative pronoun of the verb's clause fits it as well."""
    pronoun = _pronoun(verb)
    if pronoun is None or pronoun.i <= noun.i:
        return False
    end = phrase(noun.doc, noun)[1]
    between = [t for t in noun.doc[noun.i + 1 : pronoun.i] if t.idx >= end]
    return any(_fits(t, verb, pronoun=pronoun) for t in between)


def _pronoun(verb: Token) -> Token | None:
    clause = verb
    for _ in range(IDIOM_CLIMB):
        if clause.dep_ not in ("conj", "xcomp"):
            break
        clause = clause.head
    if clause.dep_ != "relcl":
        return None
    own = (
        c for c in clause.children if c.lower_ in RELATIVE_PRONOUNS and c.dep_.startswith("nsubj")
    )
    return next(own, None)


def _fits(noun: Token, verb: Token, *, pronoun: Token) -> bool:
    if noun.tag_ not in COMMON_NOUNS | NAMES or noun.dep_ in INSIDE_A_NOUN_PHRASE or _is_time(noun):
        return False
    human = is_person(noun) or (noun.tag_ in COMMON_NOUNS and noun_class(noun) is not None)
    if pronoun.lower_ == "who":
        return human and _agrees(noun, pronoun.head)
    named = noun.tag_ in NAMES and pronoun.nbor(-1).text != ","
    return not (named or is_person(noun)) and _agrees(noun, pronoun.head)


def _is_time(noun: Token) -> bool:
    return not TIME_NOUNS_AND_CALENDAR.isdisjoint(
        {noun.lemma_.lower(), noun.lower_, noun.lower_.rstrip(".")}
    )


def _agrees(noun: Token, verb: Token) -> bool:
    """Tell whether a noun has the number of a finite verb; one that shows none agrees with every noun."""
    first = first_of_group(verb)
    one = noun.tag_ in SINGULAR_NOUNS
    if first.tag_ == "VBZ" or first.lower_ == "was":
        return one
    return not one if first.tag_ == "VBP" or first.lower_ == "were" else True
