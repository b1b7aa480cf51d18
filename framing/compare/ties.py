"""Sentences that belong together because an utterance, a count or an act in them was aligned."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

    from framing.compare.sample import Sample
    from framing.compare.shared_quotes import Utterance

__all__ = ["ties"]

Place = tuple[str, int]


def ties(
    sample: Sample, spoken: Iterable[Utterance], counted: pd.DataFrame, told: pd.DataFrame
) -> list[tuple[Place, Place]]:
    """Return pairs of sentences, as (article id, number), of different articles.

    A telling of several sentences is not tied: which of them states what is not known.
    """
    groups = [*_utterances(sample, spoken), *_rows(counted, "figure"), *_rows(told, "act")]
    found = {
        pair
        for group in groups
        for pair in combinations(sorted(group), 2)
        if pair[0][0] != pair[1][0]
    }
    return sorted(found)


def _utterances(sample: Sample, spoken: Iterable[Utterance]) -> Iterator[set[Place]]:
    for utterance in spoken:
        group = set()
        for report, _ in utterance.tellings:
            low, high = report.spans[0][0], report.spans[-1][1]
            rows = [
                s for s in sample.sentences[report.article] if s["start"] < high and s["end"] > low
            ]
            if len(rows) == 1:
                group.add((report.article, int(rows[0]["sentence"])))
        yield group


def _rows(table: pd.DataFrame, column: str) -> Iterator[set[Place]]:
    found = table[table["found"]]
    for _, rows in found.groupby(column, sort=True):
        yield {(str(a), int(n)) for a, n in zip(rows["article_id"], rows["sentence"], strict=True)}
