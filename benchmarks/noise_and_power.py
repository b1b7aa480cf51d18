"""Does the comparison find differences in noise, find planted ones, and cover with its intervals?

    python benchmarks/noise_and_power.py --data basil-train.jsonl [--splits 200] [-o noise_and_power.json]

Noise: one outlet's articles are split at random into halves that are called two outlets (in large families
into four). Every test that a page makes is made, of rates and of single words; a split with any discovery is a
false alarm. Power: two groups of simulated articles of 600 words, one with twice the rate of the other (5 and
10 per 1,000), stand among noise of the same kind. Cover: how often a 95% interval holds the true value.
Beside the numbers a plot is written (``noise_and_power.svg``). The seed is in the script.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from bars import Bar, chart

from framing.compare import resampling
from framing.compare.contrasts import FAMILIES, contrasts
from framing.compare.counts import counts
from framing.compare.distinctive import distinctive
from framing.compare.joint import joint_p
from framing.compare.sample import Sample
from framing.compare.thresholds import thresholds
from framing.settings import Settings

SEED = 20250514
LEVEL = thresholds("gates").level
PAGE = 0.05
"""The level of a page: that of rates and that of single words together."""


def samples(path: Path, rounds: int) -> dict[str, Sample]:
    """Return all articles of each outlet of a JSONL file as one sample."""
    from framing.api import read_batch
    from framing.extract.tabulate import tabulate

    settings = Settings(resamples=rounds)
    batch = read_batch([path], settings)
    found = {}
    for outlet in sorted({d.article.outlet for d in batch.documents}):
        documents = [d for d in batch.documents if d.article.outlet == outlet]
        rows = [row for d in documents for row in batch.observations[d.article.id]]
        base = tabulate(documents, rows, (), settings)
        found[outlet] = Sample(outlet, base, {d.article.id: d.text for d in documents}, settings)
    return found


def part(sample: Sample, chosen: list[str], sides: list[str]) -> Sample:
    """Return some of a sample's articles, called by the names in ``sides``."""
    names = dict(zip(chosen, sides, strict=True))
    base = {
        name: table[table["article_id"].isin(chosen)].reset_index(drop=True)
        if "article_id" in table
        else table
        for name, table in sample.base.items()
    }
    base["articles"] = base["articles"].assign(
        outlet=[names[a] for a in base["articles"]["article_id"]], duplicate_of=""
    )
    return Sample(sample.event, base, sample.texts, sample.settings)


def noise(sample: Sample, size: int, splits: int, *, outlets: int = 2) -> dict[str, float]:
    """Return the share of splits with any discovery: of rates, of words, of either; and what was tested."""
    rng = np.random.default_rng([SEED, size, outlets])
    sides = [chr(ord("A") + n % outlets) for n in range(size * outlets)]
    rows = []
    for _ in range(splits):
        chosen = [str(a) for a in rng.choice(sample.ids, len(sides), replace=False)]
        one = part(sample, chosen, sides)
        table = contrasts(one, counts(one))
        rates = bool(((table["p_joint"] <= LEVEL) & ~table["one_article"]).any())
        words = bool((distinctive(one)["p"] <= LEVEL).any())
        tested = table[table["p"].notna()]
        holds = (tested["low"] <= 0) & (tested["high"] >= 0)
        bh = bool(((table["q"] <= PAGE) & ~table["one_article"]).any())
        rows.append((rates, words, rates or words, bh, table["q"].notna().sum(), holds.mean()))
    names = ("rates", "words", "any", "bh_at_0.05", "tests", "interval_of_difference_holds_0")
    means = np.nanmean(np.array(rows, dtype=float), axis=0)
    return {name: round(float(mean), 4) for name, mean in zip(names, means, strict=True)}


def power(size: int, tests: int, splits: int, *, spread: float = 0.0) -> dict[str, float]:
    """Return how often a doubled rate (5 per 1,000 words, articles of 600) is found among ``tests`` tests.

    The other tests are noise of the same kind. ``spread`` is the variance of the article's own rate
    around its outlet's, as a share of the rate squared: 0 is Poisson. Beside the rule that a page goes by,
    Benjamini-Hochberg over permutation p at the whole page's level.
    """
    rng = np.random.default_rng([SEED, size, tests, int(100 * spread)])
    side = np.array([True] * size + [False] * size)
    outlets = ["A"] * size + ["B"] * size
    hits = {"page": 0, "bh_at_0.05": 0}
    for _ in range(splits):
        mean = np.full((2 * size, tests), 3.0)
        mean[:size, 0] *= 2
        own = rng.gamma(1 / spread, spread, mean.shape) if spread else 1.0
        found = rng.poisson(mean * own).astype(float)
        exposure = np.full(found.shape, 600.0)
        p = joint_p(found, exposure, outlets, {("A", "B"): ["A", "B"]}, (2000, rng))["A", "B"]
        hits["page"] += bool(p[0] <= LEVEL)
        ways, exact = resampling.labelings(side, 20000, rng)
        alone = resampling.permutation_p(found, exposure, side, ways, exact=exact)
        hits["bh_at_0.05"] += bool(resampling.benjamini_hochberg(alone)[0] <= PAGE)
    return {name: number / splits for name, number in hits.items()}


