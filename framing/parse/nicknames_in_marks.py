"""Nicknames that stand in marks inside a name: *Ada “Addy” Bloom*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.parse.role_words import role_words

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["nickname_in", "past_nickname", "without_nickname"]

_MARKS = "\"“”‘’'"
_MARKED = re.compile(rf"\s*[{_MARKS}](?:[Tt]he )?([^\W\d_][\w-]*)[{_MARKS}](?=\s)")
_LONGEST = 3  # words of a nickname with its marks: the Rock


def past_nickname(tokens: Tokens, node: int) -> int:
    """Return the surname behind a nickname in marks that stands at ``node`` inside one name; ``node`` where none does.

    The parser hangs the parts of one name on each other.
    """
    if node == 0 or tokens.text[node] not in _MARKS or not _is_name(tokens, node - 1):
        return node
    stop = node + 1
    while stop < min(node + _LONGEST, len(tokens)) and tokens.text[stop] not in _MARKS:
        stop += 1
    surname = stop + 1
    if surname >= len(tokens) or tokens.text[stop] not in _MARKS or not _is_name(tokens, surname):
        return node
    given, whole = node - 1, tokens.source_text[tokens.start[node - 1] : tokens.end[surname]]
    above = tokens.head[given]
    one = given < above <= surname or tokens.head[surname] in (given, above)
    titled = tokens.lower[given] in role_words().titles
    return surname if one and not titled and nickname_in(whole) else node


def _is_name(tokens: Tokens, node: int) -> bool:
    return tokens.pos[node] == "PROPN" and tokens.text[node].istitle()


def nickname_in(name: str) -> str:
    """Return the nickname that a name has in marks, empty where it has none: *Addy* of Ada “Addy” Bloom."""
    found = _MARKED.search(name)
    return found.group(1) if found and found.group(1)[0].isupper() else ""


def without_nickname(name: str) -> str:
    """Return a name without what it has in marks: Ada Bloom."""
    return _MARKED.sub("", name) if nickname_in(name) else name
