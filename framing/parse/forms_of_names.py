"""Whether two names are forms of one: Ada Bloom and Bloom, the Bloom Company and Bloom, a body and its capitals."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.role_words import role_words
from framing.parse.surnames import is_one_bearer, without_suffix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.identity import Identity
    from framing.parse.mentions import Mention
    from framing.parse.tokens import Tokens

__all__ = ["is_another_form", "is_given_name", "short_forms"]

_WHERE = terms("function_words", "before_places") - {"from", "to"}
_LETTERS = (3, 4)
"""How long a short form is taken without a list of nicknames: longer ones are surnames, too."""


def is_another_form(identity: Identity, mention: Mention, *, placed: bool) -> bool:
    """Say whether a name is another form of an identity's name."""
    short = without_suffix(mention.name.split())
    for known in (identity.name, *dict.fromkeys(identity.names)):
        long = without_suffix(known.split())
        if known == mention.name or _plain(known) == _plain(mention.name):
            return True
        if identity.person and is_one_bearer(mention.name.split(), known.split()):
            return True
        if len(short) >= len(long):
            continue
        if identity.person and long[-len(short) :] == short:
            return True
        if not (identity.person or placed) and long[:-1] == short and _is_firm(long[-1]):
            return True
        letters = short[0].replace(".", "")
        if len(short) == 1 and _capitals(known) == letters and len(letters) > 1:
            return True
    return False


def is_given_name(identity: Identity, mention: Mention, *, placed: bool) -> bool:
    """Say whether a lone word is the given name of somebody named in full."""
    if placed:
        return False
    names = (identity.name, *identity.names)
    return identity.person and any(
        len(k.split()) > 1 and k.split()[0] == mention.name for k in names
    )


def _is_firm(word: str) -> bool:
    return word.lower() in role_words().firms


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return re.sub(r"[’‘`]", "'", re.sub(r"^the ", "", name.lower())).replace(".", "")


def _capitals(name: str) -> str:
    return "".join(w[0] for w in name.split() if w[0].isupper())


def short_forms(tokens: Tokens, found: Iterable[Mention]) -> dict[str, str]:
    """Return each lone name that begins the given name of one person alone, with that given name: *Jax*, *Jaxor*.

    It is nobody's where somebody else bears it in full, before or behind another word, or where it is told of as a
    place or thing: *the Hill*.
    """
    mentions = list(found)
    full = [m.name.split() for m in mentions if " " in m.name]
    given = {words[0] for words in full}
    taken = {word for words in full for word in words} | {
        m.name for m in mentions if m.title or _is_thing(tokens, m.nodes[0] - 1)
    }
    forms: dict[str, str] = {}
    for short in dict.fromkeys(m.name for m in mentions):
        longer = [one for one in given if one.startswith(short) and one != short]
        if len(longer) == 1 and short not in taken and _is_short(short):
            forms[short] = longer[0]
    return forms


def _is_thing(tokens: Tokens, before: int) -> bool:
    """Tell *the Hill* and *in Ada* from somebody's name by the word before it."""
    return before >= 0 and (tokens.pos[before] == "DET" or tokens.lower[before] in _WHERE)


def _is_short(word: str) -> bool:
    least, most = _LETTERS
    return least <= len(word) <= most and word.isalpha() and word.istitle()
