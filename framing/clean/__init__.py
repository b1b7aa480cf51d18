"""From a text as found in the wild to the article's prose, with the way back.

``STEPS`` is the order; each step is a function from the text at hand to edits.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from framing.clean import characters, furniture, markdown, markup, paragraphs, provenance
from framing.clean.language import is_english, too_short_to_tell
from framing.clean.offsets import Edit, Text
from framing.clean.zones import zones as find_zones
from framing.records import Cleaned, Zone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from framing.records import Article, OffsetMap

__all__ = ["STEPS", "clean", "is_english", "too_short_to_tell"]

STEPS: tuple[Callable[[str], Iterable[Edit]], ...] = (
    characters.newlines,
    furniture.front_matter,
    characters.invisible,
    furniture.leading_date,
    markup.tags,
    markup.references,
    characters.blanks,
    markdown.blocks,
    paragraphs.breaks,
    markdown.inline,
    furniture.link_lists,
    furniture.signatures,
    furniture.appeals,
    furniture.lines,
    furniture.strays,
    furniture.masthead,
    furniture.teasers,
    furniture.repeated_headline,
    paragraphs.breaks,
)


def clean(article: Article) -> Cleaned:
    """Return the prose of ``article``, its zones, and everything that was taken out, in ORIGINAL offsets."""
    text = Text.of(article.text)
    for step in STEPS:
        text = text.apply(step(text.now))
    removed = sorted(text.removed, key=lambda r: (r.start or 0, r.end or 0))
    return Cleaned(
        text=text.now,
        to_original=text.to_original,
        removed=tuple(removed) + article.cut,
        zones=_zones(article, text),
        outlet_evidence=provenance.outlet_evidence(article.text, removed),
        published=provenance.printed_date(article.text),
        flags=provenance.flags(article),
    )


def _zones(article: Article, text: Text) -> tuple[Zone, ...]:
    """Return the reader's zones moved into the cleaned text, else those that the text shows."""
    if article.zones:
        return tuple(_moved(article.zones, text.to_original, length=len(text.now)))
    return tuple(find_zones(text.now, article.title))


def _moved(zones: Iterable[Zone], back: OffsetMap, *, length: int) -> Iterable[Zone]:
    """Yield ``zones`` in cleaned offsets; one that was cut whole is gone."""
    bounds = [*back.clean, length]
    for zone in zones:
        starts_ends = [
            (first + max(zone.start - origin, 0), min(first + zone.end - origin, last))
            for (first, last), origin, replaced in zip(
                pairwise(bounds), back.original, back.replaced, strict=True
            )
            if replaced < 0 and origin < zone.end and origin + last - first > zone.start
        ]
        if starts_ends:
            yield Zone(starts_ends[0][0], starts_ends[-1][1], zone.kind)
