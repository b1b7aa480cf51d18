"""Appositions: ``Ada Bloom, the engineer`` and ``the engineer, Ada Bloom``, also where the parser saw none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.listed import is_alone_behind, is_listed
from framing.extract.actors.neighbours import (
    before_the_subject,
    ends_with_others,
    is_beside,
    is_set_apart,
    joined_before_its_name,
    just_before,
)
from framing.extract.actors.titled_names import past_name
from framing.extract.grammar.control import bearer
from framing.extract.grammar.people_nouns import is_person, noun_class, opening_plural, title_word
from framing.extract.grammar.phrase_edges import PLACES
from framing.extract.word_lists import terms
from framing.tags import APPOSED_OR_JOINED, DETERMINERS_AND_OWNERS, FINITE_OR_MODAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.words import Token

__all__ = ["Appositions"]

PROPER_GROUPS = terms("actor_nouns", "proper_groups")
LONGEST_TITLE = 5
CLOSING_A_NAME = terms("function_words", "closing_a_name")


class Appositions:
    """Finds whose name stands beside a description as the same person or body."""

    def __init__(
        self,
        names: Names,
        *,
        actor_at: dict[int, str],
        actor: Callable[[int], str | None],
    ) -> None:
        """Take the parse, its names, the actors known by head token (it grows), and who is at a token."""
        doc = names.doc
        self.doc = doc
        self.names = names
        self.actor_at = actor_at
        self.actor = actor

    def of(self, one: Designation) -> str | None:
        """Return the actor whose apposition a designation is, None where it is nobody's."""
        head = self.doc[one.head]
        if self._cannot_be_one(one, head):
            return None
        owner = self._as_parsed(one, head) or self._of_a_name_below(one, head)
        if owner is None and not one.plural:
            owner = self._of_one_title(one, head)
        if owner is not None:
            return owner
        fronted = before_the_subject(self.names, one)
        if fronted is not None:
            return fronted
        predicated = one.plural or head.dep_ in ("attr", "oprd")
        return self._beside(one) if not predicated else None

    def _cannot_be_one(self, one: Designation, head: Token) -> bool:
        """Tell the item of a list, and two phrases of a headline that no mark sets apart."""
        if (
            is_listed(self.names, one)
            or ends_with_others(self.doc, one)
            or opening_plural(head) is not None
            or is_beside(one, head)
        ):
            return True
        first = min(_top(head).head.i, head.i)
        return self.names.in_headline(head.i) and not any(
            t.text in ",:–—-" for t in self.doc[first : head.i]
        )

    def _as_parsed(self, one: Designation, head: Token) -> str | None:
        """Return whose apposition the parser made of it, where nothing speaks against it."""
        top = _top(head)
        told = bearer(top.head) or top.head
        if (
            top.dep_ == "appos"
            and not self._is_added(one)
            and told.i < top.i
            and not any(t.text == ";" for t in self.doc[told.i : top.i])
            and self._agrees(one, told)
            and not joined_before_its_name(self.names, one, told=told)
        ):
            nearest = self._nearest_conjunct(told, one.first).i
            return just_before(self.names, one) or self.actor(nearest)
        return None

    def _of_a_name_below(self, one: Designation, head: Token) -> str | None:
        """Return the name that the parser hung below the description: ``the engineer, Ada Bloom``."""
        for child in head.children:
            owner = self.names.at(child.i) if is_set_apart(child, head) else None
            if (
                owner
                and not self._is_of_the_last(head, child)
                and self._agrees(one, child)
                and not self._opens_the_clause(head, child)
            ):
                return owner
        return None

    def _is_of_the_last(self, head: Token, name: Token) -> bool:
        """Tell ``staff of the counsel, Ada Bloom``: the name is the counsel's."""
        before = self.doc[max(name.left_edge.i - 2, 0)]
        told_of = before.tag_ == "NN" and any(
            c.tag_ in DETERMINERS_AND_OWNERS for c in before.subtree
        )
        return before.i > head.i and is_person(before) and (told_of or not is_person(head))

    def _of_one_title(self, one: Designation, head: Token) -> str | None:
        """Read ``photographer and director Ada Bloom``: two nouns before one name, no article between."""
        mate = next((c for c in head.conjuncts if c.i > head.i), None)
        if mate is not None and (run := self.names.runs.get(mate.i)) is not None and one.first > 0:
            bare = self.doc[one.first - 1].tag_ not in DETERMINERS_AND_OWNERS
            mate = self.doc[run[0] - 1] if bare and run[0] > head.i + 1 else None
        if mate is None or mate.i + 1 not in self.names.runs or not is_person(mate):
            return None
        apart = any(t.tag_ in ("DT", "PRP$", ",") for t in self.doc[head.i + 1 : mate.i])
        return self.names.at(mate.i + 1) if not apart and self._agrees(one, mate.nbor(1)) else None

    def _is_added(self, one: Designation) -> bool:
        """Tell ``Ada Bloom, a farmer, and her wife``: somebody else, whatever the parser made of it."""
        i = one.first
        joined = i > 1 and self.doc[i - 2].lower_ in ("and", "or")
        return joined and self.doc[i - 1].tag_ == "PRP$"

    def _nearest_conjunct(self, name: Token, before: int) -> Token:
        """Return the last of ``A and B, the designation``: it is told of B alone."""
        last = name
        while True:
            joined = (c for c in last.children if c.dep_ == "conj" and last.i < c.i < before)
            step = next((c for c in joined if self.names.at(c.i)), None)
            if step is None:
                return last
            last = step

    def _beside(self, one: Designation) -> str | None:
        """Return the name that a comma parts from the description, where the parser saw no apposition."""
        owner = self._after_its_name(one)
        return owner if owner is not None else self._before_its_name(one)

    def _after_its_name(self, one: Designation) -> str | None:
        """Read ``Name, the designation,``."""
        doc = self.doc
        before = one.first - 1
        while before > 0 and doc[before].tag_ in ("DT", "PRP$"):
            before -= 1
        aside = before > 1 and doc[before].text == "," and doc[before - 2].text == ","
        if aside and bearer(doc[before - 1]) is not doc[before - 1]:
            before -= 2
        stop = doc[min(one.last + 1, len(doc) - 1)]
        closed = stop.text in (",", ".") or stop.is_space or stop.lower_ in CLOSING_A_NAME
        if (
            before > 0
            and doc[before].text == ","
            and closed
            and self._could_follow(one, before - 1)
        ):
            return self.names.at(before - 1) or ""
        return None

    def _before_its_name(self, one: Designation) -> str | None:
        """Read ``the designation, Name,`` and ``the designation, Mayor Name``."""
        doc = self.doc
        after = one.last + 1
        if after + 1 >= len(doc) or doc[after].text != "," or not is_person(doc[one.head]):
            return None
        step = after + 1
        while step < after + LONGEST_TITLE and step + 1 < len(doc) and title_word(doc[step]):
            step += 1
        titled = step > after + 1
        owner = self.names.at(step)
        end = self.names.runs.get(step, (0, 0))[1]
        past = past_name(doc, end) + 1 if owner else end + 1
        closed = past < len(doc) and doc[past].text in (",", ".", ";", "—", "–")
        apart = one.indefinite and closed and self.names.is_person(owner)
        if not self._could_precede(one, definite=one.definite or titled, apart=apart):
            return None
        alone = titled and closed and is_alone_behind(self.names, one, end=end, past=past)
        listed = doc[end].dep_ == "conj" and not alone
        if not owner or not (closed or titled) or listed:
            return None
        return None if self._opens_the_clause(doc[one.head], doc[end]) else owner

    def _could_precede(self, one: Designation, *, definite: bool, apart: bool) -> bool:
        """Tell whether a name behind may be the described one's, and not its last noun's.

        In ``an aide to the mayor, Ada Bloom`` the name is the mayor's.
        """
        last = self.doc[one.last]
        inner = noun_class(last) == "ambiguous" or is_person(last)
        whose = one.last > one.head and last.tag_ == "NN" and inner
        theirs = whose and any(c.tag_ in DETERMINERS_AND_OWNERS for c in last.subtree)
        return not theirs and (definite or (apart and not whose))

    def _opens_the_clause(self, head: Token, name: Token) -> bool:
        """Tell ``In a letter to the lawyer, Ada Bloom said``: a phrase before the subject, and no apposition."""
        first = next((t for t in head.sent if not t.is_space), head)
        if first.dep_ != "prep" or first.lower_ == "as" or head.dep_ != "pobj":
            return False
        if head.head.lower_ == "as":
            return False
        end = self.names.runs.get(name.i, (name.i, name.i))[1] + 1
        bracketed = end < len(self.doc) and self.doc[end].text == "("
        while bracketed and end + 1 < len(self.doc) and self.doc[end].text != ")":
            end += 1
        end += bracketed
        after = self.doc[end] if end < len(self.doc) else None
        verb = after is not None and after.tag_ in FINITE_OR_MODAL
        return verb or (bracketed and after is not None and after.text == ",")

    def _could_follow(self, one: Designation, name: int) -> bool:
        """Tell whether a description may stand behind the name that ends at a token: a person's, of a person."""
        head = self.doc[one.head]
        return (
            self.names.is_person(self.names.at(name))
            and self.doc[name].dep_ != "conj"
            and is_person(head)
            and one.noun_class != "generic"
            and head.dep_ not in ("conj", "nsubj", "nsubjpass")
        )

    def _agrees(self, one: Designation, name: Token) -> bool:
        """Tell whether one name may bear the description: many are not one person, a place is nobody."""
        owner = self.names.at(name.i)
        if owner is None:
            return name.i in self.actor_at and not one.plural
        if name.lemma_.lower() in PROPER_GROUPS:
            return False
        thing = one.noun_class == "ambiguous" and not self.names.is_person(owner)
        if thing or self._is_the_next_of_a_list(one, name):
            return False
        if one.plural:
            alone = all(c.dep_ != "conj" for c in name.children)
            return " and " in owner or (alone and not self.names.is_person(owner))
        if name.tag_ == "NNPS" and is_person(self.doc[one.head]):
            return False
        person = is_person(self.doc[one.head]) and one.noun_class not in ("relation", "function")
        return not (person and owner.lower() in PLACES)

    def _is_the_next_of_a_list(self, one: Designation, name: Token) -> bool:
        """Tell ``the town’s mayor, the city’s Chamber of Trade``: a name with its own possessor."""
        owned = any(c.dep_ == "poss" and c.i > one.last for c in name.children)
        return owned and is_person(self.doc[one.head])


def _top(head: Token) -> Token:
    """Return the first of the joined nouns that ``head`` belongs to: *aide* of ``her aide and friend``."""
    while head.dep_ == "conj" and head.head.dep_ in APPOSED_OR_JOINED:
        head = head.head
    return head
