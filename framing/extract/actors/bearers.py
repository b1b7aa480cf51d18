"""Whom a description means where the text ties it to nobody: the named actor of whom such words were said before.

What the article said of everybody it names (``known_actors``) is weighed; whom the speaker layer took a source
for is asked last. Where two fit alike the answer is in doubt, and is not claimed.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.contenders import is_of_another_name, may_be_another, speaks_of_others
from framing.extract.actors.designations import word_before
from framing.extract.actors.known_actors import (
    BYGONE,
    OFFICE_MODIFIERS,
    Description,
    Known,
    describe,
)
from framing.extract.actors.one_of_several import is_any_of_them
from framing.extract.actors.political_parties import is_of_another_party
from framing.extract.actors.relatives import named_relative
from framing.extract.actors.taken_for import fits_in_doubt, is_of_somebody_untold, is_taken_in_doubt
from framing.extract.actors.whoever import is_whoever
from framing.extract.grammar.people_nouns import BODY_CLASSES, is_person
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.links import Links
    from framing.extract.actors.names import Names
    from framing.extract.actors.said_of import Link

__all__ = ["Bearers"]

BODIES = terms("actor_nouns", "bodies")
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
OWN_ADMINISTRATIONS = HEADS_OF_STATE | frozenset(["governor", "mayor"])
GENERAL = terms("actor_nouns", "general")
SEATS = terms("actor_nouns", "seats")
WHOLE_TRADES = terms("actor_nouns", "whole_trades")
SAME_OFFICE = terms("actor_nouns", "same_office")
AT = thresholds("extract", "bearers")
POINTING_TO_OURS = terms("function_words", "pointing_to_ours")


class Bearers:
    """Finds the named actor whom a description fits."""

    def __init__(self, names: Names, links: Links, *, known: Mapping[str, Known]) -> None:
        """Take the parse, its names and ties, and what is known of everybody (it grows)."""
        doc = names.doc
        self.doc = doc
        self.names = names
        self.links = links
        self.known = known

    def of(self, one: Designation) -> Link | None:
        """Return the actor whom a description fits best and whether that is sure; None where it fits nobody."""
        if not self._may_stand_for_a_name(one) or is_whoever(self.doc, one):
            return None
        told = describe(self.doc, one)
        if self._is_a_head_of_state(one, told):
            return self._leader(one, told)
        said = self._speaker(one, told)
        best = self._best(one, told, said=said)
        if said is not None and is_of_another_party(told, said, known=self.known.get(said)):
            said = None
        if best is not None and speaks_of_others(self.names, self.doc[one.head], who=best):
            best = None
        if best is not None:
            if best != said and self._is_anybodys(one, best):
                return None
            doubtful = may_be_another(
                self.names, one, fit=(told, best), known=self.known, most=self._most
            )
            doubtful |= fits_in_doubt(
                self.links.said, one, fit=(told, best), of=self.known.get(best, Known())
            )
            return best, "doubtful" if doubtful else "description"
        if said is not None:
            doubtful = is_taken_in_doubt(self.names, one, fit=(told, said), known=self.known)
            return said, "doubtful" if doubtful else "speaker"
        weak = one.weak and word_before(self.doc, one) not in ("same", "whose")
        body = self.names.body(self.doc[one.head].lemma_.lower()) if weak else None
        other = body is not None and (
            is_of_another_party(told, body, known=self.known.get(body))
            or is_of_another_name(self.doc, one, who=body)
        )
        return (body, "description") if body and not other else None

    def _best(self, one: Designation, told: Description, *, said: str | None) -> str | None:
        """Return who fits best by what was said, how often and how lately they are named; None for nobody."""
        relation = one.noun_class == "relation"
        whose = self.links.kin(one) if relation else None
        relative = named_relative(self.names, one, whose=whose, known=self.known)
        if relative is not None:
            return relative
        if whose is None and relation and word_before(self.doc, one) in ("his", "her", ":"):
            return None
        fits = [
            (known.fit(one, told), -k, actor)
            for k, (actor, known) in enumerate(self.known.items())
            if (one.noun_class not in BODY_CLASSES or not self.names.is_person(actor))
            and actor != whose
            and (whose is None or not known.kin or whose in known.kin)
            and not self._is_passing_mention(one, actor, known=known)
            and not is_of_another_party(told, actor, known=known)
            and not (
                one.noun_class in BODY_CLASSES and is_of_another_name(self.doc, one, who=actor)
            )
        ]
        weighed = [
            (
                fit
                + math.log2(1 + self.names.mentions(actor))
                + (actor == said)
                + self._recency(actor, one),
                k,
                actor,
            )
            for fit, k, actor in fits
            if fit > 0
        ]
        return max(weighed)[2] if weighed else None

    def _speaker(self, one: Designation, told: Description) -> str | None:
        """Return whom the speaker layer took a source for, unless it is a thing or what was said speaks against it."""
        settled = None if one.indefinite else self.links.source(one)
        if settled is None or self._is_a_lesser_office(told, settled[0]):
            return None
        who, known = settled[0], self.known.get(settled[0], Known())
        if self.doc[one.head].lemma_.lower() in GENERAL and not told.words - BYGONE:
            return None
        elsewhere = bool(told.places and known.places) and not told.places & known.places
        person = is_person(self.doc[one.head]) and one.noun_class != "generic"
        nobody = person and not (self.names.is_person(who) or known.titled or known.nouns)
        return None if elsewhere or nobody else who

    def _is_a_lesser_office(self, told: Description, who: str) -> bool:
        """Tell *the vice president* from the president, whomever the speaker layer took it for."""
        known = self.known.get(who)
        compound = {noun for noun in told.nouns if noun.split()[0] in OFFICE_MODIFIERS}
        return bool(compound) and known is not None and not compound & (known.nouns | known.bygone)

    def _is_anybodys(self, one: Designation, chosen: str) -> bool:
        """Tell *the attorney general* where the article has told of several and named none of them lately."""
        noun = self.doc[one.head].lemma_.lower()
        plain = one.noun_class == "function" and not one.modifiers - SAME_OFFICE
        if not plain or noun in GENERAL or self.names.since(chosen, one.head) < AT.lately:
            return False
        rivals = [
            self.names.mentions(who)
            for who, known in self.known.items()
            if noun in known.nouns and who != chosen
        ]
        return bool(rivals) and max(rivals) >= AT.rival * self.names.mentions(chosen)

    def _recency(self, actor: str, one: Designation) -> float:
        """Weigh how lately somebody was named before a description that may stand for them."""
        weight: float = AT.recent / (1 + self.names.since(actor, one.head) / AT.step)
        return weight

    def _is_passing_mention(self, one: Designation, actor: str, *, known: Known) -> bool:
        """Tell somebody named once, far away, in an article about a *Mr.* whose office it does not say."""
        if self.names.mentions(actor) > 1 or one.noun_class != "function":
            return False
        return self._has_untold and known.distance(one.head) > AT.far_off

    @cached_property
    def _most(self) -> int:
        """How often the person is named who is named most."""
        people = {who for who in set(self.names.owner.values()) if self.names.is_person(who)}
        return max((self.names.mentions(who) for who in people), default=0)

    @cached_property
    def _has_untold(self) -> bool:
        """Whether a person is often named and no office of theirs ever told."""
        return any(
            not known.nouns and self.names.mentions(who) >= AT.often and self.names.is_person(who)
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
        if (
            one.tail == "relative_clause"
            or word_before(self.doc, one) == "as"
            or is_any_of_them(self.doc, one)
        ):
            return False
        if one.indefinite and one.noun_class in BODY_CLASSES:
            return False
        if head.lemma_.lower() in WHOLE_TRADES or is_of_somebody_untold(self.doc, one):
            return False
        said_of = head.dep_ in ("attr", "oprd", "ccomp", "xcomp")
        return not said_of or (one.definite and one.noun_class == "function")

    def _is_a_head_of_state(self, one: Designation, told: Description) -> bool:
        """Tell *the president*, whom nothing but the office tells from others."""
        before = self.doc[one.first - 1].lower_ if one.first else ""
        plain = one.possessor is None and not one.modifiers - SAME_OFFICE and not one.tail
        bare = plain and not one.plural and before in POINTING_TO_OURS
        return bare and not told.where and self.doc[one.head].lemma_.lower() in HEADS_OF_STATE

    def _leader(self, one: Designation, told: Description) -> Link | None:
        """Return who holds an office of state: who has it as a title; of several the one named most.

        Not who held it once, nor who holds it abroad or in a firm; where nobody is called so, who heads
        *the Bloom administration*. In doubt where two are told of alike.
        """
        nouns = told.nouns & HEADS_OF_STATE
        held = {who: known for who, known in self.known.items() if nouns & known.nouns}
        for who in self._told_to_speak:
            titled = self.known.get(who, Known()).titled
            if nouns & titled or not titled:
                held.setdefault(who, Known())
        known_well = {who for who in held if self.names.mentions(who) >= AT.often}
        held = {
            w: k for w, k in held.items() if nouns & k.titled or not k.scoped or w in known_well
        }
        if one.modifiers:
            lately = {self.names.at(t.i) for t in self.doc[one.head].sent if t.i < one.first}
            held = {who: k for who, k in held.items() if who not in lately}
        held = {who: k for who, k in held.items() if not nouns & k.bygone} or held
        held = {who: k for who, k in held.items() if not k.places} or held
        ranked = sorted(held, key=lambda who: (-self.names.mentions(who), who))
        if not ranked:
            return self._head_of_an_administration()
        most = self.names.mentions(ranked[0])
        alike = [w for w in ranked if self.names.mentions(w) > AT.as_often * most]
        last = min(alike, key=lambda who: self.names.since(who, one.head))
        clear = len(alike) == 1 or last == ranked[0]
        return last, "description" if clear else "doubtful"

    @cached_property
    def _told_to_speak(self) -> frozenset[str]:
        """Return whom the speaker layer takes *the president* for who says or does something."""
        spoken = (
            self.names.described[t.i]
            for t in self.doc
            if t.lower_ in HEADS_OF_STATE and t.dep_ == "nsubj" and t.i in self.names.described
        )
        return frozenset(who for who in spoken if self.names.mentions(who) >= AT.often)

    @cached_property
    def in_power(self) -> str | None:
        """Return whose *the administration* is where the news has one president and no governor; else None."""
        holders = {
            who: self.names.mentions(who)
            for who, known in self.known.items()
            if known.titled & OWN_ADMINISTRATIONS and not known.places and self.names.is_person(who)
        }
        ranked = sorted(holders, key=lambda who: (-holders[who], who))
        heads = [w for w in ranked if self.known[w].titled & HEADS_OF_STATE - self.known[w].bygone]
        if not heads or heads[0] != ranked[0] or holders[ranked[0]] < AT.often:
            return None
        clear = len(ranked) == 1 or holders[ranked[0]] > AT.clearly * holders[ranked[1]]
        return ranked[0] if clear else None

    def _head_of_an_administration(self) -> Link | None:
        heads = {
            self.names.at(t.i - 1 - (self.doc[t.i - 1].tag_ == "POS"))
            for t in self.doc
            if t.lower_ == "administration" and t.i > 1 and t.dep_ != "compound"
        }
        named = [
            who
            for who in heads
            if who is not None
            and self.names.mentions(who) >= AT.often
            and who.split()[-1].lower() not in SEATS
            and not self.names.is_body_word(who.split()[-1].lower())
        ]
        return (named[0], "description") if len(named) == 1 else None
