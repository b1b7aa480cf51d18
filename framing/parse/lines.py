"""Lines that are no running text: headings in title case, which show no name's edges, and bylines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens

__all__ = ["in_byline", "title_case_lines"]

_BYLINE = 12  # tokens of a line that begins with By and names who wrote, not who is told of
_HEADING = 30  # tokens
_CAPITALS = 0.7  # share of a title-case line's longer words


def title_case_lines(tokens: Tokens) -> frozenset[int]:
    """Return the lines that are headings with capitals throughout."""
    lines: dict[int, list[int]] = {}
    for node, line in enumerate(tokens.para):
        if tokens.pos[node] not in {"PUNCT", "SPACE"}:
            lines.setdefault(line, []).append(node)
    long = {line: [k for k in nodes if len(tokens.text[k]) > 3] for line, nodes in lines.items()}
    return frozenset(
        line
        for line, nodes in long.items()
        if len(nodes) > 2
        and len(lines[line]) <= _HEADING
        and len(lines) > 1
        and sum(tokens.text[k][0].isupper() for k in nodes) >= _CAPITALS * len(nodes)
    )


def in_byline(tokens: Tokens, node: int) -> bool:
    """Say whether a token stands in a line that says who wrote: By Rex Dallimore, Chief Reporter."""
    line, first = tokens.para[node], node
    while first > 0 and tokens.para[first - 1] == line:
        first -= 1
    while tokens.pos[first] == "SPACE":
        first += 1
    if tokens.text[first] != "By":
        return False
    stop = min(first + _BYLINE, len(tokens))
    return stop == len(tokens) or tokens.para[stop] != line
