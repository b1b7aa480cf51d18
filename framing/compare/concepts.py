"""Words that different outlets choose for one thing, by class: *kill* and *dead*, *pupils* and *children*."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from framing.compare.thresholds import read
from framing.compare.vectors import stem
from framing.data_files import data_file

__all__ = ["concepts", "number"]

NO_ACTS = "statives"
"""From this table on ``acts.toml`` lists exceptions, not classes of acts."""


def concepts(lemma: str) -> tuple[str, ...]:
    """Return the classes of a word: of acts (``acts.toml``), of actors, of what befell those counted."""
    found = _classes().get(lemma)
    if found:
        return found
    state = _states().get(stem(lemma))
    return (state,) if state else ()


def number(lemma: str) -> str:
    """Return a number in figures (``two`` is ``2``), "" for any other word."""
    value = _numbers().get(lemma)
    if value is not None:
        return f"{value:g}"
    return lemma if lemma[:1].isdigit() else ""


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, table in data_file("lexicons", "acts").items():
        if name == NO_ACTS:
            break
        for word in dict.fromkeys([*table.get("verbs", ()), *table.get("nouns", ())]):
            if not found[word]:
                found[word].append(f"act {name}")
    for place, nouns in enumerate(read("actor_sets")["sets"]["nouns"]):
        for noun in nouns:
            found[noun].append(f"actors {place}")
    return {word: tuple(names) for word, names in found.items()}


@cache
def _states() -> dict[str, str]:
    return {
        one: f"state {name}"
        for name, table in read("count_states").items()
        for one in table["stems"]
    }


@cache
def _numbers() -> dict[str, float]:
    return dict(data_file("lexicons", "numbers")["words"]["values"])
