"""Whether a phrase with a preposition belongs to the noun before it or to the clause: *opponents* in the Senate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.compounds import says_most
from framing.extract.grammar.people_nouns import noun_class
from framing.extract.grammar.phrase_edges import TIME_NOUNS, WEEKDAYS
from framing.extract.word_lists import terms, word_list
from framing.tags import NAMES, NOUNS, PATIENTS, PREDICATIVE

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["belongs", "says_in_which_body"]

DEFINING = terms("function_words", "defining")
OF_ONE_OR_THEM = terms("function_words", "of_one_or_them")
IN_A_BODY = terms("function_words", "in_a_body")
POINTING_TO_OURS = terms("function_words", "pointing_to_ours")
AFFILIATION = terms("function_words", "affiliation")
OF_NOUNS: dict[str, list[str]] = word_list("function_words")["asked_for_by_nouns"]["nouns"]
OF_WHOM = NOUNS | {"CD", "PRP", "VBG"}
FOR_OTHERS = terms("actor_nouns", "for_others")
STATES_OF_THINGS = terms("function_words", "states_of_things")
SEATS_OR_JOINED = terms("actor_nouns", "seats") | terms("actor_nouns", "joined")
CHAMBERS = terms("actor_nouns", "chambers")
OF_WHAT = terms("acts", "of_what")
BESIDE_A_NOUN = frozenset(["appos", "attr"])
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
OF_THE_CLAUSE = terms("function_words", "of_the_clause")


def belongs(head: Token, prep: Token, *, plain: bool) -> bool:
    """Tell whether the phrase of ``prep`` says who the noun ``head`` is, and not what is done or where.

    ``plain`` says that the noun has no description of its own before it, so that a place may be one.
    """
    thing = next((c for c in prep.children if c.dep_ == "pobj"), None)
    if thing is None or not (thing.tag_ in OF_WHOM or thing.lower_ == "those"):
        return False
    dated = thing.text[0].isdigit() and "/" not in thing.text
    if thing.lower_ in WEEKDAYS or thing.lemma_ in TIME_NOUNS or dated:
        return False
    if (
        _is_of_the_clause(head, prep)
        or _is_of_the_deed(head, thing)
        or _is_of_the_noun_above(head, prep)
        or _is_a_state(head, prep, thing=thing)
        or (prep.lower_ == "of" and thing.lower_ in OF_ONE_OR_THEM)
    ):
        return False
    if prep.lower_ == "by":
        return head.dep_ in PREDICATIVE and thing.tag_ in ("NN", "VBG")
    the = head.left_edge.lower_ in POINTING_TO_OURS and head.left_edge.i + 1 == head.i
    if (
        the
        and head.lemma_.lower() in HEADS_OF_STATE
        and head.tag_ == "NN"
        and prep.lower_ not in DEFINING
    ):
        return False
    affiliated = prep.lower_ in AFFILIATION and thing.tag_ in NAMES
    return (
        prep.lower_ in DEFINING
        or affiliated
        or plain
        or (prep.lower_ == "in" and says_most(head))
        or _is_inside(prep, thing)
        or head.dep_ in PREDICATIVE
        or head.head.dep_ == "appos"
    )


def says_in_which_body(noun: Token) -> bool:
    """Tell *allies* in Congress, who are only some of the allies, from *hostages* in the valley, who may be all."""
    after = next((c for c in noun.rights if c.dep_ == "prep" and c.i == noun.i + 1), None)
    things = (c for c in after.children if c.dep_ == "pobj") if after is not None else iter(())
    return after is not None and any(_is_inside(after, thing) for thing in things)


def _is_inside(prep: Token, thing: Token) -> bool:
    """Tell *opponents* in the Senate and *colleagues* on the panel: a body is no place where things happen."""
    body = thing.lower_ in SEATS_OR_JOINED and any(c.dep_ in ("det", "poss") for c in thing.lefts)
    return prep.lower_ in IN_A_BODY and (body or (thing.is_title and thing.lower_ in CHAMBERS))


def _is_a_state(head: Token, prep: Token, *, thing: Token) -> bool:
    """Tell ``had two teams in place``: what was so of them, not which."""
    bare = thing.i == prep.i + 1 and head.dep_ == "dobj"
    return bare and f"{prep.lower_} {thing.lower_}" in STATES_OF_THINGS


def _is_of_the_noun_above(head: Token, prep: Token) -> bool:
    """Tell a phrase that a noun above asks for: calls to *aides* on the subject, pressure on *them* with rallies."""
    if head.dep_ != "pobj" or head.head.head.tag_ not in NOUNS:
        return False
    return prep.lower_ in OF_NOUNS.get(head.head.head.lemma_.lower(), ())


def _is_of_the_deed(head: Token, thing: Token) -> bool:
    """Tell an admission by *an official* of the degree to which it failed."""
    by = head.dep_ == "pobj" and head.head.lower_ == "by" and noun_class(thing) is None
    return by and any(c.dep_ == "relcl" and c.left_edge.tag_ in ("IN", "TO") for c in thing.rights)


def _is_of_the_clause(head: Token, prep: Token) -> bool:
    """Tell a phrase that the verb asks for: gave *the mayor* to them, accused *colleagues* of hypocrisy."""
    thing = next((c for c in prep.children if c.dep_ == "pobj"), None)
    titled = thing is not None and any(noun_class(c) == "function" for c in thing.lefts)
    if (
        prep.lower_ == "for"
        and thing is not None
        and any(c.dep_ == "relcl" for c in thing.children)
    ):
        return True
    if prep.lower_ in OF_THE_CLAUSE:
        beside = head.dep_ in BESIDE_A_NOUN or (
            head.dep_ == "conj" and head.head.dep_ in BESIDE_A_NOUN
        )
        beside |= head.dep_ == "pobj" and head.head.lower_ == "as"
        speaks = prep.lower_ == "for" and head.lemma_.lower() in FOR_OTHERS
        return (head.dep_ == "dobj" and not speaks) or (
            prep.lower_ == "to" and titled and not beside
        )
    told = head.dep_ in PATIENTS and head.head.lemma_ in OF_WHAT
    return prep.lower_ == "of" and told
