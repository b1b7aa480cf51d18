"""Guards: what must stand around a term for it to count.

A guard is written in words, ``head: @people worker; not near: car``. The kinds are a closed set, the
words are data; ``framing/lexicons/guards.toml`` says what each kind looks at.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file
from framing.errors import nearest
from framing.tags import CLAUSES_OF_CONTENT, SUBJECTS_AND_OBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from spacy.tokens import Doc, Token

__all__ = ["KINDS", "Guard", "GuardMistake", "Place", "holds", "parse_guards", "word_classes"]

WINDOW = 10

SPECIAL = {"@any", "@proper", "@verb"}
"""Words of a guard that stand for a kind of token instead of a class in ``guards.toml``."""


class GuardMistake(ValueError):
    """A guard that cannot be read; the text says what to write instead."""


@dataclass(frozen=True, slots=True)
class Guard:
    """One condition: ``kind`` says where to look, ``words`` what for; ``negative`` turns it round."""

    kind: str
    words: frozenset[str]
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a term was found: tokens ``start`` to ``end`` (exclusive) of ``doc``."""

    doc: Doc
    start: int
    end: int

    @property
    def root(self) -> Token:
        """The token of the place that hangs on a word outside it."""
        return self.doc[self.start : self.end].root


@cache
def word_classes() -> dict[str, frozenset[str]]:
    """Return the words of each class that a guard may name: ``@people``."""
    declared = data_file("lexicons", "guards")["classes"]
    return {name: frozenset(words.split()) for name, words in declared.items()}


def parse_guards(text: str, classes: Mapping[str, frozenset[str]]) -> tuple[Guard, ...]:
    """Return the guards written in ``text``. Raises GuardMistake, saying what to write instead."""
    return tuple(_parse_one(piece.strip(), classes) for piece in text.split(";") if piece.strip())


def _parse_one(text: str, classes: Mapping[str, frozenset[str]]) -> Guard:
    kind, _, words = text.partition(":")
    kind = kind.strip()
    negative = kind.startswith("not ")
    kind = kind.removeprefix("not ").strip()
    if kind not in KINDS:
        raise GuardMistake(f"unknown kind of guard {kind!r}. {nearest(kind, KINDS)}")
    if kind == "clause":
        if words.strip():
            raise GuardMistake(
                f"guard 'clause' takes no word, here {words.strip()!r}. Write 'clause'."
            )
        return Guard(kind, frozenset(), negative)
    found: set[str] = set()
    for word in words.split():
        found |= _words(word, classes)
    if not found:
        raise GuardMistake(f"guard {kind!r} names no word. Write '{kind}: word word'.")
    return Guard(kind, frozenset(found), negative)


def _words(word: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    if "," in word:
        raise GuardMistake(f"a comma in {word!r}. Words of a guard are parted by blanks alone.")
    if not word.startswith("@") or word in SPECIAL:
        return frozenset({word.lower()})
    if word[1:] not in classes:
        raise GuardMistake(f"unknown class of words {word!r}. {nearest(word[1:], classes)}")
    return classes[word[1:]]


def holds(guard: Guard, place: Place) -> bool:
    """Return whether ``guard`` is met at ``place``."""
    if guard.kind == "clause":
        return _has_clause(place) != guard.negative
    return any(_is(token, guard.words) for token in KINDS[guard.kind](place)) != guard.negative


def _is(token: Token, words: frozenset[str]) -> bool:
    if token.lemma_.lower() in words or token.lower_ in words:
        return True
    if "@any" in words and not token.is_punct:
        return True
    if "@verb" in words and token.tag_.startswith("VB"):
        return True
    return "@proper" in words and token.pos_ == "PROPN"


def _with_partners(token: Token) -> Iterator[Token]:
    yield token
    yield from (child for child in token.subtree if child.dep_ == "conj" and child.head == token)
    named = (child for child in token.children if child.dep_ == "compound")
    yield from (child for child in named if child.pos_ != "PROPN")


def _head(place: Place) -> Iterator[Token]:
    token = place.root
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    if token.dep_ in {"acomp", "attr", "oprd", "ROOT"}:
        subjects = [t for t in token.head.children if t.dep_ in SUBJECTS_AND_OBJECTS]
        yield from (t for t in subjects if t != token)
    elif token.head != token:
        yield token.head


def _object(place: Place) -> Iterator[Token]:
    verb = place.root
    for child in verb.children:
        if child.dep_ in {"dobj", "nsubjpass", "dative"}:
            yield from _with_partners(child)
        elif child.dep_ == "prep":
            inside = place.start <= child.i < place.end
            yield from (t for t in child.children if t.dep_ == "pobj" and inside)
    if verb.dep_ in {"amod", "acl"} and verb.tag_ == "VBN":
        yield verb.head


def _subject(place: Place) -> Iterator[Token]:
    verb = place.root
    if verb.dep_ in {"acl", "amod"} and verb.tag_ == "VBG":
        yield verb.head
    while verb.dep_ in BORROWING and not _own_subjects(verb) and verb.head != verb:
        verb = verb.head
    for child in _own_subjects(verb):
        yield from _with_partners(child)


BORROWING = {"conj", "xcomp", "advcl"}
"""Verbs that share the subject of the verb they hang on, unless they have their own."""


def _own_subjects(verb: Token) -> list[Token]:
    agents = [t for child in verb.children if child.dep_ == "agent" for t in child.children]
    return [child for child in verb.children if child.dep_ == "nsubj"] + agents


def _next(place: Place) -> Iterator[Token]:
    if place.end < len(place.doc):
        yield place.doc[place.end]


def _previous(place: Place) -> Iterator[Token]:
    at = place.start - 1
    if at >= 0 and place.doc[at].text == "-":
        at -= 1
    if at >= 0:
        yield place.doc[at]


def _of(place: Place) -> Iterator[Token]:
    last = place.end - 1
    if place.doc[last].lower_ != "of" and place.end < len(place.doc):
        last = place.end
    of = place.doc[last]
    if of.lower_ == "of":
        for child in of.children:
            yield from _with_partners(child)


def _near(place: Place) -> Iterator[Token]:
    sentence = place.doc[place.start].sent
    before = place.doc[max(sentence.start, place.start - WINDOW) : place.start]
    after = place.doc[place.end : min(sentence.end, place.end + WINDOW)]
    yield from before
    yield from after


def _has_clause(place: Place) -> bool:
    verb = place.root
    if any(child.dep_ in CLAUSES_OF_CONTENT for child in verb.children):
        return True
    return verb.dep_ == "parataxis" or any(t.is_quote for t in _near(place))


KINDS: dict[str, Callable[[Place], Iterator[Token]]] = {
    "head": _head,
    "object": _object,
    "subject": _subject,
    "next": _next,
    "previous": _previous,
    "of": _of,
    "near": _near,
    "clause": lambda place: iter(()),
}
