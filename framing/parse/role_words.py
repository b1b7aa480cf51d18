"""The role word list (``lexicons/roles.toml``), keyed for look-up, and what single words of a title tell."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["WORD", "RoleWords", "kind_titles", "parties_in", "places_in", "role_words"]

WORD = re.compile(r"[\w.’'&-]+")


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The lists of ``roles.toml``, keyed for look-up in lower case."""

    role: dict[str, str]
    titles: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    organisations: frozenset[str]
    joining: frozenset[str]
    leading: frozenset[str]
    never_of: frozenset[str]
    foremost: frozenset[str]
    running: frozenset[str]
    """Who runs for an office, and may hold another."""
    generals: frozenset[str]
    """Offices of which a country has one."""
    particles: frozenset[str]
    """Small words inside a person's name: van, bin."""
    kinds: dict[str, frozenset[str]]
    places: dict[str, str]
    regions: frozenset[str]
    unnamed: frozenset[str]
    linking: frozenset[str]
    deputies: dict[str, str]
    """Nouns of those who speak for or head something → their role where it is not said what ("" = untold)."""
    advocates: frozenset[str]
    """Who speaks for a client."""
    presidents: frozenset[str]
    """Who heads a state, or a body of any kind."""
    ranks: dict[str, frozenset[str]]
    """Words right before an office that make another of it (``words``), and what is told of a party's members."""
    representing: frozenset[str]
    """Words after which follows for whom somebody speaks: spokesman FOR the hospital."""
    beside: frozenset[str]
    """Nouns of people who have to do with a body and do not speak for it: its critics."""
    speaking: frozenset[str]
    gone: frozenset[str]
    """Words of who no longer speaks for a body: former, ousted."""
    things: frozenset[str]
    firms: frozenset[str]
    """Last words that a firm's name may drop: Larkmere Water, later Larkmere."""
    days: frozenset[str]
    months: frozenset[str]
    texts: frozenset[str]
    """Nouns of documents that a reader could ask for by what they are called."""
    bodies: dict[str, frozenset[str]]
    context: dict[str, frozenset[str]]
    """Nouns that tell a role only beside one of these words (captain: army)."""


@cache
def role_words() -> RoleWords:
    """Read ``roles.toml``."""
    data = data_file("lexicons", "roles")
    role: dict[str, str] = {}
    for name, table in data["role"].items():
        for noun in table["nouns"]:
            role.setdefault(noun, name)
    bodies = set(data["organisations"]["nouns"]) | set(data["titles"]["never"])
    persons = [noun for noun in role if noun not in bodies and noun.split()[-1] not in bodies]
    title_words = {w for noun in persons for w in noun.split()} - bodies - {"of", "the"}
    title_words |= set(data["titles"]["nouns"])
    for name, table in data["role"].items():
        role |= dict.fromkeys(table.get("phrases", ()), name)
    return RoleWords(
        role=role,
        titles=frozenset(title_words),
        male=frozenset(data["titles"]["male"]),
        female=frozenset(data["titles"]["female"]),
        organisations=frozenset(data["organisations"]["nouns"]),
        joining=frozenset(data["organisations"]["joining"]),
        leading=frozenset(data["titles"]["leading"]),
        never_of=frozenset(data["organisations"]["never_of"]),
        foremost=frozenset(data["titles"]["foremost"]),
        running=frozenset(data["titles"]["running"]),
        generals=frozenset(data["titles"]["generals"]),
        particles=frozenset(data["titles"]["particles"]),
        kinds={k: frozenset(v) for k, v in data["kinds"].items() if k != "description"},
        places={
            form: place
            for place, forms in data["places"].items()
            if place != "description"
            for form in forms
        },
        regions=frozenset(data["regions"]["names"]),
        unnamed=frozenset(data["unnamed"]["nouns"]),
        linking=frozenset(data["linking"]["words"]),
        deputies={noun: role.get(noun, "") for noun in data["deputies"]["nouns"]}
        | dict.fromkeys(data["deputies"]["untold"], ""),
        advocates=frozenset(data["deputies"]["advocates"]),
        presidents=frozenset(data["deputies"]["presidents"]),
        ranks={k: frozenset(v) for k, v in data["ranks"].items() if k != "description"},
        representing=frozenset(data["standing"]["representing"]),
        beside=frozenset(data["standing"]["beside"]),
        speaking=frozenset(data["standing"]["speaking"]),
        gone=frozenset(data["standing"]["gone"]),
        things=frozenset(data["things"]["tails"]) | frozenset(data["things"]["firms"]),
        firms=frozenset(data["things"]["firms"]),
        days=frozenset(data["calendar"]["days"]),
        months=frozenset(data["calendar"]["months"]),
        texts=frozenset(data["texts"]["nouns"]),
        bodies={k: frozenset(v) for k, v in data["bodies"].items() if k != "description"},
        context={k: frozenset(v) for k, v in data["context"].items() if k != "description"},
    )


def kind_titles(noun: str) -> frozenset[str]:
    """Return the titles that a later common noun may stand for ("diplomat": secretary of state, envoy …)."""
    return role_words().kinds.get(noun, frozenset({noun}))


def parties_in(words: Iterable[str]) -> frozenset[int]:
    """Return which parties words tell of, by number: *the Republican nominee* is no Democratic candidate."""
    sets = data_file("lexicons", "actor_nouns")["parties"]["sets"]
    told = {word.lower() for word in words}
    return frozenset(number for number, names in enumerate(sets) if told & set(names))


def places_in(phrase: str) -> frozenset[str]:
    """Return the states that a phrase names by adjective, name or seat of government."""
    words = [w.lower().removesuffix("'s").removesuffix("’s") for w in WORD.findall(phrase)]
    places = role_words().places
    pairs = [*words, *(" ".join(p) for p in itertools.pairwise(words))]
    return frozenset(places[w] for w in pairs if w in places)
