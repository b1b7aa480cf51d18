"""Features as columns: every feature is a short string, hashed by CRC-32 into one of ``COLUMNS``.

The runs of letters are most of a word's features, so those of many words are hashed together.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

__all__ = ["COLUMNS", "columns", "runs", "summed"]

COLUMNS = 2**18
GRAMS = (3, 4, 5)
LETTERS = "c="
FLIPPED = 0xFFFFFFFF
"""CRC-32 begins and ends with its remainder turned over."""


def columns(features: Iterable[str]) -> list[int]:
    """Return the columns of features, each once, sorted."""
    return sorted({crc32(feature.encode()) % COLUMNS for feature in features})


def runs(word: str) -> list[str]:
    """Return the features of a word that are runs of its letters, three to five long."""
    return [f"{LETTERS}{word[i : i + n]}" for n in GRAMS for i in range(len(word) - n + 1)]


def summed(
    plain: Sequence[Sequence[int]], words: Sequence[str], *, weights: NDArray[np.float32]
) -> list[float]:
    """Return for each word the sum of the weights of its columns, each column counted once.

    ``words`` are spelled between the signs of their beginning and end; ``plain`` holds, for each, the
    columns of its features other than the runs of its letters, which are worked out here. A weight is kept
    in sixteen bits and added up in sixty-four, so nothing is rounded and the order does not matter.
    """
    if not words:
        return []
    owner = np.repeat(np.arange(len(plain)), [len(one) for one in plain])
    known = np.array([at for one in plain for at in one], dtype=np.int64)
    pairs = [COLUMNS * owner + known, *_letters(words)]
    every = np.concatenate(pairs)
    every.sort()
    once = every[np.concatenate([[True], every[1:] != every[:-1]])]
    found = np.bincount(once // COLUMNS, weights[once % COLUMNS], minlength=len(words))
    return list(map(float, found))


def _letters(words: Sequence[str]) -> list[NDArray[np.int64]]:
    """Return, for every run of letters, its column, raised by ``COLUMNS`` for each word before its own."""
    # A letter of several bytes is one letter: what is no ASCII is hashed one by one.
    spelled = [word.encode() if word.isascii() else b"" for word in words]
    lengths = np.array([len(one) for one in spelled])
    letters = np.frombuffer(b"".join(spelled), dtype=np.uint8).astype(np.uint32)
    owner = np.repeat(np.arange(len(words)), lengths)
    left = np.repeat(np.cumsum(lengths), lengths) - np.arange(len(letters))
    found = [
        COLUMNS * i + np.array(columns(runs(word)), dtype=np.int64)
        for i, word in enumerate(words)
        if not word.isascii()
    ]
    for n in GRAMS:
        at = np.flatnonzero(left >= n)
        state = np.full(len(at), crc32(LETTERS.encode()) ^ FLIPPED, dtype=np.uint32)
        for k in range(n):
            state = _table()[(state ^ letters[at + k]) & 0xFF] ^ (state >> np.uint32(8))
        found.append(COLUMNS * owner[at] + (state ^ np.uint32(FLIPPED)).astype(np.int64) % COLUMNS)
    return found


@cache
def _table() -> NDArray[np.uint32]:
    """Return CRC-32's table: what a byte does to the remainder."""
    table = [crc32(bytes([byte ^ 0xFF])) ^ 0xFF000000 for byte in range(256)]
    return np.array(table, dtype=np.uint32)
