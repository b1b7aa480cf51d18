"""What keeps two sentences that are likely to state one thing from being said for sure to do so."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.same_name import same_speaker
from framing.compare.statements.main_facts import meet
from framing.compare.statements.main_verbs import planned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.statements.told import Told

__all__ = ["apart_by_order", "doubtful"]


def doubtful(one: Told, two: Told) -> bool:
    """Tell whether the main clauses of two sentences, or who says them and when, speak of two statements."""
    if one.speaker and two.speaker:
        apart = same_speaker(one.speaker, two.speaker) == "different"
        if apart and {*one.content} != {*two.content}:
            return True
    elif planned(dict(one.main.ways), dict(two.main.ways)):
        return True
    return one.main.earlier != two.main.earlier or not meet(one.main, two.main)


def apart_by_order(said: Sequence[Told]) -> np.ndarray:
    """Return which sentences give two ordinals to one noun: *the second strike*, *the third strike*."""
    apart = np.zeros((len(said), len(said)), dtype=bool)
    told = [n for n, one in enumerate(said) if one.orders]
    for a, b in permutations(told, 2):
        first, second = dict(said[a].orders), dict(said[b].orders)
        apart[a, b] = any(first[noun] != second[noun] for noun in first.keys() & second.keys())
    return apart
