"""Bodies by a noun that names none, where the text shows them acting: *police arrested him*, *the two states sued*.

Such a noun is no designation of somebody, but whoever reads for what each actor is called wants to see it: which
body is meant is left open.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file, terms
from framing.tags import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["acting_bodies"]

Row = dict[str, Any]
KINDS = ("institution", "office", "state", "collective")
NOT_ONE_KNOWN = terms("function_words", "not_one_known")
WITHIN_A_NOUN_PHRASE = frozenset({"det", "poss", "nummod", "amod", "compound", "nmod"})


def acting_bodies(rows: Mapping[str, Sequence[Row]], found: Iterable[Row]) -> Iterator[Row]:
    """Yield each body that speaks or acts outside of what is ``found``: article_id, start, end, voice and label.

    ``rows`` are the words by article, ``found`` the mentions of actors that are known.
    """
    taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in found:
        taken[one["article_id"]].append((one["start"], one["end"]))
    for article, words in rows.items():
        verbs = {word["start"]: word for word in words if word["pos"] == "VERB"}
        acting = _acting(words)
        for at, word in enumerate(words):
            if not _is_a_body(word) or not _does(word, verbs, acting):
                continue
            first = _opening(words, at)
            start = words[first]["start"]
            if words[first]["word"] in NOT_ONE_KNOWN:
                continue
            if not any(s < word["end"] and start < e for s, e in taken[article]):
                label = " ".join(one["word"] for one in words[first : at + 1])
                yield word | {"start": start, "label": label}


def _is_a_body(word: Row) -> bool:
    """Tell *police* and *states* from a name."""
    return word["pos"] == "NOUN" and word["lemma"] in _nouns()


def _acting(words: Sequence[Row]) -> frozenset[int]:
    """Return where the verbs begin that have an object or a content: what is done or said."""
    return frozenset(word["head"] for word in words if word["dep"] in ("dobj", "ccomp"))


def _does(word: Row, verbs: Mapping[int, Row], acting: frozenset[int]) -> bool:
    return word["dep"] in SUBJECTS and word["head"] in verbs and word["head"] in acting


def _opening(words: Sequence[Row], at: int) -> int:
    """Return the first of the words before a noun that belong to it."""
    inside = {words[at]["start"]}
    while at and words[at - 1]["dep"] in WITHIN_A_NOUN_PHRASE and words[at - 1]["head"] in inside:
        at -= 1
        inside.add(words[at]["start"])
    return at


@cache
def _nouns() -> frozenset[str]:
    nouns = data_file("lexicons", "actor_nouns")
    return frozenset(noun for kind in KINDS for noun in nouns[kind]["terms"])
