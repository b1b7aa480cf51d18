"""Sentences of several articles that likely tell one thing in other words, set beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.joining import NEVER, grouped
from framing.compare.statements.naming import words_shared
from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample
    from framing.compare.statements.statements import Statements

__all__ = ["likely_tellings"]


def likely_tellings(sample: Sample, found: Statements) -> pd.DataFrame:
    """Return table ``likely_tellings``: a row for each of the sentences that likely tell one thing.

    Each two of a group are of different articles and not unlikely to share a part (``coverage.likely_least``),
    and each is joined to another by more than that (``Statements.likely_one``). What is found for sure stands in table
    ``coverage`` and not here. Groups come in the order of their first sentences: most articles first.
    """
    groups = _groups(found)
    groups.sort(key=lambda group: (-len(group), found.sentences[group[0]]["sentence"], group[0]))
    rows: list[dict[str, Any]] = []
    for number, group in enumerate(groups, start=1):
        what = words_shared(sample, [found.sentences[n] for n in group])
        rows.extend({"telling": number, "what": what} | _row(found, n, group=group) for n in group)
    return frame("likely_tellings", rows)


def _row(found: Statements, place: int, *, group: list[int]) -> dict[str, Any]:
    others = [n for n in group if n != place]
    sentence = found.sentences[place]
    return {
        "article_id": sentence["article_id"],
        "sentence": sentence["sentence"],
        "paragraph": sentence["paragraph"],
        "likely": round(float(found.likely.part[place, others].max()), 6),
        "in_full": round(float(found.likely.whole[place, others].max()), 6),
    }


def _groups(found: Statements) -> list[list[int]]:
    limits, likely = thresholds("coverage"), found.likely.part
    articles = [row["article_id"] for row in found.sentences]
    sure = {n for statement in found.groups for n in statement.members.values()}
    links = [
        (float(likely[a, b]), a, b)
        for a, b in np.argwhere(np.triu(found.likely_one)).tolist()
        if not {a, b} & sure
    ]

    def near(a: int, b: int) -> float:
        return NEVER if articles[a] == articles[b] else float(likely[a, b])

    return grouped(len(articles), links, least=limits.likely_least, near=near, every=True)
