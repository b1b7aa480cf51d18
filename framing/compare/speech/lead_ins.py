"""What leads in a quotation of the same article: a headline, a paraphrase, a word of it in marks.

An outlet often tells one utterance twice, first in its own words and then in the speaker's. Where the quotation
is told by other articles too, what leads it in may be a telling of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.speech.pieces_of_speech import in_marks
from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.compare.speech.nearness import Near
    from framing.compare.speech.pieces_of_speech import Report
    from framing.compare.speech.same_utterance import Pairs

__all__ = ["LeadIn", "lead_ins"]


@dataclass(frozen=True)
class LeadIn:
    """A piece, one of its article that others tell too or may tell, and how likely both are one utterance."""

    lone: int
    told: int
    likely: float


def lead_ins(
    pairs: Pairs, likely: np.ndarray, *, near: Near, groups: Sequence[Sequence[int]]
) -> list[LeadIn]:
    """Return for pieces outside ``groups`` the likeliest piece that they lead in or take up and others may tell."""
    limits = thresholds("utterances")
    linked = {n for group in groups for n in group}
    told = linked | {n for ends, chance in near.items() if chance >= limits.perhaps for n in ends}
    found: dict[int, LeadIn] = {}
    for n in np.flatnonzero(pairs.within & (pairs.speakers != "different")).tolist():
        for lone, other in _ways(pairs, n):
            if lone in linked or other not in told:
                continue
            chance = _chance(pairs, n, ends=(lone, other), likely=float(likely[n]))
            if chance > (found[lone].likely if lone in found else 0.0):
                found[lone] = LeadIn(lone, other, chance)
    return [found[lone] for lone in sorted(found)]


def _ways(pairs: Pairs, n: int) -> Iterator[tuple[int, int]]:
    one, two = int(pairs.one[n]), int(pairs.two[n])
    yield one, two
    yield two, one


def _chance(pairs: Pairs, n: int, *, ends: tuple[int, int], likely: float) -> float:
    """Return how likely the first of two pieces leads in or takes up the second; 0 where nothing says so."""
    limits = thresholds("utterances")
    lone, told = (pairs.tellings[end] for end in ends)
    headline = lone.row["zone"] != "body"
    if headline and likely >= limits.lead_in:
        return likely
    if pairs.speakers[n] != "same":
        return 0.0
    if _marks_again(pairs, lone, whole=told) or _marks_again(pairs, told, whole=lone):
        return max(likely, float(limits.lead_in))
    leads = (
        lone.form != "direct" and told.form == "direct" and lone.row["start"] < told.row["start"]
    )
    if leads and pairs.common[n] >= limits.whole_weight and likely >= limits.lead_in:
        return likely
    return 0.0


def _marks_again(pairs: Pairs, partly: Report, *, whole: Report) -> bool:
    """Tell whether all that one prints in marks of a paraphrase stands in the other's quotation."""
    if partly.form != "mixed" or whole.form != "direct":
        return False
    marked = in_marks(pairs.sample, partly)
    return bool(marked and marked.content and set(marked.tokens) <= set(whole.tokens))
