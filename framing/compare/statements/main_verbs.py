"""How a sentence tells what its main verbs say: as done or as to come, and whether on an earlier occasion."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import read
from framing.compare.vectors import stem
from framing.data_files import terms
from framing.tags import AUXILIARIES, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["MODALS", "earlier", "light", "main_verbs", "planned", "ways", "ways_printed"]

Row = dict[str, Any]
MODALS = terms("function_words", "modals")
"""Modal verbs: what stands under one is not told as done."""
DOWN = frozenset({"ccomp", "xcomp", "conj", "acomp", "pcomp"})
"""From the root's verb down to these the main clause goes on: said that …, plans to …, came and …."""
RELATIONS_OF_TIME = frozenset({"advmod", "npadvmod", "prep"})
DEEPEST = 5
PRINTED = ("s", "ed")
"""Ends of a verb that tells its act as done, in a headline of today as in a report."""


@cache
def _listed(name: str, table: str, *, key: str) -> frozenset[str]:
    return frozenset(read(name)[table][key])


@cache
def light() -> frozenset[str]:
    """Return the verbs that say little or only report: what is told stands below them."""
    return _listed("same_acts", "light", key="verbs") | _listed("names", "reporting", key="verbs")


def main_verbs(row: Row, under: Mapping[int, Sequence[Row]], *, depth: int = 0) -> Iterator[Row]:
    """Yield a root and the verbs that its clause goes on in."""
    yield row
    for below in under.get(row["start"], ()):
        if below["dep"] in DOWN and below["pos"] in VERBAL and depth < DEEPEST:
            yield from main_verbs(below, under, depth=depth + 1)


def ways(row: Row, under: Mapping[int, Sequence[Row]], *, depth: int = 0) -> dict[str, str]:
    """Return the main verbs by stem, the root first, each with how it is told: done, open, or "" if neither is said.

    What hangs on a verb of planning is open (*set to vote*), and so is that verb itself.
    """
    beside = under.get(row["start"], ())
    plans = row["lemma"] in _planning() and any(
        one["dep"] == "xcomp" or one["word"] == "to" for one in beside
    )
    found = {stem(row["lemma"]): "open" if plans else _way(row, beside)}
    is_open = plans or found[stem(row["lemma"])] == "open"
    for verb in beside if depth < DEEPEST else ():
        follows = verb["dep"] in DOWN or (is_open and verb["dep"] == "advcl")
        if verb["pos"] in VERBAL and follows:
            below = ways(verb, under, depth=depth + 1)
            meant = is_open and "to" in _helpers(under.get(verb["start"], ()))
            for name, way in below.items():
                found.setdefault(name, "open" if meant else way)
    return found


@cache
def _planning() -> frozenset[str]:
    return _listed("names", "planning", key="verbs")


def _helpers(beside: Sequence[Row]) -> set[str]:
    short = read("names")["planning"]["short"]
    helpers = [one for one in beside if one["dep"] in AUXILIARIES]
    return {short.get(one["word"].replace("’", "'"), one["lemma"]) for one in helpers}


def _way(row: Row, beside: Sequence[Row]) -> str:
    helpers = _helpers(beside)
    if helpers & MODALS or (row["dep"] == "ROOT" and "to" in helpers):
        return "open"
    return "" if "to" in helpers or row["word"].endswith("ing") else "done"


def ways_printed(words: Sequence[Row]) -> dict[str, str]:
    """Return the same for a headline that the parse found no verb in, by its words alone.

    *Set to Vote* and *Will Vote* are open, *Votes* and *Voted* done; nothing is said of which comes first.
    """
    found, is_open = {"": ""}, False
    for one, two in pairwise(words):
        name = stem(two["lemma"])
        if two["word"] == "to":
            is_open = one["lemma"] in _planning() or found.get(stem(one["lemma"])) == "open"
            continue
        if is_open or one["word"] in MODALS:
            found[name] = "open"
        elif two["word"].endswith(PRINTED):
            for plain in (two["lemma"], two["word"][:-1], two["word"][:-2]):
                found.setdefault(stem(plain), "done")  # Closes, as a name, has the lemma closes
        is_open = False
    return found


def planned(one: Mapping[str, str], two: Mapping[str, str]) -> bool:
    """Tell whether one sentence tells as to come what the other tells as done; both by ``ways``.

    The first verb that both have says so, or, where they share none, the root of one against all of the other.
    """
    little, plans = {stem(verb) for verb in light()}, {stem(verb) for verb in _planning()}
    for verb, way in one.items():
        if verb not in little and way and two.get(verb):
            return way != two[verb]
    return any(
        next(iter(first), "") in plans
        and first[next(iter(first))] == "open"
        and {*second.values()} == {"done"}
        for first, second in ((one, two), (two, one))
    )


def earlier(root: Row, under: Mapping[int, Sequence[Row]]) -> bool:
    """Tell whether a verb of saying is set before the day's events: *previously*, *prior to the vote*."""
    if root["lemma"] not in _listed("names", "reporting", key="verbs") | _planning():
        return False
    words = _listed("names", "before", key="words")
    return any(
        one["lemma"] in words
        for one in under.get(root["start"], ())
        if one["dep"] in RELATIONS_OF_TIME
    )
