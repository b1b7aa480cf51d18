"""Whether somebody else may be meant than whom the speaker layer took a description for.

*The Norland governor told reporters* is given to whoever was in view. Where that person is governor elsewhere, was
named pages ago or only beside whom the sentence is about, or asks the questions, the answer is in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.known_actors import OFFICE_MODIFIERS, Known
from framing.extract.grammar.people_nouns import BODY_CLASSES, GIVEN_NAMES, is_person
from framing.extract.word_lists import POLITICAL_PARTIES, terms
from framing.tags import NAMES, NOUNS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Description
    from framing.extract.actors.names import Names
    from framing.extract.actors.said_of import SaidOf
    from framing.words import Doc, Token

__all__ = ["fits_in_doubt", "is_of_somebody_untold", "is_taken_in_doubt"]

ASKING_FOR_ALL = terms("actor_nouns", "asking_for_all")
BRANCHES = terms("actor_nouns", "branches")
AT = thresholds("extract", "taken_for")


def is_taken_in_doubt(
    names: Names, one: Designation, *, fit: tuple[Description, str], known: Mapping[str, Known]
) -> bool:
    """Tell whether a description may be somebody else's than ``fit`` says, its words and its actor."""
    told, who = fit
    head, of = names.doc[one.head], known.get(who, Known())
    elsewhere = bool(told.places) and not of.places
    if elsewhere or _holds_it_elsewhere(names.doc, one, told=told, of=of) or _says_of_whom(head):
        return True
    if told.nouns & (of.nouns | of.bygone):
        return False
    if head.lemma_.lower() in ASKING_FOR_ALL or names.since(who, one.head) > AT.out_of_view:
        return True
    return _is_of_another(names, one, who=who) or _stood_beside_another(names, one, who=who)


def fits_in_doubt(
    said: SaidOf, one: Designation, *, fit: tuple[Description, str], of: Known
) -> bool:
    """Tell whether a description that fits what was said of somebody may yet be somebody else's.

    So of *a judge* below the lead, of who asks the questions, of an office elsewhere, of a local
    branch, of whom the subject acts on, and where *of* goes on to tell of what: *the leader of last week's walkout*.
    """
    told, who = fit
    head = said.doc[one.head]
    asks = head.lemma_.lower() in ASKING_FOR_ALL and not told.nouns & (of.nouns | of.bygone)
    local = one.noun_class in BODY_CLASSES and bool(one.modifiers & BRANCHES - of.words)
    elsewhere = _holds_it_elsewhere(said.doc, one, told=told, of=of)
    lead = one.head < AT.lead and bool(told.nouns & of.titled)
    anybody = one.indefinite and not lead
    after = said.doc[one.last + 1] if one.last + 1 < len(said.doc) else head
    more = head.dep_ in ("nsubj", "poss") and after.lower_ == "of" and after.head == head
    body = one.noun_class == "function" and any(
        said.names.is_body_word(word) for word in who.lower().split()[:-1]
    )
    return anybody or body or asks or more or local or elsewhere or _is_done_to(said, head, who=who)


def is_of_somebody_untold(doc: Doc, one: Designation) -> bool:
    """Tell *the son of a trader*: whose son he is tells nobody who he is."""
    after = doc[one.head + 1 : one.head + 3]
    if one.noun_class != "relation" or len(after) <= 1 or one.head + 2 > one.last:
        return False
    return after[0].lower_ == "of" and after[1].lower_ in ("a", "an")


def _is_done_to(said: SaidOf, head: Token, *, who: str) -> bool:
    """Tell *the candidate* of ``Ada Bloom said she would debate the candidate``: nobody does it to herself."""
    verb = head.head.head if head.dep_ == "pobj" and head.head.dep_ == "prep" else head.head
    if head.dep_ not in ("dobj", "pobj") or verb.pos_ != "VERB":
        return False
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    return subject is not None and said.actor(subject.i) == who


def _holds_it_elsewhere(doc: Doc, one: Designation, *, told: Description, of: Known) -> bool:
    """Tell *the Norland governor* from somebody of whom the text told as the Sutland governor."""
    noun, before = doc[one.head].lemma_.lower(), doc[one.head - 1]
    named = before.tag_ in NAMES and before.is_title
    if one.noun_class != "function" or one.head <= one.first or not named:
        return False
    mine = before.lower_
    others = {
        n.split()[0] for n in of.nouns | of.bygone if n.count(" ") == 1 and n.endswith(f" {noun}")
    }
    others -= OFFICE_MODIFIERS | POLITICAL_PARTIES
    return (
        bool(others)
        and mine not in others | POLITICAL_PARTIES | OFFICE_MODIFIERS
        and mine not in of.words
    )


def _says_of_whom(head: Token) -> bool:
    """Tell whom somebody else is described by: a biography of the *president*, a son of the *founder*."""
    behind = head.dep_ == "pobj" and head.head.lower_ == "of"
    return behind and is_person(head) and head.head.head.tag_ in NOUNS


def _is_of_another(names: Names, one: Designation, *, who: str) -> bool:
    """Tell *the Bloom adviser*, of whom nothing was told, from whoever else was in view."""
    inside = (names.at(i) for i in range(one.first, one.head))
    return any(name and name != who and name.split()[0] in GIVEN_NAMES for name in inside)


def _stood_beside_another(names: Names, one: Designation, *, who: str) -> bool:
    """Tell somebody whom a sentence about another person named last: *Bloom spoke with Reyes*."""
    doc, since = names.doc, names.since(who, one.head)
    at = names.runs.get(one.head - since)
    if at is None or doc[at[1]].dep_ != "pobj":
        return False
    told_of = (c for c in doc[at[1]].sent.root.children if c.dep_ == "nsubj")
    subject = next((names.at(c.i) for c in told_of), None)
    return subject is not None and subject != who and names.is_person(subject)
