"""Constructions whose cue is a punctuation mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.frames import Frame

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["headline_colon"]

_LONGEST_NAME = 5


def headline_colon(tokens: Tokens, line: int) -> Frame | None:
    """``Minister: Talks a 'one-off'``: in a headline, a short name before a colon speaks after it."""
    nodes = list(tokens.within(*tokens.lines[line]))
    colon = next((k for k in nodes if tokens.text[k] == ":"), None)
    if colon is None:
        return None
    name = [k for k in nodes if k < colon]
    content = {k for k in nodes if k > colon}
    proper = [k for k in name if tokens.text[k][:1].isupper()]
    if not 1 <= len(name) <= _LONGEST_NAME or len(proper) < len(name) - 1 or len(content) < 2:
        return None
    quotes = sorted({tokens.quote[k] for k in content if tokens.quote[k] >= 0})
    return Frame(colon, "headline colon", cue={colon}, source=set(name), content=content, quotes=quotes)
