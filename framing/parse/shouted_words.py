"""Adjectives printed in capitals before somebody's name, which the model takes for part of it: *FURIOUS Ada Bloom*."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.parse.genders import given_names
from framing.parse.model import load_model
from framing.parse.role_words import role_words
from framing.tags import NAMES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["is_shouted", "lower_shouts"]

_SHORTEST = 4  # letters; shorter ones are mostly capitals of bodies
_PARTICIPLES = ("ed", "ing")


def lower_shouts(doc: Doc) -> None:
    """Read the words in capitals before a full name in ordinary letters as the adjectives they are, in place.

    A story's first word is often printed so, and some bodies begin with an adjective (*ROYAL Mail*). So the name
    behind must be a person's: it begins with a given name, or each of its words stands alone elsewhere (*Bloom said*).
    """
    for token in doc:
        if is_shouted(token.text, token.tag_) and _before_a_person(token):
            token.tag_, token.pos_, token.dep_, token.lemma_ = "JJ", "ADJ", "amod", token.lower_


def is_shouted(text: str, tag: str) -> bool:
    """Tell a word in capitals that is an adjective or a participle in small letters, and no name."""
    loud = text.isupper() and text.isalpha() and len(text) >= _SHORTEST
    named = text.title() in given_names()
    return loud and not named and tag in NAMES | {"JJ"} and _describes(text.lower())


def _before_a_person(token: Token) -> bool:
    doc, first = token.doc, token.i + 1
    while first < len(doc) and is_shouted(doc[first].text, doc[first].tag_):
        first += 1
    if first + 1 >= len(doc) or not all(_is_named(doc[i]) for i in (first, first + 1)):
        return False
    if doc[first].text in given_names():
        return doc[first + 1].lower_ not in role_words().role
    return all(_stands_alone(doc, i) for i in (first, first + 1))


def _is_named(token: Token) -> bool:
    return token.tag_ in NAMES and token.is_title


def _stands_alone(doc: Doc, at: int) -> bool:
    """Tell whether a word of a name is printed elsewhere without any of the others: *Bloom said*, *Mr. Bloom*."""
    word = doc[at].text
    return any(
        one.text == word and one.i != at and not _beside_a_name(one) for one in doc if one.is_title
    )


def _beside_a_name(token: Token) -> bool:
    beside = (i for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc))
    words = [token.doc[i] for i in beside]
    return any(_is_named(w) and w.lower_ not in role_words().titles for w in words)


@cache
def _describes(word: str) -> bool:
    """Tell an adjective, or a participle of a verb, by the model's own lists."""
    lookups = getattr(load_model().get_pipe("lemmatizer"), "lookups", None)
    if lookups is None or "lemma_index" not in lookups.tables:
        return False
    index = lookups.get_table("lemma_index")
    ending = next((e for e in _PARTICIPLES if word.endswith(e)), None)
    stem = word[: -len(ending)] if ending else ""
    verbs = index.get("verb", frozenset())
    return word in index.get("adj", frozenset()) or bool(stem and {stem, f"{stem}e"} & verbs)
