"""Tags and character references in a text that should have none."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from framing.clean.offsets import Edit
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["references", "tags"]

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# A link to another story that a page glued between two paragraphs is one headline long.
_LONGEST_LINK = 25


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What ``markup.toml`` says, as patterns that read a text once, whatever it holds."""

    tag: re.Pattern[str]
    opener: re.Pattern[str]
    closers: Mapping[str, re.Pattern[str]]
    block: frozenset[str]


@cache
def _patterns() -> _Patterns:
    data = data_file("clean", "markup")
    names = "|".join(
        sorted({*data["block"], *data["inline"], *data["silent"]}, key=len, reverse=True)
    )
    # A long tag is one only with attributes, such as a picture given in place.
    inside = r"\s[^<>]{0,2000}|\s+[\w:-]+\s*=\s*[\"'][^<>]*|/"
    silent = "|".join(data["silent"])
    closers = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in data["silent"]}
    return _Patterns(
        tag=re.compile(rf"</?({names})(?=[\s/>])(?:{inside})?>", re.IGNORECASE),
        opener=re.compile(rf"<(?:(!--)|(!doctype)\b|({silent})\b[^<>]*>)", re.IGNORECASE),
        closers={**closers, "!--": re.compile("-->"), "!doctype": re.compile(">")},
        block=frozenset(data["block"]),
    )


def tags(text: str) -> Iterator[Edit]:
    """Take out tags: a block tag leaves a paragraph break, an inline tag nothing.

    Scripts, styles and comments go whole. Where paragraphs are tagged, a stray full stop between two of them
    goes with the tags, and so does a headline-long link that stands between them outside any tag.
    """
    hidden = list(_hidden(text))
    for start, end in hidden:
        yield Edit(start, end, "\n\n", "markup")
    starts = [start for start, _ in hidden]
    found = []
    for match in _patterns().tag.finditer(text):
        place = bisect_right(starts, match.start()) - 1
        if place < 0 or match.start() >= hidden[place][1]:
            found.append((match.start(), match.end(), match[1].lower()))
    yield from _joined(text, found)


def _hidden(text: str) -> Iterator[tuple[int, int]]:
    """Yield scripts, styles, comments and doctypes, each with its end; one without an end is none."""
    at = 0
    endless: set[str] = set()
    for found in _patterns().opener.finditer(text):
        kind = (found[1] or found[2] or found[3]).lower()
        if found.start() < at or kind in endless:
            continue
        close = _patterns().closers[kind].search(text, found.end())
        if close is None:
            endless.add(kind)
            continue
        at = close.end()
        yield found.start(), at


def _joined(text: str, found: list[tuple[int, int, str]]) -> Iterator[Edit]:
    block = _patterns().block
    paragraphs_tagged = sum(name == "p" for _, _, name in found) >= 4
    i = 0
    while i < len(found):
        start, end, name = found[i]
        kind = "markup"
        while paragraphs_tagged and i + 1 < len(found):
            gap = _gap(text, found[i], right=found[i + 1])
            if gap is None:
                break
            kind = gap if kind == "markup" else kind
            i += 1
            end = found[i][1]
        if paragraphs_tagged and name == "p" and re.match(r"\.\s*(\Z|<)", text[end:]):
            end += 1  # the stray full stop after the last paragraph
        yield Edit(start, end, "\n\n" if name in block else "", kind)
        i += 1


def _gap(text: str, left: tuple[int, int, str], *, right: tuple[int, int, str]) -> str | None:
    """Return what stands between a closing and an opening paragraph tag, None where it must stay."""
    closes = left[2] == "p" and text[left[0] + 1] == "/"
    opens = right[2] == "p" and text[right[0] + 1] != "/"
    if not (closes and opens):
        return None
    between = text[left[1] : right[0]].strip().strip(".").strip()
    if not between:
        return "markup"
    is_link = len(between.split()) <= _LONGEST_LINK and not re.search(r"[\n“”\"]|[.!?]\s", between)
    return "related_link" if is_link else None


def references(text: str) -> Iterator[Edit]:
    """Read character references such as ``&amp;`` and ``&#8217;`` as the characters they stand for."""
    for found in _REFERENCE.finditer(text):
        character = html.unescape(found.group())
        if character != found.group():
            yield Edit(found.start(), found.end(), character)
