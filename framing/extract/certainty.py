"""Which claims about an act the text does not bear: they are not made, and counted as unsure.

A doer that is not found is not the same as a doer that is not stated. Where somebody else stands in the sentence of
a noun, or a later *by* may name the doer of a passive, the text may well say who; nothing is claimed then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.acts import LIST, is_doer
from framing.extract.by_phrases import may_have_doer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from framing.extract.cast import Cast
    from framing.extract.predicates import Predicate

__all__ = ["CLAIMS", "sure_parts", "unsure_of_noun", "unsure_of_verb"]

CLAIMS = ("doer", "target", "told")
ACTIVE = "active"
CHAMBERS = frozenset(LIST["passing"]["bodies"])


def sure_parts(cast: Cast, one: Predicate) -> tuple[Token | None, Token | None]:
    """Return doer and target as far as they are safe: a thing that another clause lends does nothing here."""
    agent, patient = one.agent, one.patient
    if one.form == ACTIVE and one.shared and not _is_somebody(cast, agent):
        agent = None
    if one.form != ACTIVE and _hangs_loose(one):
        patient = None
    return agent, patient


def unsure_of_verb(one: Predicate, parts: tuple[Token | None, Token | None]) -> list[str]:
    """Return the claims that are not made of a verb: an active one has a doer, a passive one a target."""
    agent, patient = parts
    found = []
    if agent is None and (one.form == ACTIVE or may_have_doer(one.verb)):
        found.append("doer")
    if patient is None and one.form != ACTIVE and not _is_about_clause(one.verb):
        found.append("target")
    return found


def unsure_of_noun(cast: Cast, noun: Token, parts: tuple[Token | None, Token | None]) -> list[str]:
    """Return the claims that are not made of a noun: its doer, where the sentence names others who may be it."""
    agent, patient = parts
    if agent is not None:
        return []
    taken = {t.i for t in patient.subtree} if patient is not None else set()
    others: Iterable[Token] = (t for t in noun.sent if t.i not in taken and t != noun)
    return (
        ["doer"] if any(cast.actor_of(t.i) is not None or t.tag_ == "PRP" for t in others) else []
    )


def _is_somebody(cast: Cast, agent: Token | None) -> bool:
    if agent is None:
        return False
    return is_doer(agent) or cast.is_somebody(agent.i) or agent.lemma_.lower() in CHAMBERS


def _hangs_loose(one: Predicate) -> bool:
    """Tell ``the dangers of sniping directed at them``: a participle behind an of-phrase may belong to either noun."""
    verb, noun = one.verb, one.patient
    if noun is None or verb.dep_ != "acl" or verb.head != noun or verb.i <= noun.i:
        return False
    last = verb.nbor(-1)
    return last != noun and last.dep_ == "pobj" and last.head.lower_ in ("of", "with")


def _is_about_clause(verb: Token) -> bool:
    """Tell ``it was revealed that``: what it is done to is a clause, and no word is missed."""
    return any(c.lower_ == "it" and c.dep_.startswith("nsubj") for c in verb.children)
