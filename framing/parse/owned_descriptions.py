"""Whose somebody is: *his lawyer* is not any lawyer whom the article names further down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.presence import HE, SHE
from framing.parse.role_words import role_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.parse.tokens import Tokens

__all__ = ["is_owners"]

_POSSESSIVES_OF_OTHERS = terms("function_words", "possessives_of_others")
_ARTICLES = terms("function_words", "articles")
_OWNER = re.compile(r"\w['’]s?$")


def is_owners(
    tokens: Tokens, nodes: Sequence[int], *, head: int, titles: Sequence[str], named: bool
) -> bool:
    """Tell whether somebody with these titles can be whom a description with an owner means; true of one without.

    Who is named only further down (``named`` is false) has to be told there as somebody's too (*Holm's lawyer, Ada
    Reel*), or as the one just spoken of (*the lawyer, Ada Reel*): *the celebrity lawyer Ada Reel* is nobody's.
    *Her lawyer* is not *his lawyer*.
    """
    owner = _owner(tokens, nodes, head=head)
    if not owner:
        return True
    noun = tokens.lower[head]
    told = [title.lower().split() for title in titles if noun in title.lower().split()]
    apart = [_are_two(owner, words[0]) for words in told]
    if apart and all(apart):
        return False
    return named or not told or any(_is_owned_or_bare(words, noun) for words in told)


def _owner(tokens: Tokens, nodes: Sequence[int], *, head: int) -> str:
    """Return the word that tells whose a description is: his, the *driver*; empty where none does."""
    owner = next((c for c in tokens.children[head] if tokens.dep[c] == "poss" and c in nodes), None)
    return "" if owner is None else tokens.lower[owner]


def _are_two(one: str, two: str) -> bool:
    """Tell whether two possessives are of two sexes: his, her."""
    return (one in HE and two in SHE) or (one in SHE and two in HE)


def _is_owned_or_bare(words: Sequence[str], noun: str) -> bool:
    """Say whether a title tells whose somebody is, or nothing but the noun: *Holm's lawyer*, *a lawyer for Holm*."""
    place = words.index(noun)
    before = [word for word in words[:place] if word not in _ARTICLES]
    owned = any(word in _POSSESSIVES_OF_OTHERS or _OWNER.search(word) for word in before)
    return not before or owned or any(word in role_words().representing for word in words[place:])
