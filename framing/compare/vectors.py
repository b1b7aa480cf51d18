"""Texts as sparse vectors: which words carry content, how rare they are, how near two pieces are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags
from sklearn.feature_extraction.text import (
    ENGLISH_STOP_WORDS,
    TfidfTransformer,
    TfidfVectorizer,
)
from sklearn.preprocessing import normalize

from framing.compare.thresholds import thresholds, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


__all__ = ["SINGLE", "Parts", "Pieces", "counted", "identity", "is_content", "stem"]

AT = thresholds("vectors")
SAYING_NOTHING = word_set("names", "saying_nothing")
SINGLE = np.float32
"""Single precision: of many sentences the squares are large, and seven digits say more than a likelihood holds."""


def is_content(lemma: str, pos: str) -> bool:
    """Tell whether a word says something of the matter: no function word, no bare reporting verb."""
    if lemma in ENGLISH_STOP_WORDS or lemma in SAYING_NOTHING:
        return False
    return pos in {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X", ""} and (
        len(lemma) > 1 or lemma.isdigit()
    )


def stem(lemma: str) -> str:
    """Cut a long word to its first letters, so that *citizen* and *citizenship* meet.

    Truncation is the plainest stemmer there is; for short spans of news it finds nearly what a suffix
    stripper finds (Moral et al. 2014 survey the kinds).
    """
    return lemma[: AT.stem] if lemma.isalpha() else lemma


def identity(tokens: Sequence[str]) -> Sequence[str]:
    """Return what was given: scikit-learn's vectorizers take our own tokens through this."""
    return tokens


def _share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.asarray(np.divide(part, whole, out=np.zeros_like(part), where=whole > 0))


def counted(pieces: Sequence[Sequence[str]], places: Mapping[str, int]) -> csr_matrix:
    """Return pieces × stems: how often each stem stands in a piece; stems without a place are left out."""
    return _counted([[stem(token) for token in piece] for piece in pieces], places)


def _counted(stems: Sequence[Sequence[str]], places: Mapping[str, int]) -> csr_matrix:
    rows, columns = [], []
    for n, piece in enumerate(stems):
        held = [place for one in piece if (place := places.get(one)) is not None]
        rows += [n] * len(held)
        columns += held
    shape = (len(stems), max(len(places), 1))
    # Said twice, summed: scipy adds up what falls on one place.
    return coo_matrix((np.ones(len(rows), dtype=SINGLE), (rows, columns)), shape=shape).tocsr()


@dataclass(frozen=True)
class Pieces:
    """Pieces of text (sentences, utterances, articles) as lists of content lemmas."""

    tokens: Sequence[Sequence[str]]
    known: Mapping[str, float] | None = None
    """Weights of stems from elsewhere; without them these pieces weigh their own."""

    @cached_property
    def stems(self) -> list[list[str]]:
        """The stems of each piece, as often as they stand in it."""
        known: dict[str, str] = {}
        return [
            [known.get(one) or known.setdefault(one, stem(one)) for one in piece]
            for piece in self.tokens
        ]

    @cached_property
    def places(self) -> dict[str, int]:
        """The column of each stem, in the order in which they first stand in the pieces."""
        every = dict.fromkeys(one for piece in self.stems for one in piece)
        return {one: n for n, one in enumerate(every)}

    @cached_property
    def present(self) -> csr_matrix:
        """Pieces × stems, 1 where a stem stands in a piece."""
        matrix = self._counts.copy()
        matrix.data[:] = 1.0
        return matrix

    @cached_property
    def rarity(self) -> np.ndarray:
        """One weight a stem: smoothed inverse document frequency over these pieces."""
        if not self.present.nnz:
            return np.ones(self.present.shape[1], dtype=SINGLE)
        if self.known is not None:
            highest = max(self.known.values(), default=1.0)
            return np.array([self.known.get(one, highest) for one in self.places], dtype=SINGLE)
        return np.asarray(TfidfTransformer(smooth_idf=True).fit(self.present).idf_, dtype=SINGLE)

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
            return np.zeros((len(self.tokens), len(self.tokens)), dtype=SINGLE)
        damped = self._counts.copy()
        damped.data = 1 + np.log(damped.data)
        vectors = normalize(damped @ diags(self.rarity))
        return np.asarray((vectors @ vectors.T).todense())

    @cached_property
    def _counts(self) -> csr_matrix:
        return _counted(self.stems, self.places)

    @cached_property
    def letters(self) -> np.ndarray:
        """TF-IDF cosine of runs of three to five letters, which survives spelling and inflection."""
        joined = [" ".join(piece) for piece in self.tokens]
        if not any(joined):
            return np.zeros((len(joined), len(joined)))
        vectors = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, dtype=SINGLE
        ).fit_transform(joined)
        return np.asarray((vectors @ vectors.T).todense())


@dataclass(frozen=True)
class Parts:
    """Parts of pieces (clauses of sentences), each with the number of the piece it is of."""

    tokens: Sequence[Sequence[str]]
    owners: Sequence[int]
    wholes: Pieces

    def held(self, full: float) -> np.ndarray:
        """Return pieces × pieces: how much of the best part of the one the other holds, 0 to 1.

        A part that weighs less than ``full`` counts for less: any sentence holds a single word.
        """
        size = len(self.wholes.tokens)
        found = np.zeros((size, size), dtype=SINGLE)
        if not len(self.tokens) or not self.wholes.present.nnz:
            return found
        present = counted(self.tokens, self.wholes.places)
        present.data[:] = 1.0
        weight = np.asarray(present @ self.wholes.rarity).ravel()
        shared = np.asarray(
            (present.multiply(self.wholes.rarity) @ self.wholes.present.T).todense()
        )
        # Parts stand in the order of their owners: the best of each run.
        owners, first = np.unique(np.asarray(self.owners), return_index=True)
        found[owners] = np.maximum.reduceat(shared / np.maximum(weight, full)[:, None], first)
        return found
