"""An actor described and not named, as one article tells of it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Described"]


@dataclass(frozen=True)
class Described:
    """One actor of one article by its descriptions: head nouns, what modifies them everywhere, which are names.

    ``plural`` holds where the head is printed in another form than the dictionary's; ``definite`` where no
    description begins with *a*: the text takes it that the reader knows whom.
    """

    article: str
    actor: str
    heads: frozenset[str]
    modifiers: frozenset[str]
    proper: frozenset[str]
    plural: bool
    definite: bool
    forms: frozenset[str] = frozenset()
    """The head nouns as printed: *the crew* is not *crews*."""
    ever: frozenset[str] = frozenset()
    """What modifies the nouns anywhere in the article."""
    names: frozenset[str] = frozenset()
    """The names in the descriptions, and of whom the article says they are the aides, the friends."""
    kin: bool = False
    """Somebody's relation: *his son*."""
