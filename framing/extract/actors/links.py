"""Ties that the text itself makes between a description and a name.

``Ada Bloom, the engineer`` (apposition), ``is an engineer``, ``served as secretary``, ``called her a
genius`` (predicates), ``the Harvest militant group``, ``the island nation of Norland`` (a name inside).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.appositions import Appositions
from framing.extract.actors.named_beside import named_beside
from framing.extract.actors.neighbours import speaks_as, speaks_for
from framing.extract.actors.one_of_several import is_any_of_them, one_of_several, who_is_one_of
from framing.extract.actors.relatives import SUBJECT_OF, owner_by_clause
from framing.extract.actors.said_of import SaidOf
from framing.extract.grammar.people_nouns import BODY_CLASSES, differs, is_person, noun_class
from framing.extract.word_lists import terms, word_list
from framing.tags import AFFECTED, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.extract.actors.said_of import Link
    from framing.words import Token

__all__ = ["Links"]

PROPER_GROUPS = terms("actor_nouns", "proper_groups")
STATE_OF_METONYM: dict[str, str] = word_list("actor_nouns")["metonyms"]["states"]
AT = thresholds("extract", "pronouns")
CALLED_BY_NAME = terms("actor_nouns", "called_by_name")
BODIES_BY_NAME = terms("actor_nouns", "bodies_by_name")
NAMED_BY_OF = frozenset(["state", "institution"])


class Links:
    """Finds whom the text says a designation is."""

    def __init__(self, names: Names, actor_at: dict[int, str]) -> None:
        """Take the parse, its names, and the actors already known by head token (it grows)."""
        doc = names.doc
        self.doc = doc
        self.names = names
        self.actor_at = actor_at
        self.said = SaidOf(names, self.actor)
        self.appositions = Appositions(names, actor_at=actor_at, actor=self.actor)

    def of(self, one: Designation) -> Link | None:
        """Return the actor that the text ties a designation to, and how; None where it does not."""
        if is_any_of_them(self.doc, one):
            return None
        if (at := one_of_several(self.doc, one)) is not None:
            return who_is_one_of(self.names, one, at=at, said=self.said)
        beside = named_beside(self.names, one)
        if beside is not None:
            return beside, "appositive" if one.name is None else "name"
        if one.name is not None:
            return self.names.owner[self.names.runs[one.name[0]][0]], "name"
        return self._tie(one, self.doc[one.head])

    def _tie(self, one: Designation, head: Token) -> Link | None:
        """Return the tie of a designation that names nobody itself."""
        chosen = self.said.chosen_as(one)
        if chosen is not None:
            return chosen, "predicate"
        owner = self.appositions.of(one)
        if owner is not None:
            return owner, "appositive"
        tie = self.said.tie(one, head) or speaks_as(self.names, one, head=head)
        return tie or self._name_inside(one, head)

    def actor(self, i: int) -> str | None:
        """Return the actor whose name or description has token ``i`` as its head."""
        return self.actor_at.get(i) or self.names.at(i) or self.names.described.get(i)

    # ---- a name inside, a source already settled -----------------------------------------------------------

    def _name_inside(self, one: Designation, head: Token) -> Link | None:
        """Read ``the Harvest militant group``, ``the island nation of Norland`` and metonyms of states."""
        words = self.doc[one.first : head.i + 1].text.lower()
        state = next(
            (state for phrase, state in STATE_OF_METONYM.items() if words.endswith(phrase)), None
        )
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
            whole = self.names.runs.get(after, (0, 0))[1] >= one.last
            if owner and (one.noun_class == "state" or (whole and head.lemma_ in BODIES_BY_NAME)):
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
        by_clause = owner_by_clause(self.names, self.actor, one=one, pronoun=before)
        return self._subject_before(before.i) if by_clause is None else by_clause or None

    def _subject_before(self, at: int) -> str | None:
        """Return the person last told of as a subject before *his* or *her*; None where another may be meant.

        Another may be meant where a *he* or *she* that nobody settled, a subject without a name (*The driver was
        held. His lawyer*), or somebody else of that sex, stands between, or owns what the pronoun's own sentence
        tells of: *Despite Reyes’ standing, his donors*.
        """
        pronoun, opens = self.doc[at].lower_, self.doc[at].sent.start
        joined = self.names.at(at - 2) if at > 1 and self.doc[at - 1].lower_ == "and" else None
        if joined and self.names.is_person(joined):
            return joined
        if at > 1 and self.doc[at - 1].lower_ == "and" and self.doc[at - 2].is_title:
            return None
        between: set[str] = set()
        owners: set[str] = set()
        untold: set[str] = set()
        for i in range(at - 1, max(at - AT.back, -1), -1):
            token, who = self.doc[i], self.names.at(i)
            if token.lower_ == SUBJECT_OF.get(pronoun):
                he = self.names.described.get(i)
                return he if untold <= {he} else None
            if token.tag_ == "NN" and token.dep_ in AFFECTED and is_person(token):
                return None
            if token.tag_ == "NN" and token.dep_ in SUBJECTS and is_person(token) and i < opens:
                told = self.actor(i) or "-"  # whoever it is, maybe whose
                untold |= set() if differs(told, pronoun) else {told}
            if who is None or not self.names.is_person(who) or differs(who, pronoun):
                continue
            if token.dep_ in ("nsubj", "nsubjpass", "appos"):
                others = between | untold | (owners if i < opens else set())
                return who if others <= {who} else None
            if self.names.runs[i][1] != i:
                continue
            if token.dep_ not in ("poss", "compound"):
                between.add(who)
            elif i >= opens:
                owners.add(who)
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
