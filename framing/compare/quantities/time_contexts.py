"""What a time or rank is told of: the words it hangs by, those beside them, and its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import read
from framing.compare.vectors import is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.compare.quantities.stated_times import StatedTime
    from framing.compare.sample import Sample

__all__ = ["TimeContext", "sentence_of", "shared", "time_contexts"]

Row = dict[str, Any]
UP = 6
"""Steps from a phrase up to the verb that rules it."""
DOWN = 2
"""Steps from the words it hangs by down to those beside them: through a preposition to its noun."""


@dataclass(frozen=True, slots=True)
class TimeContext:
    """Stems around one phrase, narrow to wide; each holds the one before it."""

    verb: str
    """The verb that rules the phrase, empty where that says nothing of the matter."""
    hung_by: frozenset[str]
    """The nouns and the verb that it hangs by."""
    beside: frozenset[str]
    """These, and what hangs on them: doer, target, places."""
    sentence: frozenset[str]


def time_contexts(sample: Sample, told: Sequence[StatedTime]) -> list[TimeContext]:
    """Return what each phrase is told of."""
    wanted = {(one.article, sentence_of(sample, one)) for one in told}
    below: dict[tuple[str, int], list[Row]] = {}
    sentences: dict[tuple[str, int], list[Row]] = {key: [] for key in wanted}
    for article in dict.fromkeys(one.article for one in told):
        for row in sample.word_rows[article]:
            if (article, row["sentence"]) in wanted:
                sentences[article, row["sentence"]].append(row)
                if row["head"] is not None and row["head"] != row["start"]:
                    below.setdefault((article, row["head"]), []).append(row)
    return [
        _context(
            one,
            sample.word_at[one.article],
            below=below,
            whole=sentences[one.article, sentence_of(sample, one)],
        )
        for one in told
    ]


def sentence_of(sample: Sample, told: StatedTime) -> int:
    """Return the number of the sentence that tells a time."""
    return int(sample.word_at[told.article][told.root]["sentence"])


def _context(
    told: StatedTime,
    at: Mapping[int, Row],
    *,
    below: Mapping[tuple[str, int], list[Row]],
    whole: Sequence[Row],
) -> TimeContext:
    chain = [*_above(told, at), *_measured(told, at, below=below)]
    beside = [row for one in chain for row in _under(one, below, article=told.article, steps=DOWN)]
    ruling = [row for row in chain if row["pos"] == "VERB"]
    hung = _stems(chain, told)
    return TimeContext(
        verb=next(iter(_stems(ruling, told)), ""),
        hung_by=hung,
        beside=hung | _stems(beside, told),
        sentence=_stems(whole, told),
    )


def _above(told: StatedTime, at: Mapping[int, Row]) -> Iterator[Row]:
    """Yield the words that a phrase hangs by, up to the first verb that says something."""
    row = at[told.root]
    for _ in range(UP):
        above = at.get(row["head"]) if row["head"] is not None else None
        if above is None or above is row:
            return
        row = above
        yield row
        if row["pos"] == "VERB" and _lemma(row) not in _empty():
            return


def _measured(
    told: StatedTime, at: Mapping[int, Row], *, below: Mapping[tuple[str, int], list[Row]]
) -> Iterator[Row]:
    """Yield what a phrase measures: *a week of unrest*, *12 days of protests and unrest*."""
    for child in below.get((told.article, told.root), ()):
        if child["word"] == "of" and child["start"] >= told.end:
            nouns = below.get((told.article, child["start"]), ())
            yield from nouns
            for noun in nouns:
                yield from (
                    one
                    for one in below.get((told.article, noun["start"]), ())
                    if one["dep"] == "conj"
                )


def _under(
    row: Row, below: Mapping[tuple[str, int], list[Row]], *, article: str, steps: int
) -> Iterator[Row]:
    for child in below.get((article, row["start"]), ()):
        yield child
        if steps > 1 and child["pos"] != "VERB":
            yield from _under(child, below, article=article, steps=steps - 1)


def _stems(rows: Iterable[Row], told: StatedTime) -> frozenset[str]:
    return frozenset(
        stem(lemma)
        for row in rows
        if not told.start <= row["start"] < told.end
        and is_content(lemma := _lemma(row), row["pos"])
        and lemma not in _empty()
    )


def _lemma(row: Row) -> str:
    return str(row["lemma"] or row["word"]).casefold().replace("’", "'")


@cache
def _empty() -> frozenset[str]:
    return frozenset(read("stated_times")["empty_verbs"]["lemmas"])


def shared(one: frozenset[str], two: frozenset[str], *, rarity: Mapping[str, float]) -> float:
    """Return the summed rarity of the stems in both."""
    return sum(rarity.get(each, 0.0) for each in sorted(one & two))
