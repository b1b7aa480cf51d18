"""Whom the news is of: a lead holds a name back (*A clerk apologized on Friday for …*) that the text gives below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.grammar.people_nouns import is_person
from framing.extract.word_lists import terms, word_list
from framing.tags import QUESTION_WORDS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names

__all__ = ["opens_the_news"]

AT = thresholds("extract", "unresolved")
STANCES = word_list("cues")["stance"].values()
ANY_CUE_VERB = frozenset(verb for stance in STANCES for verb in stance.get("verbs", ()))
SPEAKING_OR_IDENTIFYING = ANY_CUE_VERB | terms("function_words", "identifying")
ANY_OR_ONE = terms("function_words", "any_of_a_kind") | {"one"}
HELD_BACK_CLASSES = frozenset(["function", "description"])


def opens_the_news(names: Names, one: Designation, *, first: int) -> bool:
    """Tell who does something at the top of the news where the text later names somebody again and again.

    ``first`` is the head of the first words for them. A source that only speaks is seldom named.
    """
    doc = names.doc
    head = doc[one.head]
    before = doc[one.first - 1] if one.first else head
    anyone = before.tag_ in QUESTION_WORDS or before.lower_ in ANY_OR_ONE
    if anyone or not is_person(head):
        return False
    anew = one.head == first or names.in_headline(first)
    if one.head >= AT.lead or not anew or one.plural or one.noun_class not in HELD_BACK_CLASSES:
        return False
    verb = head.head
    real = verb.tag_ in VERBS and not any(c.tag_ == "MD" for c in verb.children)
    does = head.dep_ in SUBJECTS and real and verb.lemma_ not in SPEAKING_OR_IDENTIFYING
    told_of = does or (names.in_headline(one.head) and head.dep_ == "ROOT")
    return told_of and one.possessor is None and _names_somebody_below(names, one)


def _names_somebody_below(names: Names, one: Designation) -> bool:
    people = (who for who in set(names.owner.values()) if names.is_person(who))
    return any(
        names.mentions(who) >= AT.again and names.since(who, one.head) == one.head for who in people
    )
