"""The five things most worth looking at, by a fixed rule.

Every rule makes candidates; a candidate's weight is the size of the contrast times the evidence, each from
0 to 1, times the rule's place in ``thresholds.toml``. The best candidate of each kind is taken, kinds in
order of weight; a kind is not taken twice, nor is one utterance. A fact of the text (a quotation cut, a
figure that differs) needs no statistics; a difference of rates is a candidate only where the tests allow it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.findings.finding_rules import RULE_OF_KIND
from framing.compare.statistics.units import wire_group
from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from framing.compare.findings.candidates import Candidate
    from framing.compare.sample import Sample

__all__ = ["findings"]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its kind and what it weighs: contrast times evidence times the rank of its kind."""

    weight: float
    kind: str
    found: Candidate


def findings(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Return table ``findings``: at most five, one a kind, fewer where fewer rules fire."""
    if len(sample.ids) < 2:
        return frame("findings", [])
    ranks = vars(thresholds("findings"))
    best: list[Weighed] = []
    for kind, rule in RULE_OF_KIND.items():
        weighed = [
            Weighed(round(c.contrast * c.evidence * ranks[kind], 6), kind, c)
            for c in rule(sample, derived)
            if _one_event(c, derived["groups"]) and (kind == "headline" or _two_texts(sample, c))
        ]
        best.extend(sorted(weighed, key=lambda one: (-one.weight, _on_a_copy(sample, one.found))))
    best.sort(key=lambda one: (-one.weight, list(RULE_OF_KIND).index(one.kind)))
    rows = [_row(n, one) for n, one in enumerate(_several(best, ranks["shown"]), start=1)]
    return frame("findings", rows)


def _several(best: list[Weighed], most: int) -> list[Weighed]:
    """Return the first of each kind, none of a matter that a finding above it shows already."""
    taken: list[Weighed] = []
    for one in best:
        kinds = {other.kind for other in taken}
        anchors = {other.found.anchor for other in taken if other.found.anchor}
        if len(taken) < most and one.kind not in kinds and one.found.anchor not in anchors:
            taken.append(one)
    return taken


def _one_event(found: Candidate, groups: pd.DataFrame) -> bool:
    """Tell whether the articles set side by side tell one event; others differ for that reason alone."""
    articles = {snippet["article_id"] for snippet in found.snippets}
    return int(groups[groups["article_id"].isin(articles)]["group"].nunique()) == 1


def _two_texts(sample: Sample, found: Candidate) -> bool:
    """Tell whether more than one text is set side by side; a copy beside its original is one."""
    articles = {snippet["article_id"] for snippet in found.snippets}
    return len(articles) < 2 or len({wire_group(sample, article) for article in articles}) > 1


def _on_a_copy(sample: Sample, found: Candidate) -> bool:
    """Tell whether a copy stands in it: of two findings alike, the one from the original is shown."""
    return any(sample.article[s["article_id"]]["duplicate_of"] for s in found.snippets)


def _row(place: int, one: Weighed) -> dict[str, Any]:
    found = one.found
    return {
        "finding": place,
        "kind": one.kind,
        "claim": found.claim,
        "section": found.section,
        "anchor": found.anchor,
        "article_ids": list(dict.fromkeys(snippet["article_id"] for snippet in found.snippets)),
        "snippets": list(found.snippets),
        "weight": one.weight,
    }
