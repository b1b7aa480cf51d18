"""Pronouns with a clause that says who: *someone who saw it*, *those living there*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.tails import right_edge
from framing.extract.grammar.people_nouns import noun_class

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = ["clause_of_somebody"]


def clause_of_somebody(doc: Doc, token: Token) -> int | None:
    """Return the last token of the clause that says who *someone* or *those* are; None where none does."""
    last, tail = right_edge(doc, token, generic=True)
    things = token.lower_ == "those" and token.nbor().lower_ in ("that", "which")
    if tail != "relative_clause" or token.dep_ == "det" or things:
        return None
    return None if _are_things(token) or _is_broken_off(doc, token, last=last) else last


def _are_things(token: Token) -> bool:
    """Tell ``gaps and those caused by a fault`` from ``those killed``."""
    joined = token.dep_ == "conj" and token.head.tag_ == "NNS" and token.lower_ == "those"
    return joined and noun_class(token.head) is None


def _is_broken_off(doc: Doc, token: Token, *, last: int) -> bool:
    """Tell ``someone we know is able``: what stands behind the clause goes on with it."""
    clause = next((c for c in token.rights if c.dep_ == "relcl"), None)
    after = doc[last + 1] if last + 1 < len(doc) else token
    return clause is not None and clause.i == last and after.lemma_ == "be"
