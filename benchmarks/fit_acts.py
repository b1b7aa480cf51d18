"""Fit the weights by which two clauses perhaps tell one act, and say how well they carry over.

    python benchmarks/fit_acts.py basil-train.jsonl seeds/*

``readings/act_pairs.csv`` holds pairs of acts of BASIL train (Fan et al. 2019), drawn in layers of nearness and
read by hand: article and place of both, y where a strict reader would call them one act. Each folder is a sample
event with its ``alignment.json``: pairs of which both stand in an act of its gold. Printed: average precision and
the precision at some thresholds over both, each twelfth of the events left out of the fit in turn; then the weights
fitted on all, in the form of ``framing/compare/act_weights.toml``.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from fit_utterances import samples
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

from framing.compare.acts.act_likelihood import features
from framing.compare.acts.acts import ToldActs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from framing.compare.sample import Sample
    from framing.records import OffsetMap

READ = Path(__file__).parent / "readings" / "act_pairs.csv"
OF_GOLD = 0.35
"""What a pair of the sample events counts beside one of real news: they were written by us, and are alike."""
THRESHOLDS = (0.5, 0.6, 0.7, 0.8)

Place = tuple[str, int, int]
Row = dict[str, Any]


def rows(
    sample: Sample, right: Callable[[Place, Place], bool | None]
) -> Iterator[tuple[Row, bool]]:
    """Yield the features of each pair of acts of which ``right`` says whether they are one."""
    told = ToldActs.of(sample)
    for a, b in told.candidates:
        one, two = (
            (row["article_id"], row["start"], row["end"]) for row in (told.rows[a], told.rows[b])
        )
        answer = right(one, two)
        if answer is not None and one[0] != two[0]:
            seen = told.near(a, b) or 0.0, float(told.context[a, b])
            yield features(told.judge, told.deeds[a], two=told.deeds[b], seen=seen), answer


def read_pairs() -> dict[tuple[Place, Place], bool]:
    """Return what a reader said of each pair."""
    with READ.open(encoding="utf-8", newline="") as lines:
        return {
            (
                (row["article"], int(row["start"]), int(row["end"])),
                (row["other_article"], int(row["other_start"]), int(row["other_end"])),
            ): row["right"] == "y"
            for row in csv.DictReader(lines)
        }


def by_gold(gold: Row, maps: dict[str, OffsetMap]) -> Callable[[Place, Place], bool | None]:
    """Return a judge by a sample event's gold, which says nothing of acts that are not in it."""
    members = [
        (member["article"], member["start"], member["end"], number)
        for number, act in enumerate(gold["acts"])
        for member in act["members"]
    ]

    def of(place: Place) -> set[int]:
        low, high = maps[place[0]].span(place[1], place[2])
        return {
            n
            for article, start, end, n in members
            if article == place[0] and start < high and end > low
        }

    def right(one: Place, two: Place) -> bool | None:
        first, second = of(one), of(two)
        return bool(first & second) if first and second else None

    return right


def main(paths: list[str]) -> None:
    """Print how well the fit carries over, then the weights."""
    told = read_pairs()
    found: list[tuple[Row, bool, str, float]] = []
    for sample, _ in samples(paths[0]):
        pairs = rows(sample, lambda one, two: told.get((one, two)))
        found += [(x, right, sample.event, 1.0) for x, right in pairs]
    for folder in paths[1:]:
        gold = json.loads((Path(folder) / "alignment.json").read_text(encoding="utf-8"))
        for sample, maps in samples(folder):
            pairs = rows(sample, by_gold(gold, maps))
            found += [(x, right, sample.event, OF_GOLD) for x, right in pairs]
    names = list(found[0][0])
    x = np.array([[row[name] for name in names] for row, *_ in found])
    report(names, x, np.array([right for _, right, *_ in found]), found)


def report(names: list[str], x: np.ndarray, y: np.ndarray, found: list[Any]) -> None:
    """Print the scores over the pairs read and over the gold's, and the weights."""
    events = [event for _, _, event, _ in found]
    weight = np.array([one[3] for one in found])
    likely = np.zeros(len(y))
    for rest, left in GroupKFold(12).split(x, y, events):
        likely[left] = _fit(x[rest], y[rest], weight[rest]).predict_proba(x[left])[:, 1]
    for name, chosen in (("read", weight == 1), ("samples", weight < 1)):
        score = average_precision_score(y[chosen], likely[chosen])
        print(
            f"# {name}: {chosen.sum()} pairs, {y[chosen].sum()} right; average precision {score:.3f}"
        )
        for least in THRESHOLDS:
            at = chosen & (likely >= least)
            shares = y[at].mean(), y[at].sum() / y[chosen].sum()
            print(f"# from {least}: {at.sum()}, precision {shares[0]:.2f}, recall {shares[1]:.2f}")
    model = _fit(x, y, weight)
    print(f"[constant]\nvalue = {model.intercept_[0]:.2f}")
    for name, value in zip(names, model.coef_[0], strict=True):
        print(f"[{name}]\nvalue = {value:.2f}")


def _fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=0.5, max_iter=5000).fit(x, y, sample_weight=weight)


if __name__ == "__main__":
    main(sys.argv[1:])
