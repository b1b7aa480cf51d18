"""Which nouns designate people, groups and institutions, and how they name them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.extract.word_lists import word_list
from framing.tags import NAMES, NAMES_AND_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.words import Token

__all__ = [
    "BODY_CLASSES",
    "CLASSES",
    "COURTESY",
    "EXPANSIONS",
    "GIVEN_NAMES",
    "KIND_OF_CLASS",
    "POSITIONAL",
    "TITLE_WORDS",
    "agentive",
    "class_in_phrase",
    "class_of_lemma",
    "differs",
    "is_office",
    "is_person",
    "may_be_an_actor",
    "noun_class",
    "opening_plural",
    "similar",
    "similar_group",
    "title_word",
]

LIST = word_list("actor_nouns")
CLASSES = (
    "function",
    "relation",
    "description",
    "appraisal",
    "collective",
    "institution",
    "office",
    "state",
    "generic",
    "ambiguous",
)
BODY_CLASSES = frozenset(["institution", "office", "collective"])
POSITIONAL = frozenset(["function", "relation"])
"""Classes of what somebody is to a body or to somebody else."""
KIND_OF_CLASS: dict[str, str] = {name: LIST[name]["kind"] for name in CLASSES}
_OF_NOUN: dict[str, str] = {
    term: name for name in reversed(CLASSES) for term in LIST[name]["terms"]
}
COURTESY = frozenset(LIST["titles"]["courtesy"])
EXPANSIONS: dict[str, str] = LIST["titles"]["expansions"]
TITLE_WORDS = frozenset(LIST["titles"]["words"]) | frozenset(EXPANSIONS) | COURTESY
_WOMEN = frozenset(word_list("given_names")["female"]["names"])
_MEN = frozenset(word_list("given_names")["male"]["names"])
GIVEN_NAMES = _WOMEN | _MEN
_ANIMATE_PREFIXES = tuple(LIST["animate_prefixes"]["terms"])
_ENDINGS = tuple(LIST["agentive"]["terms"])
_COMPOUNDS = tuple(LIST["compounds"]["terms"])
_NO_COMPOUNDS = frozenset(LIST["compounds"]["exceptions"]) | frozenset(LIST["compounds"]["terms"])
_NOT_DOERS = frozenset(word_list("function_words")["not_doers"]["terms"])
_SHORTEST = 8
SHORT = 4
_PROPER_GROUPS = frozenset(LIST["proper_groups"]["terms"])
_DASHES_IN_TITLES = frozenset(["-", "–", "—", "--"])
_OWNED_AS_KIN = frozenset(LIST["owned_as_kin"]["terms"])
_FIGURES: dict[str, list[str]] = LIST["said_in_a_figure"]
_NO_KIN: dict[str, list[str]] = LIST["no_kin"]["nouns"]
_OFFICES = frozenset(LIST["offices_by_place"]["terms"]) - frozenset(
    LIST["offices_by_place"]["names_too"]
)
_PEOPLE = frozenset(["function", "relation", "description", "appraisal", "generic"])


def noun_class(token: Token) -> str | None:
    """Return the class of a noun (``function``, ``relation`` …), None where it designates nobody."""
    hyphen = token.nbor(-1) if token.i > 1 else None
    if hyphen is None or hyphen.text != "-":
        return _class_of_form(token.lemma_, token.lower_)
    whole = f"{token.nbor(-2).lower_}-{token.lemma_.lower()}"
    if not hyphen.whitespace_ and whole in _OF_NOUN:
        return _OF_NOUN[whole]
    return _class_of_form(token.lemma_, token.lower_) or class_of_lemma(whole)


@cache
def _class_of_form(lemma: str, lower: str) -> str | None:
    """Return the class of a noun by its lemma, else by its form: a title written out, a plural made singular."""
    return class_of_lemma(lemma.lower()) or class_of_lemma(_singular(EXPANSIONS.get(lower, lower)))


@cache
def class_of_lemma(lemma: str) -> str | None:
    """Return the class of a lemma, read through a prefix (``ex-minister``) or a hyphen (``vice-mayor``)."""
    if lemma in _OF_NOUN:
        return _OF_NOUN[lemma]
    if lemma.startswith(_ANIMATE_PREFIXES):
        return _OF_NOUN.get(lemma.split("-", 1)[1])
    ends = lemma.endswith(_COMPOUNDS) and lemma not in _NO_COMPOUNDS
    return "function" if ends and len(max(lemma.split("-"), key=len)) > _SHORTEST else None


@cache
def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") else word


def class_in_phrase(noun: Token, kind: str, *, words: Iterable[Token], owned: bool) -> str:
    """Return the class of a noun with its words: *his children* are kin, *bad actors* act in no play."""
    lemma = noun.lemma_.lower()
    if owned and lemma in _OWNED_AS_KIN:
        return "relation"
    if kind == "relation" and any(t.lower_ in _NO_KIN.get(lemma, ()) for t in words):
        return "appraisal"
    figure = lemma in _FIGURES["nouns"] and any(t.lower_ in _FIGURES["words"] for t in words)
    return "description" if figure else kind


def is_person(token: Token) -> bool:
    """Tell whether a noun designates a person rather than a body or a thing."""
    return noun_class(token) in _PEOPLE


def agentive(token: Token) -> bool:
    """Tell whether a noun looks like a doer's: ``fitter``, ``beekeeper``, ``hydrologist``."""
    doer = len(token) > SHORT and token.lower_.endswith(_ENDINGS)
    return doer and token.lemma_.lower() not in _NOT_DOERS


