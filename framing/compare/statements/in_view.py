"""What the other sentences of an event tell about two: a better match beside the one, a third that both match.

Seen by themselves two sentences that share the speaker's name and trade look like two that share a statement.
Beside the rest of the event they part: what the first has in common with the other another sentence of the
other's article has too, and more; and what third articles tell like the one they do not tell like the other.
So do neighbours: where the sentences before or after both are one statement, these two are likelier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, diags

from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.compare.vectors import Pieces

__all__ = ["in_view", "left_over", "neighbours"]


def left_over(said: Pieces, articles: Sequence[str]) -> Iterator[tuple[str, np.ndarray]]:
    """Yield how much of what two sentences share no better match has, by weight, 0 to 1.

    The better match of a sentence is the one of the other's article that shares most with it, or where that is
    the other itself the next; ``left_least`` is the lower of both sides.
    """
    held = said.present
    shared = np.asarray(said.shared)
    weighed = held @ diags(said.rarity)
    left = np.zeros_like(shared)
    for columns in _columns(articles):
        first, second = _two_best(shared[:, columns], columns)
        beyond = weighed - weighed.multiply(held[first])
        left[:, columns] = np.asarray((beyond @ held[columns].T).todense())
        rest = weighed - weighed.multiply(held[second])
        left[np.arange(len(left)), first] = np.asarray(rest.multiply(held[first]).sum(1)).ravel()
    left /= np.maximum(shared, thresholds("statements").left)
    yield "left_most", np.maximum(left, left.T)
    yield "left_least", np.minimum(left, left.T)


def in_view(likely: np.ndarray, articles: Sequence[str]) -> Iterator[tuple[str, np.ndarray]]:
    """Yield each feature by name, sentences × sentences, from how ``likely`` all pairs are by themselves."""
    yield "parted", _parted(likely, articles)
    yield "company", _company(likely)
    flanked, aside = neighbours(likely, articles)
    yield "flanked", flanked
    yield "aside", aside


def neighbours(value: np.ndarray, articles: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return the value of the two before or after both sentences, and of the one and a neighbour of the other.

    A report follows the order of what it tells, and what one sentence tells here may be told in two there.
    ``value`` is symmetric, sentences × sentences; of each the higher counts.
    """
    names = np.array(articles)
    within = (names[1:] == names[:-1]).astype(value.dtype)
    down, across = within[:, None], within[None, :]
    flanked, aside = np.zeros_like(value), np.zeros_like(value)
    both = value[:-1, :-1] * down * across
    flanked[1:, 1:] = both
    both = np.multiply(value[1:, 1:], down, out=both) * across
    np.maximum(flanked[:-1, :-1], both, out=flanked[:-1, :-1])
    beside = value[:-1] * down
    aside[1:] = beside
    np.maximum(aside[:-1], np.multiply(value[1:], down, out=beside), out=aside[:-1])
    return flanked, np.maximum(aside, aside.T)


def _columns(articles: Sequence[str]) -> Iterator[np.ndarray]:
    """Yield the places of each article's sentences."""
    names = np.array(articles)
    for article in dict.fromkeys(articles):
        yield np.flatnonzero(names == article)


def _two_best(value: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the places of the highest and of the second highest of each row (the same of one column)."""
    order = np.argsort(-value, axis=1, kind="stable")
    return columns[order[:, 0]], columns[order[:, min(1, len(columns) - 1)]]


def _parted(likely: np.ndarray, articles: Sequence[str]) -> np.ndarray:
    """Return how much likelier third articles match the one than the other, summed up to a limit."""
    limits = thresholds("statements")
    found = np.zeros_like(likely)
    for place in _columns(articles):
        rows = np.flatnonzero(likely[:, place].max(axis=1) >= limits.in_view)
        top = place[likely[np.ix_(rows, place)].argmax(axis=1)]
        more = np.maximum(likely[rows, top][:, None] - likely[top], 0.0)
        more[:, place] = 0.0
        found[rows] += more
    return np.asarray(np.minimum((found + found.T) / 2, limits.parted) / limits.parted)


def _company(likely: np.ndarray) -> np.ndarray:
    """Return how alike two sentences are in what they match elsewhere: the cosine of their likely matches."""
    root = csr_matrix(np.where(likely >= thresholds("statements").in_view, np.sqrt(likely), 0.0))
    length = np.sqrt(np.asarray(root.multiply(root).sum(axis=1)).ravel())
    least = thresholds("statements").company
    both = np.asarray((root @ root.T).todense())
    return np.asarray(np.minimum(both / np.maximum(np.outer(length, length), least), 1.0))
