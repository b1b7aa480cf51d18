"""Lines that are no running text: headings in title case, which show no name's edges, bylines, datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.datelines import behind_dateline
from framing.headings import is_title_case

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["dateline_tokens", "in_byline", "title_case_lines"]

_BYLINE = 12  # tokens of a line that begins with By and names who wrote, not who is told of
_DATELINE = 120  # characters of a line in which a dateline has to end


def title_case_lines(tokens: Tokens) -> frozenset[int]:
    """Return the lines that are headings with capitals throughout; a text of one line has none."""
    printed = [tokens.source_text[start:end] for start, end in tokens.lines]
    if sum(not line.isspace() for line in printed if line) < 2:
        return frozenset()
    return frozenset(n for n, line in enumerate(printed) if is_title_case(line))


def in_byline(tokens: Tokens, node: int) -> bool:
    """Say whether a token stands in a line that says who wrote: By Rex Dallimore, Chief Reporter."""
    line, first = tokens.para[node], node
    while first > 0 and tokens.para[first - 1] == line:
        first -= 1
        if node - first > 2 * _BYLINE:  # far inside a line, however long that is
            return False
    while tokens.pos[first] == "SPACE":
        first += 1
    if tokens.text[first] != "By":
        return False
    stop = min(first + _BYLINE, len(tokens))
    return stop == len(tokens) or tokens.para[stop] != line


def dateline_tokens(tokens: Tokens) -> frozenset[int]:
    """Return the tokens of the places and agencies that open lines: HALVERN, Me. (Wire) —."""
    behind = [
        start + behind_dateline(tokens.source_text[start : min(end, start + _DATELINE)])
        for start, end in tokens.lines
    ]
    opened = {n for n, (start, _) in enumerate(tokens.lines) if behind[n] > start}
    if not opened:
        return frozenset()
    lines = ((k, tokens.para[k]) for k in range(len(tokens)))
    return frozenset(k for k, n in lines if n in opened and tokens.start[k] < behind[n])
