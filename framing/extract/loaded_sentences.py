"""How loaded each sentence is, by its words: the scorer adds up theirs (``framing/scorer/model.py``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.loaded_words import loaded_words
from framing.marking import FLAGGED
from framing.plugins import Category, extractor
from framing.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.extract.loaded_words import LoadedWords
    from framing.records import Document, Sentence
    from framing.scorer import Scorer
    from framing.settings import Settings

__all__ = ["loaded_sentences", "sentence_scores"]


@extractor(
    "loaded_sentences",
    "Loaded sentences",
    categories={
        "sentence": Category(
            "Sentences that the scorer takes for loaded: the scores of their words, added up, are above the cut.",
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
    scores = sentence_scores(document, settings)
    for sentence, score in zip(document.sentences, scores, strict=True):
        if score is not None and (settings.all_scores or score >= FLAGGED):
            yield Finding(sentence.start, sentence.end, "sentence", "", score=score)


def sentence_scores(document: Document, settings: Settings) -> list[float | None]:
    """Return the score of every sentence, 0 to 1; None for one without a word that could be loaded."""
    loaded = loaded_words(document, settings)
    return [
        _score(document, sentence, words=words, scorer=loaded.scorer)
        for sentence, words in zip(document.sentences, _by_sentence(document, loaded), strict=True)
    ]


def _score(
    document: Document, sentence: Sentence, *, words: list[float], scorer: Scorer
) -> float | None:
    span = document.parse.char_span(sentence.start, sentence.end, alignment_mode="expand")
    if not words or span is None:
        return None
    return round(scorer.score_sentence(list(span), words), 4)


def _by_sentence(document: Document, loaded: LoadedWords) -> list[list[float]]:
    found: list[list[float]] = [[] for _ in document.sentences]
    if loaded.scores is not None:
        scored = [(one.word.token.idx, one.score) for one in loaded.scores]
    else:
        listed = {i: s for m, s in loaded.matches for i in range(m.start, m.end)}
        scored = [
            (token.idx, listed.get(token.i, 0.0))
            for token in document.parse
            if token.i in listed or (token.is_alpha and not token.is_stop)
        ]
    for position, score in scored:
        if found:
            found[document.sentence_at(position)].append(score)
    return found
