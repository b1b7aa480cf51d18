"""What an article has said of each actor, and how well a new description fits it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.grammar.compounds import hyphened, is_hyphen
from framing.extract.grammar.people_nouns import (
    EXPANSIONS,
    POSITIONAL,
    is_person,
    opening_plural,
    similar,
)
from framing.extract.grammar.phrase_edges import INSIDE_A_LABEL, NOT_DESCRIPTIVE, PLACES
from framing.extract.word_lists import terms, word_list
from framing.tags import NAMES, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.extract.actors.designation import Designation
    from framing.words import Doc, Token

__all__ = ["Description", "Known", "describe"]

PLACE_OF: dict[str, str] = {
    form: place
    for place, forms in word_list("roles")["places"].items()
    if isinstance(forms, list)
    for form in forms
}
BYGONE = terms("actor_nouns", "bygone")
STEM = 5
OFFICE_MODIFIERS = terms("actor_nouns", "office_modifiers")
GENERAL = terms("actor_nouns", "general")
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
NATIONAL_OFFICES = terms("actor_nouns", "national_offices")
SEATS = terms("actor_nouns", "seats")
UNSCOPED = terms("actor_nouns", "unscoped") | terms("actor_nouns", "bodies")
FAR = 10_000
AT = thresholds("extract", "fit")
CLIMB = 3
CLOSE_GROUPS = terms("actor_nouns", "close_groups")


@dataclass(frozen=True, slots=True)
class Description:
    """A designation reduced to what can be compared: nouns, other words, states, number, place in the text.

    ``scoped`` says that a phrase after the noun names where or for whom (ambassador to the league).
    ``classifiers`` are the nouns among the words before the head (*Pentagon* chief): they say which.
    """

    nouns: frozenset[str]
    words: frozenset[str]
    classifiers: frozenset[str]
    places: frozenset[str]
    plural: bool
    at: int
    scoped: bool = False
    scope: frozenset[str] = frozenset()
    """The nouns of the of-phrase of an office: director of national *intelligence*."""
    acting: bool = True
    """Whether it is the subject of its clause, or owns what is told of."""
    where: str = ""
    """The place of a clause with *where* that holds it: whose president is spoken of."""


@dataclass(slots=True)
class Known:
    """All that an article has said of one actor so far (or anywhere, for ties the text makes)."""

    nouns: set[str] = field(default_factory=set)
    bygone: set[str] = field(default_factory=set)
    scoped: bool = False
    words: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    at: list[int] = field(default_factory=list)
    titled: set[str] = field(default_factory=set)
    """The nouns that stand before the name: *President* Ada Bloom."""
    kin: set[str] = field(default_factory=set)
    """Whose wife, aide or ally the text says somebody is."""

    def learn(self, told: Description, *, titled: bool = False) -> None:
        """Add a description; ``titled`` where it stands at the name."""
        if told.words & BYGONE:
            self.bygone |= told.nouns
        else:
            self.nouns |= told.nouns
            self.titled |= told.nouns if titled else set()
        self.scoped = self.scoped or told.scoped
        self.words |= told.words | told.nouns
        self.places |= told.places
        self.at.append(told.at)

    def fit(self, one: Designation, told: Description) -> float:
        """Weigh how well a description fits: the same noun, a like noun, shared words, nearness. 0: not at all.

        Nationality may not differ. A person's office needs *the* or a nationality to point to somebody
        known; a possessor must be one that was named before.
        """
        nouns = self.nouns | self.bygone if told.words & BYGONE else self.nouns
        exact = bool(told.nouns & nouns)
        like = exact or any(
            _may_be_called(noun, told.nouns) and (noun != "member" or self.words & SEATS)
            for noun in nouns
        )
        shared = len((told.words - PLACES) & self.words)
        judged = one.noun_class == "appraisal" and bool(told.nouns & self.words)
        akin = one.noun_class == "institution" and _any_akin(told.words - PLACES, self.words)
        office = any(" " in noun for noun in told.nouns & nouns) and not one.indefinite
        pointed = one.definite or told.places or office or one.noun_class not in POSITIONAL
        tied = one.possessor is not None or (one.plural and not judged)
        if not (like or judged or akin) or not pointed or self._contradicts(told):
            return 0.0
        if tied and not shared and not office:
            return 0.0
        agree = AT.same_place * bool(told.places & self.places) - AT.no_place * bool(
            self.places and not told.places
        )
        near = 1.0 / (1 + self.distance(told.at) / AT.near)
        fit: float = AT.exact * exact + AT.like * like + shared + agree + judged + near
        return fit

    def _contradicts(self, told: Description) -> bool:
        """Tell another nationality, another branch, or an office elsewhere."""
        if told.where and told.where not in self.words | self.places:
            return True
        if told.classifiers and not _any_akin(told.classifiers, self.words):
            return True
        if told.scope and not _any_akin(told.scope, self.words):
            return bool(self.words - self.nouns - {"former"}) or bool(told.nouns & HEADS_OF_STATE)
        if told.places and not self.places and told.nouns & NATIONAL_OFFICES:
            return True
        if told.places and self.places:
            return not told.places & self.places
        return bool(told.places) and self.scoped

    def distance(self, at: int) -> int:
        """Return how far off the actor was last told of; what comes later counts as farther."""
        return min((abs(at - i) + (AT.later if i > at else 0) for i in self.at), default=FAR)


def _may_be_called(noun: str, told: frozenset[str]) -> bool:
    """Tell a president who is called a leader from a leader who would be called a president."""
    return bool(told & similar(noun)) and (noun not in GENERAL or bool(told & GENERAL))


def _any_akin(some: Iterable[str], others: Iterable[str]) -> bool:
    return any(_akin(a, b) for a in some for b in others)


def _akin(one: str, other: str) -> bool:
    """Tell words of one stem, roughly: ``terror`` and ``terrorist``."""
    return one == other or (len(one) >= STEM and one[:STEM] == other[:STEM])


def _of_whom(doc: Doc, one: Designation) -> Token | None:
    """Return the people of ``a mob of pickets``: they are whom it designates."""
    body = (
        one.noun_class in ("collective", "institution") and doc[one.head].lemma_ not in CLOSE_GROUPS
    )
    if not body or one.last < one.head + 2:
        return None
    part = doc[one.head + 1]
    inner = next((c for c in part.children if c.dep_ == "pobj" and c.tag_ == "NNS"), None)
    return inner if part.lower_ == "of" and inner is not None and is_person(inner) else None


def _where(doc: Doc, one: Designation) -> str:
    """Return the place that a clause with *where* around an office belongs to, empty outside of one."""
    verb = doc[one.head].head
    for _ in range(CLIMB):
        if verb.dep_ == "relcl" and any(c.lower_ == "where" for c in verb.children):
            return verb.head.lower_ if verb.head.tag_ == "NNP" else ""
        verb = verb.head
    return ""


def _scope(doc: Doc, one: Designation) -> frozenset[str]:
    """Return the nouns behind *of* that tell which office it is; a bare *of the council* only points back."""
    i = one.head + 1
    if (
        one.noun_class != "function"
        or one.name is not None
        or i >= one.last
        or doc[i].lower_ != "of"
    ):
        return frozenset()
    words = [t for t in doc[i + 1 : one.last + 1] if t.dep_ in ("pobj", "compound", "amod")]
    own = {t.lemma_.lower() for t in words if t.head.i >= i and t.lower_ not in PLACES}
    pointing = any(t.lower_ in PLACES or t.lower_ in UNSCOPED for t in words)
    return frozenset() if pointing or own & UNSCOPED else frozenset(own)


def describe(doc: Doc, one: Designation) -> Description:
    """Reduce a designation to what can be compared."""
    name, head = one.name, one.head
    stop = name[0] if name is not None and name[0] > head else one.last + 1
    words = _words(doc, one, stop=stop)
    places = {PLACE_OF[word] for word in one.modifiers if word in PLACE_OF}
    if name is not None:
        behind = doc[name[1] + 1 : one.last + 1]
        places |= {PLACE_OF[t.lower_] for t in behind if t.lower_ in PLACE_OF}
    scoped = name is None and any(
        t.tag_ in NAMES and t.lower_ not in PLACES for t in doc[head + 1 : stop]
    )
    in_the_name = name is not None and name[0] <= head
    return Description(
        nouns=frozenset() if in_the_name else frozenset(_nouns(doc, one)),
        words=frozenset(words),
        classifiers=frozenset(_classifiers(doc, one) & words - PLACES),
        places=frozenset(places),
        plural=one.plural,
        at=head,
        scoped=scoped,
        scope=_scope(doc, one),
        acting=doc[head].dep_ in SUBJECTS or doc[head].dep_ == "poss",
        where=_where(doc, one) if one.noun_class == "function" else "",
    )


def _nouns(doc: Doc, one: Designation) -> set[str]:
    """Return the nouns that a designation calls somebody: *senator*; *deputy mayor* and *mayor*."""
    head = EXPANSIONS.get(doc[one.head].lower_, doc[one.head].lemma_.lower())
    head = opening_plural(doc[one.head]) or head
    if doc[one.head].lower_ in ("sens.", "reps."):
        head = head.removesuffix("s")
    nouns = {head}
    if head == "people" and one.last >= one.head + 2 and doc[one.head + 2].tag_ in NAMES:
        nouns = {"resident"}
    inner = _of_whom(doc, one)
    if inner is not None:
        nouns = {inner.lemma_.lower()}
    before = doc[one.head - 1] if one.head > one.first and inner is None else None
    if before is not None and is_hyphen(before) and before.i > one.first:
        before = before.nbor(-1)
    if before is not None and before.tag_ in ("NN", "NNP", "JJ"):
        compound = f"{before.lower_} {head}"
        nouns = {compound} if before.lower_ in OFFICE_MODIFIERS else nouns | {compound}
    if [t.lower_ for t in doc[one.head + 1 : one.head + 3]] == ["of", "state"]:
        nouns.add(f"{head} of state")
    return nouns


def _words(doc: Doc, one: Designation, *, stop: int) -> frozenset[str]:
    """Return what a designation says beside its noun; ``stop`` is where a name behind it begins."""
    tail = {
        t.lemma_.lower()
        for t in doc[one.head + 1 : stop]
        if t.tag_ in INSIDE_A_LABEL and t.tag_ not in ("POS", "CD", "RB")
    }
    if one.name is not None:
        tail |= {t.lemma_.lower() for t in doc[one.name[1] + 1 : one.last + 1] if t.tag_ == "NNP"}
    words = (one.modifiers | tail) - NOT_DESCRIPTIVE
    if one.noun_class == "generic" and one.tail:
        words |= {doc[one.head + 1].lower_}
    if one.plural and any(t.lower_ == "and" for t in doc[one.first : one.head]):
        words |= {"and"}
    return words


def _classifiers(doc: Doc, one: Designation) -> set[str]:
    """Return the nouns before the head, which say what kind it is."""
    first = one.first if one.possessor is None else one.possessor + 2
    return {
        t.lemma_.lower()
        for t in doc[first : one.head]
        if t.tag_ in NOUNS and not hyphened(doc, t.i)
    }
