"""Article against article: how near, what both print, and whether they tell one event."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.copies import Runs, own_words
from framing.compare.dates import days_apart
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from framing.compare.audit.kinship import Kin
    from framing.compare.sample import Sample

__all__ = ["pairs"]


def pairs(
    sample: Sample, related: Mapping[tuple[str, str], Kin], *, grouped: list[list[str]]
) -> pd.DataFrame:
    """Return table ``pairs``: one row for every two articles, in page order.

    Whether two tell one event is the group's verdict: two that share little with each other may both
    be near to a third.
    """
    place = {article: n for n, group in enumerate(grouped) for article in group}
    own = Runs([own_words(sample, article) for article in sample.ids])
    rows: list[dict[str, Any]] = []
    for (a, first), (b, second) in combinations(enumerate(sample.ids), 2):
        kin = related[first, second]
        rows.append(
            {
                "article_a": first,
                "article_b": second,
                "cosine": round(kin.cosine, 6),
                "shared_names": len(kin.names),
                "shared_run": own.longest(a, b),
                "copied": round(own.copied(a, b), 6),
                "days_apart": days_apart(sample.article[first], sample.article[second]),
                "same_event": place[first] == place[second],
                "near": kin.same_event,
                "why": kin.why,
            }
        )
    return frame("pairs", rows)
