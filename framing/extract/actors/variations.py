"""Whom a description takes up that no name is tied to: the family, the officers, the college professor."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from framing.extract.grammar.control import inherited
from framing.extract.grammar.people_nouns import differs
from framing.extract.word_lists import terms
from framing.tags import CLAUSES_OF_CONTENT, COMMON_NOUNS, NAMES, NOUN_CLAUSES, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from framing.extract.actors.clues import Clues
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Known
    from framing.extract.actors.names import Names
    from framing.words import Doc, Token

__all__ = ["may_be_a_wish", "taken_up"]

HELD_BY_ONE = terms("actor_nouns", "held_by_one")
BYGONE = terms("actor_nouns", "bygone")
HIS_OR_HER = frozenset(["his", "her"])
TAKING_UP = terms("function_words", "taking_up")
ARGUMENT_RELATIONS = frozenset(["nsubj", "nsubjpass", "dobj", "dative", "pobj", "attr"])


def taken_up(clues: Clues, one: Designation, *, found: Iterable[Designation]) -> str | None:
    """Return whom a description takes up that the article ties to nobody by name."""
    if one.noun_class not in ("function", "relation", "description", "collective"):
        return None
    if one.first == 0 or clues.doc[one.first - 1].lower_ not in TAKING_UP:
        return None
    tied = clues.links.actor_at
    noun = clues.doc[one.head].lemma_.lower()
    before = (o for o in found if o.head < one.head and (o.name is not None or o.head not in tied))
    several = _the_several(one, noun, known=clues.known) or _the_family(clues.names, one)
    return several or _varied(clues.names, one, before=before)


def may_be_a_wish(doc: Doc, one: Designation) -> bool:
    """Tell *is a mayor* and *was her mayor*, which no later *the mayor* need take up, from *is the mayor*."""
    owned = one.possessor is not None or (one.first > 0 and doc[one.first - 1].tag_ == "PRP$")
    return one.noun_class == "function" and (owned or not one.definite)


def _the_several(one: Designation, noun: str, *, known: Mapping[str, Known]) -> str | None:
    """Return the *A and B* whom the article calls *officers*, where no others are told to be."""
    if not one.plural or one.modifiers or one.tail or one.possessor is not None:
        return None
    found = [who for who, told in known.items() if noun in told.nouns and " and " in who]
    return found[0] if len(found) == 1 else None


def _the_family(names: Names, one: Designation) -> str | None:
    """Return *Reyes family* for ``the family`` where two people of one surname are named, and no other two."""
    doc = names.doc
    plain = doc[one.head].lower_ == "family" and one.first == one.head and not one.tail
    if not plain:
        return None
    people = {who for who in names.owner.values() if names.is_person(who) and " " in who}
    shared = Counter(who.split()[-1] for who in people)
    found = [surname for surname, times in shared.items() if times > 1]
    return f"{found[0]} family" if len(found) == 1 else None


def _varied(names: Names, one: Designation, *, before: Iterable[Designation]) -> str | None:
    """Return whom ``the college professor`` takes up: the one person told of just before who can be meant.

    A noun of no office is definite only of somebody told of: not who does or suffers the same act, nor who
    speaks; none where two can be meant, or where somebody unnamed came between.
    """
    doc = names.doc
    head = doc[one.head]
    former = bool(one.modifiers & BYGONE)
    office = one.tail == "pp" and former and doc[one.head + 1].lower_ == "of"
    if one.plural or one.possessor is not None or (one.tail and not office):
        return None
    if not one.modifiers or one.noun_class not in ("function", "description"):
        return None
    if head.lemma_.lower() in HELD_BY_ONE and not former:
        return None
    others = list(before)
    bare = (o for o in others if o.name is None and not o.plural)
    if any(doc[o.head].lemma_ == head.lemma_ for o in bare):
        return None
    start = head.sent.start
    back = doc[start - 1].sent.start if start else 0
    if start and doc[start - 1].is_space and back:
        back = doc[back].sent.start
    if any(o.indefinite and not o.plural and o.name is None and o.head >= back for o in others):
        return None
    same = _people(names, (start, one.first), head=head)
    found = same or (_people(names, (back, start), head=head) - _beside(names, head))
    if len(found) > 1:
        found = {who for who in found if not _is_other_sex(doc, one, who=who)}
    who = next(iter(found)) if len(found) == 1 else None
    doubtful = who is not None and _is_out_of_sight(names, who, within=(back, one.first), head=head)
    return None if doubtful else who


def _is_out_of_sight(names: Names, who: str, *, within: tuple[int, int], head: Token) -> bool:
    """Tell whom the text before names only beside what it tells, or as who does what ``head`` suffers.

    So in a clause about a thing (*the town that Bloom represents*), among the subjects (*Reyes and Bloom urged the
    mogul*), and as the owner of what a clause is about (*Bloom's role, which the mogul runs*).
    """
    doc = names.doc
    places = [i for i in range(*within) if names.at(i) == who and names.runs[i][1] == i]
    verb = next((t for t in head.ancestors if t.pos_ in VERBAL), head)
    doers = [c for c in verb.children if c.dep_ in SUBJECTS and c.i < head.i]
    beside = {t.i for c in doers for t in c.conjuncts}
    if verb.dep_ in NOUN_CLAUSES:
        things = [verb.head, *verb.head.ancestors, *verb.head.subtree]
        beside |= {c.i for t in things for c in t.children if c.dep_ == "poss" and c.i < head.i}
    return bool(places) and all(i in beside or _is_in_an_aside(doc[i], head) for i in places)


def _is_in_an_aside(name: Token, head: Token) -> bool:
    """Tell *Bloom* of a sentence before that tells of *the town that Bloom represents*."""
    verb = name.head
    aside = name.dep_ in SUBJECTS and verb.dep_ == "relcl" and verb.head.tag_ in COMMON_NOUNS
    return aside and name.sent.start != head.sent.start


def _is_other_sex(doc: Doc, one: Designation, *, who: str) -> bool:
    """Tell by *her* behind ``the former mayor`` in its clause that it is none of the men."""
    after = doc[one.last + 1 : doc[one.head].sent.end]
    pronoun = next((t.lower_ for t in after if t.lower_ in HIS_OR_HER), "")
    stands = not any(t.tag_ in NAMES for t in after if t.lower_ != pronoun)
    return bool(pronoun) and stands and differs(who, pronoun)


def _people(names: Names, where: tuple[int, int], *, head: Token) -> set[str]:
    named = {names.at(i) or _taken_up_by(names, i) for i in range(*where)}
    people = {who for who in named if who is not None and names.is_person(who)}
    return people - _beside(names, head) - {names.speaker_at(head.idx)}


def _taken_up_by(names: Names, i: int) -> str | None:
    """Return whom a settled *he* or *she* stands for."""
    doc = names.doc
    return names.described.get(i) if doc[i].lower_ in ("he", "she") else None


def _beside(names: Names, head: Token) -> set[str | None]:
    """Return who does or suffers the act that ``head`` has a part in."""
    verb = head.head
    while verb.pos_ not in VERBAL and verb.head != verb:
        verb = verb.head
    parts = [c for c in verb.subtree if c.dep_ in ARGUMENT_RELATIONS and c != head]
    above = []
    clause = verb
    while clause.dep_ in CLAUSES_OF_CONTENT and clause.head != clause:
        clause = clause.head
        above += [c for c in clause.children if c.dep_ in SUBJECTS]
    led = any(c.dep_ in SUBJECTS for c in verb.children)
    doer = inherited(verb) if not led else None
    return {names.at(c.i) for c in [*parts, *above, *([doer] if doer is not None else [])]}
