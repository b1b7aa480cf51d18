"""The cast of an article: every designation with the one actor that it stands for.

Who is who is learned from the article alone, strongest evidence first: a name inside the phrase, an
apposition, a predicate ("is a", "called him a"), then a description that fits only what the text
already said of somebody (office, nationality). What fits nobody is an actor of its own: ``hostages``,
``Israeli officials``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.extract.designations import PLACES, Designation, designations
from framing.extract.names import Names
from framing.extract.people_nouns import noun_class, similar
from framing.extract.word_lists import word_list

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from framing.records import Document

__all__ = ["Cast", "Role", "cast_of"]

KEY = "framing.cast"
STATES: dict[str, str] = word_list("actor_nouns")["metonyms"]["states"]
PLACE_OF: dict[str, str] = {
    form: place for place, forms in word_list("roles")["places"].items() if isinstance(forms, list) for form in forms
}
PREDICATES = frozenset(["be", "become", "remain"])
PEOPLE = frozenset(["function", "relation", "description", "appraisal", "generic"])


@dataclass(frozen=True, slots=True)
class Role:
    """A designation, the actor it stands for, and how the text ties the two."""

    designation: Designation
    actor: str
    link: str


@dataclass(slots=True)
class Known:
    """What an article has said of one actor."""

    nouns: dict[str, int] = field(default_factory=dict)
    modifiers: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    at: list[int] = field(default_factory=list)


class Cast:
    """All roles of a document in text order, and the actor of any token."""

    def __init__(self, document: Document) -> None:
        """Read the cast of a document."""
        self.doc: Doc = document.parse
        self.names = Names(document)
        self.known: dict[str, Known] = {}
        self._actor_at: dict[int, str] = {}
        found = _outermost(list(designations(self.doc, self.names.runs)))
        linked = [(one, self._linked(one)) for one in found]
        for one, link in linked:
            if link is not None:
                self._learn(one, link[0])
        self.roles: list[Role] = []
        for one, link in linked:
            actor, how = link or self._described(one)
            self._learn(one, actor)
            self.roles.append(Role(one, actor, how))

    def actor_of(self, i: int) -> str | None:
        """Return the actor whose name or description has token ``i`` as its head, or None."""
        return self._actor_at.get(i) or self.names.at(i) or self.names.described.get(i)

    # ---- links that the text makes -------------------------------------------------------------------------

    def _linked(self, one: Designation) -> tuple[str, str] | None:
        if one.name is not None:
            return self.names.owner[self.names.runs[one.name[0]][0]], "name"
        head = self.doc[one.head]
        return (
            self._apposition(one, head)
            or self._predicate(head)
            or self._epithet(one, head)
            or self._speaker(one)
        )

    def _apposition(self, one: Designation, head: Token) -> tuple[str, str] | None:
        top = head
        while top.dep_ == "conj" and top.head.dep_ in ("appos", "conj"):
            top = top.head
        if top.dep_ == "appos":
            owner = self.names.at(top.head.i)
            if owner and self._may_be(one, owner):
                return owner, "appositive"
        for child in head.children:
            if child.dep_ == "appos" and self.names.at(child.i) and child.i > head.i:
                return self.names.at(child.i) or "", "appositive"
        return self._beside(one)

    def _beside(self, one: Designation) -> tuple[str, str] | None:
        """Read ``Name, the designation,`` and ``the designation, Name,`` where the parser saw neither."""
        before, doc = one.first - 1, self.doc
        while before > 0 and doc[before].tag_ in ("DT", "PRP$"):
            before -= 1
        after = one.last + 1
        if 0 < before and doc[before].text == "," and after < len(doc) and doc[after].text in (",", "."):
            owner = self.names.at(before - 1)
            if owner and doc[before - 1].dep_ != "conj" and noun_class(doc[one.head]) in PEOPLE and one.noun_class != "generic" and not one.plural and doc[one.head].dep_ not in ("conj", "nsubj"):
                return owner, "appositive"
        if after + 1 < len(doc) and doc[after].text == "," and one.definite and not one.plural:
            owner = self.names.at(after + 1)
            end = self.names.runs.get(after + 1, (0, 0))[1]
            if owner and end + 1 < len(doc) and doc[end + 1].text in (",", ".") and noun_class(doc[one.head]) in ("function", "relation"):
                return owner, "appositive"
        return None

    def _predicate(self, head: Token) -> tuple[str, str] | None:
        """Read ``X is a …``, ``X serves as …`` and ``called him a …``."""
        top = head
        while top.dep_ in ("conj", "appos") and top.head.tag_ in ("NN", "NNS"):
            top = top.head
        if top.dep_ == "attr" and top.head.lemma_ in PREDICATES:
            return self._subject(top.head)
        if top.dep_ == "pobj" and top.head.lower_ == "as" and top.head.head.lemma_ in ("serve", "work", "act"):
            return self._subject(top.head.head)
        if top.dep_ == "oprd" or (top.dep_ == "pobj" and top.head.lower_ == "as" and top.head.head.pos_ == "VERB"):
            verb = top.head if top.dep_ == "oprd" else top.head.head
            thing = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
            owner = self._referent(thing) if thing is not None else None
            return (owner, "predicate") if owner else None
        return None

    def _subject(self, verb: Token) -> tuple[str, str] | None:
        subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is not None and subject.tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
            subject = verb.head
        owner = self._referent(subject) if subject is not None else None
        return (owner, "predicate") if owner else None

    def _referent(self, token: Token) -> str | None:
        """Return whom a token names; for a pronoun the nearest person named before it in its sentence."""
        owner = self.actor_of(token.i)
        if owner or token.tag_ != "PRP" or token.lower_ in ("it", "i", "we", "you", "they", "me", "us"):
            return owner
        clause = next((c for c in token.head.head.children if c.dep_ == "nsubj"), None)
        for i in range(token.i - 1, token.sent.start - 1, -1):
            if i in self.names.runs and (clause is None or i != clause.i):
                return self.names.at(i)
        return None

    def _epithet(self, one: Designation, head: Token) -> tuple[str, str] | None:
        """Read ``the Harvest terrorist group``, ``the Gulf nation of Norland`` and metonyms of states."""
        words = self.doc[one.first : head.i + 1].text.lower()
        for phrase, state in STATES.items():
            if words.endswith(phrase):
                return state, "metonym"
        after = head.i + 2
        if one.noun_class in ("state", "institution") and after <= one.last and self.doc[head.i + 1].lower_ == "of" and after in self.names.runs:
            if one.noun_class == "state" or head.lemma_ in ("group", "firm", "company"):
                return self.names.at(after) or "", "appositive"
        if one.noun_class == "institution" and one.first in self.names.runs and one.possessor is None and self.names.runs[one.first][1] < head.i - 1:
            return self.names.at(one.first) or "", "name"
        return None

    def _speaker(self, one: Designation) -> tuple[str, str] | None:
        """Take over what the speaker layer settled for a source."""
        owner = self.names.described.get(one.last) or self.names.described.get(one.head)
        return (owner, "description") if owner and not one.plural else None

    def _may_be(self, one: Designation, owner: str) -> bool:
        return not (one.plural and one.noun_class in PEOPLE and " and " not in owner and len(owner.split()) > 1)

    # ---- descriptions of somebody known --------------------------------------------------------------------

    def _described(self, one: Designation) -> tuple[str, str]:
        """Return the actor whom a description fits best, else the description itself as an actor."""
        nouns = _nouns(self.doc, one)
        places = _places(one)
        if not one.plural or one.noun_class in ("appraisal",):
            named = self._best(one, nouns, places)
            if named is not None:
                return named, "description"
        return self._own(one), "own"

    def _best(self, one: Designation, nouns: frozenset[str], places: set[str]) -> str | None:
        best: tuple[float, str] | None = None
        for actor, known in self.known.items():
            fit = self._fit(one, known, (nouns, places))
            if fit > 0 and (best is None or fit > best[0]):
                best = (fit, actor)
        return best[1] if best else None

    def _fit(self, one: Designation, known: Known, told: tuple[frozenset[str], set[str]]) -> float:
        """Weigh how well a description fits: the same noun, a like noun, shared modifiers, nearness."""
        nouns, places = told
        exact = bool(nouns & set(known.nouns))
        like = exact or any(nouns & similar(noun) for noun in known.nouns)
        shared = len((one.modifiers - PLACES) & known.modifiers)
        if not like and not (one.noun_class in ("institution", "appraisal") and shared):
            return 0.0
        if places and known.places and not places & known.places:
            return 0.0
        if one.noun_class in ("function", "relation") and not one.definite and not places:
            return 0.0
        owner = one.possessor
        if owner is not None and not shared:
            return 0.0
        if one.plural and not shared and one.noun_class != "appraisal":
            return 0.0
        near = min((abs(one.head - i) + (5 if i > one.head else 0) for i in known.at), default=10_000)
        return 2.0 * exact + 1.0 * like + shared + 1.5 * bool(places & known.places) + 1.0 / (1 + near / 100)

    def _own(self, one: Designation) -> str:
        """Return the designation as an actor; a shorter one joins a fuller one with the same head."""
        text = label_of(self.doc, one)
        head = self.doc[one.head].lemma_.lower()
        for actor, known in self.known.items():
            if head in known.nouns and one.modifiers <= known.modifiers and actor.split()[-1:] and self._is_own(actor):
                return actor
        return text

    def _is_own(self, actor: str) -> bool:
        return actor[:1].islower() or actor not in self.names.owner.values()

    def _learn(self, one: Designation, actor: str) -> None:
        known = self.known.setdefault(actor, Known())
        known.at.append(one.head)
        self._actor_at[one.head] = actor
        if one.name is not None:
            self._actor_at[one.name[1]] = actor
        if one.courtesy:
            return
        for noun in _nouns(self.doc, one):
            known.nouns[noun] = known.nouns.get(noun, 0) + 1
        known.modifiers |= one.modifiers | {self.doc[one.head].lemma_.lower()}
        known.places |= _places(one)
        if one.name is not None:
            known.places |= {PLACE_OF[t.lower_] for t in self.doc[one.name[1] + 1 : one.last + 1] if t.lower_ in PLACE_OF}


def cast_of(document: Document) -> Cast:
    """Return the cast of a document; it is read once and kept with the parse."""
    kept = document.parse.user_data.get(KEY)
    if kept is None or kept[0] is not document:
        kept = (document, Cast(document))
        document.parse.user_data[KEY] = kept
    cast: Cast = kept[1]
    return cast


def label_of(doc: Doc, one: Designation) -> str:
    """Return a designation as printed, on one line."""
    return " ".join(doc[one.first : one.last + 1].text.split())


def _nouns(doc: Doc, one: Designation) -> frozenset[str]:
    """Return the describing nouns: the head, and the head with the words before it (``prime minister``)."""
    head = doc[one.head].lemma_.lower()
    found = {head}
    before = doc[one.head - 1] if one.head > one.first else None
    if before is not None and before.tag_ in ("NN", "NNP", "JJ"):
        found.add(f"{before.lower_} {head}")
    if one.head + 2 < len(doc) and doc[one.head + 1].lower_ == "of" and doc[one.head + 2].lower_ == "state":
        found.add(f"{head} of state")
    return frozenset(found)


def _places(one: Designation) -> set[str]:
    return {PLACE_OF[word] for word in one.modifiers if word in PLACE_OF}


def _outermost(found: list[Designation]) -> list[Designation]:
    """Drop designations that are only part of another: its title, or a bare noun in its complement."""
    kept: list[Designation] = []
    for one in sorted(found, key=lambda d: (d.first, -d.last)):
        if not any(_swallows(big, one) for big in kept[-4:]):
            kept.append(one)
    return sorted(kept, key=lambda d: d.head)


def _swallows(big: Designation, one: Designation) -> bool:
    if not (big.first <= one.first and one.last <= big.last) or one.name is not None:
        inside_title = big.name is not None and big.first <= one.head < big.name[0]
        return inside_title and one.name is None
    if big.name is not None and one.head < big.name[0]:
        return not (one.last < big.head and big.possessor is not None)
    return one.head > big.head and not one.definite or one.head == big.head
