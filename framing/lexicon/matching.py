"""Find the terms of a lexicon in a parsed text.

Terms are looked up token by token in a tree of base forms, so ten thousand of them cost no more than
one. The longest phrase wins; where several categories hold one word, all of them are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.lexicon.guards import Place, holds
from framing.lexicon.senses import sense_guards
from framing.lexicon.terms import PARTS
from framing.lexicon.tree import tree
from framing.lexicon.wordforms import derived_forms, forms, guessed_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from framing.lexicon.terms import Lexicon, Term
    from framing.lexicon.tree import Node

__all__ = ["Match", "find"]

PARTICIPLES = {"VBN", "VBG"}
NOMINAL = {"nsubj", "nsubjpass", "dobj", "pobj", "attr", "appos", "conj"}
DERIVED = {"NOUN", "ADJ", "ADV"}
GAP = 3
"""How many words may stand between a verb and the rest of its phrase (took the report apart)."""


@dataclass(frozen=True, slots=True)
class Match:
    """Terms found at tokens ``start`` to ``end`` (exclusive), the strongest first."""

    start: int
    end: int
    terms: tuple[Term, ...]

    @property
    def strength(self) -> int:
        """The strongest term's strength."""
        return self.terms[0].strength


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the text says of its tokens: which stand in a headline, which hand over the word."""

    headline: frozenset[int]
    cues: frozenset[int]


def find(doc: Doc, lexicon: Lexicon, *, cues: frozenset[int] = frozenset()) -> list[Match]:
    """Return every term of ``lexicon`` in ``doc``, in the order of the text, without overlaps.

    ``cues`` are the tokens that introduce somebody's words: there a guard that asks for a clause is met.
    """
    root = tree(lexicon)
    setting = _Setting(_headline_tokens(doc), cues)
    found: list[Match] = []
    for token in doc:
        if token.is_alpha or token.is_digit or len(token) > 2:
            found += _at(token, root, setting)
    return _longest(found)


def _headline_tokens(doc: Doc) -> frozenset[int]:
    """Return the tokens of sentences in title case, where a capital letter makes no name.

    A headline has no full stop, which a sentence full of names has.
    """
    tokens: list[int] = []
    for sentence in doc.sents:
        words = [t for t in sentence if t.is_alpha and len(t) > 3]
        capitals = sum(not t.is_lower for t in words)
        if len(words) > 2 and capitals >= 0.7 * len(words) and "." not in sentence[-2:].text:
            tokens += range(sentence.start, sentence.end)
    return frozenset(tokens)


def _at(token: Token, root: Node, setting: _Setting) -> Iterator[Match]:
    by_end: dict[int, list[Term]] = {}
    for end, term in _walk(token, root, setting.headline):
        if _fits(term, Place(token.doc, token.i, end), setting):
            by_end.setdefault(end, []).append(term)
    if not by_end and token.pos_ in DERIVED and not token.is_stop:
        by_end = {token.i + 1: found} if (found := _relatives(token, root)) else {}
    for end, terms in by_end.items():
        yield Match(token.i, end, _ordered(terms))


def _relatives(token: Token, root: Node) -> list[Term]:
    """Return terms of the same family: "bashing" as a noun from the verb, an adverb from its adjective."""
    place = Place(token.doc, token.i, token.i + 1)
    families = derived_forms(token.lower_).items()
    nodes = ((root.after[key], part) for key, part in families if key in root.after)
    terms = [term for node, part in nodes for term in node.terms if term.part == part]
    return [
        term
        for term in terms
        if all(holds(guard, place) for guard in (*term.guards, *sense_guards(term)))
    ]


def _walk(token: Token, root: Node, headline: frozenset[int]) -> Iterator[tuple[int, Term]]:
    doc = token.doc
    steps = [(node, token.i + 1) for node in _children(root, token, headline)]
    while steps:
        node, end = steps.pop()
        yield from ((end, term) for term in node.terms)
        if node.after and end < len(doc):
            places = [end]
            if doc[end].text == "-" and end + 1 < len(doc):
                places.append(end + 1)
            elif end == token.i + 1 and token.pos_ == "VERB":
                places += _after_object(token, end)
            for at in places:
                steps += [(child, at + 1) for child in _children(node, doc[at], headline)]


def _after_object(verb: Token, start: int) -> list[int]:
    """Return later places of a phrase's next word: a particle or preposition of the same verb."""
    stop = min(start + GAP + 1, len(verb.doc))
    return [i for i in range(start + 1, stop) if _belongs(verb.doc[i], verb)]


def _belongs(token: Token, verb: Token) -> bool:
    return token.head == verb and token.dep_ in {"prt", "prep", "advmod"}


def _children(node: Node, token: Token, headline: frozenset[int]) -> list[Node]:
    after = node.after
    found = [after[key] for key in forms(token) if key in after]
    if token.i in headline:
        found += [after[key] for key in guessed_forms(token.lower_) if key in after]
    return found


def _fits(term: Term, place: Place, setting: _Setting) -> bool:
    titled = place.start in setting.headline
    if _is_name(place) and not (titled and term.strength > 1):
        return False
    if place.end - place.start == 1 and not titled and not _part_fits(term, place.doc[place.start]):
        return False
    is_cue = place.start in setting.cues
    guards = (*term.guards, *sense_guards(term))
    return all((is_cue and guard.kind == "clause") or holds(guard, place) for guard in guards)


def _is_name(place: Place) -> bool:
    words = [t for t in place.doc[place.start : place.end] if t.is_alpha and not t.is_stop]
    return bool(words) and all(t.pos_ == "PROPN" and not t.is_lower for t in words)


def _part_fits(term: Term, token: Token) -> bool:
    wanted, found = PARTS[term.part], token.pos_
    if wanted == found:
        return True
    same_form = token.lower_ == term.text
    if wanted == "ADJ":
        describes = token.dep_ in {"amod", "compound"} and found in {"NOUN", "PROPN"}
        return same_form and ((found == "VERB" and _describes(token)) or describes)
    if wanted == "NOUN":
        return found == "PROPN" or (found == "ADJ" and same_form and token.dep_ in NOMINAL)
    if wanted == "VERB":
        return found == "ADJ" and token.tag_ in PARTICIPLES
    return same_form and found == "ADJ" and token.dep_ == "advmod"


def _describes(verb: Token) -> bool:
    """Return whether a participle can be an adjective: it has no object and is no perfect tense.

    "A damning report" describes; "damning the report" and "questions have dogged her" tell what was done.
    """
    if verb.tag_ not in PARTICIPLES or any(child.dep_ == "dobj" for child in verb.children):
        return False
    deps = {child.dep_ for child in verb.children}
    return "auxpass" in deps or not any(
        child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children
    )


def _ordered(terms: list[Term]) -> tuple[Term, ...]:
    return tuple(sorted(terms, key=lambda term: -term.strength))


def _longest(found: list[Match]) -> list[Match]:
    taken: set[int] = set()
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: (m.start - m.end, m.start)):
        span = range(match.start, match.end)
        if not taken.intersection(span):
            taken.update(span)
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)