def cover(size: int, rate: float, splits: int, *, spread: float = 0.0) -> dict[str, float]:
    """Return how often 95% intervals hold the truth: of a rate, and of a difference of two (twice the other)."""
    rng = np.random.default_rng([SEED, size, int(rate * 10), int(100 * spread)])
    inside = []
    for _ in range(splits):
        sides = [_drawn(rng, size, times * rate, spread) for times in (1, 2)]
        centres, errors = [], []
        for found, words in sides:
            errors.append(resampling.bootstrap_error(found, words, 1000, rng))
            centres.append(resampling.rate(found.sum(axis=0), words.sum(axis=0)))
        low, high = resampling.interval(centres[0], errors[:1], [size])
        if not sides[0][0].sum():
            low, high = np.zeros(1), resampling.zero_upper(sides[0][1].sum(axis=0))
        ends = resampling.interval(centres[1] - centres[0], errors, [size, size])
        true = rate / 1000
        inside.append((low[0] <= true <= high[0], ends[0][0] <= true <= ends[1][0]))
    shares = np.mean(inside, axis=0)
    return {"rate": float(shares[0]), "difference": float(shares[1])}


def _drawn(
    rng: np.random.Generator, size: int, rate: float, spread: float
) -> tuple[np.ndarray, np.ndarray]:
    words = rng.integers(300, 1200, (size, 1)).astype(float)
    own = rng.gamma(1 / spread, spread, (size, 1)) if spread else 1.0
    return rng.poisson(rate / 1000 * words * own).astype(float), words


def plot(found: dict[str, Any]) -> str:
    """Return the chart of noise and power as SVG."""
    noisy = [
        Bar(name, 100 * value["any"], 100 * value["bh_at_0.05"])
        for name, value in found.get("noise", {}).items()
    ]
    powers = [
        Bar(name, 100 * value["page"], 100 * value["bh_at_0.05"])
        for name, value in found["power"].items()
    ]
    return chart(
        (
            ("Splits of one outlet with any discovery, %", noisy, 5.0, 12.0),
            ("Doubled rate found (5 against 10 per 1,000 words), %", powers, 80.0, 100.0),
        ),
        legend=("as a page decides", "Benjamini-Hochberg alone at 0.05 (rates only)"),
    )


def main() -> None:
    """Run all three, print them as JSON and write the plot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, help="JSONL with id, outlet, text; noise is left out without it"
    )
    parser.add_argument("--splits", type=int, default=200)
    parser.add_argument("-o", "--output", type=Path, default=Path("noise_and_power.json"))
    options = parser.parse_args()
    found: dict[str, Any] = {"families": FAMILIES, "seed": SEED, "splits": options.splits}
    if options.data:
        found["noise"] = {
            f"{outlet}, {outlets} x {size}": noise(
                sample,
                size,
                options.splits if outlets == 2 else options.splits // 4,
                outlets=outlets,
            )
            for outlet, sample in samples(options.data, 300).items()
            for size, outlets in ((10, 2), (5, 2), (5, 4))
        }
    found["power"] = {
        f"{size} v {size}, {tests} tests{', overdispersed' if spread else ''}": power(
            size, tests, options.splits // 2, spread=spread
        )
        for size in (10, 20)
        for tests in (10, 30, 100)
        for spread in (0.0, 0.25)
    }
    found["cover"] = {
        f"{size} articles, {rate} per 1,000, spread {spread}": cover(
            size, rate, 1000, spread=spread
        )
        for size in (4, 5, 10, 20)
        for rate in (1.0, 5.0, 20.0)
        for spread in (0.0, 0.25)
    }
    text = json.dumps(found, indent=1)
    print(text)
    options.output.write_text(text + "\n", encoding="utf-8")
    options.output.with_suffix(".svg").write_text(plot(found), encoding="utf-8")


if __name__ == "__main__":
    main()
