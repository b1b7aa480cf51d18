"""What keeps two sentences that are likely to state one thing from being said for sure to do so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.same_name import same_speaker
from framing.compare.statements.main_facts import meet
from framing.compare.statements.main_verbs import planned

if TYPE_CHECKING:
    from framing.compare.statements.told import Told

__all__ = ["doubtful"]


def doubtful(one: Told, two: Told) -> bool:
    """Tell whether the main clauses of two sentences, or who says them and when, speak of two statements."""
    if one.speaker and two.speaker:
        apart = same_speaker(one.speaker, two.speaker) == "different"
        if apart and {*one.content} != {*two.content}:
            return True
    elif planned(dict(one.main.ways), dict(two.main.ways)):
        return True
    return one.main.earlier != two.main.earlier or not meet(one.main, two.main)
