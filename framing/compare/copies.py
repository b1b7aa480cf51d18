"""Words that two articles print alike outside quotation marks: wire copy, whole or in part."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample

__all__ = ["SHINGLE", "Runs", "longest_run", "own_words"]

SHINGLE = 8
_FEW = 40_000
"""Up to so many pairs of words each word is looked up in the other text; beyond, all runs of a length at once."""


def own_words(sample: Sample, article: str) -> list[str]:
    """Return an article's words without those in quotation marks; a blank string stands for each gap.

    The same quotation in two articles is no sign of copying, so quotations are left out.
    """
    words = sample.words[article]
    out: list[str] = []
    for word, voice in zip(words.words, words.voices, strict=True):
        if voice != "quoted":
            out.append(word)
        elif out and out[-1]:
            out.append("")
    return out


def longest_run(first: Sequence[str], second: Sequence[str]) -> int:
    """Return the length of the longest run of words that stands in both; no run crosses a gap."""
    if len(first) * len(second) > _FEW:
        return Runs([first, second]).longest(0, 1)
    places = defaultdict(list)
    for n, word in enumerate(second):
        places[word].append(n)
    longest = 0
    before: dict[int, int] = {}
    for word in first:
        here = {n: before.get(n - 1, 0) + 1 for n in places.get(word, ())} if word else {}
        if here:
            longest = max(longest, *here.values())
        before = here
    return longest


class Runs:
    """Several texts as lists of words, each run of words by one number, so that any two are held together fast.

    A blank word is a gap, which no run crosses.
    """

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        """Number the words of ``texts``; runs of two and more are numbered when they are asked for."""
        self._length = [len(text) for text in texts]
        self._ends = np.cumsum(self._length)
        numbers: dict[str, int] = {"": 0}
        words = [numbers.setdefault(word, len(numbers)) for text in texts for word in text]
        # Runs of 1, 2, 4 … words, numbered by what they hold; 0 where one would cross a gap or an end.
        self._doubled = [np.array(words, dtype=np.int64)]
        self._runs: dict[tuple[int, int], frozenset[int]] = {}

    def longest(self, a: int, b: int) -> int:
        """Return the length of the longest run that stands in both texts.

        A run of n holds one of n - 1, so the length is found by halving, each step one look at all runs.
        """
        shorter = min(self._length[a], self._length[b])
        low, high = 0, 1
        while high <= shorter and self._meet(a, b, length=high):
            low, high = high, 2 * high
        high = min(high, shorter + 1)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._meet(a, b, length=middle) else (low, middle)
        return low

    def copied(self, a: int, b: int) -> float:
        """Return the share of the shorter text's eight-word runs that stand in the other, 0 to 1."""
        one, two = self.of(a, SHINGLE), self.of(b, SHINGLE)
        return len(one & two) / min(len(one), len(two)) if one and two else 0.0

    def of(self, text: int, length: int) -> frozenset[int]:
        """Return the different runs of ``length`` words in a text, as numbers."""
        if (text, length) not in self._runs:
            every, begin = self._numbered(length), 0
            for n, end in enumerate(self._ends):
                own = every[begin : max(end - length + 1, begin)]
                self._runs[n, length] = frozenset(own[own > 0].tolist())
                begin = int(end)
        return self._runs[text, length]

    def _meet(self, a: int, b: int, *, length: int) -> bool:
        return not self.of(a, length).isdisjoint(self.of(b, length))

    def _numbered(self, length: int) -> np.ndarray:
        """Return a number for the run that begins at each word of all texts."""
        power = length.bit_length() - 1
        while len(self._doubled) <= power:
            self._doubled.append(_joined(self._doubled[-1], 1 << (len(self._doubled) - 1)))
        whole = 1 << power
        return (
            _joined(self._doubled[power], length - whole)
            if length > whole
            else self._doubled[power]
        )


def _joined(runs: np.ndarray, step: int) -> np.ndarray:
    """Return numbers of the runs that reach from each run's begin to the end of the one ``step`` words on."""
    if step >= len(runs):
        return np.zeros(len(runs), dtype=np.int64)
    later = np.concatenate([runs[step:], np.zeros(step, dtype=np.int64)])
    # The numbers of a step are dense, so that two of them fit into one.
    both = np.where((runs > 0) & (later > 0), runs * (int(runs.max()) + 1) + later, 0)
    return np.unique(both, return_inverse=True)[1] + (0 if (both == 0).any() else 1)
