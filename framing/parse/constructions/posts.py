"""Posts of social media set into an article: the words, then a dash, whose account it is, and the day.

*The dam is safe. — Ada Bloom (@adabloom) March 3, 2025*: the words are the account holder's, though no mark stands
around them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.parse.frames import Frame

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["POST", "posts", "set_in"]

POST = "post"
_POST_SIGNATURE = re.compile(
    r"(?:—|–|―|--|-)[ \u00a0]*(?P<name>[^\n()@]{2,60}?)[ \u00a0]*\(@\w{1,30}\)"
    r"(?P<rest>[ \u00a0,·|]*[^\n.!?]{0,40}?)\.?$"
)
_DAY = re.compile(r"\d")
_WEB_ADDRESSES = re.compile(r"(?:https?://|pic\.twitter\.com/|t\.co/|www\.)\S+")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 700
"""Characters of a line that may be a post with its signature."""


def posts(tokens: Tokens) -> list[Frame]:
    """Return the posts of a text that are signed with an account; the words stand on the line or on the one before."""
    out: list[Frame] = []
    for line, (start, end) in enumerate(tokens.lines):
        text = tokens.source_text[start:end].rstrip()
        found = _POST_SIGNATURE.search(text) if "(@" in text and len(text) <= _LONGEST else None
        if found is None or (found["rest"].strip() and not _DAY.search(found["rest"])):
            continue
        span = (start, start + found.start())
        if not _LETTER.search(_WEB_ADDRESSES.sub("", text[: found.start()])):
            span = (
                tokens.lines[line - 1] if line > 1 and not text[: found.start()].strip() else span
            )
        content = {k for k in tokens.within(*span) if tokens.pos[k] != "SPACE"}
        source = set(tokens.within(start + found.start("name"), start + found.end("name")))
        spoken = _LETTER.search(_WEB_ADDRESSES.sub("", tokens.source_text[slice(*span)]))
        if content and source and spoken and not _is_in_marks(tokens, content):
            out.append(Frame(-1, POST, source=source, content=content))
    return out


def set_in(tokens: Tokens, frames: list[Frame], *, found: list[Frame]) -> list[Frame]:
    """Return all frames with the posts that were found: what a post itself reports ends at its signature."""
    lines = {tokens.para[min(post.source)] for post in found}
    words = set[int]().union(*(post.content for post in found))
    for frame in frames if found else ():
        if not words.isdisjoint(frame.content):
            frame.content -= {
                k for k in frame.content if tokens.para[k] in lines and k not in words
            }
    return [frame for frame in frames if frame.content or not found] + found


def _is_in_marks(tokens: Tokens, content: set[int]) -> bool:
    """Say whether words stand in quotation marks already, which a signature below claims for its name."""
    marked = sum(tokens.quote[k] >= 0 for k in content)
    return tokens.quote[min(content)] >= 0 and 2 * marked > len(content)
