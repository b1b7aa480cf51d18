"""Fit the weights by which two pieces of speech are taken to be one utterance, and say how well they carry over.

    python benchmarks/fit_utterances.py basil-train.jsonl seeds/*

``readings/utterance_pairs.csv`` holds pairs of pieces of BASIL train (Fan et al. 2019), drawn in layers of
likeness and read by hand: article and spans of both, y where a strict reader would call them one utterance.
Each folder is a sample event with its ``alignment.json``. Printed: average precision, best F1 and the
precision at some thresholds over the pairs read, each sixth of the events left out of the fit in turn; then
the weights fitted on all, in the form of ``framing/compare/utterance_weights.toml``.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve
from sklearn.model_selection import GroupKFold

from framing.compare.sample import Sample
from framing.compare.speakers.event_speakers import settle_speakers
from framing.compare.speech.pieces_of_speech import pieces_of, reports_of
from framing.compare.speech.same_utterance import Pairs, pairs_of
from framing.compare.speech.utterance_features import features
from framing.extract.tabulate import tabulate
from framing.pipeline import analyse, events_of
from framing.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.records import OffsetMap

READ = Path(__file__).parent / "readings" / "utterance_pairs.csv"
HALF = 0.5
VERBATIM = 6
THRESHOLDS = (0.5, 0.6, 0.7, 0.8)

Spans = tuple[tuple[int, int], ...]
Row = dict[str, Any]


def samples(path: str) -> Iterator[tuple[Sample, dict[str, OffsetMap]]]:
    """Yield each event of a file or folder, with the maps to the original texts."""
    settings = Settings()
    batch = analyse([path], settings)
    for event, documents in events_of(batch).items():
        rows = [row for d in documents for row in batch.observations[d.article.id]]
        base = tabulate(documents, rows, skipped=batch.skipped, settings=settings)
        sample = Sample(event, base, {d.article.id: d.text for d in documents}, settings)
        settle_speakers(sample)
        yield sample, {d.article.id: d.to_original for d in documents}


def table(sample: Sample) -> tuple[Pairs, list[str], np.ndarray]:
    """Return the pairs of an event that may be one utterance, the features' names and the features."""
    pairs = pairs_of(sample, pieces_of(sample, reports_of(sample)))
    found = list(features(pairs))
    return pairs, [name for name, _ in found], np.stack([value for _, value in found], 1)


def read_by_hand(pairs: Pairs, read: dict[tuple[Any, ...], bool]) -> tuple[list[int], list[bool]]:
    """Return the places of the pairs that were read, and what was read."""
    places, right = [], []
    for n, (a, b) in enumerate(zip(pairs.one, pairs.two, strict=True)):
        one, two = pairs.tellings[a], pairs.tellings[b]
        key = (one.article, one.spans, two.article, two.spans)
        if key in read:
            places.append(n)
            right.append(read[key])
    return places, right


def by_gold(pairs: Pairs, maps: dict[str, OffsetMap], gold: Row) -> tuple[list[int], list[bool]]:
    """Return the places of the pairs of which one stands in the gold, and whether both stand in one utterance."""
    members = [
        (member["article"], _letters(member["content"]), n)
        for n, utterance in enumerate(gold["shared_utterances"])
        for member in utterance["members"]
    ] + [(one["article"], _letters(one["content"]), None) for one in gold["unshared_direct"]]
    of = []
    for telling in pairs.tellings:
        spans = [maps[telling.article].span(*span) for span in telling.spans]
        mine = _letters(spans)
        of.append(
            {
                n
                for article, letters, n in members
                if article == telling.article
                and len(mine & letters) >= HALF * min(len(mine), len(letters))
            }
        )
    apart = ((pairs.speakers != "different") & ~pairs.within).tolist()
    chosen = [n for n in range(len(pairs.one)) if apart[n] and of[pairs.one[n]] | of[pairs.two[n]]]
    return chosen, [bool((of[pairs.one[n]] & of[pairs.two[n]]) - {None}) for n in chosen]


def _letters(spans: list[Any]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def read_pairs() -> dict[tuple[Any, ...], bool]:
    """Return what a reader said of each pair."""

    def spans(text: str) -> Spans:
        return tuple(
            (int(start), int(end)) for start, end in (one.split("-") for one in text.split())
        )

    with READ.open(encoding="utf-8", newline="") as lines:
        return {
            (
                row["article"],
                spans(row["spans"]),
                row["other_article"],
                spans(row["other_spans"]),
            ): (row["right"] == "y")
            for row in csv.DictReader(lines)
        }


def main(paths: list[str]) -> None:
    """Print how well the fit carries over, then the weights."""
    told = read_pairs()
    x: list[np.ndarray] = []
    y: list[bool] = []
    groups: list[str] = []
    names: list[str] = []
    for sample, _ in samples(paths[0]):
        pairs, names, values = table(sample)
        places, right = read_by_hand(pairs, told)
        x.append(values[places])
        y += right
        groups += [sample.event] * len(places)
    more_x: list[np.ndarray] = []
    more_y: list[bool] = []
    for folder in paths[1:]:
        gold = json.loads((Path(folder) / "alignment.json").read_text(encoding="utf-8"))
        for sample, maps in samples(folder):
            pairs, names, values = table(sample)
            places, right = by_gold(pairs, maps, gold)
            more_x.append(values[places])
            more_y += right
    report(
        np.concatenate(x), np.array(y), np.array(groups), names, (np.concatenate(more_x), more_y)
    )


def report(
    x: np.ndarray, y: np.ndarray, groups: np.ndarray, names: list[str], more: tuple[np.ndarray, Any]
) -> None:
    """Print the scores over the pairs read, and the weights."""
    likely = np.zeros(len(y))
    for rest, left in GroupKFold(6).split(x, y, groups):
        model = _fit(np.concatenate([x[rest], more[0]]), np.concatenate([y[rest], more[1]]))
        likely[left] = model.predict_proba(x[left])[:, 1]
    right, found, _ = precision_recall_curve(y, likely)
    best = np.max(2 * right * found / np.maximum(right + found, 1e-9))
    print(
        f"# {len(y)} pairs read, {Counter(y.tolist())[True]} right; {len(more[1])} of the samples"
    )
    print(
        f"# left out: average precision {average_precision_score(y, likely):.3f}, best F1 {best:.3f}"
    )
    for least in THRESHOLDS:
        chosen = likely >= least
        shares = y[chosen].mean(), (y & chosen).sum() / y.sum()
        print(
            f"# from {least}: {chosen.sum()} pairs, precision {shares[0]:.2f}, recall {shares[1]:.2f}"
        )
    model = _fit(np.concatenate([x, more[0]]), np.concatenate([y, more[1]]))
    for name, value in zip(names, model.coef_[0], strict=True):
        print(f"[{name}]\nvalue = {value:.2f}")
    print(f"[constant]\nvalue = {model.intercept_[0]:.2f}")


def _fit(x: np.ndarray, y: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=1.0, max_iter=3000).fit(x, y)


if __name__ == "__main__":
    main(sys.argv[1:])
