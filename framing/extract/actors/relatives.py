"""Whose relative somebody is, and which of the people named that makes them: *her husband*, *his client*.

Kin mostly share a surname: of a name's husband, father or sister the article names one where one other person
of that surname and sex is named. A lawyer's client is who the article says they are the lawyer of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.control import inherited
from framing.extract.grammar.people_nouns import differs, is_person, noun_class
from framing.extract.word_lists import word_list
from framing.lexicon.nicknames import plain_suffixes
from framing.tags import SUBJECTS, VERBAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Known
    from framing.extract.actors.names import Names
    from framing.words import Token

__all__ = ["SUBJECT_OF", "named_relative", "owner_by_clause"]

KIN_LISTS = word_list("actor_nouns")["kin"]
MEN, WOMEN = frozenset(KIN_LISTS["men"]), frozenset(KIN_LISTS["women"])
ELDERS = frozenset(KIN_LISTS["elders"])
LAWYERS = frozenset(KIN_LISTS["lawyers"])
CLIENTS = frozenset(KIN_LISTS["clients"])
SUFFIXES = plain_suffixes()
SUBJECT_OF = {"his": "he", "her": "she"}
CLIMB = 6


def owner_by_clause(
    names: Names, actor: Callable[[int], str | None], *, one: Designation, pronoun: Token
) -> str | None:
    """Return who *his* or *her* stands for, by the subject of its clause: a name of that sex, or a settled *he*.

    Empty where the subject is somebody else, whom the text does not name; None where the clause does not tell.
    """
    verb = pronoun.doc[one.head]
    for _ in range(CLIMB):
        verb = verb.head
        subject = _subject(verb)
        if (
            subject is None
            or subject.i >= one.first
            or _is_unsettled(names, subject, pronoun=pronoun)
        ):
            continue
        if subject.tag_ == "NN" and is_person(subject):
            who = actor(subject.i) or ""
            return who if names.is_person(who) and not differs(who, pronoun.lower_) else ""
        who = _of_that_sex(names, subject, pronoun=pronoun.lower_) or ""
        return who if who and not _another_between(names, (subject, pronoun), who=who) else None
    return None


def _another_between(names: Names, ends: tuple[Token, Token], *, who: str) -> bool:
    """Tell whether somebody else of that sex is named between a subject and *his*, outside of what the subject is."""
    subject, pronoun = ends
    for token in subject.doc[subject.i + 1 : pronoun.i]:
        other = names.at(token.i)
        if other is None or other == who or not names.is_person(other):
            continue
        if not differs(other, pronoun.lower_) and not subject.is_ancestor(token):
            return True
    return False


def _subject(verb: Token) -> Token | None:
    if verb.pos_ not in VERBAL:
        return None
    own = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    return own if own is not None else inherited(verb)


def _is_unsettled(names: Names, subject: Token, *, pronoun: Token) -> bool:
    """Tell the *she* of ``Ada Bloom said she and her husband``, whom the clause above names."""
    return subject.lower_ == SUBJECT_OF.get(pronoun.lower_) and subject.i not in names.described


def _of_that_sex(names: Names, subject: Token, *, pronoun: str) -> str | None:
    who = names.at(subject.i)
    if who is None and subject.lower_ == SUBJECT_OF.get(pronoun):
        who = names.described.get(subject.i)
    if who is None or not names.is_person(who) or differs(who, pronoun):
        return None
    return who


def named_relative(
    names: Names, one: Designation, *, whose: str | None, known: Mapping[str, Known]
) -> str | None:
    """Return the one person named who is the relative or client of ``whose``; None where none or several are."""
    doc = names.doc
    noun = doc[one.head].lemma_.lower()
    if one.plural or whose is None or noun_class(doc[one.head]) != "relation":
        return None
    people = {who for who in names.owner.values() if who != whose and names.is_person(who)}
    people = {who for who in people if "." not in who.split()[0]}
    if noun in CLIENTS:
        told = known.get(whose)
        lawyer = told is not None and bool(told.nouns & LAWYERS)
        found = {who for who in people if told and _surname(who).lower() in told.words}
        return next(iter(found)) if lawyer and len(found) == 1 else None
    if noun not in MEN | WOMEN:
        return None
    pronoun = "his" if noun in MEN else "her"
    family = {who for who in people if _surname(who) == _surname(whose)}
    found = {who for who in family if not differs(who, pronoun)}
    found -= {who for who in found if noun in ELDERS and _is_junior(who)}
    junior = noun in ELDERS and not _is_junior(whose)
    if len(found) != 1 or (junior and len(family) > 1):
        return None
    return found.pop()


def _surname(who: str) -> str:
    words = [w for w in who.split() if w.rstrip(".").lower() not in SUFFIXES]
    return words[-1] if words else who


def _is_junior(who: str) -> bool:
    return who.split()[-1].rstrip(".").lower() in SUFFIXES - {"sr"}
