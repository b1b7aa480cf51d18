"""Does the comparison find differences in noise, find planted ones, and cover with its intervals?

    python benchmarks/noise_and_power.py --data basil-train.jsonl [--splits 200] [-o noise_and_power.json]

Noise: one outlet's articles are split at random into groups that are called outlets, two in small families,
four in large ones. Every test that a page makes is made, of rates and of single words; a split with any
discovery is a false alarm. Power: a measure with twice the rate in one group (5 and 10 per 1,000 words,
articles of 600) stands among all that a page of such a split tests (``within``), or among simulated tests of
its own kind (``power``). Cover: how often a 95% interval holds the true value. Beside the numbers a plot is
written (``noise_and_power.svg``). What is in the output file already is not run again. The seed is in the
script.
"""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from bars import Bar, chart

from framing.compare.sample import Sample
from framing.compare.statistics import resampling
from framing.compare.statistics.contrasts import FAMILIES, contrasts
from framing.compare.statistics.counts import counts
from framing.compare.statistics.distinctive import distinctive
from framing.compare.statistics.joint import joint_p
from framing.compare.statistics.rates import page_levels
from framing.compare.thresholds import thresholds
from framing.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEED = 20250514
LEVEL = thresholds("gates").level
PAGE = 0.05
"""The level of a page: that of rates and that of single words together."""
ROUNDS = 399
"""Shuffles a test: fewer than a page's 2,000, but 400 times each level is whole, so the levels are a page's."""
SPLITS = ((10, 2), (5, 2), (10, 4), (5, 4))
"""Articles an outlet, and outlets."""
BASE, WORDS = 5.0, 600
"""The planted measure: findings per 1,000 words in the lesser group, and words an article."""


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
        base = tabulate(documents, rows, skipped=(), settings=settings)
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
    one = Sample(sample.event, base, sample.texts, sample.settings)
    for name in ("word_rows", "words", "sentences"):  # read once for all splits
        whole = getattr(sample, name)
        one.__dict__[name] = {article: whole[article] for article in one.ids}
    return one


def noise(sample: Sample, size: int, splits: int, *, outlets: int = 2) -> dict[str, float]:
    """Return the share of splits with any discovery: of rates, of words, of either; and what was tested."""
    rng = np.random.default_rng([SEED, size, outlets])
    sides = [chr(ord("A") + n % outlets) for n in range(size * outlets)]
    rows = []
    for _ in range(splits):
        chosen = [str(a) for a in rng.choice(sample.ids, len(sides), replace=False)]
        one = part(sample, chosen, sides)
        table = contrasts(one, counts(one))
        levels = page_levels(one)
        rates = bool(((table["p_joint"] <= levels.rates) & ~table["one_article"]).any())
        words = bool((distinctive(one)["p"] <= levels.words).any())
        tested = table[table["p"].notna()]
        holds = (tested["low"] <= 0) & (tested["high"] >= 0)
        rows.append((rates, words, rates or words, table["q"].notna().sum(), holds.mean()))
    names = ("rates", "words", "any", "tests", "interval_of_difference_holds_0")
    means = np.nanmean(np.array(rows, dtype=float), axis=0)
    return {name: round(float(mean), 4) for name, mean in zip(names, means, strict=True)}


def within(sample: Sample, size: int, splits: int, *, spread: float = 0.0) -> dict[str, float]:
    """Return how often a doubled rate is found on a page whose other tests are one outlet's articles, split.

    A category is added to what the articles show: ``BASE`` per 1,000 words on one side and twice that on the
    other, in ``WORDS`` words an article. All else, the number of tests and what the page learns of the
    spread of counts from them, is that of the split.
    """
    rng = np.random.default_rng([SEED, 7, size, int(100 * spread)])
    sides = ["A"] * size + ["B"] * size
    hits, tests = [], []
    for _ in range(splits):
        chosen = [str(a) for a in rng.choice(sample.ids, len(sides), replace=False)]
        one = part(sample, chosen, sides)
        mean = BASE / 1000 * WORDS * np.repeat([2.0, 1.0], size)
        own = rng.gamma(1 / spread, spread, mean.shape) if spread else 1.0
        number = dict(zip(chosen, rng.poisson(mean * own), strict=True))
        table = contrasts(one, _planted(one, counts(one), number))
        row = table[table["extractor"] == "planted"].iloc[0]
        hits.append(row["p_joint"] <= LEVEL)
        tests.append(int(table["p_joint"].notna().sum()))
    return {
        "page": round(float(np.mean(hits)), 4),
        "tests": float(np.mean(tests)),
    }


