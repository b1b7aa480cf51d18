"""Ties that the text itself makes between a description and a name.

``Ada Bloom, the engineer`` (apposition), ``is an engineer``, ``served as secretary``, ``called her a
genius`` (predicates), ``the Harvest militant group``, ``the island nation of Norland`` (a name inside).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.control import bearer
from framing.extract.listed import is_alone_behind, is_listed
from framing.extract.named_beside import named_beside
from framing.extract.neighbours import (
    before_the_subject,
    ends_with_others,
    is_beside,
    is_set_apart,
    joined_before_its_name,
    just_before,
    speaks_as,
    speaks_for,
)
from framing.extract.one_of_several import is_any_of_them, one_of_several, who_is_one_of
from framing.extract.people_nouns import (
    BODY_CLASSES,
    differs,
    is_person,
    noun_class,
    opening_plural,
    title_word,
)
from framing.extract.phrase_edges import PLACES
from framing.extract.relatives import SUBJECT_OF, owner_by_clause
from framing.extract.said_of import SaidOf
from framing.extract.titled_names import past_name
from framing.extract.word_lists import terms, word_list

if TYPE_CHECKING:
    from framing.extract.designations import Designation
    from framing.extract.names import Names
    from framing.words import Doc, Token

__all__ = ["Links"]

PROPER_GROUPS = terms("actor_nouns", "proper_groups")
STATES: dict[str, str] = word_list("actor_nouns")["metonyms"]["states"]
AFFECTED = frozenset(["dobj", "dative"])
AT = thresholds("extract", "pronouns")
LONGEST_TITLE = 5
CLOSING_A_NAME = terms("function_words", "closing_a_name")
CALLED_BY_NAME = terms("actor_nouns", "called_by_name")
BODIES_BY_NAME = terms("actor_nouns", "bodies_by_name")
NAMED_BY_OF = frozenset(["state", "institution"])

Link = tuple[str, str]
"""(actor, kind of tie)"""


class Links:
    """Finds whom the text says a designation is."""

    def __init__(self, doc: Doc, names: Names, actor_at: dict[int, str]) -> None:
        """Take the parse, its names, and the actors already known by head token (it grows)."""
        self.doc = doc
        self.names = names
        self.actor_at = actor_at
        self.said = SaidOf(doc, names, self.actor)

    def of(self, one: Designation) -> Link | None:
        """Return the actor that the text ties a designation to, and how; None where it does not."""
        if is_any_of_them(self.doc, one):
            return None
        if (at := one_of_several(self.doc, one)) is not None:
            return who_is_one_of(self.doc, self.names, one, at, self.said)
        beside = named_beside(self.doc, self.names, one)
        if beside is not None:
            return beside, "appositive" if one.name is None else "name"
        if one.name is not None:
            return self.names.owner[self.names.runs[one.name[0]][0]], "name"
        head, chosen = self.doc[one.head], self.said.chosen_as(one)
        if chosen is not None:
            return chosen, "predicate"
        tie = self._apposition(one, head) or self.said.tie(one, head)
        return tie or speaks_as(self.names, one, head) or self._name_inside(one, head)

    def actor(self, i: int) -> str | None:
        """Return the actor whose name or description has token ``i`` as its head."""
        return self.actor_at.get(i) or self.names.at(i) or self.names.described.get(i)

    # ---- apposition ----------------------------------------------------------------------------------------

    def _apposition(self, one: Designation, head: Token) -> Link | None:
        top = head
        while top.dep_ == "conj" and top.head.dep_ in ("appos", "conj"):
            top = top.head
        if (
            is_listed(self.doc, self.names, one)
            or ends_with_others(self.doc, one)
            or opening_plural(head) is not None
            or is_beside(one, head)
        ):
            return None
        if self.names.in_headline(head.i) and not any(
            t.text in ",:–—-" for t in self.doc[min(top.head.i, head.i) : head.i]
        ):
            return None
        told = bearer(top.head) or top.head
        if (
            top.dep_ == "appos"
            and not self._is_added(one)
            and told.i < top.i
            and not any(t.text == ";" for t in self.doc[told.i : top.i])
            and self._agrees(one, told)
            and not joined_before_its_name(self.doc, self.names, one, told)
        ):
            owner = just_before(self.doc, self.names, one) or self.actor(
                self._nearest_conjunct(told, one.first).i
            )
            if owner:
                return owner, "appositive"
        for child in head.children:
            owner = self.names.at(child.i) if is_set_apart(child, head) else None
            if (
                owner
                and not self._is_of_the_last(head, child)
                and self._agrees(one, child)
                and not self._opens_the_clause(head, child)
            ):
                return owner, "appositive"
        owner = self._of_one_title(one, head) if not one.plural else None
        if owner:
            return owner, "appositive"
        fronted = before_the_subject(self.doc, self.names, one)
        predicated = one.plural or fronted or head.dep_ in ("attr", "oprd")
        beside = self._beside(one) if not predicated else None
        return (fronted, "appositive") if fronted else beside

    def _is_of_the_last(self, head: Token, name: Token) -> bool:
        """Tell ``staff of the counsel, Ada Bloom``: the name is the counsel's."""
        before = self.doc[max(name.left_edge.i - 2, 0)]
        told_of = before.tag_ == "NN" and any(
            c.tag_ in ("DT", "POS", "PRP$") for c in before.subtree
        )
        return before.i > head.i and is_person(before) and (told_of or not is_person(head))

    def _of_one_title(self, one: Designation, head: Token) -> str | None:
        """Read ``photographer and director Ada Bloom``: two nouns before one name, no article between."""
        mate = next((c for c in head.conjuncts if c.i > head.i), None)
        if mate is not None and (run := self.names.runs.get(mate.i)) is not None and one.first > 0:
            bare = self.doc[one.first - 1].tag_ not in ("DT", "PRP$", "POS")
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

    def _beside(self, one: Designation) -> Link | None:
        """Read ``Name, the designation,`` and ``the designation, Name,`` where the parser saw neither."""
        doc = self.doc
        before, after = one.first - 1, one.last + 1
        while before > 0 and doc[before].tag_ in ("DT", "PRP$"):
            before -= 1
        aside = before > 1 and doc[before].text == "," and doc[before - 2].text == ","
        if aside and bearer(doc[before - 1]) is not doc[before - 1]:
            before -= 2
        stop = doc[min(after, len(doc) - 1)]
        closed = stop.text in (",", ".") or stop.is_space or stop.lower_ in CLOSING_A_NAME
        if (
            before > 0
            and doc[before].text == ","
            and closed
            and self._could_follow(one, before - 1)
        ):
            return self.names.at(before - 1) or "", "appositive"
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
        inner = noun_class(doc[one.last]) == "ambiguous" or is_person(doc[one.last])
        whose = one.last > one.head and doc[one.last].tag_ == "NN" and inner
        apart = one.indefinite and closed and not whose and self.names.is_person(owner or "- -")
        theirs = whose and any(c.tag_ in ("DT", "PRP$", "POS") for c in doc[one.last].subtree)
        if theirs or not (one.definite or titled or apart):
            return None
        listed = doc[end].dep_ == "conj" and not (
            titled and closed and is_alone_behind(doc, self.names, one, end, past=past)
        )
        if owner and (closed or titled) and not listed:
            met = self._opens_the_clause(doc[one.head], doc[end])
            return None if met else (owner, "appositive")
        return None

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
        verb = after is not None and after.tag_ in ("VBD", "VBZ", "VBP", "MD")
        return verb or (bracketed and after is not None and after.text == ",")

    def _could_follow(self, one: Designation, name: int) -> bool:
        head = self.doc[one.head]
        return (
            self.names.is_person(self.names.at(name) or "- -")
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

    # ---- a name inside, a source already settled -----------------------------------------------------------

    def _name_inside(self, one: Designation, head: Token) -> Link | None:
        """Read ``the Harvest militant group``, ``the island nation of Norland`` and metonyms of states."""
        words = self.doc[one.first : head.i + 1].text.lower()
        state = next((state for phrase, state in STATES.items() if words.endswith(phrase)), None)
        if state is not None:
            return state, "metonym"
        after = head.i + 2
        if (
            one.noun_class in NAMED_BY_OF
            and after <= one.last
            and self.doc[head.i + 1].lower_ == "of"
        ):
            many = self.doc[after].lemma_.lower().removesuffix("s") in PROPER_GROUPS
            owner = self.names.at(after) if not (many or one.plural) else None
            if owner and (one.noun_class == "state" or head.lemma_ in BODIES_BY_NAME):
                return owner, "appositive"
        for i in range(head.i + 1, one.last):
            named = i + 1 + (self.doc[i + 1].lower_ == "the")
            if self.doc[i].lower_ in CALLED_BY_NAME and named in self.names.runs:
                return self.names.at(named) or "", "name"
        run = self.names.runs.get(one.first)
        if (
            one.noun_class == "institution"
            and run is not None
            and one.possessor is None
            and not one.plural
            and run[1] < head.i - 1
        ):
            return self.names.at(one.first) or "", "name"
        return None

    def kin(self, one: Designation) -> str | None:
        """Return whose relation somebody is: the possessor, or whom the pronoun before stands for."""
        if one.possessor is not None:
            return self.actor(one.possessor)
        before = self.doc[one.first - 1] if one.first else None
        if before is None or before.tag_ not in ("PRP$", "WP$"):
            return None
        if before.tag_ == "WP$":
            near = (self.names.at(i) for i in range(before.i - 1, max(before.i - 4, -1), -1))
            return next((who for who in near if who), None)
        if before.lower_ == "my":
            return self.names.speaker_at(before.idx)
        by_clause = owner_by_clause(self.names, self.actor, one, before)
        return self._subject_before(before.i) if by_clause is None else by_clause or None

    def _subject_before(self, at: int) -> str | None:
        """Return the person last told of as a subject before *his* or *her*; None where another may be meant.

        Another may be meant where a *he* or *she* that nobody settled, or somebody else of that sex, stands between.
        """
        pronoun = self.doc[at].lower_
        joined = self.names.at(at - 2) if at > 1 and self.doc[at - 1].lower_ == "and" else None
        if joined and self.names.is_person(joined):
            return joined
        if at > 1 and self.doc[at - 1].lower_ == "and" and self.doc[at - 2].is_title:
            return None
        between: set[str] = set()
        for i in range(at - 1, max(at - AT.back, -1), -1):
            token, who = self.doc[i], self.names.at(i)
            if token.lower_ == SUBJECT_OF.get(pronoun):
                return self.names.described.get(i)
            if token.tag_ == "NN" and token.dep_ in AFFECTED and is_person(token):
                return None
            if who is None or not self.names.is_person(who) or differs(who, pronoun):
                continue
            if token.dep_ in ("nsubj", "nsubjpass", "appos"):
                return who if between <= {who} else None
            if self.names.runs[i][1] == i and token.dep_ not in ("poss", "compound"):
                between.add(who)
        return None

    def source(self, one: Designation) -> Link | None:
        """Take over what the speaker layer settled for a source."""
        owner = self.names.described.get(one.last) or self.names.described.get(one.head)
        head = self.doc[one.head]
        if not owner or one.plural or noun_class(head) is None or speaks_for(head):
            return None
        last = owner.split()[-1].lower()
        if last == self.doc[one.head].lower_ or last.removesuffix("s") in PROPER_GROUPS:
            return None
        body = one.noun_class in BODY_CLASSES and self.names.is_person(owner)
        return None if body else (owner, "description")
