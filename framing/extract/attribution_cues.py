"""How sources are introduced: the words that hand over the word, by the stance they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import word_list
from framing.plugins import Attr, Category, extractor
from framing.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import Document
    from framing.settings import Settings

__all__ = ["attribution_cues"]

UNCLASSED = "unclassed"
CATEGORIES = {
    name: Category(entry["description"], entry["citation"])
    for name, entry in word_list("cues")["stance"].items()
} | {UNCLASSED: Category("A cue that no stance class lists.")}


@extractor(
    "attribution_cues",
    "How sources are introduced",
    categories=CATEGORIES,
    attrs=(
        Attr("attribution", int, "number of the attribution in its article, from 0"),
        Attr("speaker", str, "who is introduced, empty where no source is stated"),
        Attr("speaker_kind", str, "named, anonymous or unresolved"),
        Attr("position", str, "where the cue stands to its content: before, within or after"),
        Attr("negated", bool, "the cue is denied (did not say)"),
        Attr("tense", str, "tense of the cue, empty where it has none"),
    ),
    mark="V",
)
def attribution_cues(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each cue; the category is its stance, the label its dictionary form."""
    for number, attribution in enumerate(document.attributions):
        if not attribution.cue or attribution.deed:
            continue
        start, end = attribution.cue[0][0], attribution.cue[-1][1]
        stance = attribution.stance or UNCLASSED
        stance = stance if stance in CATEGORIES else UNCLASSED
        attrs = {
            "attribution": number,
            "speaker": attribution.speaker or "",
            "speaker_kind": attribution.status,
            "position": attribution.position or "",
            "negated": attribution.negated,
            "tense": attribution.tense or "",
        }
        label = attribution.cue_lemma or document.text[start:end].lower()
        yield Finding(start, end, stance, label, score=attribution.score, attrs=attrs)
