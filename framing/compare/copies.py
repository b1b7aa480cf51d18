"""Words that two articles print alike outside quotation marks: wire copy, whole or in part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample

__all__ = ["SHINGLE", "copied_share", "longest_run", "own_words"]

SHINGLE = 8


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
    """Return the length of the longest run of words that stands in both; no run crosses a gap.

    A run of n holds one of n - 1, so the length is found by halving, each step one look at all runs.
    """
    one, two = [word or "\1" for word in first], [word or "\2" for word in second]
    low, high = 0, 1
    while high <= min(len(one), len(two)) and _share_run(one, two, high):
        low, high = high, 2 * high
    high = min(high, min(len(one), len(two)) + 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _share_run(one, two, middle) else (low, middle)
    return low


def _share_run(one: Sequence[str], two: Sequence[str], length: int) -> bool:
    runs = [set(zip(*(words[n:] for n in range(length)), strict=False)) for words in (one, two)]
    return not runs[0].isdisjoint(runs[1])


def copied_share(first: Sequence[str], second: Sequence[str]) -> float:
    """Return the share of the shorter text's eight-word runs that stand in the other, 0 to 1."""
    one, two = _shingles(first), _shingles(second)
    return len(one & two) / min(len(one), len(two)) if one and two else 0.0


def _shingles(words: Sequence[str]) -> set[tuple[str, ...]]:
    runs = (tuple(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1))
    return {run for run in runs if all(run)}
