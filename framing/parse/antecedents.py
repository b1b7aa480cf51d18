"""What a relative pronoun stands for: the noun phrase that its clause hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.genders import given_names
from framing.parse.role_words import role_words
from framing.tags import BEHIND_A_NOUN, NOUN_OR_NAME, PLURALS

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["ALL_RELATIVE_PRONOUNS", "antecedent"]

_PLACING_SOMEBODY = terms("function_words", "placing_somebody")
_CLIMB = 6
_CLIMB_TO_THE_CLAUSE = 5
"""Steps from a cue up to the relative clause that holds it."""
ALL_RELATIVE_PRONOUNS = terms("function_words", "all_relative_pronouns")


def antecedent(tokens: Tokens, source: set[int], *, at: int) -> set[int]:
    """Return the noun phrase that a relative pronoun (the whole of a source) stands for; empty if none."""
    if len(source) != 1 or tokens.lower[min(source)] not in ALL_RELATIVE_PRONOUNS:
        return set()
    node = at
    for _ in range(_CLIMB_TO_THE_CLAUSE):
        top = tokens.head[node]
        if tokens.dep[node] == "relcl":
            name = _name_before(tokens, min(source))
            if name is not None and tokens.lower[min(source)] in {"who", "whom"}:
                top = whose(tokens, name) if name != top else whose(tokens, top)
            away = [c for c in tokens.children[top] if tokens.dep[c] in BEHIND_A_NOUN]
            return {k for k in tokens.subtree(top, away) if k < at}
        if top == node:
            break
        node = top
    return set()


def whose(tokens: Tokens, name: int) -> int:
    """Return the person whom *who* stands for behind a place or a day: Senator Reel of Maine, who.

    A name with a given name is a person's itself: the mother of Anna Reel, who.
    """
    node = name
    for _ in range(_CLIMB):
        if _may_be_who(tokens, node):
            break
        top = tokens.head[node]
        if tokens.dep[node] == "pobj" and tokens.lower[top] in _PLACING_SOMEBODY:
            node = tokens.head[top]
        elif tokens.dep[node] in {"appos", "compound", "nmod", "npadvmod"} and top < node:
            node = top
        else:
            break
    person = tokens.pos[node] in NOUN_OR_NAME and node < name
    return node if person else name


def _may_be_who(tokens: Tokens, node: int) -> bool:
    """Say whether a noun is of people by itself: Republicans, prosecutors, an envoy, Anna Reel."""
    if tokens.tag[node] in PLURALS or tokens.lemma[node] in role_words().role:
        return True
    first = node
    while first > 0 and tokens.dep[first - 1] == "compound" and tokens.pos[first - 1] == "PROPN":
        first -= 1
    return tokens.text[first] in given_names() or tokens.lower[first] in role_words().titles


def _name_before(tokens: Tokens, pronoun: int) -> int | None:
    """Return the proper noun that stands right before a relative pronoun, a comma apart at most."""
    k = pronoun - 1
    if k >= 0 and tokens.text[k] == ",":
        k -= 1
    return k if k >= 0 and tokens.pos[k] == "PROPN" else None
