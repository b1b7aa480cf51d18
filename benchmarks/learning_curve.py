"""How much the scorer gains from more pairs: fitted on parts of the bank, measured on labelled sentences.

    python benchmarks/learning_curve.py --data babe-dev.jsonl [--bank seeds/sentences]

DATA is JSON lines of sentences with marked words, as `framing train loaded` reads them. Printed are, for
each share of the pairs, the scorer's word F1 at its operating point and the average precision of its
ranking, list and scorer together as features, without the list's last word. Only fitting uses the bank;
nothing is learned from DATA.
"""

from __future__ import annotations

import argparse
import hashlib
import tomllib
from importlib.resources import files
from pathlib import Path

import numpy as np

from framing.parse.model import load_model
from framing.scorer.features import of_place, of_word
from framing.scorer.hashed import columns
from framing.scorer.labelled import read_labelled
from framing.scorer.training import fitted, labelled_words, matrix_of

SHARES = (0.05, 0.1, 0.2, 0.4, 0.7, 1.0)


def examples(paths: list[Path]) -> tuple[list, object, np.ndarray, np.ndarray]:
    """Return rows, matrix, labels and list strengths of every word of labelled sentences."""
    rows = list(dict.fromkeys(read_labelled(paths)))
    docs = list(load_model().pipe((row.text for row in rows), batch_size=64))
    found = list(labelled_words(rows, docs))
    matrix = matrix_of([columns([*of_word(e.word.token), *of_place(e.word)]) for e in found])
    labels = np.array([e.weight for e in found])
    groups = np.array([_place(rows[e.sentence].group) for e in found])
    return [groups, len({row.group for row in rows})], matrix, labels, strengths(found)


def strengths(found: list) -> np.ndarray:
    """Return the list's strength of each word."""
    return np.array([e.word.strength for e in found])


def _place(group: str) -> float:
    """Return a fixed place from 0 to 1 for a pair, so that a smaller part lies within a larger one."""
    return int(hashlib.sha256(group.encode()).hexdigest()[:8], 16) / 16**8


def main() -> None:
    """Measure and print."""
    from sklearn.metrics import average_precision_score, f1_score

    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--bank", type=Path, default=Path("seeds/sentences"))
    chosen = options.parse_args()
    text = files("framing.scorer").joinpath("calibration.toml").read_text(encoding="utf-8")
    settings = tomllib.loads(text)
    offsets, cut = np.array(settings["pairs"]["by_strength"]), settings["pairs"]["cut"]
    (places, number), bank, labels, _ = examples(sorted(chosen.bank.glob("*.jsonl")))
    _, test, gold, listed = examples([chosen.data])
    print("| share of the bank | sentences' origins | word F1 | average precision |")
    print("|---:|---:|---:|---:|")
    for share in SHARES:
        inside = places < share
        weights = fitted(bank[inside], labels[inside], c=settings["fit"]["c"])
        odds = test @ weights + offsets[listed] - cut
        f1 = f1_score(gold > 0, odds >= 0)
        precision = average_precision_score(gold > 0, odds)
        print(f"| {share:.0%} | {number * share:,.0f} | {100 * f1:.1f} | {100 * precision:.1f} |")


if __name__ == "__main__":
    main()
