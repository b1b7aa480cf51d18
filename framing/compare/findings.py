"""The five things most worth looking at, by a fixed rule.

Every rule makes candidates; a candidate's weight is the size of the contrast times the evidence, each from 0 to 1,
times the rule's place in ``thresholds.toml``. The best candidate of each kind is taken, kinds in order of
weight; a kind is not taken twice. A fact of the text (a quotation cut, a figure that differs) needs no
statistics; a difference of rates is a candidate only where the tests allow it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.compare.finding_rules import RULES, Candidate
from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["findings"]


def findings(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Return table ``findings``: at most five, one a kind, fewer where fewer rules fire."""
    if len(sample.ids) < 2:
        return frame("findings", [])
    ranks = vars(thresholds("findings"))
    best: list[tuple[float, str, Candidate]] = []
    for kind, rule in RULES.items():
        candidates = [c for c in rule(sample, derived) if _one_event(c, derived["groups"])]
        if candidates:
            top = max(candidates, key=lambda c: c.contrast * c.evidence)
            best.append((round(top.contrast * top.evidence * ranks[kind], 6), kind, top))
    best.sort(key=lambda entry: (-entry[0], list(RULES).index(entry[1])))
    rows = [_row(n, *entry) for n, entry in enumerate(best[: ranks["shown"]], start=1)]
    return frame("findings", rows)


def _one_event(found: Candidate, groups: pd.DataFrame) -> bool:
    """Tell whether the articles set side by side tell one event; others differ for that reason alone."""
    articles = {snippet["article_id"] for snippet in found.snippets}
    return int(groups[groups["article_id"].isin(articles)]["group"].nunique()) == 1


def _row(place: int, weight: float, kind: str, found: Candidate) -> dict[str, Any]:
    return {
        "finding": place,
        "kind": kind,
        "claim": found.claim,
        "section": found.section,
        "anchor": found.anchor,
        "article_ids": list(dict.fromkeys(snippet["article_id"] for snippet in found.snippets)),
        "snippets": list(found.snippets),
        "weight": weight,
    }
