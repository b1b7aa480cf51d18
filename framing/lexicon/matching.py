"""Find the terms of a lexicon in a parsed text.

Terms are looked up token by token in a tree of base forms, so ten thousand of them cost no more than
one. The longest phrase wins; where several categories hold one word, all of them are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.lexicon.guards import Place, holds
from framing.lexicon.headlines import Headlines
from framing.lexicon.meanings import sense_guards
from framing.lexicon.terms import PARTS
from framing.lexicon.tree import tree
from framing.lexicon.wordforms import derived_forms, forms, guessed_forms
from framing.tags import ANY_PARTICIPLES, NOUN_OR_NAME, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from framing.lexicon.terms import Lexicon, Term
    from framing.lexicon.tree import Node, Root

__all__ = ["Match", "find"]

NOMINAL_RELATIONS = {"nsubj", "nsubjpass", "dobj", "pobj", "attr", "appos", "conj"}
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
class _Text:
    """A text with what is asked of its tokens again and again.

    ``kinds`` are the parser's numbers for form, base form and part of speech, ``keys`` the words under
    which each may stand in a list. ``headlines`` are the sentences in title case, ``cues`` the tokens
    that hand over the word.
    """

    doc: Doc
    root: Root
    kinds: list[tuple[int, ...]]
    keys: list[tuple[str, ...]]
    headlines: Headlines
    cues: frozenset[int]


def find(doc: Doc, lexicon: Lexicon, *, cues: frozenset[int] = frozenset()) -> list[Match]:
    """Return every term of ``lexicon`` in ``doc``, in the order of the text, without overlaps.

    ``cues`` are the tokens that introduce somebody's words: there a guard that asks for a clause is met.
    """
    text = _text(doc, tree(lexicon), cues=cues)
    found: list[Match] = []
    for i, kind in enumerate(text.kinds):
        begins = text.root.begins[kind]
        if (
            begins == ALONE
            or (begins == IN_PHRASES and _goes_on(i, text))
            or (i in text.headlines and _counts(doc[i].text))
        ):
            found += _at(i, text)
        if text.keys[i] == HYPHEN:
            found += _parted(i, text)
    return _longest(found)


HYPHEN = ("-",)
PREFIXES_OF_OTHER_WORDS = terms("function_words", "prefixes_of_other_words")
"""With a hyphen behind, these make another word: to re-sent is not to resent."""


def _parted(i: int, text: _Text) -> Iterator[Match]:
    """Find a word that a list writes as one and the text with a hyphen at ``i`` (blood-thirsty)."""
    before, after = text.doc[max(0, i - 1)], text.doc[min(i + 1, len(text.doc) - 1)]
    word = before.lower_ + after.lower_
    if before.lower_ in PREFIXES_OF_OTHER_WORDS or not word.isalpha() or before.whitespace_:
        return
    node = text.root.step(word)
    place = Place(text.doc, i - 1, i + 2)
    fitting = [term for term in node.terms if _fits(term, place, text=text)] if node else []
    if fitting:
        yield Match(i - 1, i + 2, _ordered(fitting))


def _text(doc: Doc, root: Root, *, cues: frozenset[int]) -> _Text:
    kinds = [tuple(row) for row in doc.to_array(["ORTH", "LEMMA", "POS"]).tolist()]
    known, strings = root.keys, doc.vocab.strings
    for kind in dict.fromkeys(kinds):
        if kind not in known:
            orth, base, tag = kind
            word, part = strings[orth], strings[tag] if tag else ""
            known[kind] = forms(word, strings[base] if base else "", part=part)
            root.begins[kind] = _may_begin(word, part, keys=known[kind], root=root)
    return _Text(
        doc=doc,
        root=root,
        kinds=kinds,
        keys=[known[kind] for kind in kinds],
        headlines=Headlines(doc),
        cues=cues,
    )


def _counts(word: str) -> bool:
    return word.isalpha() or word.isdigit() or len(word) > 2


def _may_begin(word: str, part: str, *, keys: tuple[str, ...], root: Root) -> int:
    """Return whether the word may be a term ``ALONE``, only begins phrases (``IN_PHRASES``), or neither."""
    if not _counts(word):
        return NOTHING
    nodes = [node for key in keys if (node := root.step(key))]
    families = derived_forms(word.lower()) if part in DERIVED else ()
    if (part == "VERB" and nodes) or any(node.terms for node in nodes):
        return ALONE
    if any(key in root for key in families):
        return ALONE
    return IN_PHRASES if nodes else NOTHING


NOTHING, IN_PHRASES, ALONE = range(3)


def _goes_on(i: int, text: _Text) -> bool:
    """Return whether the next word, or the one after a hyphen, goes on with a phrase that begins here."""
    keys = text.keys[i + 1] if i + 1 < len(text.keys) else ()
    if "-" in keys or i + 1 in text.headlines:
        return True
    nodes = [node for key in text.keys[i] if (node := text.root.step(key))]
    if any(node.leads("-") for node in nodes) and keys and _describes_next(text.doc[i + 1]):
        return True
    return any(node.leads(key) for node in nodes for key in keys)


def _describes_next(token: Token) -> bool:
    """Return whether a word stands before the noun it describes, where a hyphen may be left out (so called)."""
    return token.dep_ == "amod" and token.head.i > token.i and token.n_lefts == 1


def _at(i: int, text: _Text) -> Iterator[Match]:
    by_end: dict[int, list[Term]] = {}
    for end, term in _walk(i, text):
        if _fits(term, Place(text.doc, i, end), text=text):
            by_end.setdefault(end, []).append(term)
    if not by_end and (found := _relatives(text.doc[i], text.root)):
        by_end = {i + 1: found}
    for end, listed in by_end.items():
        yield Match(i, end, _ordered(listed))


def _relatives(token: Token, root: Root) -> list[Term]:
    """Return terms of the same family: "bashing" as a noun from the verb, an adverb from its adjective."""
    if token.pos_ not in DERIVED or token.is_stop:
        return []
    place = Place(token.doc, token.i, token.i + 1)
    families = derived_forms(token.lower_).items()
    nodes = ((root.step(key), part) for key, part in families)
    terms = [term for node, part in nodes if node for term in node.terms if term.part == part]
    return [
        term
        for term in terms
        if all(holds(guard, place) for guard in (*term.guards, *sense_guards(term)))
    ]


def _walk(i: int, text: _Text) -> Iterator[tuple[int, Term]]:
    doc, keys = text.doc, text.keys
    steps = [(node, i + 1) for node in _children(text.root, i, text=text)]
    while steps:
        node, end = steps.pop()
        for term in node.terms:
            yield end, term
        if node.goes_on and end < len(keys):
            places = [end]
            if "-" in keys[end] and end + 1 < len(keys):
                places.append(end + 1)
            elif end == i + 1 and doc[i].pos_ == "VERB":
                places += _after_object(doc[i], end)
            for at in places:
                steps += [(child, at + 1) for child in _children(node, at, text=text)]
            if node.leads("-") and _describes_next(doc[end]) and (after := node.step("-")):
                steps += [(child, end + 1) for child in _children(after, end, text=text)]


def _after_object(verb: Token, start: int) -> list[int]:
    """Return later places of a phrase's next word: a particle or preposition of the same verb."""
    stop = min(start + GAP + 1, len(verb.doc))
    return [i for i in range(start + 1, stop) if _belongs(verb.doc[i], verb)]


