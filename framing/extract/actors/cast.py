"""The cast of an article: every designation with the one actor that it stands for.

Who is who is learned from the article alone, strongest evidence first: a tie that the text makes
(``links``), then a description that fits only what the text already said of somebody (``known_actors``).
What fits nobody named is an actor of its own (``unnamed_actors``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from framing.extract.actors.age_groups import past_ages
from framing.extract.actors.attachment import says_in_which_body
from framing.extract.actors.bearers import Bearers
from framing.extract.actors.clues import Clues
from framing.extract.actors.designations import designations, word_before
from framing.extract.actors.known_actors import Known, describe
from framing.extract.actors.named_beside import with_all_names
from framing.extract.actors.nested import in_their_own_right
from framing.extract.actors.not_actors import is_mere_office
from framing.extract.actors.one_of_several import one_of_several
from framing.extract.actors.open_bodies import is_named_only_later
from framing.extract.actors.said_of import FIRST_PERSON_OR_MYSELF
from framing.extract.actors.same_group import told_of
from framing.extract.actors.source_tokens import source_tokens
from framing.extract.actors.strikes import on_strike
from framing.extract.actors.supposed import is_supposed
from framing.extract.actors.surname_bearers import is_of_either
from framing.extract.actors.tails import as_in_a_headline
from framing.extract.actors.taken_up_by_name import named_when_taken_up
from framing.extract.actors.unnamed_actors import Group, Settled
from framing.extract.actors.unresolved import is_unresolved
from framing.extract.actors.variations import may_be_a_wish, taken_up
from framing.extract.actors.whoever import is_under_a_rule
from framing.extract.grammar.people_nouns import POSITIONAL, is_office, is_person
from framing.extract.word_lists import CHILDREN, terms
from framing.tags import APPOSED_OR_JOINED, NAMES, QUESTION_WORDS
from framing.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.said_of import Link
    from framing.records import Document

__all__ = ["Cast", "Role", "cast_of", "label_of"]

KEY = "framing.cast"
BODIES = terms("actor_nouns", "bodies")
OWN_BODIES = terms("actor_nouns", "own_bodies")
ADMINISTRATION = "administration"
POSSESSIVES_OF_ONE = terms("function_words", "possessives_of_one")


@dataclass(frozen=True, slots=True)
class Role:
    """A designation, the actor it stands for, how the text ties the two, and whether nothing does for sure.

    ``unnamed`` tells that the article gives the actor no name: its plain words stand for it.
    """

    designation: Designation
    actor: str
    link: str
    unresolved: bool = False
    unnamed: bool = False


class Cast(Clues):
    """All roles of a document in text order, and the actor of any token."""

    def __init__(self, document: Document) -> None:
        """Read the cast of a document."""
        super().__init__(document)
        self.text = document.text
        self.bearers = Bearers(self.names, self.links, known=self.known)
        skipped = [zone for zone in document.zones if zone.kind == "byline"]
        found = in_their_own_right(
            designations(self.doc, self.names.runs, sources=source_tokens(document))
        )
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
        self.found = found
        self.roles = self._settle(found)
        self.role_at = {role.designation.head: role for role in self.roles}

    def actor_of(self, i: int) -> str | None:
        """Return the actor whose name or description has token ``i`` as its head, or None."""
        if self.doc[i].lower_ in FIRST_PERSON_OR_MYSELF:
            return self.names.speaker_at(self.doc[i].idx)
        return self.links.actor(i)

    def _pointed(self, one: Designation) -> Designation:
        """Read a designation as headlines print it, where it stands in one."""
        return as_in_a_headline(self.doc, one) if self.names.in_headline(one.head) else one

    def _bears(self, one: Designation) -> bool:
        """Tell whether a name with but an adjective is an actor: it does something, or is a body by its name."""
        if one.name is None or one.name[0] > one.head:
            return True
        last = self.doc[one.name[1]].lower_
        return self.names.is_body_word(last) or self.names.is_actor(
            self.names.at(one.name[1]) or ""
        )

    def is_somebody(self, i: int) -> bool:
        """Tell whether token ``i`` is the head of a description of an actor or of a person's name."""
        return (
            i in self.actor_at
            or self.names.is_person(self.names.at(i))
            or i in self.names.described
        )

    def _settle(self, found: list[Designation]) -> list[Role]:
        """Resolve every designation: ties of the text first, over the whole article, then descriptions."""
        for body, noun in self.names.bodies():
            self.known.setdefault(body, Known()).nouns.add(noun)
        linked = self._ties(found)
        settled: list[Settled] = []
        for one in found:
            tie = linked.get(one) or self._named_by_fit(one, found)
            fit = self._unnamed(one, settled) if tie is None else Settled(one, *tie)
            if fit is not None:
                settled.append(fit)
        settled = on_strike(self.doc, settled)
        for item in settled:
            if isinstance(item.actor, Group) and item.link == "own":
                self._note(item.designation, item.actor)
        return [self._role(item) for item in settled]

    def _ties(self, found: list[Designation]) -> dict[Designation, Link]:
        """Return whom the text itself ties designations to, and learn what they tell of everybody."""
        linked: dict[Designation, Link] = {}
        for one in found:
            tie = self.links.of(one)
            if tie is not None:
                linked[one] = tie
                self._learn(one, tie[0], predicate=tie[1] == "predicate")
                if is_person(self.doc[one.head]) and one.noun_class != "ambiguous":
                    self.names.note_person(tie[0])
        for one, who in named_when_taken_up(self.names, found, linked=linked).items():
            linked[one] = (who, "description")
            self._learn(one, who)
        return linked

    def _named_by_fit(self, one: Designation, found: list[Designation]) -> Link | None:
        """Return the named actor that a designation means which the first reading left untied, and learn it."""
        late = self.links.of(one) if self.doc[one.head].dep_ in APPOSED_OR_JOINED else None
        tie = late or self.bearers.of(one)
        if tie is None and (who := taken_up(self, one, found=found)) is not None:
            tie = (who, "description")
        if tie is not None and is_named_only_later(self.names, one, who=tie[0]):
            return None
        if tie is not None:
            self._learn(one, tie[0])
        return tie

    def _unnamed(self, one: Designation, settled: Iterable[Settled]) -> Settled | None:
        """Return a designation as of an actor that has no name here; None where it is a label of nobody."""
        if (one.weak and not self._is_a_firm(one)) or is_mere_office(self.doc, one):
            return None
        same = self._same_group(one, settled)
        if same is not None:
            return Settled(one, *same)
        rule = is_under_a_rule(self.doc, one)
        told = describe(self.doc, one)
        group = self.groups.join(one, told, whose=self._whose(one), anybody=rule)
        return Settled(one, group, "own")

    def _note(self, one: Designation, group: Group) -> None:
        """Let a group know a designation of its own."""
        is_body = one.noun_class in ("institution", "collective") and not one.plural
        named = is_body and self.doc[one.first].tag_ in NAMES and one.first < one.head
        noun = self.doc[one.head].lower_
        group.note(one, label_of(self, one), noun=noun, whose_name=named)

    def _same_group(self, one: Designation, settled: Iterable[Settled]) -> tuple[Group, str] | None:
        """Return the unnamed actor of whom a designation is told, and how: *the neighbours* are heroes."""
        told = told_of(self.doc, self.links.said, one=one)
        if told is None:
            return None
        at, how = told
        found = next((item.actor for item in settled if item.designation.head == at), None)
        return (found, how) if isinstance(found, Group) else None

    def _whose(self, one: Designation) -> str:
        """Return whose brother *his brother* is; *his* where that is not clear, empty where it is no person's."""
        before, body = word_before(self.doc, one), self.doc[one.head].lemma_ in OWN_BODIES
        told = one.noun_class in POSITIONAL or body or self.doc[one.head].lemma_ in CHILDREN
        if before not in POSSESSIVES_OF_ONE or one.possessor is not None or not told:
            return ""
        who = self.links.kin(one)
        return who if who and self.names.is_person(who) else before * (one.plural or body)

    def _is_a_firm(self, one: Designation) -> bool:
        """Tell ``the company`` that no name of the article fits: still a body that acts."""
        body = one.noun_class == "institution" and self.doc[one.head].lemma_ not in BODIES
        return body and one.definite

    def _role(self, item: Settled) -> Role:
        """Return the role of a settled designation, with what to call its actor and whether it is left open."""
        one, actor, link = item.designation, item.actor, item.link
        name = self._called(one, actor, link=link) if isinstance(actor, Group) else actor
        self.actor_at[one.head] = name
        own = isinstance(actor, Group) and self._is_open(one, actor, link=link)
        unclear = own or link == "doubtful" or is_office(name)
        unclear = unclear or is_of_either(self, one, who=name, link=link)
        at = one_of_several(self.doc, one) if link in ("appositive", "predicate") else None
        if at is not None and isinstance(actor, str):
            one = replace(one, first=at, plural=False, definite=False, indefinite=True)
        told = with_all_names(self.names, one)
        return Role(told, name, link, unclear, isinstance(actor, Group))

    def _is_open(self, one: Designation, group: Group, *, link: str) -> bool:
        """Tell what is left open: a designation of its own, or what is said of somebody who is."""
        if link == "own":
            group.left_open = is_unresolved(self, one, group=group)
        return group.left_open and not (link == "predicate" and one.plural)

    def _called(self, one: Designation, group: Group, *, link: str) -> str:
        """Return what to call an unnamed actor where a designation means it."""
        pointing = one.first > 0 and self.doc[one.first - 1].lower_ == "such"
        inside = one.plural and says_in_which_body(self.doc[one.head])
        where = (one.tail == "pp" and not inside) or (
            group.struck and one.tail == "relative_clause"
        )
        bare = one.definite and one.first == one.head and not one.tail and link == "own"
        if bare and group.name().lower() == ADMINISTRATION and word_before(self.doc, one) == "the":
            return (
                f"{self.bearers.in_power}’s {ADMINISTRATION}"
                if self.bearers.in_power
                else group.name()
            )
        placed = (
            self.doc[i].text
            for i in range(one.head + 1, one.last + 1)
            if i in self.names.runs
            and self.names.since(self.names.at(i) or "", one.head) == one.head
        )
        aged = one.tail == "pp" and past_ages(self.doc, one.head) == one.last
        if where and link == "own" and (aged or group.are_elsewhere(one, placed)):
            return label_of(self, one)
        if link != "own" or pointing or where:
            return group.name()
        theirs = one.plural and one.first == one.last and word_before(self.doc, one) == "their"
        if theirs or (inside and one.modifiers):
            return label_of(self, one)
        if not group.whose and one.first > 0 and self.doc[one.first - 1].tag_ == "PRP$":
            one = replace(one, definite=False)
        return group.meant_by(one, label_of(self, one), alone=self.groups.is_alone(group))

    def _learn(self, one: Designation, actor: str, *, predicate: bool = False) -> None:
        """Note what a designation tells of an actor; an office only predicated may be a wish."""
        self.actor_at[one.head] = actor
        if one.name is not None:
            self.actor_at[one.name[1]] = actor
        known = self.known.setdefault(actor, Known())
        if one.noun_class == "relation" and (whose := self.links.kin(one)) is not None:
            known.kin.add(whose)
        imagined = one.name is not None and one.indefinite and one.noun_class == "function"
        if one.courtesy or imagined or (predicate and may_be_a_wish(self.doc, one)):
            known.at.append(one.head)
        else:
            known.learn(describe(self.doc, one), titled=one.name is not None)


def cast_of(document: Document) -> Cast:
    """Return the cast of a document; it is read once and kept with the parse."""
    kept = words_of(document).user_data.get(KEY)
    if kept is None or kept[0] is not document:
        kept = (document, Cast(document))
        words_of(document).user_data[KEY] = kept
    cast: Cast = kept[1]
    return cast


def label_of(cast: Cast, one: Designation) -> str:
    """Return a designation as printed, on one line, a nested description replaced by its actor's name."""
    doc = cast.doc
    words: list[str] = []
    i = one.first
    while i <= one.last:
        name = cast.actor_at.get(i) if i > one.head else None
        told_more = i < one.last and doc[i + 1].tag_ in QUESTION_WORDS
        bare = doc[i - 1].lower_ == "the" and i not in cast.names.runs
        if name and bare and not told_more:
            after = cast.names.runs.get(i + 2) if doc[i].nbor().lower_ == "of" else None
            i = after[1] if after and cast.names.at(i + 2) == name else i
            words[-1:] = [name + doc[i].whitespace_]
        else:
            words.append(doc[i].text_with_ws)
        i += 1
    return " ".join("".join(words).split())
