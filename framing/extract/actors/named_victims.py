"""Victims whom the text brings in without a name and then names: *a boy was shot*, then *the death of Tom Wells*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import word_list
from framing.tags import SUBJECTS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.words import Token

__all__ = ["is_a_named_victim"]

HARM = word_list("acts")["killing"], word_list("acts")["injuring"]
HARMING = frozenset(word for harm in HARM for word in harm["verbs"])
HARMFUL_EVENTS = frozenset(word for harm in HARM for word in harm["nouns"]) | {"death"}
PASSIVE_SUBJECTS = SUBJECTS - {"nsubj"}


def is_a_named_victim(names: Names, one: Designation) -> bool:
    """Tell *an unarmed boy* who is shot where just one person is named as shot or killed, and only later."""
    doc = names.doc
    if not one.indefinite or one.plural or one.name is not None or not _suffers(doc[one.head]):
        return False
    suffering = {names.owner[first] for first, last in names.runs.values() if _suffers(doc[last])}
    victims = {who for who in suffering if names.is_person(who)}
    return len(victims) == 1 and all(names.since(who, one.head) == one.head for who in victims)


def _suffers(token: Token) -> bool:
    """Tell who is shot, whom somebody kills, and whose death it is."""
    verb = token.head
    if token.dep_ in PASSIVE_SUBJECTS or token.dep_ == "dobj":
        return verb.lemma_ in HARMING
    event = verb.head if token.dep_ == "pobj" and verb.lower_ == "of" else verb
    return token.dep_ in ("pobj", "poss") and event.lemma_ in HARMFUL_EVENTS
