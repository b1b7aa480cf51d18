"""Participles that name a state and no act: is based in, are mired, a letter dated Monday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.word_lists import terms
from framing.tags import PLURALS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.words import Token

__all__ = ["INTRANSITIVE", "is_state"]

STATIVES = terms("acts", "statives")
STATIVES_WITH_AGENT = terms("acts", "statives_with_agent")
PURPOSIVE = terms("acts", "purposive")
INTRANSITIVE = terms("acts", "intransitive")
STATES_OF_PEOPLE = terms("acts", "states_of_people")
NEGATIVE_PREFIX = terms("acts", "negative_prefix")
REDUCED_STATES = terms("acts", "reduced_states")
TIMES_REMAINING = terms("function_words", "time_nouns") | terms("numbers", "durations")
LONGEST_STEM = 6
NEAR = 3
REMAINING = terms("acts", "remaining")
ADJECTIVE_ENDS = terms("acts", "adjective_ends")
GET_STATES = terms("acts", "get_states")


def is_state(  # noqa: PLR0911 - one case a line
    verb: Token, by_dep: Mapping[str, Token], *, doer: Token | None, reduced: bool
) -> bool:
    """Tell a participle that names a state; ``doer`` is that of its by-phrase, ``reduced`` one without *be*."""
    lemma = verb.lemma_.lower()
    agent = by_dep.get("agent")
    progressive = any(c.lower_ == "being" for c in verb.children)
    if lemma.startswith("un") and lemma not in NEGATIVE_PREFIX:
        return True
    if reduced and agent is None and lemma in INTRANSITIVE:
        return True
    # A long participle that the lemmatiser leaves as it is belongs to no verb it knows (ill-tempered, landlocked).
    if lemma == verb.lower_ and len(lemma) > LONGEST_STEM and lemma.endswith("ed"):
        return True
    if verb.lower_.endswith(tuple(ADJECTIVE_ENDS)) and agent is None and not lemma.endswith("y"):
        return True
    if lemma in GET_STATES and by_dep.get("auxpass", verb).lemma_ == "get":
        return True
    if reduced and lemma in REDUCED_STATES and agent is None:
        return True
    if reduced and lemma in REMAINING and agent is None and is_person(verb.head):
        return not any(c.dep_ in ("oprd", "acomp", "advcl") for c in verb.children)
    if agent is None and _is_how_far(verb, reduced=reduced):
        return True
    if agent is None and not progressive and _is_like_adjective(verb):
        return True
    if "prt" in by_dep and f"{lemma} {by_dep['prt'].lower_}" in STATIVES:
        return agent is None
    if lemma in PURPOSIVE and "xcomp" in by_dep and agent is None and not progressive:
        return True
    if lemma not in STATIVES or (
        reduced and lemma in STATES_OF_PEOPLE and not is_person(verb.head)
    ):
        return False
    return not (progressive or (lemma in STATIVES_WITH_AGENT and doer is not None))


def _is_how_far(verb: Token, *, reduced: bool) -> bool:
    """Tell ``three weeks left`` and ``far removed``, which say what time or way there is."""
    weeks = reduced and verb.lemma_ in REMAINING and verb.head.lemma_.lower() in TIMES_REMAINING
    return weeks or (verb.lemma_ == "remove" and verb.i > 0 and verb.nbor(-1).lower_ == "far")


def _is_like_adjective(verb: Token) -> bool:
    """Tell ``would be oversimplified and inaccurate``: joined to an adjective, a participle is one.

    So it is before a noun: these are ``elected and party officials``.
    """
    joined = next((c for c in verb.rights if c.dep_ == "conj"), None)
    if joined is None or joined.i - verb.i > NEAR:
        return False
    if joined.tag_ in PLURALS:
        return all(c.dep_ == "compound" or c.i > joined.i for c in joined.children)
    if joined.tag_ != "JJ":
        return False
    plain = verb.doc[verb.i + 1 : joined.i]
    return not any(t.lower_ in ("than", "not") or t.dep_ == "aux" for t in plain)
