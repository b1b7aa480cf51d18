"""Sentences that belong together because an utterance, a count or an act in them was aligned."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

    from framing.compare.sample import Sample
    from framing.compare.speech.perhaps import Perhaps
    from framing.compare.speech.pieces_of_speech import Report
    from framing.compare.speech.shared_quotes import Utterance

__all__ = ["NO_TIES", "Place", "Ties", "ties"]

Place = tuple[str, int]
"""A sentence: (article id, number)."""
Pairs = tuple[tuple[Place, Place], ...]


@dataclass(frozen=True)
class Ties:
    """Pairs of sentences of different articles that report one utterance, give one count, or tell one act."""

    spoken: Pairs = ()
    counted: Pairs = ()
    otherwise: Pairs = ()
    """Those among ``counted`` that give it with different values."""
    acted: Pairs = ()
    heard: Pairs = ()
    """Those among ``spoken`` that report one utterance for sure."""


NO_TIES = Ties()


def ties(
    sample: Sample,
    spoken: Iterable[Utterance],
    *,
    counted: pd.DataFrame,
    acted: pd.DataFrame,
    perhaps: Iterable[Perhaps] = (),
) -> Ties:
    """Return the pairs of sentences that aligned utterances, counts and acts tie.

    A telling of several sentences is not tied: which of them states what is not known. What may be one utterance
    ties from ``utterances.tied`` on: a tie is one thing of many that speak for one statement.
    """
    heard = [[report for report, _ in utterance.tellings] for utterance in spoken]
    tied = thresholds("utterances").tied
    told = heard + [[one.telling, one.beside] for one in perhaps if one.likely >= tied]
    given = _pairs(_places(counted, "figure"))
    alike = set(_pairs(_places(counted, "figure", "value")))
    return Ties(
        _pairs(_utterances(sample, told)),
        given,
        tuple(pair for pair in given if pair not in alike),
        _pairs(_places(acted, "act")),
        _pairs(_utterances(sample, heard)),
    )


def _pairs(groups: Iterable[set[Place]]) -> Pairs:
    found = {pair for group in groups for pair in combinations(sorted(group), 2)}
    return tuple(sorted(pair for pair in found if pair[0][0] != pair[1][0]))


def _utterances(sample: Sample, told: Iterable[Iterable[Report]]) -> Iterator[set[Place]]:
    for reports in told:
        group = set()
        for report in reports:
            low, high = report.spans[0][0], report.spans[-1][1]
            rows = [
                s for s in sample.sentences[report.article] if s["start"] < high and s["end"] > low
            ]
            if len(rows) == 1:
                group.add((report.article, int(rows[0]["sentence"])))
        yield group


def _places(table: pd.DataFrame, *keys: str) -> Iterator[set[Place]]:
    """Yield the sentences of each thing found in several articles."""
    for _, rows in table[table["found"]].groupby(list(keys), sort=True):
        yield {(str(a), int(n)) for a, n in zip(rows["article_id"], rows["sentence"], strict=True)}
