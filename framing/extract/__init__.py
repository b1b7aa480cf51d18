"""Run the extractors over documents: findings in, stamped observations out.

An extractor says where and what. The runner checks it and stamps whose text, which zone and which sentence, so a
plug-in cannot get these wrong. It stamps whose voice too, as the document has it at the place, but for one case: a
finding may say itself whose words it is (``agency``: *asked about the raid, she said* is told by the outlet;
``figures``: on whose word a number is given). That is heard outside quotation marks only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.errors import PluginError
from framing.records import Observation
from framing.words import forget_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.plugins import Extractor
    from framing.records import Document, Finding
    from framing.settings import Settings

__all__ = ["observe"]


def observe(
    document: Document, extractors: Iterable[Extractor], *, settings: Settings
) -> list[Observation]:
    """Return every extractor's findings in ``document``, stamped, in the order of the text.

    Raises PluginError, naming the plug-in and the article, for a finding outside the text, of a
    category that was not declared, or with an attr that was not declared.
    """
    rows = [
        _stamped(document, one, finding=finding)
        for one in extractors
        for finding in _checked(one, document, settings=settings)
    ]
    forget_words(document)
    return sorted(rows, key=lambda row: (row.start, row.end, row.extractor, row.category))


def _checked(one: Extractor, document: Document, *, settings: Settings) -> Iterator[Finding]:
    declared = {attr.name for attr in one.attrs}
    for finding in one.find(document, settings):
        where = f"Extractor {one.name!r}, article {document.article.id!r}"
        if not 0 <= finding.start < finding.end <= len(document.text):
            raise PluginError(
                f"{where}: span {finding.start}-{finding.end} is not inside the text "
                f"(0-{len(document.text)})."
            )
        if finding.category not in one.categories:
            known = ", ".join(one.categories)
            raise PluginError(f"{where}: category {finding.category!r} is not one of {known}.")
        strange = set(finding.attrs) - declared
        if strange:
            raise PluginError(f"{where}: attr {sorted(strange)[0]!r} was not declared.")
        yield finding


def _stamped(document: Document, one: Extractor, *, finding: Finding) -> Observation:
    """Add whose text it is, whose voice, which zone and which sentence."""
    run = document.voice_at(finding.start)
    number = document.sentence_at(finding.start)
    told = finding.voice not in (None, run.voice) and run.voice != "quoted"
    original = document.to_original.span(finding.start, finding.end)
    return Observation(
        article_id=document.article.id,
        outlet=document.article.outlet,
        extractor=one.name,
        category=finding.category,
        label=finding.label,
        score=finding.score,
        start=finding.start,
        end=finding.end,
        original_start=original[0],
        original_end=original[1],
        text=document.text[finding.start : finding.end],
        voice=finding.voice if told and finding.voice else run.voice,
        speaker=finding.speaker if told else run.speaker,
        scare=run.scare,
        zone=document.zone_at(finding.start),
        sentence=number,
        paragraph=document.sentences[number].paragraph,
        attrs=dict(finding.attrs),
    )
