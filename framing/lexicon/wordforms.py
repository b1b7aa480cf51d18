"""Base forms: how a written word and a term of a list come to look the same."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, product
from typing import TYPE_CHECKING

from framing.data_files import terms

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "OPENING",
    "derived_forms",
    "elements",
    "first_elements",
    "forms",
    "guessed_forms",
    "joined",
    "openings",
    "singulars",
    "wordings",
]

POSSESSIVES = terms("function_words", "possessives")
POSSESSIVES_OF_OTHERS = terms("function_words", "possessives_of_others")
"""Written in a phrase, these stand for every possessive; "our" means "our"."""
OPENING = 4
"""Letters of a word that no spelling changes."""
AMERICAN = re.compile(r"(?<=.{3})i[sz](?=(e|es|ed|ing|ation|ations|er|ers)$)")


def elements(term: str) -> tuple[str, ...]:
    """Return the keys of a term, one a word; a hyphen is a word of its own, as the parser has it."""
    return tuple(chain.from_iterable(map(_keys, term.lower().split())))


HYPHENS = re.compile("[\u2010\u2011\u00ad-]")


def joined(term: str) -> str:
    """Return a term as one word: "so called", "so-called" and "socalled" are the same to who looks it up."""
    return "".join(elements(HYPHENS.sub(" ", term)))


def singulars(word: str) -> frozenset[str]:
    """Return a word and what it is the plural of, if it is one: for lists, where no parser says so."""
    found = {word}
    if word.endswith("ies") and len(word) > 4:
        found |= {word[:-3] + "y", word[:-1]}
    elif word.endswith(("ses", "xes", "zes", "ches", "shes")):
        found |= {word[:-2], word[:-1]}
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        found.add(word[:-1])
    return frozenset(found)


@lru_cache(maxsize=32_768)
def _keys(word: str) -> tuple[str, ...]:
    if word.isalpha():
        return (_key(word),)
    words = word.replace("’", "'").replace("'", " '").replace("-", " - ").split()
    return tuple(map(_key, words))


def first_elements(term: str) -> Iterable[str]:
    """Return the key of a term's first word, or the keys where there is a choice."""
    first = term.partition(" ")[0]
    if "(" in first:
        return dict.fromkeys(keys[0] for keys in wordings(term))
    if first.isalpha():
        return (_key(first),)
    if "/" not in first:
        return _keys(first)[:1]
    return dict.fromkeys(_keys(one)[0] for one in first.split("/"))


def openings(terms: Iterable[str]) -> dict[str, list[int]]:
    """Return the places of terms by the letters that every key of their first word begins with.

    Under "" stand those where that is not plain: a key differs from its word in spelling from the fifth
    letter on, or is a possessive, or there is a choice.
    """
    found: dict[str, list[int]] = {"": []}
    for at, term in enumerate(terms):
        letters = term[:OPENING]
        if not letters.isalpha() or letters in POSSESSIVES_OF_OTHERS or "/" in term or "(" in term:
            letters = ""
        if letters in found:
            found[letters].append(at)
        else:
            found[letters] = [at]
    return found


def wordings(term: str) -> list[tuple[str, ...]]:
    """Return the keys of every wording of a term: ``save/keep their (own) job`` has four."""
    if "/" not in term and "(" not in term:
        return [elements(term)]
    choices = [_choices(word) for word in term.lower().split()]
    return [tuple(chain.from_iterable(one)) for one in product(*choices)]


@lru_cache(maxsize=32_768)
def _choices(word: str) -> list[tuple[str, ...]]:
    if word.startswith("(") and word.endswith(")"):
        return [*map(_keys, word[1:-1].split("/")), ()]
    return [_keys(one) for one in word.split("/")]


def forms(word: str, lemma: str, *, part: str) -> tuple[str, ...]:
    """Return the keys under which a printed word may stand in a list: its base form and itself.

    ``lemma`` and ``part`` are the parser's base form and part of speech.
    """
    lemma, word = lemma.lower(), word.lower().replace("’", "'")
    if word in POSSESSIVES:
        return (word, "their")
    if word == "'s" and part == "AUX":
        return ("be", word)
    if lemma == word:
        return (_key(word),)
    return (_key(lemma), _key(word))


def derived_forms(word: str) -> dict[str, str]:
    """Return base forms that ``word`` may be made of, each with the part of speech it then has.

    Only endings that keep the sense: bashing from bash, spinelessly and spinelessness from spineless.
    """
    found: dict[str, str] = {}
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            found |= dict.fromkeys(guessed_forms(word), "verb")
    for ending in ("ly", "ness"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            stem = word.removesuffix(ending)
            found |= dict.fromkeys((_key(stem), _key(stem + "e"), _key(stem + "le")), "adjective")
            if stem.endswith("i"):
                found[_key(stem[:-1] + "y")] = "adjective"
    return found


def guessed_forms(word: str) -> tuple[str, ...]:
    """Return base forms that ``word`` could have: for headlines, where the parser sees names only."""
    found = []
    for ending in ("s", "es", "ed", "d", "ing"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word.removesuffix(ending)
            if ending == "d" and not stem.endswith("e"):
                continue
            found += [stem, stem + "e"] if ending == "ing" else [stem]
            if ending in {"ed", "ing"} and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(_key(one) for one in found)


def _key(word: str) -> str:
    if word in POSSESSIVES_OF_OTHERS:
        return "their"
    return AMERICAN.sub("iz", word) if "is" in word else word
