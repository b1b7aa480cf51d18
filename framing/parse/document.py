"""The parse stage: a cleaned article in, a document with sentences, attributions and voices out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.parse.attributions import attributions_of
from framing.parse.headline_verbs import settle_headline_verbs
from framing.parse.misread_verbs import settle_verbs
from framing.parse.model import load_model, prepared
from framing.parse.own_reports import without_own_reports
from framing.parse.sentences import sentences, zone_at
from framing.parse.shouted_words import lower_shouts
from framing.parse.tokens import read_tokens
from framing.parse.unclosed_marks import left_open, not_as_quoted
from framing.parse.voices import voice_runs
from framing.records import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.tokens import Doc

    from framing.records import Article, Cleaned, Editorial

__all__ = ["parse", "parse_many"]

BATCH = 8


def parse(article: Article, cleaned: Cleaned, *, editorial: Editorial | None = None) -> Document:
    """Return one article's document. Never raises over what the text holds.

    Raises:
    ------
    ModelMissing
        spaCy's English model is not installed.
    """
    return next(parse_many([(article, cleaned)], editorial=editorial))


def parse_many(
    pairs: Iterable[tuple[Article, Cleaned]],
    *,
    editorial: Editorial | None = None,
    batch_size: int = BATCH,
    weights: Path | None = None,
) -> Iterator[Document]:
    """Yield a document for each article, in order, parsing ``batch_size`` texts at a time.

    ``weights`` is the folder of attribution weights of the user's own. Raises ModelMissing, and SettingError
    where that folder holds none that can be read.
    """
    nlp = load_model()
    stream = ((prepared(nlp, cleaned.text), (article, cleaned)) for article, cleaned in pairs)
    for doc, (article, cleaned) in nlp.pipe(stream, as_tuples=True, batch_size=batch_size):
        yield assemble(article, cleaned, doc=doc, editorial=editorial, weights=weights)


def assemble(
    article: Article,
    cleaned: Cleaned,
    *,
    doc: Doc,
    editorial: Editorial | None,
    weights: Path | None,
) -> Document:
    """Build the document from a finished parse."""
    lower_shouts(doc)
    settle_verbs(doc)
    headings = [(zone.start, zone.end) for zone in cleaned.zones if zone.kind == "headline"]
    settle_headline_verbs(doc, headlines=headings)
    tokens = read_tokens(doc)
    headlines = frozenset(
        n
        for n, (start, _) in enumerate(tokens.lines)
        if zone_at(cleaned.zones, start) == "headline"
    )
    found, actors = attributions_of(
        tokens,
        headlines=headlines,
        editorial=editorial,
        weights=weights,
        outlet=article.outlet,
    )
    found = without_own_reports(found, cleaned.text, outlet=article.outlet)
    unclosed = left_open(tokens.quotations)
    found = tuple(not_as_quoted(found, unclosed)) if unclosed else found
    return Document(
        article=article,
        text=cleaned.text,
        to_original=cleaned.to_original,
        removed=cleaned.removed,
        parse=doc,
        sentences=sentences(tokens, cleaned.zones),
        attributions=found,
        voices=voice_runs(len(cleaned.text), found),
        zones=cleaned.zones,
        flags=cleaned.flags,
        actors=actors,
        unclosed=unclosed,
    )