def _planted(sample: Sample, counted: pd.DataFrame, number: dict[str, int]) -> pd.DataFrame:
    """Return the counts with a category more, which stands in the articles' own words."""
    legend = sample.base["legend"]
    row = legend.iloc[:1].assign(extractor="planted", category="planted", unit="words")
    sample.base["legend"] = pd.concat([legend, row], ignore_index=True)  # type: ignore[index]
    parts = []
    for article in sample.ids:
        own = counted[counted["article_id"] == article]
        more = own.iloc[:3].assign(extractor="planted", category="planted")
        narrated = more["voice"] == "narration"
        more["n"] = np.where(narrated, number[article], 0)
        more["exposure"] = np.where(narrated, WORDS, 0)
        parts += [own, more]
    return pd.concat(parts, ignore_index=True).astype(counted.dtypes)


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
        mean = np.full((2 * size, tests), BASE / 1000 * WORDS)
        mean[:size, 0] *= 2
        own = rng.gamma(1 / spread, spread, mean.shape) if spread else 1.0
        found = rng.poisson(mean * own).astype(float)
        exposure = np.full(found.shape, float(WORDS))
        p = joint_p(
            found, exposure, outlets=outlets, sides={("A", "B"): ["A", "B"]}, draw=(ROUNDS, rng)
        )["A", "B"]
        hits["page"] += bool(p[0] <= LEVEL)
        ways, exact = resampling.labelings(side, 20000, rng=rng)
        alone = resampling.permutation_p(found, exposure, side=side, ways=ways, exact=exact)
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
            errors.append(resampling.bootstrap_error(found, words, draw=(1000, rng)))
            centres.append(resampling.rate(found.sum(axis=0), words.sum(axis=0)))
        low, high = resampling.interval(centres[0], errors[:1], articles=[size])
        if not sides[0][0].sum():
            low, high = np.zeros(1), resampling.zero_upper(sides[0][1].sum(axis=0))
        ends = resampling.interval(centres[1] - centres[0], errors, articles=[size, size])
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


def jobs(
    data: Path | None, splits: int
) -> Iterator[tuple[str, str, Callable[[], dict[str, float]]]]:
    """Yield kind, name and what is to be run."""
    # Labelings of a difference taken alone, which no decision of a page is made by.
    thresholds("contrasts").labelings = ROUNDS
    for outlet, sample in samples(data, ROUNDS).items() if data else ():
        for spread in (0.0, 0.25):
            name = f"{outlet}, 20 v 20{_said(spread)}"
            yield "within", name, partial(within, sample, 20, splits, spread=spread)
        for size, outlets in SPLITS:
            name = f"{outlet}, {' v '.join([str(size)] * outlets)}"
            yield "noise", name, partial(noise, sample, size, splits, outlets=outlets)
    for size in (10, 20):
        for tests in (10, 30, 100):
            for spread in (0.0, 0.25):
                name = f"{size} v {size}, {tests} tests{_said(spread)}"
                yield "power", name, partial(power, size, tests, splits, spread=spread)
    for size in (4, 5, 10, 20):
        for rate in (1.0, 5.0, 20.0):
            for spread in (0.0, 0.25):
                name = f"{size} articles, {rate:g} per 1,000{_said(spread)}"
                yield "cover", name, partial(cover, size, rate, 1000, spread=spread)


def _said(spread: float) -> str:
    return ", overdispersed" if spread else ""


def plot(found: dict[str, Any]) -> str:
    """Return the chart of noise and power as SVG."""
    noisy = [
        Bar(name, 100 * value["any"], 100 * value["rates"])
        for name, value in found.get("noise", {}).items()
    ]
    real = [Bar(name, 100 * value["page"]) for name, value in found.get("within", {}).items()]
    simulated = [
        Bar(name, 100 * value["page"], 100 * value["bh_at_0.05"])
        for name, value in found.get("power", {}).items()
    ]
    return chart(
        (
            ("Splits of one outlet with any discovery, % (grey: of rates)", noisy, 5.0, 12.0),
            ("Doubled rate found among the tests of a page, %", real, 80.0, 100.0),
            (
                "… among simulated tests, % (grey: Benjamini-Hochberg at 0.05)",
                simulated,
                80.0,
                100.0,
            ),
        ),
        legend=("as a page decides", "for comparison"),
    )


def main() -> None:
    """Run what the output file does not hold yet, print all as JSON and write the plot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, help="JSONL with id, outlet, text; noise is left out without it"
    )
    parser.add_argument("--splits", type=int, default=200)
    parser.add_argument("-o", "--output", type=Path, default=Path("noise_and_power.json"))
    options = parser.parse_args()
    found: dict[str, Any] = {
        "families": FAMILIES,
        "seed": SEED,
        "splits": options.splits,
        "level": LEVEL,
    }
    if options.output.is_file():
        before = json.loads(options.output.read_text(encoding="utf-8"))
        if {key: before.get(key) for key in found} != found:
            raise SystemExit(f"{options.output} is of another run; give another name with -o")
        found = before
    for kind, name, run in jobs(options.data, options.splits):
        if name not in found.setdefault(kind, {}):
            found[kind][name] = run()
            options.output.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(options.output.read_text(encoding="utf-8"))
    options.output.with_suffix(".svg").write_text(plot(found), encoding="utf-8")


if __name__ == "__main__":
    main()
