"""Whether two nouns can be two names of the same counted things: pupils and children, workers and people."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from framing.compare.quantities import counted
from framing.compare.thresholds import read
from framing.compare.vectors import is_content
from framing.compare.word_families import families
from framing.data_files import data_file, terms

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["alike", "ends_posts", "is_general", "of_posts", "people", "tied_by_verbs"]

Row = dict[str, Any]


def alike(one: Row, two: Row) -> bool:
    """Tell one noun, or two that outlets choose for one thing or group."""
    labels = (_label(one), _label(two))
    if not all(labels):
        return False
    return counted.same_noun(one, two) or bool(_sets(labels[0]) & _sets(labels[1]))


def of_posts(one: Row, two: Row, *, ended: tuple[bool, bool]) -> bool:
    """Tell jobs that go from the workers who had them: a post beside people, where both sentences tell of an end."""
    posts = [_label(row) in read("count_states")["posts"]["nouns"] for row in (one, two)]
    holders = people(two) if posts[0] else people(one)
    return all(ended) and sum(posts) == 1 and holders


def ends_posts(words: Iterable[str]) -> bool:
    """Tell whether the words of a sentence tell that posts end: *axe*, *cut*, *the loss of*."""
    return not frozenset(read("count_states")["posts"]["ends"]).isdisjoint(words)


def is_general(row: Row) -> bool:
    """Tell a noun for people of every sort: *people*, *others*, *crowd*; what nothing names is nothing."""
    return _label(row) in _general()


def people(row: Row) -> bool:
    """Tell a noun for people."""
    label = _label(row)
    return label in _persons() or (bool(label) and counted.persons(row))


@lru_cache(maxsize=20_000)
def tied_by_verbs(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether the verbs that govern two figures tell one kind of act: 21 are *held*, 19 *detained*."""
    return bool(_kinds(one) & _kinds(two))


def _label(row: Row) -> str:
    return str(row["label"] or "").casefold()


def _kinds(verbs: frozenset[str]) -> set[str]:
    saying_little = _saying_little()
    told = [verb for verb in verbs if verb not in saying_little and is_content(verb, "VERB")]
    return {kind for verb in told for kind in families().get(verb, {f"verb {verb}"})}


@cache
def _saying_little() -> frozenset[str]:
    acts = read("same_acts")
    given = frozenset(acts["giving_a_number"]["verbs"]) | terms("numbers", "counting")
    return given | frozenset(acts["light"]["verbs"])


@cache
def _sets(label: str) -> frozenset[int]:
    """Return the numbers of the sets of nouns that a noun is in."""
    sets = [
        *read("actor_sets")["sets"]["nouns"],
        *data_file("lexicons", "actor_nouns")["similar_groups"]["sets"],
    ]
    return frozenset(n for n, nouns in enumerate(sets) if label in nouns)


@cache
def _general() -> frozenset[str]:
    nouns = data_file("lexicons", "actor_nouns")["generic"]["terms"]
    return frozenset(nouns) | frozenset(read("actor_sets")["general"]["nouns"])


@cache
def _persons() -> frozenset[str]:
    return _general() | counted.people_nouns()
