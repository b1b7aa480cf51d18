"""Documents and their observations to the base tables: what every comparison starts from."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from framing.extract.same_text import Copy, copies
from framing.plugins import extractors, pick
from framing.records import UNLISTED
from framing.tables import BASE, frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from framing.plugins import Extractor
    from framing.records import Attribution, Document, Observation, Skipped, Span
    from framing.settings import Settings

__all__ = ["LETTERS", "WORD", "tabulate"]

WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
"""A word: letters and digits, joined by apostrophes, hyphens and inner full stops."""

LETTERS = "ABCDEFGH"

Row = dict[str, Any]


def tabulate(
    documents: Sequence[Document],
    observations: Iterable[Observation],
    *,
    skipped: Iterable[Skipped],
    settings: Settings,
) -> dict[str, pd.DataFrame]:
    """Return every table of ``framing.tables.BASE``; an article without a finding has its rows too."""
    letters = outlet_letters(document.article.outlet for document in documents)
    chosen = pick(extractors(), settings.extractors)
    copied = copies(documents)
    rows: dict[str, Iterable[Row]] = {
        "articles": (
            _article(document, letters) | _copied(copied.get(document.article.id))
            for document in documents
        ),
        "sentences": (row for document in documents for row in _sentences(document)),
        "words": (row for document in documents for row in _words(document)),
        "voices": (row for document in documents for row in _voices(document)),
        "removed": (row for document in documents for row in _removed(document)),
        "zones": (
            {"article_id": document.article.id, "start": z.start, "end": z.end, "kind": z.kind}
            for document in documents
            for z in document.zones
        ),
        "skipped": ({"source": s.source, "reason": s.reason} for s in skipped),
        "attributions": (row for document in documents for row in _attributions(document)),
        "observations": (_observation(one) for one in observations),
        "legend": (row for one in chosen for row in _legend(one)),
        "legend_attrs": (
            {"extractor": one.name, "attr": a.name, "type": a.type.__name__, "meaning": a.meaning}
            for one in chosen
            for a in one.attrs
        ),
    }
    return {name: frame(name, rows[name]) for name in BASE}


def outlet_letters(outlets: Iterable[str]) -> Mapping[str, str]:
    """Return the letter of each outlet: A to H by alphabetical order, none from the ninth on."""
    names = sorted(set(outlets), key=lambda name: (name.casefold(), name))
    return {name: LETTERS[i] if i < len(LETTERS) else "" for i, name in enumerate(names)}


def _article(document: Document, letters: Mapping[str, str]) -> Row:
    article = document.article
    by_voice = {"narration": 0, "quoted": 0, "attributed": 0}
    for found in WORD.finditer(document.text):
        by_voice[document.voice_at(found.start()).voice] += 1
    evidence = article.outlet_evidence
    return {
        "article_id": article.id,
        "letter": letters[article.outlet],
        "outlet": article.outlet,
        "outlet_basis": evidence.basis if evidence else "",
        "outlet_evidence": evidence.text if evidence else "",
        "event": article.event,
        "event_basis": article.event_basis,
        "title": article.title,
        "url": article.url,
        "published": article.published,
        "date_basis": article.published_basis,
        "author": article.author,
        "source": article.source,
        "flags": " ".join(document.flags),
        "notes": "\n".join(article.notes),
        "unclosed": [list(span) for span in document.unclosed],
        "words": sum(by_voice.values()),
        **{f"{voice}_words": n for voice, n in by_voice.items()},
        "words_cut": sum(_count(r.text) for r in document.removed if r.kind not in _UNREAD),
        "sentences": len(document.sentences),
        "paragraphs": max((s.paragraph for s in document.sentences), default=0),
        "text_sha256": hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
    }


# Nobody reads a tag or a zero-width mark: they are shown as cut, and count no words.
_UNREAD = frozenset({"markup", "invisible", "front_matter"})


def _count(text: str) -> int:
    return len(WORD.findall(text))


def _sentences(document: Document) -> Iterator[Row]:
    for number, sentence in enumerate(document.sentences):
        yield {
            "article_id": document.article.id,
            "sentence": number,
            "paragraph": sentence.paragraph,
            "zone": sentence.zone,
            "start": sentence.start,
            "end": sentence.end,
            "text": document.text[sentence.start : sentence.end],
        }


def _copied(copy: Copy | None) -> Row:
    return {"duplicate_of": copy.of if copy else "", "copy": copy.extent if copy else ""}


def _words(document: Document) -> Iterator[Row]:
    for token in document.parse:
        if not any(character.isalnum() for character in token.text):
            continue
        yield {
            "article_id": document.article.id,
            "sentence": document.sentence_at(token.idx),
            "start": token.idx,
            "end": token.idx + len(token.text),
            "word": token.lower_,
            "lemma": token.lemma_.lower(),
            "pos": token.pos_,
            "dep": token.dep_,
            "head": token.head.idx,
            "voice": document.voice_at(token.idx).voice,
            "zone": document.zone_at(token.idx),
            "unlisted": token.lex.check_flag(UNLISTED),
        }


def _voices(document: Document) -> Iterator[Row]:
    for run in document.voices:
        yield {
            "article_id": document.article.id,
            "start": run.start,
            "end": run.end,
            "voice": run.voice,
            "speaker": run.speaker,
            "attribution": run.attribution,
            "scare": run.scare,
        }


def _removed(document: Document) -> Iterator[Row]:
    for piece in document.removed:
        yield {
            "article_id": document.article.id,
            "start": piece.start,
            "end": piece.end,
            "kind": piece.kind,
            "text": piece.text,
            "words": _count(piece.text) if piece.kind not in _UNREAD else 0,
        }


def _attributions(document: Document) -> Iterator[Row]:
    for number, one in enumerate(document.attributions):
        place = document.sentences[document.sentence_at(one.start)]
        quoted = _text(document, one.quoted)
        yield {
            "article_id": document.article.id,
            "outlet": document.article.outlet,
            "attribution": number,
            **_identity(one),
            "start": one.start,
            "end": max(end for _, end in one.content),
            "content_spans": _lists(one.content),
            "quoted_spans": _lists(one.quoted),
            "cue_spans": _lists(one.cue),
            "source_spans": _lists(one.source),
            "cue": _text(document, one.cue),
            "content": _text(document, one.content),
            "quoted": quoted,
            "sentence": document.sentence_at(one.start),
            "paragraph": place.paragraph,
            "zone": place.zone,
            "words_quoted": _count(quoted),
            "words_reported": max(_count(_text(document, one.content)) - _count(quoted), 0),
        }


def _identity(one: Attribution) -> Row:
    names = (
        "type",
        "speaker",
        "status",
        "role",
        "institution",
        "introduced_as",
        "collective",
        "nested",
        "cue_lemma",
        "stance",
        "position",
        "negated",
        "tense",
        "construction",
        "by_editor",
        "deed",
    )
    return {name: getattr(one, name) for name in names} | {"identity": one.speaker}


def _text(document: Document, spans: Iterable[Span]) -> str:
    return " … ".join(document.text[start:end] for start, end in spans)


def _lists(spans: Iterable[Span]) -> list[list[int]]:
    return [[start, end] for start, end in spans]


def _observation(one: Observation) -> Row:
    return {name: getattr(one, name) for name in one.__slots__}


def _legend(one: Extractor) -> Iterator[Row]:
    for name, category in one.categories.items():
        yield {
            "extractor": one.name,
            "title": one.title,
            "mark": one.mark,
            "category": name,
            "description": category.description,
            "unit": category.unit,
            "citation": category.citation,
        }
