"""Polarity and subjectivity of every sentence, by TextBlob's word list."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from framing.plugins import Attr, Category, extractor
from framing.records import Finding
from framing.sentiment import sentiment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import Document
    from framing.settings import Settings

__all__ = ["subjectivity"]


@extractor(
    "subjectivity",
    "Polarity and subjectivity of sentences",
    categories={
        "sentence": Category(
            "Every sentence, with the mean polarity and subjectivity of the words that the list scores.",
            "De Smedt & Daelemans 2012 (Pattern), as in TextBlob",
            unit="sentences",
        )
    },
    attrs=(
        Attr("polarity", float, "-1 negative to 1 positive; 0 where no word is scored"),
        Attr("subjectivity", float, "0 factual to 1 opinion; 0 where no word is scored"),
        Attr("words", list, "[words, polarity, subjectivity] of each piece that was scored"),
    ),
)
def subjectivity(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each sentence that has a word, from its first word to its end.

    Notes:
    -----
    TextBlob's analyser is fed the parser's tokens, so that it never needs its corpora. The list knows
    adjectives and adverbs of product reviews: it reads "united" as praise. It is a second opinion on
    a sentence and never a verdict on an outlet.
    """
    rate = sentiment()
    tokens = [(t.idx, t.lower_) for t in document.parse if not t.is_space]
    starts = [start for start, _ in tokens]
    for sentence in document.sentences:
        inside = tokens[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        first = next((start for start, word in inside if word[0].isalnum()), None)
        if first is None:
            continue
        scored = [
            [" ".join(words), round(polarity, 4), round(subjective, 4)]
            for words, polarity, subjective, _ in rate.assessments([(w, None) for _, w in inside])
        ]
        attrs = {
            "polarity": _mean([row[1] for row in scored]),
            "subjectivity": _mean([row[2] for row in scored]),
            "words": scored,
        }
        # From the first word on: an opening quotation mark is still the outlet's voice.
        yield Finding(first, sentence.end, "sentence", "", attrs=attrs)


def _mean(values: list[float]) -> float:
    return round(sum(values) / len(values), 4) if values else 0.0
