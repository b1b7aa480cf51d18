"""Words that a telling prints right beside what it gives: *gutless “hacks”* leaves nothing out of *“gutless hacks”*."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.compare.sample import Sample
    from framing.compare.speech.pieces_of_speech import Report
    from framing.compare.speech.telling import Diff

__all__ = ["with_words_beside"]


def with_words_beside(sample: Sample, full: Report, *, report: Report, diff: Diff) -> Diff:
    """Return a difference in which the words that stand on in the sentence, before and behind, are kept too.

    They are kept as an echo, outside of the marks. An article or another word without content alone tells nothing.
    """
    if not (diff.kept and report.at) or report.row is full.row:
        return diff
    more: set[int] = set()
    for first, step in ((min(diff.kept), -1), (max(diff.kept), 1)):
        at = report.at[0] if step < 0 else report.at[-1]
        if _plain(full.tokens[first]) == _plain(sample.words[report.article].words[at]):
            found = [*_printed_on(sample, full, report=report, place=(first, at, step))]
            more |= set(found) if not full.light.issuperset(found) else set()
    return replace(diff, kept=tuple(sorted({*diff.kept, *more}))) if more else diff


def _printed_on(
    sample: Sample, full: Report, *, report: Report, place: tuple[int, int, int]
) -> Iterator[int]:
    """Yield the places of the fullest form that the sentence goes on with, from a word on, in one direction."""
    words, (there, here, step) = sample.words[report.article], place
    sentence = words.sentences[here]
    while 0 <= there + step < len(full.tokens) and 0 <= here + step < len(words.words):
        there, here = there + step, here + step
        same = _plain(full.tokens[there]) == _plain(words.words[here])
        if not same or words.sentences[here] != sentence:
            return
        yield there


def _plain(word: str) -> str:
    return word.casefold().strip(".'’-“”\"")
