"""How loaded each sentence is: the share of loaded words among its content words."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from framing.extract.loaded_words import loaded_words
from framing.marking import FLAGGED
from framing.plugins import Category, extractor
from framing.records import Finding
from framing.scorer import shipped_scorer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.extract.loaded_words import LoadedWords
    from framing.records import Document
    from framing.settings import Settings

__all__ = ["loaded_sentences"]


@extractor(
    "loaded_sentences",
    "Loaded sentences",
    categories={
        "sentence": Category(
            "Sentences that the scorer takes for loaded: the share of loaded words is above the cut.",
            "Spinde et al. 2021 (sentence-level bias by word choice)",
            unit="sentences",
        )
    },
)
def loaded_sentences(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each sentence at or above the operating point; every one with ``all_scores``.

    A sentence's score says that its words are loaded, not that it is wrong, and is no verdict on an
    outlet. With the lists alone, a listed word counts by its strength and every other word as plain.
    """
    loaded = loaded_words(document, settings)
    scorer = loaded.scorer or shipped_scorer()
    words = _by_sentence(document, loaded)
    for number, sentence in enumerate(document.sentences):
        scores = words[number]
        span = document.parse.char_span(sentence.start, sentence.end, alignment_mode="expand")
        if not scores or span is None:
            continue
        score = round(scorer.score_sentence(list(span), scores), 4)
        if settings.all_scores or score >= FLAGGED:
            yield Finding(sentence.start, sentence.end, "sentence", "", score)


def _by_sentence(document: Document, loaded: LoadedWords) -> list[list[float]]:
    starts = [sentence.start for sentence in document.sentences]
    found: list[list[float]] = [[] for _ in starts]
    if loaded.scorer is not None:
        scored = [(one.word.token.idx, one.score) for one in loaded.scores]
    else:
        listed = {i: s for m, s in loaded.matches for i in range(m.start, m.end)}
        scored = [
            (token.idx, listed.get(token.i, 0.0))
            for token in document.parse
            if token.i in listed or (token.is_alpha and not token.is_stop)
        ]
    for position, score in scored:
        if starts:
            found[max(bisect_right(starts, position) - 1, 0)].append(score)
    return found
