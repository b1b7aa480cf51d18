"""The cast of an article: every designation with the one actor that it stands for.

Who is who is learned from the article alone, strongest evidence first: a tie that the text makes
(``links``), then a description that fits only what the text already said of somebody (``known_actors``).
What fits nobody named is an actor of its own (``unnamed_actors``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from framing.extract.designations import Designation, designations
from framing.extract.known_actors import (
    OFFICE_MODIFIERS,
    POSITIONAL,
    Description,
    Known,
    describe,
)
from framing.extract.links import BODY_CLASSES, FIRST_PERSON, Links
from framing.extract.names import Names
from framing.extract.nested import in_their_own_right
from framing.extract.not_actors import is_mere_office
from framing.extract.people_nouns import is_person
from framing.extract.said_of import is_supposed
from framing.extract.source_tokens import source_tokens
from framing.extract.strikes import on_strike
from framing.extract.tails import as_in_a_headline
from framing.extract.unnamed_actors import Group, Groups
from framing.extract.unresolved import is_unresolved
from framing.extract.variations import may_be_a_wish, taken_up
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from framing.records import Document

__all__ = ["Cast", "Role", "cast_of", "label_of"]

KEY = "framing.cast"
BODIES = terms("actor_nouns", "bodies")
OWN_BODIES = terms("actor_nouns", "own_bodies")
FAR_OFF = 150
OFTEN = 3
RECENT = 2.0
LATELY = 60
SEVERAL = 2
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
GENERAL = terms("actor_nouns", "general")
SAME_OFFICE = frozenset(["current", "sitting", "incumbent"])
STEP = 25


@dataclass(frozen=True, slots=True)
class Role:
    """A designation, the actor it stands for, how the text ties the two, and whether nothing does for sure."""

    designation: Designation
    actor: str
    link: str
    unresolved: bool = False


class Cast:
    """All roles of a document in text order, and the actor of any token."""

    def __init__(self, document: Document) -> None:
        """Read the cast of a document."""
        self.doc = document.parse
        self.text = document.text
        self.names = Names(document)
        self.known: dict[str, Known] = {}
        self.groups = Groups()
        self._actor_at: dict[int, str] = {}
        self.links = Links(self.doc, self.names, self._actor_at)
        skipped = [zone for zone in document.zones if zone.kind == "byline"]
        found = in_their_own_right(designations(self.doc, self.names.runs, source_tokens(document)))
        found = [self._pointed(one) for one in found if self._bears(one)]
        found = [one for one in found if not is_supposed(self.doc, one)]
        found = [
            one
            for one in found
            if not any(z.start <= self.doc[one.head].idx < z.end for z in skipped)
        ]
        self.names.note_people(
            one.name[0] for one in found if one.name is not None and is_person(self.doc[one.head])
        )
        self.roles = self._settle(found)

    def actor_of(self, i: int) -> str | None:
        """Return the actor whose name or description has token ``i`` as its head, or None."""
        if self.doc[i].lower_ in FIRST_PERSON:
            return self.names.speaker_at(self.doc[i].idx)
        return self.links.actor(i)

    def _pointed(self, one: Designation) -> Designation:
        """Read a designation as headlines print it, where it stands in one."""
        return as_in_a_headline(self.doc, one) if self.names.in_headline(one.head) else one

    def _bears(self, one: Designation) -> bool:
        """Tell whether a name that only an adjective describes is somebody: it acts, or says it is a body."""
        if one.name is None or one.name[0] > one.head:
            return True
        last = self.doc[one.name[1]].lower_
        return self.names.is_body_word(last) or self.names.is_actor(
            self.names.at(one.name[1]) or ""
        )

    def is_somebody(self, i: int) -> bool:
        """Tell whether token ``i`` is the head of a description of an actor or of a person's name."""
        return (
            i in self._actor_at
            or self.names.is_person(self.names.at(i) or "- -")
            or i in self.names.described
        )

    def _settle(self, found: list[Designation]) -> list[Role]:
        """Resolve every designation: ties of the text first, over the whole article, then descriptions."""
        linked = {}
        for body, noun in self.names.bodies():
            self.known.setdefault(body, Known()).nouns.add(noun)
        for one in found:
            tie = self.links.of(one)
            if tie is not None:
                linked[one] = tie
                self._learn(one, tie[0], predicate=tie[1] == "predicate")
                if is_person(self.doc[one.head]) and one.noun_class != "ambiguous":
                    self.names.note_person(tie[0])
        settled: list[tuple[Designation, str | Group, str]] = []
        for one in found:
            if one in linked:
                settled.append((one, *linked[one]))
                continue
            named = self._described(one) or taken_up(self, one, found)
            if named is not None:
                self._learn(one, named)
                settled.append((one, named, "description"))
            elif (not one.weak or self._is_a_firm(one)) and not is_mere_office(self.doc, one):
                subject = self._same_as_subject(one, settled)
                group = subject or self.groups.join(one, describe(self.doc, one), self._whose(one))
                settled.append((one, group, "own" if subject is None else "predicate"))
        settled = on_strike(self.doc, settled)
        for one, actor, how in settled:
            if isinstance(actor, Group) and how == "own":
                actor.note(one, label_of(self, one))
        return [self._role(*item) for item in settled]

    def _same_as_subject(
        self, one: Designation, settled: Iterable[tuple[Designation, str | Group, str]]
    ) -> Group | None:
        """Return the unnamed actor of whom a predicate is told: *the neighbours* are heroes."""
        subject = self.links.said.subject_token(self.doc[one.head])
        if subject is None:
            return None
        at = self._they(one, subject) if subject.lower_ == "they" and one.plural else subject.i
        of = (actor for other, actor, _ in settled if other.head == at)
        found = next(of, None)
        return found if isinstance(found, Group) else None

    def _they(self, one: Designation, they: Token) -> int:
        """Return the head of the plural subject last told of before *they*: *our members worked, they are heroes*."""
        for i in range(they.i - 1, max(they.i - FAR_OFF // 4, -1), -1):
            token = self.doc[i]
            if token.dep_ in ("nsubj", "nsubjpass") and token.tag_ in ("NNS", "NNPS", "PRP"):
                return i if token.lower_ != "they" else self._they(one, token)
        return they.i

    def _owner(self, one: Designation) -> str:
        return self.doc[one.first - 1].lower_ if one.first else ""

    def _whose(self, one: Designation) -> str:
        """Return to whom *his brother* is one, *his* where that is not clear; empty where it is no one person's."""
        before, body = self._owner(one), self.doc[one.head].lemma_ in OWN_BODIES
        told = one.noun_class in POSITIONAL or body
        if before not in ("his", "her", "my") or one.possessor is not None or not told:
            return ""
        who = self.links.kin(one)
        return who if who and self.names.is_person(who) else before * (one.plural or body)

    def _is_a_firm(self, one: Designation) -> bool:
        """Tell ``the company`` that no name of the article fits: still a body that acts."""
        body = one.noun_class == "institution" and self.doc[one.head].lemma_ not in BODIES
        return body and one.definite

    def _role(self, one: Designation, actor: str | Group, link: str) -> Role:
        name = actor.name() if isinstance(actor, Group) else actor
        self._actor_at[one.head] = name
        unclear = link == "own" and isinstance(actor, Group) and is_unresolved(self, one, actor)
        return Role(one, name, link, unclear)

    def _described(self, one: Designation) -> str | None:
        """Return the actor whom a description fits best, None where it fits nobody named."""
        if not self._may_stand_for_a_name(one):
            return None
        told = describe(self.doc, one)
        whose = self.links.kin(one) if one.noun_class == "relation" else None
        if whose is None and one.noun_class == "relation" and self._owner(one) in ("his", "her"):
            return None
        fits = [
            (known.fit(one, told), self.names.mentions(actor), -k, actor)
            for k, (actor, known) in enumerate(self.known.items())
            if (one.noun_class not in BODY_CLASSES or not self.names.is_person(actor))
            and actor != whose
            and (whose is None or not known.kin or whose in known.kin)
            and not self._is_passing_mention(one, actor, known)
        ]
        settled = self.links.source(one)
        said = settled[0] if settled is not None else None
        if said is not None and self._is_a_lesser_office(told, said):
            said = None
        best = max(
            (
                (
                    fit + math.log2(1 + times) + (actor == said) + self._recency(actor, one),
                    k,
                    actor,
                )
                for fit, times, k, actor in fits
                if fit > 0
            ),
            default=(0.0, 0, ""),
        )
        if best[0] > 0:
            return None if best[2] != said and self._is_anybodys(one, best[2]) else best[2]
        if said is not None:
            return said
        if self.doc[one.head].lemma_.lower() in HEADS_OF_STATE:
            return self._untold_leader(one)
        return self.names.body(self.doc[one.head].lemma_.lower()) if one.weak else None

    def _is_a_lesser_office(self, told: Description, who: str) -> bool:
        """Tell *the vice president* from the president, whomever the speaker layer took it for."""
        known = self.known.get(who)
        compound = {noun for noun in told.nouns if noun.split()[0] in OFFICE_MODIFIERS}
        return bool(compound) and known is not None and not compound & (known.nouns | known.bygone)

    def _is_anybodys(self, one: Designation, chosen: str) -> bool:
        """Tell *the attorney general* where the article has told of several and named none of them lately."""
        noun = self.doc[one.head].lemma_.lower()
        plain = one.noun_class == "function" and not one.modifiers - SAME_OFFICE
        if not plain or noun in GENERAL or self.names.since(chosen, one.head) < LATELY:
            return False
        rivals = [
            self.names.mentions(who)
            for who, known in self.known.items()
            if noun in known.nouns and who != chosen
        ]
        return len(rivals) >= SEVERAL and 4 * max(rivals) >= 3 * self.names.mentions(chosen)

    def _untold_leader(self, one: Designation) -> str | None:
        """Return whom *the president* means where nobody is called so: who heads *the Bloom administration*."""
        before = self.doc[one.first - 1].lower_ if one.first else ""
        plain = one.possessor is None and not one.modifiers - SAME_OFFICE and not one.tail
        if not plain or one.plural or before not in ("the", "this", "our"):
            return None
        heads = {
            self.names.at(t.i - 1 - (self.doc[t.i - 1].tag_ == "POS"))
            for t in self.doc
            if t.lower_ == "administration" and t.i > 1
        }
        named = [who for who in heads if who is not None and self.names.mentions(who) >= OFTEN]
        return named[0] if len(named) == 1 else None

    def _recency(self, actor: str, one: Designation) -> float:
        """Weigh how lately somebody was named before a description that may stand for them."""
        return RECENT / (1 + self.names.since(actor, one.head) / STEP)

    def _is_passing_mention(self, one: Designation, actor: str, known: Known) -> bool:
        """Tell somebody named but once, far off, where a *Mr.* of no told office is what the article is about."""
        if self.names.mentions(actor) > 1 or one.noun_class != "function":
            return False
        return self._has_untold and known.distance(one.head) > FAR_OFF

    @cached_property
    def _has_untold(self) -> bool:
        """Whether a person is often named and no office of theirs ever told."""
        return any(
            not known.nouns and self.names.mentions(who) >= OFTEN and self.names.is_person(who)
            for who, known in self.known.items()
        )

    def _may_stand_for_a_name(self, one: Designation) -> bool:
        """Tell a description that can point to somebody named: no group, no mere predicate, no bare body."""
        head = self.doc[one.head]
        if one.weak and (
            one.noun_class != "institution" or head.lemma_ in BODIES or not one.definite
        ):
            return False
        if one.plural and one.noun_class != "appraisal":
            return False
        said_of = head.dep_ in ("attr", "oprd")
        return not said_of or (one.definite and one.noun_class == "function")

    def _learn(self, one: Designation, actor: str, *, predicate: bool = False) -> None:
        """Note what a designation tells of an actor; an office only predicated may be a wish."""
        self._actor_at[one.head] = actor
        if one.name is not None:
            self._actor_at[one.name[1]] = actor
        known = self.known.setdefault(actor, Known())
        if one.noun_class == "relation" and (whose := self.links.kin(one)) is not None:
            known.kin.add(whose)
        if one.courtesy or (predicate and may_be_a_wish(self.doc, one)):
            known.at.append(one.head)
        else:
            known.learn(describe(self.doc, one))


def cast_of(document: Document) -> Cast:
    """Return the cast of a document; it is read once and kept with the parse."""
    kept = document.parse.user_data.get(KEY)
    if kept is None or kept[0] is not document:
        kept = (document, Cast(document))
        document.parse.user_data[KEY] = kept
    cast: Cast = kept[1]
    return cast


def label_of(cast: Cast, one: Designation) -> str:
    """Return a designation as printed, on one line, a nested description replaced by its actor's name."""
    doc = cast.doc
    words: list[str] = []
    i = one.first
    while i <= one.last:
        name = cast._actor_at.get(i) if i > one.head else None
        if name and doc[i - 1].lower_ == "the" and i not in cast.names.runs:
            words[-1:] = [name + doc[i].whitespace_]
        else:
            words.append(doc[i].text_with_ws)
        i += 1
    return " ".join("".join(words).split())
