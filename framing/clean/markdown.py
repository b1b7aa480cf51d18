"""Marks of Markdown: links, pictures, emphasis, headings, code and tables are typing, not prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.clean.offsets import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["blocks", "inline"]

_FENCE = re.compile(r"(?m)^(`{3}|~{3})[\w+ -]{0,40}$")
_ROW = re.compile(r"\|[^\n]*\|[ ]?$")
_RULE_ROW = re.compile(r"\|[ :|-]+\|[ ]?$")
_DEFINITION = re.compile(r"(?m)^\[[^\]\[\n]{1,80}\]:[ ]https?://\S+.{0,120}$")
_UNDERLINE = re.compile(r"(?m)^(={3,}|-{3,}|\*{3,}|_{3,}|\*( \*){2,})$")
_HEADING = re.compile(r"(?m)^#{1,6} +(?=\S)")
_QUOTED = re.compile(r"(?m)^> ?(?=\S)")
# Nothing between the marks may hold the mark again: each pattern reads a text once.
_PICTURE = re.compile(r"!\[[^\]\[\n]{0,400}\]\([^()\s]{1,2000}(?: [\"'][^\n\"']{0,300}[\"'])?\) ?")
_LINK = re.compile(
    r"(?<!!)\[([^\]\[\n]{1,400})\]\((?:https?:|mailto:|/|#|\.)[^()\s]{0,2000}(?: [\"'][^\n\"']{0,300}[\"'])?\)"
)
_REFERRED = re.compile(r"(?<!!)\[([^\]\[\n]{1,400})\]\[[\w .-]{0,60}\]")
_STRONG = re.compile(r"(?<![\w*])(\*\*\*|\*\*)(?=[^\s*])([^*\n]{1,600})(?<=[^\s*])\1(?![\w*])")
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,600})(?<=[^\s*])\*(?![\w*])")
_UNDERSCORED = re.compile(r"(?<![\w\\])(__|_)(?=[^\s_])([^_\n]{1,600})(?<=[^\s_])\1(?!\w)")


def blocks(text: str) -> Iterator[Edit]:
    """Take out code, tables, rules and addresses of links; take the marks off headings and quotations."""
    fences = list(_FENCE.finditer(text))
    for opening, closing in zip(fences[::2], fences[1::2], strict=False):
        yield Edit(opening.start(), closing.end(), "", "code")
    yield from _tables(text)
    if _DEFINITION.search(text):
        yield from _around(text, _REFERRED)
    for pattern in (_DEFINITION, _UNDERLINE, _HEADING, _QUOTED):
        for found in pattern.finditer(text):
            yield Edit(found.start(), found.end(), "", "markup")


def _tables(text: str) -> Iterator[Edit]:
    """Yield each run of lines between upright strokes that holds a line of dashes."""
    at, first, ruled = 0, -1, False
    for line in [*text.split("\n"), ""]:
        if _ROW.match(line):
            first = at if first < 0 else first
            ruled = ruled or bool("--" in line and _RULE_ROW.match(line))
        else:
            if first >= 0 and ruled:
                yield Edit(first, at - 1, "", "table")
            first, ruled = -1, False
        at += len(line) + 1


def inline(text: str) -> Iterator[Edit]:
    """Take out pictures, and the marks and addresses around the words of links and of emphasis."""
    for found in _PICTURE.finditer(text):
        yield Edit(found.start(), found.end(), "", "picture")
    for pattern in (_LINK, _STRONG, _EMPHASIS, _UNDERSCORED):
        yield from _around(text, pattern)


def _around(text: str, pattern: re.Pattern[str]) -> Iterator[Edit]:
    """Yield what stands before and after the words in each find: the last group of ``pattern``."""
    for found in pattern.finditer(text):
        yield Edit(found.start(), found.start(pattern.groups), "", "markup")
        yield Edit(found.end(pattern.groups), found.end(), "", "markup")
