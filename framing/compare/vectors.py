"""Texts as sparse vectors: which words carry content, how rare they are, how near two pieces are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import (
    ENGLISH_STOP_WORDS,
    CountVectorizer,
    TfidfTransformer,
    TfidfVectorizer,
)
from sklearn.preprocessing import normalize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["Pieces", "identity", "is_content", "rarities", "stem"]

STEM_LETTERS = 6
REPORTING = frozenset({"say", "tell", "add", "ask", "mr", "mrs", "ms", "n't", "mr.", "mrs.", "ms."})


def is_content(lemma: str, pos: str) -> bool:
    """Tell whether a word says something of the matter: no function word, no bare reporting verb."""
    if lemma in ENGLISH_STOP_WORDS or lemma in REPORTING:
        return False
    return pos in {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X", ""} and (
        len(lemma) > 1 or lemma.isdigit()
    )


def stem(lemma: str) -> str:
    """Cut a long word to its first letters, so that *citizen* and *citizenship* meet.

    Truncation is the plainest stemmer there is; for short spans of news it finds nearly what a suffix
    stripper finds (Moral et al. 2014 survey the kinds).
    """
    return lemma[:STEM_LETTERS] if lemma.isalpha() else lemma


def rarities(sample: Sample) -> dict[str, float]:
    """Return the weight of each stem in an event: the logarithm of how few sentences hold it.

    Words of the matter itself stand in every third sentence and weigh little; what is rare here is what
    tells one utterance, count or act from another.
    """
    return sample.rarities


def identity(tokens: Sequence[str]) -> Sequence[str]:
    """Return what was given: scikit-learn's vectorizers take our own tokens through this."""
    return tokens


def _share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.asarray(np.divide(part, whole, out=np.zeros_like(part), where=whole > 0))


@dataclass(frozen=True)
class Pieces:
    """Pieces of text (sentences, utterances, articles) as lists of content lemmas."""

    tokens: Sequence[Sequence[str]]
    known: Mapping[str, float] | None = None
    """Weights of stems from elsewhere; without them these pieces weigh their own."""

    @cached_property
    def _vectorizer(self) -> CountVectorizer:
        return CountVectorizer(analyzer=identity, binary=True, dtype=np.float64)

    @cached_property
    def present(self) -> csr_matrix:
        """Pieces × stems, 1 where a stem stands in a piece."""
        stems = [[stem(token) for token in piece] for piece in self.tokens]
        return self._vectorizer.fit_transform(stems) if any(stems) else csr_matrix((len(stems), 1))

    @cached_property
    def rarity(self) -> np.ndarray:
        """One weight a stem: smoothed inverse document frequency over these pieces."""
        if not self.present.nnz:
            return np.ones(self.present.shape[1])
        if self.known is not None:
            highest = max(self.known.values(), default=1.0)
            stems = self._vectorizer.get_feature_names_out()
            return np.array([self.known.get(stem, highest) for stem in stems])
        return np.asarray(TfidfTransformer(smooth_idf=True).fit(self.present).idf_)

    @cached_property
    def weights(self) -> np.ndarray:
        """One number a piece: the summed rarity of its stems."""
        return np.asarray(self.present @ self.rarity).ravel()

    @cached_property
    def shared(self) -> np.ndarray:
        """Pieces × pieces: summed rarity of the stems two pieces share."""
        half = self.present.multiply(np.sqrt(self.rarity)).tocsr()
        return np.asarray((half @ half.T).todense())

    @cached_property
    def shared_count(self) -> np.ndarray:
        """Pieces × pieces: how many stems two pieces share."""
        return np.asarray((self.present @ self.present.T).todense())

    @cached_property
    def containment(self) -> np.ndarray:
        """Shared rarity over the rarity of the lighter piece, 0 to 1: finds a part within a whole."""
        lighter = np.minimum.outer(self.weights, self.weights)
        return _share(self.shared, lighter)

    @cached_property
    def dice(self) -> np.ndarray:
        """Shared rarity over the mean rarity of the two, 0 to 1: falls where either says more."""
        both = np.add.outer(self.weights, self.weights)
        return _share(2 * self.shared, both)

    @cached_property
    def cosine(self) -> np.ndarray:
        """TF-IDF cosine of word stems, 0 to 1, a word said twice counting less than twice."""
        if not self._counts.nnz:
            return np.zeros((len(self.tokens), len(self.tokens)))
        damped = self._counts.copy()
        damped.data = 1 + np.log(damped.data)
        vectors = normalize(damped @ diags(self.rarity))
        return np.asarray((vectors @ vectors.T).todense())

    @cached_property
    def _counts(self) -> csr_matrix:
        stems = [[stem(token) for token in piece] for piece in self.tokens]
        if not any(stems):
            return self.present
        return CountVectorizer(analyzer=identity, dtype=np.float64).fit_transform(stems)

    @cached_property
    def letters(self) -> np.ndarray:
        """TF-IDF cosine of runs of three to five letters, which survives spelling and inflection."""
        joined = [" ".join(piece) for piece in self.tokens]
        if not any(joined):
            return np.zeros((len(joined), len(joined)))
        vectors = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True
        ).fit_transform(joined)
        return np.asarray((vectors @ vectors.T).todense())
