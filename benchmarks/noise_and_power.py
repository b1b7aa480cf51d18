"""Does the comparison find differences in noise, find planted ones, and cover with its intervals?

    python benchmarks/noise_and_power.py --data basil-train.jsonl [--splits 200] [-o out.json]

Noise: one outlet's articles are split at random into two halves that are called two outlets. Every test
of the comparison is run on them; a split with any discovery is a false alarm. Power: two groups of
simulated articles of 600 words, one with twice the rate of the other, stand among the real noise.
Cover: how often a 95% interval for a difference holds the true one, articles drawn from the same.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from framing.compare import resampling
from framing.compare.contrasts import FAMILIES, contrasts
from framing.compare.counts import counts
from framing.compare.distinctive import distinctive
from framing.compare.sample import Sample
from framing.compare.thresholds import thresholds
from framing.settings import Settings

LEVEL = thresholds("gates").level


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


def noise(
    sample: Sample, size: int, splits: int, *, outlets: int = 2, words: bool = False
) -> dict[str, float]:
    """Return the share of splits with any discovery, and the mean number of tests and discoveries."""
    rng = np.random.default_rng([20250514, size, outlets])
    sides = [chr(ord("A") + n % outlets) for n in range(size * outlets)]
    found, tests, covered = [], [], []
    for _ in range(splits):
        chosen = [str(a) for a in rng.choice(sample.ids, len(sides), replace=False)]
        one = part(sample, chosen, sides)
        table = contrasts(one, counts(one))
        number = int(((table["q"] <= LEVEL) & ~table["one_article"]).sum())
        if words:
            number += int((distinctive(one)["p"] <= LEVEL).sum())
        found.append(number)
        tests.append(int(table["q"].notna().sum()))
        tested = table[table["p"].notna()]
        covered.extend(((tested["low"] <= 0) & (tested["high"] >= 0)).tolist())
    return {
        "any": float(np.mean([n > 0 for n in found])),
        "discoveries": float(np.mean(found)),
        "tests": float(np.mean(tests)),
        "cover_zero": float(np.mean(covered)) if covered else float("nan"),
    }


def power(size: int, tests: int, splits: int, *, spread: float = 0.0) -> float:
    """Return how often a doubled rate (5 per 1,000 words, articles of 600) is found among ``tests`` tests.

    The other tests are noise of the same kind. ``spread`` is the variance of the article's own rate
    around its outlet's, as a share of the rate squared: 0 is Poisson.
    """
    rng = np.random.default_rng([20250514, size, tests, int(100 * spread)])
    side = np.array([True] * size + [False] * size)
    hits = 0
    for _ in range(splits):
        mean = np.full((2 * size, tests), 3.0)
        mean[:size, 0] *= 2
        own = rng.gamma(1 / spread, spread, mean.shape) if spread else 1.0
        found = rng.poisson(mean * own).astype(float)
        exposure = np.full(found.shape, 600.0)
        ways, exact = resampling.labelings(side, 20000, rng)
        p = resampling.permutation_p(found, exposure, side, ways, exact=exact)
        hits += bool(resampling.benjamini_hochberg(p)[0] <= LEVEL)
    return hits / splits


def cover(size: int, rate: float, splits: int, *, spread: float = 0.0) -> float:
    """Return how often the 95% interval of a rate (per 1,000 words) from ``size`` articles holds it."""
    rng = np.random.default_rng([20250514, size, int(rate * 10), int(100 * spread)])
    inside = []
    for _ in range(splits):
        words = rng.integers(300, 1200, (size, 1)).astype(float)
        own = rng.gamma(1 / spread, spread, (size, 1)) if spread else 1.0
        found = rng.poisson(rate / 1000 * words * own).astype(float)
        error = resampling.bootstrap_error(found, words, 1000, rng)
        centre = resampling.rate(found.sum(axis=0), words.sum(axis=0))
        low, high = resampling.interval(centre, [error], [size])
        if not found.sum():
            low, high = np.zeros(1), resampling.zero_upper(words.sum(axis=0))
        inside.append(bool(low[0] <= rate / 1000 <= high[0]))
    return float(np.mean(inside))


def main() -> None:
    """Run all three and print them as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, help="JSONL with id, outlet, text; noise is left out without it"
    )
    parser.add_argument("--splits", type=int, default=200)
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args()
    found: dict[str, object] = {"families": FAMILIES}
    if options.data:
        found["noise"] = {
            f"{outlet} {size}v{size}": noise(sample, size, options.splits)
            for outlet, sample in samples(options.data, 500).items()
            for size in (5, 10)
        }
    found["power"] = {
        f"{size}v{size}, {tests} tests, spread {spread}": power(
            size, tests, options.splits, spread=spread
        )
        for size in (5, 10, 20)
        for tests in (10, 100)
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
    if options.output:
        options.output.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
