"""The auxiliaries of a verb: *has been* of ``has been seen``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.tags import AUXILIARIES

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["auxiliaries", "first_of_group"]


def auxiliaries(verb: Token) -> list[Token]:
    """Return the auxiliaries of a verb in the order of the text."""
    return [c for c in verb.children if c.dep_ in AUXILIARIES]


def first_of_group(verb: Token) -> Token:
    """Return the first auxiliary of a verb, which carries its tense; the verb itself where it has none."""
    return next((c for c in verb.children if c.dep_ in AUXILIARIES), verb)