def differs(name: str, pronoun: str) -> bool:
    """Tell by the given name that *his* or *her* is somebody else's."""
    given = name.split()[0]
    return given in (_WOMEN if pronoun == "his" else _MEN if pronoun == "her" else ())


def title_word(token: Token) -> bool:
    """Tell whether a capitalised word is part of a title (``Prime``, ``Minister``, ``Sen.``)."""
    return token.lower_ in TITLE_WORDS or class_of_lemma(token.lower_) == "function"


@cache
def may_be_an_actor(token: Token) -> bool:
    """Tell a name, a pronoun or a noun of persons and bodies from what can do nothing."""
    named = token.tag_ in NAMES_AND_PRONOUNS
    return named or is_person(token) or noun_class(token) is not None


def is_office(name: str) -> bool:
    """Tell *Director* and *Deputy Director*, which the text prints as if they were names, from a name."""
    words = name.lower().split()
    titled = all(w in TITLE_WORDS or class_of_lemma(w) == "function" for w in words)
    return titled and bool(words) and words[-1] in _OFFICES and name[:1].isupper()


def opening_plural(token: Token) -> str | None:
    """Return the singular of a plural of people that is capital only because it opens: *Nurses at the clinic*."""
    if token.tag_ not in NAMES or not token.is_title or not token.lower_.endswith("s"):
        return None
    before = token.nbor(-1) if token.i else token
    opens = token.is_sent_start or before.is_space or before.text in _DASHES_IN_TITLES
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    one = _singular(token.lower_)
    people = class_of_lemma(one) in _PEOPLE and one not in _PROPER_GROUPS
    return one if opens and people and after.tag_ not in ("NNP", "NNPS", "POS") else None


@cache
def similar(noun: str) -> frozenset[str]:
    """Return the nouns that a text may use for the one that ``noun`` designates, itself included."""
    return _sharing(noun, "similar")


@cache
def similar_group(noun: str) -> frozenset[str]:
    """Return the nouns that a text may use for the same unnamed group or body, ``noun`` included."""
    return _sharing(noun, "similar_groups")


def _sharing(noun: str, section: str) -> frozenset[str]:
    found = {noun}
    for group in LIST[section]["sets"]:
        if noun in group:
            found.update(group)
    return frozenset(found)
