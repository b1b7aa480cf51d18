"""Headline, standfirst, byline, crossheads and captions: part of the article, not of its prose."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from framing.clean.noise import rules
from framing.clean.paragraphs import Paragraph, paragraphs, same_line
from framing.data_files import data_file, thresholds
from framing.records import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import ZoneKind

__all__ = ["zones"]

_AT = thresholds("clean", "zones")
_TOP_LINES = 3
"""Paragraphs among which a byline is looked for where no headline stands above it."""
_LAST_BYLINE = 5
"""Behind a headline a byline is one of the first five paragraphs: a standfirst or two may stand between."""
_END_LINES = 3
"""Paragraphs at the end that may be credits."""
_ENDS = re.compile(r"[.!?…:][”\"’'»)\]]*$")


def zones(text: str, title: str | None) -> list[Zone]:
    """Return the zones of a cleaned text, in its order; the body has none.

    A first paragraph is the headline where it is the known title, or is short and ends no sentence. What
    stands between headline and byline is the standfirst. A crosshead is a short line that ends no
    sentence, between two paragraphs of prose.
    """
    found = paragraphs(text)
    return sorted(
        [*_top(found, title), *_within(found), *_end(found)],
        key=lambda zone: (zone.start, zone.end),
    )


def _zone(paragraph: Paragraph, kind: ZoneKind) -> Zone:
    return Zone(paragraph.start, paragraph.end, kind)


def _words(paragraph: Paragraph) -> int:
    return len(paragraph.text.split())


def _is_headline(paragraph: Paragraph, title: str | None) -> bool:
    if title and same_line(paragraph.text, title):
        return True
    text = paragraph.text
    short = _words(paragraph) <= _AT.headline and len(text) <= _AT.headline_characters
    # A cry before the headline proper (Too soon! Mayor quits) ends none, unless the whole ends as prose does.
    stops = "[.!?]" if text.endswith(("?", "!")) else "[.]"
    # Dots in a row hold a breath and end no sentence: Boss quits... with a fortune.
    run_on = _abbreviation().sub("", text).replace("...", "")
    one_sentence = not re.search(rf"{stops}[”\"’']? +[A-Z“\"‘']", run_on)
    ends = _ENDS.search(_abbreviation().sub("", text)) and not text.endswith(("?", "!"))
    return short and not ends and one_sentence


@cache
def _abbreviation() -> re.Pattern[str]:
    """Return what matches a word whose full stop ends no sentence."""
    words = "|".join(rules()["abbreviations"]["words"])
    return re.compile(rf"\b(?:[A-Z]|{words})\.")


def _top(found: list[Paragraph], title: str | None) -> Iterator[Zone]:
    if len(found) < 2 or not _is_headline(found[0], title):
        yield from (_zone(p, "byline") for p in found[:_TOP_LINES] if _is_byline(p))
        return
    yield _zone(found[0], "headline")
    byline = next((i for i, p in enumerate(found[:_LAST_BYLINE]) if i and _is_byline(p)), None)
    if byline is None:
        if _looks("date").match(found[1].text):
            yield _zone(found[1], "byline")
        elif len(found) > 2 and _is_unfinished(found[1]):
            yield _zone(found[1], "standfirst")
        return
    yield from (_zone(p, "standfirst") for p in found[1:byline] if _words(p) <= _AT.standfirst)
    yield _zone(found[byline], "byline")
    if byline + 1 < len(found) and _looks("date").match(found[byline + 1].text):
        yield _zone(found[byline + 1], "byline")


def _is_byline(paragraph: Paragraph) -> bool:
    return (
        bool(_looks("byline").match(paragraph.text))
        and _words(paragraph) <= _AT.byline
        and not re.search(r"[.!?]$", re.sub(r"\b[A-Z]\.", "", paragraph.text))
    )


def _is_unfinished(paragraph: Paragraph) -> bool:
    long_enough = _AT.bare_standfirst_from <= _words(paragraph) <= _AT.bare_standfirst
    return long_enough and not _ENDS.search(paragraph.text)


def _within(found: list[Paragraph]) -> Iterator[Zone]:
    for place in range(1, len(found)):
        paragraph = found[place]
        if _looks("caption").search(paragraph.text):
            yield _zone(paragraph, "caption")
        elif re.match(rules()["live_blog"]["alone"], paragraph.text) or (
            place + 1 < len(found)
            and place > 1
            and 1 <= _words(paragraph) <= _AT.crosshead
            and not _ENDS.search(paragraph.text)
            and re.match(r"[A-Z0-9‘“\"']", paragraph.text)
            and not re.search(r"[“”\"]$|[,;]$", paragraph.text)
            and not _is_byline(paragraph)
            and not _looks("credit").match(paragraph.text)
            and _ENDS.search(found[place + 1].text)
        ):
            yield _zone(paragraph, "crosshead")


def _end(found: list[Paragraph]) -> Iterator[Zone]:
    for paragraph in found[-_END_LINES:]:
        if len(found) > _END_LINES and (
            _looks("credit").match(paragraph.text)
            or _looks("desk").match(paragraph.text)
            or _is_byline(paragraph)
        ):
            yield _zone(paragraph, "byline")


@cache
def _looks(line: str) -> re.Pattern[str]:
    """Return how a kind of line looks, by ``zones.toml``."""
    return re.compile(data_file("clean", "zones")[line]["pattern"])
