"""Find a quoted string in an article, and the parts of it that tags mark.

A string is quoted as it stands, any white space for any other. ``~`` skips as little text as possible.
Tags mark the parts that matter; the rest is context to make the string the only one of its kind::

    <c> content   <q> words in quotation marks   <v> cue   <s> source
    <a> agent     <t> target or patient          <x> the span itself, where context is around it
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

TOKENS = re.compile(r"(?P<tag></?[acqstvx]>)|(?P<skip>\s*~\s*)|(?P<space>\s+)|(?P<text>[^<~\s]+|<)")

Span = tuple[int, int]


class GoldError(Exception):
    """An annotation that does not fit its article; the message says which and why."""


@dataclass(frozen=True)
class Match:
    """Where a quoted string stands, and the marked parts in it."""

    start: int
    end: int
    parts: dict[str, list[Span]]

    def focus(self) -> Span:
        """The part marked as the span itself, or else the whole string."""
        return self.parts["x"][0] if self.parts["x"] else (self.start, self.end)

    def one(self, tag: str) -> list[int] | None:
        """The first part with this tag, as JSON wants it."""
        return list(self.parts[tag][0]) if self.parts[tag] else None

    def many(self, tag: str) -> list[list[int]]:
        """All parts with this tag, in the order of the text."""
        return [list(span) for span in self.parts[tag]]


def as_pattern(marked: str) -> tuple[re.Pattern[str], list[str]]:
    """Return the regular expression for a quoted string, and the tag of each of its groups."""
    pieces, tags = [], []
    for token in TOKENS.finditer(marked):
        if tag := token["tag"]:
            pieces.append(")" if tag.startswith("</") else "(")
            tags += [] if tag.startswith("</") else [tag[1]]
        elif token["skip"]:
            pieces.append(r"[\s\S]{0,1500}?")
        else:
            pieces.append(r"\s+" if token["space"] else re.escape(token["text"]))
    return re.compile("".join(pieces)), tags


def locate_all(text: str, marked: str) -> list[Match]:
    """Return every place where a quoted string stands."""
    pattern, tags = as_pattern(marked)
    found = []
    for match in pattern.finditer(text):
        parts: dict[str, list[Span]] = defaultdict(list)
        for number, tag in enumerate(tags, start=1):
            parts[tag].append(match.span(number))
        found.append(Match(match.start(), match.end(), parts))
    return found


def locate(text: str, marked: str) -> Match:
    """Return the one place where a quoted string stands; raise GoldError if there is not one."""
    found = locate_all(text, marked)
    if not found:
        raise GoldError(f"not found: {marked!r}")
    if as_pattern(marked)[0].search(text, found[0].start + 1):
        raise GoldError(f"found more than once, quote more of the text around it: {marked!r}")
    return found[0]
