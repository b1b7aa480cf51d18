"""A list below somebody's word: ``The union said:`` and then a line for each thing that it said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.constructions.verbs import is_cue_verb, noun_phrase
from framing.parse.frames import Frame, subject

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["listed_below"]

_ITEM = re.compile(r"\s*(?:[•·▪◦‣*–—-]|\d{1,2}[.)]|\([a-z\d]\))\s+(?=\S)")
_NOTHING_YET = ("ccomp", "xcomp", "auxpass")
_POINTING_AT_THINGS = terms("function_words", "pointing_at_things")


def listed_below(tokens: Tokens) -> list[Frame]:
    """Return a frame for each cue verb that ends its line with a colon above the lines of a list."""
    return [
        frame
        for line in range(len(tokens.lines) - 1)
        if (items := _items_below(tokens, line)) and (frame := _saying(tokens, line, items=items))
    ]


def _items_below(tokens: Tokens, line: int) -> list[tuple[int, int]]:
    """Return the items right below a line that ends in a colon, without their bullets; two at least."""
    start, end = tokens.lines[line]
    if not tokens.source_text[start:end].rstrip().endswith(":"):
        return []
    items = []
    for begin, stop in tokens.lines[line + 1 :]:
        bullet = _ITEM.match(tokens.source_text, begin, stop)
        if bullet is None:
            break
        items.append((bullet.end(), stop))
    return items if len(items) > 1 else []


def _saying(tokens: Tokens, line: int, *, items: list[tuple[int, int]]) -> Frame | None:
    """Return who says the items: the last cue verb of the line above, of which it says nothing more."""
    verbs = [k for k in tokens.within(*tokens.lines[line]) if is_cue_verb(tokens, k)]
    if not verbs or tokens.child(verbs[-1], *_NOTHING_YET) is not None:
        return None
    verb, who = verbs[-1], subject(tokens, verbs[-1])
    if who is None or tokens.para[who] != line or tokens.lower[who] in _POINTING_AT_THINGS:
        return None
    content = {k for item in items for k in tokens.within(*item)}
    numbers = {tokens.quote[k] for k in content if tokens.quote[k] >= 0}
    source = noun_phrase(tokens, who) - {verb}
    return Frame(
        verb, "list below", cue={verb}, source=source, content=content, quotes=sorted(numbers)
    )
