"""Which differences of rates are worth a finding: those that the page's level lets pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.findings.candidates import Candidate, snippet
from framing.compare.statistics.rates import page_levels
from framing.compare.wording import say
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["differences"]


def differences(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A rate that differs between outlets beyond what chance gives, not by one article."""
    titles = {(r["extractor"], r["category"]): r["description"] for r in sample.rows("legend")}
    level = page_levels(sample).rates
    for row in records(derived["contrasts"]):
        if row["one_article"] or not row["p_joint"] or row["p_joint"] > level:
            continue
        top, bottom = max(row["rate_a"], row["rate_b"]), min(row["rate_a"], row["rate_b"])
        evidence = [
            o for o in sample.found_by(row["extractor"])
            if o["category"] == row["category"] and o["voice"] == row["voice"]
        ]  # fmt: skip
        here = [o for o in evidence if o["outlet"] == row["outlet_a"]]
        there = [o for o in evidence if o["outlet"] != row["outlet_a"]]
        if here and there:
            facts = row | {"what": titles.get((row["extractor"], row["category"]), row["category"])}
            snippets = (snippet(sample, here[0]), snippet(sample, there[0]))
            yield Candidate(
                (top - bottom) / top, 1.0, say("findings.rate", **facts), "loaded", snippets
            )
