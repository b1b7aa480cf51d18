"""Fit the weights by which two sentences are taken to state one thing, and say how well they carry over.

    python benchmarks/fit_statements.py seeds/tarn-hollow-dam seeds/port-strike seeds/school-health-scare \\
        --read basil-train.jsonl

Each folder is a sample event with its ``alignment.json``. ``--read`` are the articles of the pairs that we
read one by one (``readings/statement_pairs.csv``: where the sentences begin, whether they state one thing).
Two fits: ``whole`` on the pairs read, where right is what was read as right; ``part`` on these and on the sample
events, where a part told alike is right too (``half``), and whether a sentence is told as open does not count.
Printed: the average precision of each when a part is left out of the fit (a sample event, a sixth of the events
read), how much is found at a given precision, then the weights fitted on all, in the form of
``framing/compare/statement_weights.toml``.
"""

from __future__ import annotations

import argparse
import csv
import json
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve

from framing.compare.acts import acts
from framing.compare.event_speakers import settle_speakers
from framing.compare.figures import figures
from framing.compare.same_statement import features
from framing.compare.sample import Sample
from framing.compare.shared_quotes import in_page_order
from framing.compare.statements import spoken_parts
from framing.compare.ties import ties
from framing.compare.utterances import utterances
from framing.extract.tabulate import tabulate
from framing.pipeline import analyse, events_of
from framing.settings import Settings

HALF = 0.5
PAIRS = Path(__file__).parent / "readings" / "statement_pairs.csv"
SEEDS = 1.0
"""Weight of a pair of a sample event beside the mean of those read."""
ALIKE = {"whole": ("y",), "part": ("y", "half")}
"""Verdicts that count as right."""
LEFT_OUT = {"whole": (), "part": ("open",)}
PRECISIONS = (0.97, 0.95, 0.9, 0.85)
UNLIKE = 0.08
"""Below this likeness two sentences that nothing ties were not read: they are taken to differ."""
DRAWN = 40
"""So many of those an event."""
PARTS = 6


@dataclass
class Examples:
    """Pairs of sentences: features, the verdict (y, half, n), how much each counts, which part it is of."""

    names: list[str]
    x: np.ndarray
    y: np.ndarray
    weight: np.ndarray
    part: np.ndarray


def samples(paths: list[Path]) -> list[tuple[Sample, dict[str, Any]]]:
    """Return each event of ``paths`` with the maps back to its original texts."""
    settings = Settings()
    batch = analyse(paths, settings)
    out = []
    for name, documents in events_of(batch).items():
        observed = [row for d in documents for row in batch.observations[d.article.id]]
        base = tabulate(documents, observed, batch.skipped, settings)
        sample = Sample(name, base, {d.article.id: d.text for d in documents}, settings)
        settle_speakers(sample)
        out.append((sample, {d.article.id: d.to_original for d in documents}))
    return out


def described(
    sample: Sample, original: dict[str, Any]
) -> tuple[list[tuple[str, int, int]], dict[str, np.ndarray], np.ndarray]:
    """Return where each sentence stands, the features of all pairs, and which pairs are of two articles."""
    rows, said, _ = spoken_parts(sample)
    spoken = utterances(sample)
    tied = ties(
        sample, in_page_order(sample, spoken), figures(sample), acts(sample), spoken.perhaps
    )
    found = dict(features(sample, rows, said, tied))
    spans = [(r["article_id"], *original[r["article_id"]].span(r["start"], r["end"])) for r in rows]
    articles = np.array([row["article_id"] for row in rows])
    return spans, found, np.triu(articles[:, None] != articles[None, :], 1)


def of_samples(folders: list[Path]) -> Examples:
    """Return every pair of sentences of the sample events, with the gold of each."""
    parts = []
    for place, folder in enumerate(folders):
        ((sample, original),) = samples([folder])
        spans, found, here = described(sample, original)
        gold = json.loads((folder / "alignment.json").read_text(encoding="utf-8"))
        x = np.stack([value[here] for value in found.values()], 1)
        y = np.where(_linked(spans, gold)[here], "half", "n")
        count = len(y)
        parts.append(
            Examples(list(found), x, y, np.full(count, SEEDS), np.full(count, place, dtype=int))
        )
    return _together(parts)


def of_readings(path: Path) -> Examples:
    """Return the pairs that were read, and unlike ones that were not."""
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        read = {
            ((row["article"], int(row["start"])), (row["other"], int(row["other_start"]))): row
            for row in csv.DictReader(lines)
        }
    chosen = np.random.default_rng(0)
    parts = []
    for place, (sample, original) in enumerate(samples([path])):
        spans, found, here = described(sample, original)
        where = {(article, start): n for n, (article, start, _) in enumerate(spans)}
        known = {
            (where[one], where[two]): row
            for (one, two), row in read.items()
            if one in where and two in where
        }
        tied = found["utterance"] + found["figure"] + found["lead"]
        easy = np.argwhere(here & (found["alike"] < UNLIKE) & (tied == 0))
        drawn = [tuple(pair) for pair in chosen.choice(easy, DRAWN, replace=False)]
        places = [*known, *(pair for pair in drawn if pair not in known)]
        count = len(places) - len(known)
        weight = [float(row["weight"]) for row in known.values()] + [len(easy) / DRAWN] * count
        parts.append(
            Examples(
                list(found),
                np.array([[value[pair] for value in found.values()] for pair in places]),
                np.array([row["right"] for row in known.values()] + ["n"] * count),
                np.array(weight),
                np.full(len(places), place % PARTS),
            )
        )
    whole = _together(parts)
    whole.weight /= whole.weight.mean()
    return whole


