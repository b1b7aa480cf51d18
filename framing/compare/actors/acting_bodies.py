"""Bodies by a noun that names none, where the text shows them acting: *police arrested him*, *the two states sued*.

Such a noun is no designation of somebody, but whoever reads for what each actor is called wants to see it: which
body is meant is left open.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file, terms
from framing.tags import POINTING_BEFORE_A_NOUN, PREMODIFIERS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["acting_bodies"]

Row = dict[str, Any]
WHAT_IS_DONE = frozenset({"dobj", "ccomp"})
"""Where a verb has one of these, something is done or said."""
KINDS = ("institution", "office", "state", "collective")
"""Whose nouns may be a body's; of people in general (*voters*) one cannot tell."""
NOT_ONE_KNOWN = terms("function_words", "not_one_known")
WITHIN_A_NOUN_PHRASE = POINTING_BEFORE_A_NOUN | PREMODIFIERS
"""Any word before a noun that hangs on it: the *two neighbouring dock* unions."""


def acting_bodies(rows: Mapping[str, Sequence[Row]], found: Iterable[Row]) -> list[Row]:
    """Return the bodies that speak or act outside of what is ``found``: article_id, start, end, voice, label, told.

    A body that acts anywhere in the event is listed wherever it is called so (*flows into neighbouring states*);
    by a bare noun only with *the*. ``told`` are the words without article and count, empty for a bare noun.
    ``rows`` are the words by article, ``found`` the mentions of actors that are known.
    """
    taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in found:
        taken[one["article_id"]].append((one["start"], one["end"]))
    bodies = [body for words in rows.values() for body in _bodies(words)]
    acting = {body["words"] for body in bodies if body["acts"]}
    return [
        body
        for body in bodies
        if body["acts"] or (body["words"] in acting and (body["told"] or body["pointed"]))
        if not any(s < body["end"] and body["start"] < e for s, e in taken[body["article_id"]])
    ]


def _bodies(words: Sequence[Row]) -> Iterator[Row]:
    """Yield the phrases of an article whose noun is a body's, with whether it acts there."""
    verbs = frozenset(word["start"] for word in words if word["pos"] == "VERB")
    verbs &= {word["head"] for word in words if word["dep"] in WHAT_IS_DONE}
    for at, word in enumerate(words):
        first = _opening(words, at) if _is_a_body(word) else at
        if not _is_a_body(word) or words[first]["word"] in NOT_ONE_KNOWN:
            continue
        inside = [one for one in words[first : at + 1] if one["dep"] not in POINTING_BEFORE_A_NOUN]
        told = [one["word"] for one in (*inside, word) if one is not word]
        yield word | {
            "start": words[first]["start"],
            "label": " ".join(one["word"] for one in words[first : at + 1]),
            "words": " ".join((*told, word["lemma"])),
            "told": " ".join((*told, word["word"])) if told else "",
            "pointed": words[first]["word"] == "the",
            "acts": word["dep"] in SUBJECTS and word["head"] in verbs,
        }


def _is_a_body(word: Row) -> bool:
    """Tell *police* and *states* from a name."""
    return word["pos"] == "NOUN" and word["lemma"] in _nouns()


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
