"""Titles before a surname that several people of the article have: *President Bloom* among two Blooms.

Whose it is the text tells where it calls one of them so elsewhere; where it does not, it may be either's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.known_actors import BYGONE, describe

if TYPE_CHECKING:
    from framing.extract.actors.clues import Clues
    from framing.extract.actors.designation import Designation

__all__ = ["is_of_either"]

AT = thresholds("extract", "surname_bearers")


def is_of_either(clues: Clues, one: Designation, *, who: str, link: str) -> bool:
    """Tell a title before a lone surname of two people, neither of whom the text calls so in other words."""
    if link != "name" or one.name is None or one.name[0] != one.name[1] or one.courtesy:
        return False
    surname = clues.doc[one.name[0]].text
    alike = {
        name
        for name in set(clues.names.owner.values())
        if clues.names.is_person(name) and " " in name and name.split()[-1] == surname
    }
    times = {name: clues.names.mentions(name) for name in alike}
    most = max((n for name, n in times.items() if name != who), default=0)
    if who not in alike or AT.clearly * most < times[who]:
        return False
    nouns = describe(clues.doc, one).nouns
    return not any(
        nouns & (told.nouns | told.words & nouns)
        for other in clues.found
        if not _is_bare(other)
        and clues.actor_at.get(other.head) == who
        and (told := describe(clues.doc, other)).nouns - BYGONE
    )


def _is_bare(one: Designation) -> bool:
    """Tell a title before a surname alone, which says nothing of whose the surname is."""
    return one.name is not None and one.name[0] == one.name[1]
