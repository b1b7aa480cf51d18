"""Descriptions that fit many: *a kid*, *his lawyer*, *the director* beside an acting one join no two articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.same_name import name_parts
from framing.compare.thresholds import word_set

if TYPE_CHECKING:
    from framing.compare.actors.described_actor import Described

__all__ = ["is_a_household", "is_another_relation", "is_anybody", "may_be_another"]


def is_anybody(one: Described) -> bool:
    """Tell somebody of whom only age or sex is said: a *kid* here need not be whom another calls a *child*."""
    return one.heads <= word_set("actor_sets", "ages")


def may_be_another(one: Described, other: Described, *, name: str) -> bool:
    """Tell where the words do not show that ``one`` is the actor ``name`` whom another article describes.

    The lawyer and the friend are somebody's, and the words do not say that it is the same one's; the *acting
    director* is not the *director*; what lacks the first part of a body's name (*the Harvest movement*, *Larkin
    Harvest*) is the larger body.
    """
    retained = not one.plural and not one.heads.isdisjoint(word_set("actor_sets", "retained"))
    if retained and not (one.names & other.names):
        return True
    another_rank = other.ever & word_set("actor_sets", "ranks") - one.ever
    if another_rank and not other.heads.isdisjoint(one.heads):
        return True
    parts = name_parts(name)
    printed = one.names & one.proper
    return bool(printed & set(parts[1:])) and parts[0] not in printed and not one.kin


def is_another_relation(one: Described, other: Described) -> bool:
    """Tell *his son* from *Ada Bloom’s son*: only one of the two articles says whose."""
    kin = one.kin and other.kin and not one.plural
    return kin and bool(one.names) != bool(other.names)


def is_a_household(one: Described, other: Described) -> bool:
    """Tell one *family*, which is no word for the residents of a place, from *families*."""
    return ("family" in one.forms) != ("family" in other.forms)
