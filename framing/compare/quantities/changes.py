"""What a share says that something rose or fell by: maintenance was *cut by 40%*, spending on it *slashed by 38%*."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.quantities import counted
from framing.compare.thresholds import read
from framing.compare.vectors import stem
from framing.tags import NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.compare.sample import Sample

__all__ = ["NO_CHANGE", "Change", "change_told"]

Row = dict[str, Any]
_CHANGED = ("dobj", "nsubjpass", "nsubj")
"""What is changed, of two the one that stands first here: who cut it does not fall."""
_DOWN = 4
"""Steps down from what is changed: spending on the maintenance of the line."""


@dataclass(frozen=True, slots=True)
class Change:
    """Which way something goes, ``up`` or ``down``, and the stems of what it is; both empty for no change."""

    way: str = ""
    of: frozenset[str] = frozenset()

    def is_one_with(self, other: Change) -> bool:
        """Tell two tellings of one change: one way, and a noun that is in both."""
        return self.way == other.way and bool(self.of & other.of)


NO_CHANGE = Change()


def change_told(sample: Sample, row: Row) -> Change:
    """Return what a share in hundredths says of a rise or a fall; ``NO_CHANGE`` for another figure."""
    if row["category"] != "percent":
        return NO_CHANGE
    verb = _verb_over(sample, row)
    way = next((name for name, verbs in _ways() if verb and verb["lemma"] in verbs), "")
    if verb is None or not way:
        return NO_CHANGE
    beside = [
        w
        for w in counted.words_beside(sample, row)
        if not row["start"] <= w["start"] < row["end"] and w is not verb
    ]
    below = (
        w for dep in _CHANGED for w in beside if w["head"] == verb["start"] and w["dep"] == dep
    )
    changed = next(below, None)
    if changed is None:
        return NO_CHANGE
    words = [changed, *_under(changed, beside, steps=_DOWN)]
    return Change(way, frozenset(stem(w["lemma"]) for w in words if w["pos"] in NOUN_OR_NAME))


def _verb_over(sample: Sample, row: Row) -> Row | None:
    """Return the verb over a share; over *40%*, whose sign is no word of the table, that over the word before it."""
    above = counted.above(sample, row)
    before = [w for w in counted.words_beside(sample, row) if w["start"] < row["start"]][-1:]
    if not above and before:
        over = sample.word_at[row["article_id"]].get(before[0]["head"])
        above = [*before, *([over] if over is not None else [])]
    return next((w for w in above if w["pos"] == "VERB"), None)


def _under(row: Row, beside: Sequence[Row], *, steps: int) -> Iterator[Row]:
    for one in beside:
        if steps and one["head"] == row["start"] and one is not row and one["pos"] != "VERB":
            yield one
            yield from _under(one, beside, steps=steps - 1)


@cache
def _ways() -> tuple[tuple[str, frozenset[str]], ...]:
    ways = read("count_states")["changes"]["ways"]
    return tuple((name, frozenset(verbs)) for name, verbs in ways.items())
