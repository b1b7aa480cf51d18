"""The stand-off format: one object an article, offsets into the ORIGINAL text.

Any other tool can be held against it, and it against any other tool. Keys and their meaning are in
the README, "The stand-off format".
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from framing.marking import FLAGGED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.records import Attribution, Document, Observation, Span

__all__ = ["standoff"]

Object = dict[str, Any]


def standoff(
    document: Document,
    observations: Iterable[Observation],
    *,
    sentence_scores: Sequence[float | None],
    all_scores: bool = False,
) -> Object:
    """Return one article's annotations; with ``all_scores`` the words below the operating point too.

    ``sentence_scores`` holds one for each of the document's sentences.
    """
    article = document.article
    rows = list(observations)
    by_extractor: dict[str, list[Observation]] = {}
    for row in rows:
        by_extractor.setdefault(row.extractor, []).append(row)
    return {
        "id": article.id,
        "source": article.source,
        "outlet": article.outlet,
        "text_sha256": hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "removed": [
            {"start": r.start, "end": r.end, "kind": r.kind}
            for r in document.removed
            if r.start is not None
        ],
        "attributions": [_attribution(document, one) for one in document.attributions],
        "loaded": [
            _loaded(row)
            for row in by_extractor.get("loaded_terms", [])
            if all_scores or _score(row) >= FLAGGED
        ],
        "labels": [_label(row) for row in by_extractor.get("actor_labels", [])],
        "passives": [
            _passive(document, row)
            for row in by_extractor.get("agency", [])
            if row.category in {"passive_agent", "passive_no_agent"}
        ],
        "figures": [_figure(row) for row in by_extractor.get("figures", [])],
        "sentences": _sentences(document, sentence_scores),
    }


def _score(row: Observation) -> float:
    return 1.0 if row.score is None else row.score


def _spans(document: Document, spans: Iterable[Span]) -> list[list[int]]:
    return [list(document.to_original.span(start, end)) for start, end in spans]


def _attribution(document: Document, one: Attribution) -> Object:
    return {
        "type": one.type,
        "content": _spans(document, one.content),
        "quoted": _spans(document, one.quoted),
        "cue": _spans(document, one.cue),
        "source": _spans(document, one.source),
        "speaker": one.speaker,
        "speaker_role": one.role,
        "anonymous": one.anonymous,
        "nested": one.nested,
        "status": one.status,
        "stance": one.stance,
        "deed": one.deed,
    }


def _place(row: Observation) -> Object:
    return {"start": row.original_start, "end": row.original_end}


def _loaded(row: Observation) -> Object:
    return {
        **_place(row),
        "category": row.category,
        "voice": row.voice,
        "score": round(_score(row), 4),
        "neutral": list(row.attrs.get("neutral") or []),
        "strength": row.attrs.get("strength"),
    }


def _label(row: Observation) -> Object:
    return {**_place(row), "actor": row.attrs.get("actor") or None, "voice": row.voice}


def _passive(document: Document, row: Observation) -> Object:
    def span(value: Sequence[int] | None) -> list[int] | None:
        return list(document.to_original.span(value[0], value[1])) if value else None

    return {
        **_place(row),
        "verb": row.label,
        "agent": span(row.attrs.get("agent_span")),
        "patient": span(row.attrs.get("patient_span")),
    }


def _figure(row: Observation) -> Object:
    keys = ("quantity", "value", "unit", "what", "hedge", "source")
    return {**_place(row), **{key: row.attrs.get(key) for key in keys}}


def _sentences(document: Document, scores: Sequence[float | None]) -> list[Object]:
    """Return every sentence with its own score, 0 where no word of it could be loaded."""
    return [
        {
            **dict(zip(("start", "end"), document.to_original.span(s.start, s.end), strict=True)),
            "score": score or 0.0,
        }
        for s, score in zip(document.sentences, scores, strict=True)
    ]
