"""Who is on strike: the workers, the strikers, the pickets and the union's members that an article tells of as one.

``Nurses walked out``, ``a strike by nurses``, ``the union, which represents 900 nurses``, ``pickets``, ``its members``:
where an article has a union and one such group, the words are all of that group (van Leeuwen 2008, ch. 2, on
one actor named by what they are and by what they do).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from framing.extract.actors.unnamed_actors import Group, Settled
from framing.extract.grammar.phrase_edges import PLACES
from framing.extract.word_lists import terms
from framing.tags import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.extract.actors.designation import Designation
    from framing.words import Doc, Token

__all__ = ["on_strike"]

STRIKE_ROLES = terms("acts", "strike_roles")
STRIKE_VERBS = terms("acts", "strike_verbs")
STRIKES = terms("acts", "strikes")
UNION = "union"
OTHER_UNIONS = PLACES | terms("acts", "other_unions")
POSSESSIVES_OF_A_UNION = terms("function_words", "possessives_of_a_union")


def on_strike(doc: Doc, settled: Sequence[Settled]) -> list[Settled]:
    """Return the designations with all who strike as one group; as they were where no union is told of."""
    own = [
        (item.designation, item.actor)
        for item in settled
        if isinstance(item.actor, Group) and item.designation.plural
    ]
    struck = [actor for one, actor in own if _strikes(doc[one.head])]
    if not struck or not any(_is_of_workers(token) for token in doc):
        return list(settled)
    whole = max(struck, key=lambda group: group.size)
    whole.struck = True
    parts = [*struck, *(actor for one, actor in own if _is_member(doc, one))]
    return [
        replace(item, actor=whole) if any(item.actor is part for part in parts) else item
        for item in settled
    ]


def _is_of_workers(token: Token) -> bool:
    """Tell the dockers' union and *Dockers Union* from the European Union, a civil union and the Union."""
    if token.lower_ not in (UNION, "unions"):
        return False
    before = token.nbor(-1) if token.i else token
    after = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    bare = token.tag_ in NAMES and before.lower_ == "the" and after != "of"
    return not bare and before.lower_ not in OTHER_UNIONS


def _strikes(head: Token) -> bool:
    """Tell those who strike: by their noun, by their verb, by *their strike* or by *their union*."""
    if head.lemma_.lower() in STRIKE_ROLES:
        return True
    verb = head.head
    if head.dep_ == "nsubj" and verb.lemma_ in STRIKE_VERBS:
        return verb.lemma_ != "walk" or any(c.lower_ in ("out", "off") for c in verb.children)
    if head.dep_ == "pobj" and verb.lower_ in ("by", "of") and verb.head.lemma_ in STRIKES:
        return True
    if head.dep_ in ("poss", "compound") and verb.lemma_ in STRIKES:
        return True
    if head.dep_ != "dobj" or verb.lemma_ != "represent":
        return False
    who = (
        verb.head
        if verb.dep_ == "relcl"
        else next((c for c in verb.children if c.dep_ == "nsubj"), verb)
    )
    return who.lower_ == UNION


def _is_member(doc: Doc, one: Designation) -> bool:
    """Tell *its members* and *union members* from members of something else."""
    if doc[one.head].lemma_.lower() != "member" or one.last > one.head:
        return False
    before = doc[one.first - 1].lower_ if one.first else ""
    plain = one.first == one.head and before in POSSESSIVES_OF_A_UNION
    return plain or UNION in one.modifiers