def _together(parts: list[Examples]) -> Examples:
    rest = [
        np.concatenate([getattr(p, key) for p in parts]) for key in ("x", "y", "weight", "part")
    ]
    return Examples(parts[0].names, *rest)


def _linked(spans: list[tuple[str, int, int]], gold: dict[str, Any]) -> np.ndarray:
    found = np.zeros((len(spans), len(spans)), dtype=bool)
    for statement in gold["coverage"]:
        places = [
            [n for n, span in enumerate(spans) if _same(span, one)]
            for one in statement["sentences"]
        ]
        for one, two in combinations(places, 2):
            for a in one:
                found[a, two] = found[two, a] = True
    return found


def _same(span: tuple[str, int, int], one: dict[str, Any]) -> bool:
    both = min(span[2], one["end"]) - max(span[1], one["start"])
    shorter = min(span[2] - span[1], one["end"] - one["start"])
    return span[0] == one["article"] and both >= HALF * shorter


def main() -> None:
    """Print the scores with each part left out, then the weights fitted on all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--read", type=Path, required=True)
    chosen = parser.parse_args()
    seeds, read = of_samples(chosen.folders), of_readings(chosen.read)
    weights: dict[str, dict[str, float]] = {}
    for kind in ALIKE:
        used = [seeds] if kind == "part" else []
        _tell(kind, used, read, chosen.folders)
        model = _fit(kind, [*used, read])
        fitted = [*model.intercept_, *model.coef_[0]]
        for name, value in zip(["constant", *_names(kind, read)], fitted, strict=True):
            weights.setdefault(name, {})[kind] = value
    for name, found in weights.items():
        print(f"[{name}]")
        for kind in ALIKE:
            print(f"{kind} = {found.get(kind, 0.0):.2f}")


def _tell(kind: str, used: list[Examples], read: Examples, folders: list[Path]) -> None:
    """Print how well one fit carries over to what was left out of it."""
    for seeds in used:
        for place, folder in enumerate(folders):
            out = seeds.part == place
            likely = _likely(kind, [_some(seeds, ~out), read], _some(seeds, out))
            average = average_precision_score(_right(kind, _some(seeds, out)), likely)
            print(f"# {kind}, {folder.name}: average precision {average:.3f}")
    likely = np.zeros(len(read.y))
    for part in range(PARTS):
        out = read.part == part
        likely[out] = _likely(kind, [*used, _some(read, ~out)], _some(read, out))
    right = _right(kind, read)
    average = average_precision_score(right, likely, sample_weight=read.weight)
    print(f"# {kind}, pairs read: average precision {average:.3f}")
    precision, recall, cut = precision_recall_curve(right, likely, sample_weight=read.weight)
    for least in PRECISIONS:
        place = int(np.flatnonzero(precision[:-1] >= least)[0])
        print(f"#   precision {least}: found {recall[place]:.2f} from {cut[place]:.2f} on")
    for cut_at in (0.01, 0.02, 0.03, 0.05, 0.08):
        below = (read.weight * right)[likely < cut_at].sum() / (read.weight * right).sum()
        print(f"#   below {cut_at}: {below:.3f} of what is right")


def _names(kind: str, whole: Examples) -> list[str]:
    return [name for name in whole.names if name not in LEFT_OUT[kind]]


def _right(kind: str, whole: Examples) -> np.ndarray:
    return np.isin(whole.y, ALIKE[kind])


def _features(kind: str, whole: Examples) -> np.ndarray:
    kept = [n for n, name in enumerate(whole.names) if name not in LEFT_OUT[kind]]
    return whole.x[:, kept]


def _likely(kind: str, parts: list[Examples], out: Examples) -> np.ndarray:
    found = _fit(kind, parts).predict_proba(_features(kind, out))[:, 1]
    return np.asarray(found)


def _some(whole: Examples, kept: np.ndarray) -> Examples:
    rest = [getattr(whole, key)[kept] for key in ("x", "y", "weight", "part")]
    return Examples(whole.names, *rest)


def _fit(kind: str, parts: list[Examples]) -> LogisticRegression:
    whole = _together(parts)
    model = LogisticRegression(C=1.0, max_iter=5000)
    return model.fit(_features(kind, whole), _right(kind, whole), sample_weight=whole.weight)


if __name__ == "__main__":
    main()
