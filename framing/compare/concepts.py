"""Words that different outlets choose for one thing, by class: *kill* and *dead*, *pupils* and *children*."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import read
from framing.compare.vectors import is_content, stem
from framing.compare.word_families import families
from framing.data_files import data_file, number_words
from framing.tags import NOUNS_VERBS_AND_ADJECTIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["befell", "concepts", "meanings", "number"]

MOST_MEANINGS = 3
"""A word of more families than this says little by any of them."""
BEFELL = ("killed", "injured")
"""States that verbs, adjectives and nouns tell alike."""
NO_ACTS = "statives"
"""From this table on ``acts.toml`` lists exceptions, not classes of acts."""


def concepts(lemma: str) -> tuple[str, ...]:
    """Return the classes of a word: of acts (``acts.toml``), of actors, of what befell those counted."""
    found = _classes().get(lemma)
    if found:
        return found
    state = _states().get(stem(lemma))
    return (state,) if state else ()


def meanings(words: Sequence[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Return for each word of a sentence what it stands for: its families and classes, else its stem.

    A verb with its particle (*step down*) goes before the verb alone. Nothing for a word that carries no content.
    """
    lemmas = [*(row["lemma"] for row in words), "", ""]
    return [
        _with_particle((lemmas[n], lemmas[n + 1], lemmas[n + 2]), row["pos"])
        if lemmas[n] in _first_words()
        else _meaning(lemmas[n], row["pos"])
        for n, row in enumerate(words)
    ]


def _with_particle(run: tuple[str, str, str], pos: str) -> tuple[str, ...]:
    known = families()
    one, two, three = run
    whole = (f"{one} {two}", f"{one} {two} {three}", f"{one} {three}")
    names = frozenset(name for phrase in whole if phrase in known for name in known[phrase])
    return _meaning(one, pos, named=names)


@lru_cache(maxsize=20_000)
def _meaning(lemma: str, pos: str, *, named: frozenset[str] = frozenset()) -> tuple[str, ...]:
    names = {f"family {name}" for name in named or families().get(lemma, frozenset())}
    if pos in NOUNS_VERBS_AND_ADJECTIVES:
        names |= {name for name in concepts(lemma) if name != "act other"}
    plain = (f"word {stem(lemma)}",) if is_content(lemma, pos) else ()
    return tuple(sorted(names)[:MOST_MEANINGS]) or plain


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in families() if " " in phrase)


@cache
def befell(lemma: str) -> str:
    """Return one word for what befell people, however it is told: *killed*, *dead* and *deaths* are one."""
    return next(
        (name for name in BEFELL if stem(lemma) in read("count_states")[name]["stems"]), lemma
    )


def number(lemma: str) -> str:
    """Return a number in figures (``two`` is ``2``), "" for any other word."""
    value = number_words().get(lemma)
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
