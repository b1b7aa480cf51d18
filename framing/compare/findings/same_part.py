"""Does another sentence tell the part that a loaded word stands in?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.compare.sample import Sample, Words

__all__ = ["same_clause", "same_part"]

Row = dict[str, Any]


def same_part(sample: Sample, mark: Row, *, article: str, span: tuple[int, int]) -> bool:
    """Return whether a sentence tells, in its outlet's own words, the part that the mark stands in.

    Two long sentences that are aligned may share the half without the mark. Names do not count.
    """
    part = _part(sample, mark, around=thresholds("plain_tellings").around)
    here, there = (
        {
            stem(words.lemmas[n])
            for n in _content(words, where, leave_out=left_out)
            if words.voices[n] == "narration" and words.pos[n] != "PROPN"
        }
        for words, where, left_out in (
            (sample.words[mark["article_id"]], part, mark),
            (sample.words[article], span, None),
        )
    )
    return _enough(here, there)


def same_clause(sample: Sample, mark: Row, *, article: str, span: tuple[int, int]) -> bool:
    """Return whether a sentence without the mark's own word tells the few words around it, names and reports counted.

    *Claimed that the bridge was safe*, *said the bridge was safe*. What stands in quotation marks does not
    count: two may quote the same words and tell different things around them.
    """
    part = _part(sample, mark, around=thresholds("plain_tellings").around_closer)
    words, others = sample.words[mark["article_id"]], sample.words[article]
    here = _unquoted(words, part, leave_out=mark)
    there = _unquoted(others, span, leave_out=None)
    marked = _unquoted(words, (mark["start"], mark["end"]), leave_out=None)
    return not marked & there and _enough(here, there)


def _enough(here: set[str], there: set[str]) -> bool:
    limits = thresholds("plain_tellings")
    shared = len(here & there)
    return bool(shared >= limits.shared and shared >= limits.part * len(here))


def _part(sample: Sample, mark: Row, *, around: int) -> tuple[int, int]:
    """Return the words around a mark, within its sentence."""
    words = sample.words[mark["article_id"]]
    low, high = sample.sentence_spans[mark["article_id"]].get(mark["sentence"], (0, 0))
    first = int(words.starts.searchsorted(mark["start"]))
    last = int(words.starts.searchsorted(mark["end"]))
    start = int(words.starts[max(first - around, 0)])
    end = int(words.ends[min(last + around, len(words.ends)) - 1])
    return max(start, low), min(end, high)


def _unquoted(words: Words, span: tuple[int, int], *, leave_out: Row | None) -> set[str]:
    return {
        stem(words.lemmas[n])
        for n in _content(words, span, leave_out=leave_out)
        if words.voices[n] != "quoted"
    }


def _content(words: Words, span: tuple[int, int], *, leave_out: Row | None) -> Iterator[int]:
    for n in words.between([span]):
        marked = leave_out and leave_out["start"] <= words.starts[n] < leave_out["end"]
        if is_content(words.lemmas[n], words.pos[n]) and not marked:
            yield n