def _belongs(token: Token, verb: Token) -> bool:
    return token.head == verb and token.dep_ in {"prt", "prep", "advmod"}


def _children(node: Node | Root, i: int, *, text: _Text) -> list[Node]:
    keys = text.keys[i]
    if i in text.headlines:
        keys += guessed_forms(text.doc[i].lower_)
    return [child for key in keys if (child := node.step(key))]


def _fits(term: Term, place: Place, *, text: _Text) -> bool:
    titled = place.start in text.headlines
    if term.named and _is_name(place):
        return all(holds(guard, place) for guard in term.guards)
    if titled and text.headlines.is_name(place):
        return False
    if _is_name(place) and not (titled and term.strength > 1):
        return False
    if place.end - place.start == 1 and not _part_fits(term, place.doc[place.start], text=text):
        return False
    if term.part == "noun" and _is_told(place):
        return False
    is_cue = place.start in text.cues
    guards = (*term.guards, *sense_guards(term))
    return all((is_cue and guard.kind == "clause") or holds(guard, place) for guard in guards)


def _is_told(place: Place) -> bool:
    """Return whether a phrase ends with the verb of its own subject: "the regime changed" is no regime change."""
    last = place.doc[place.end - 1]
    return any(
        t.head == last and t.dep_ in SUBJECTS for t in place.doc[place.start : place.end - 1]
    )


def _is_name(place: Place) -> bool:
    words = [t for t in place.doc[place.start : place.end] if t.is_alpha and not t.is_stop]
    return bool(words) and all(t.pos_ == "PROPN" and not t.is_lower for t in words)


def _part_fits(term: Term, token: Token, *, text: _Text) -> bool:
    wanted, found = PARTS[term.part], token.pos_
    if wanted == found:
        return True
    same_form = token.lower_ == term.text
    if token.i in text.headlines:
        described = term.part == "verb" and _after_adjective(token, text)
        return not (same_form and (described or text.headlines.is_noun(token, term.part)))
    if wanted == "ADJ":
        describes = token.dep_ in {"amod", "compound"} and found in NOUN_OR_NAME
        return same_form and ((found == "VERB" and _describes(token)) or describes)
    if wanted == "NOUN":
        return found == "PROPN" or (found == "ADJ" and same_form and _names(token))
    if wanted == "VERB":
        return found == "ADJ" and token.tag_ in ANY_PARTICIPLES
    return same_form and found == "ADJ" and token.dep_ == "advmod"


def _after_adjective(token: Token, text: _Text) -> bool:
    """Return whether a word that a list holds as an adjective alone stands before a headline's word."""
    node = text.root.step(token.nbor(-1).lower_) if token.i else None
    held = node.terms if node else []
    return bool(held) and all(term.part == "adjective" for term in held)


def _names(adjective: Token) -> bool:
    """Return whether an adjective stands for a noun ("the illegals"), and not beside another adjective."""
    joined = adjective.dep_ == "conj" and adjective.head.pos_ == "ADJ"
    return adjective.dep_ in NOMINAL_RELATIONS and not joined


def _describes(verb: Token) -> bool:
    """Return whether a participle can be an adjective: it has no object and is no perfect tense.

    "A damning report" describes; "damning the report" and "questions have dogged her" tell what was done.
    """
    if verb.tag_ not in ANY_PARTICIPLES or any(child.dep_ == "dobj" for child in verb.children):
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
