"""The role word list (``lexicons/roles.toml``): what a title or a description says of a speaker."""

from __future__ import annotations

import itertools
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

__all__ = ["RoleWords", "kind_titles", "places_in", "role_of", "role_words"]

_WORD = re.compile(r"[\w.’'&-]+")


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The lists of ``roles.toml``, keyed for look-up in lower case."""

    role: dict[str, str]
    titles: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    organisations: frozenset[str]
    kinds: dict[str, frozenset[str]]
    places: dict[str, str]
    unnamed: frozenset[str]


@cache
def role_words() -> RoleWords:
    """Read ``roles.toml``."""
    data = tomllib.loads((files("framing") / "lexicons" / "roles.toml").read_text(encoding="utf-8"))
    role: dict[str, str] = {}
    for name, table in data["role"].items():
        for noun in table["nouns"]:
            role.setdefault(noun, name)
    title_words = {w for noun in role for w in noun.split()} - {"of", "the"} | set(
        data["titles"]["nouns"]
    )
    return RoleWords(
        role=role,
        titles=frozenset(title_words),
        male=frozenset(data["titles"]["male"]),
        female=frozenset(data["titles"]["female"]),
        organisations=frozenset(data["organisations"]["nouns"]),
        kinds={k: frozenset(v) for k, v in data["kinds"].items() if k != "description"},
        places={
            form: place
            for place, forms in data["places"].items()
            if place != "description"
            for form in forms
        },
        unnamed=frozenset(data["unnamed"]["nouns"]),
    )


def role_of(phrase: str) -> str | None:
    """Return the role that a title or description names, by its last and longest role noun.

    >>> role_of("U.S. Secretary of State")
    'official'
    """
    words = [w.lower().removesuffix("'s").removesuffix("’s") for w in _WORD.findall(phrase)]
    roles = role_words().role
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - 3), end):
            tail = " ".join(words[start:end])
            for form in (tail, _singular(tail)):
                if form in roles:
                    return roles[form]
    return None


def _singular(phrase: str) -> str:
    if phrase.endswith("ies"):
        return phrase[:-3] + "y"
    return phrase[:-1] if phrase.endswith("s") and not phrase.endswith("ss") else phrase


def kind_titles(noun: str) -> frozenset[str]:
    """Return the titles that a later common noun may stand for ("diplomat": secretary of state, envoy …)."""
    return role_words().kinds.get(noun, frozenset({noun}))


def places_in(phrase: str) -> frozenset[str]:
    """Return the states that a phrase names by adjective, name or seat of government."""
    words = [w.lower().removesuffix("'s").removesuffix("’s") for w in _WORD.findall(phrase)]
    places = role_words().places
    pairs = [*words, *(" ".join(p) for p in itertools.pairwise(words))]
    return frozenset(places[w] for w in pairs if w in places)
