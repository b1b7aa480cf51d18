"""What chance alone would show: the outlet labels shuffled over the articles, everything counted again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from framing.compare.statistics.contrasts import FAMILIES, contrasts
from framing.compare.statistics.counts import counts
from framing.compare.statistics.distinctive import distinctive
from framing.compare.statistics.rates import page_levels
from framing.compare.thresholds import thresholds
from framing.compare.wording import say

if TYPE_CHECKING:
    from framing.compare.sample import Sample

__all__ = ["Null", "null"]


@dataclass(frozen=True)
class Null:
    """What a number of shuffles showed.

    ``seen`` and ``shuffled`` count discoveries by kind, with the labels as they are and in each shuffle: max-T p
    at or below the level of its kind in ``thresholds.toml``, not driven by one article. ``claim`` says it in
    one sentence.
    """

    rounds: int
    seen: dict[str, int]
    shuffled: dict[str, list[int]]
    smallest_p: float | None
    claim: str

    def share(self, kind: str) -> float:
        """Return the share of shuffles with at least one discovery of a kind, 0 to 1."""
        return (
            sum(number > 0 for number in self.shuffled[kind]) / self.rounds if self.rounds else 0.0
        )


def null(sample: Sample, *, rounds: int = 20) -> Null:
    """Return how many differences chance alone finds in ``sample``.

    The outlets' labels are dealt out again over the independent articles, ``rounds`` times, and every test
    is run again. Where the sample is too small for tests nothing can be found either way, and the claim
    says so.
    """
    counted = counts(sample)
    seen = _discoveries(sample, counted, labels={})
    rng = np.random.default_rng([sample.settings.seed, 9])
    shuffled: dict[str, list[int]] = {kind: [] for kind in seen}
    for _ in range(rounds):
        labels = _dealt(sample, rng)
        for kind, number in _discoveries(sample, counted, labels=labels).items():
            shuffled[kind].append(number)
    smallest = contrasts(sample, counted)["p_smallest"].min()
    least = None if pd.isna(smallest) else float(smallest)
    return Null(rounds, seen, shuffled, least, _claim(sample, rounds, seen=seen, shuffled=shuffled))


def _dealt(sample: Sample, rng: np.random.Generator) -> dict[str, str]:
    dealt = rng.permutation([sample.outlet[article] for article in sample.independent])
    return dict(zip(sample.independent, (str(outlet) for outlet in dealt), strict=True))


def _discoveries(
    sample: Sample, counted: pd.DataFrame, *, labels: dict[str, str]
) -> dict[str, int]:
    relabelled = sample.relabelled(labels) if labels else sample
    table = counted.assign(outlet=[relabelled.outlet[article] for article in counted["article_id"]])
    tests, words = contrasts(relabelled, table), distinctive(relabelled)
    levels = page_levels(relabelled)
    solid = (tests["p_joint"] <= levels.rates) & ~tests["one_article"]
    found = {name: int(((tests["family"] == name) & solid).sum()) for name in FAMILIES.values()}
    return found | {"distinctive words": int((words["p"] <= levels.words).sum())}


def _claim(
    sample: Sample, rounds: int, *, seen: dict[str, int], shuffled: dict[str, list[int]]
) -> str:
    tested = (
        len(sample.independent) >= 2 * thresholds("gates").intervals and len(sample.outlets) > 1
    )
    if not tested:
        return say("null.small", articles=len(sample.independent), outlets=len(sample.outlets))
    totals = [sum(numbers) for numbers in zip(*shuffled.values(), strict=True)]
    facts = {
        "rounds": rounds,
        "seen": sum(seen.values()),
        "any": sum(total > 0 for total in totals),
    }
    return say("null.tested", **facts, most=max(totals, default=0))
