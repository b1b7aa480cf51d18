"""Fit the weights by which two sentences are taken to state one thing, and say how well they carry over.

    python benchmarks/fit_statements.py seeds/tarn-hollow-dam seeds/port-strike seeds/school-health-scare \\
        --read basil-train.jsonl

Each folder is a sample event with its ``alignment.json``. ``--read`` are the articles of the pairs that we
read one by one (``readings/statement_pairs.csv``: where the sentences begin, whether they state one thing).
Three fits: ``whole`` on the pairs read, where right is what was read as right; ``alone`` on these and on the sample
events, where a part told alike is right too (``half``), and whether a sentence is told as open does not count;
``part`` on the same, with what all other pairs of the event tell by ``alone`` (``in_view``).
Printed: the average precision of each when a part is left out of the fit (a sample event, a sixth of the events
read), for a sample event left out also the F1 of links from each likelihood on, how much is found at a given
precision, then the weights fitted on all, in the form of ``framing/compare/statement_weights.toml``.
"""

from __future__ import annotations

import argparse
import csv
import json
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve

from framing.compare.acts.acts import acts
from framing.compare.quantities.figures import figures
from framing.compare.sample import Sample
from framing.compare.speakers.event_speakers import settle_speakers
from framing.compare.speech.shared_quotes import in_page_order
from framing.compare.speech.utterances import utterances
from framing.compare.statements.in_view import in_view
from framing.compare.statements.same_statement import features
from framing.compare.statements.statements import spoken_parts
from framing.compare.statements.ties import ties
from framing.compare.thresholds import thresholds
from framing.extract.tabulate import tabulate
from framing.pipeline import analyse, events_of
from framing.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HALF = 0.5
PAIRS = Path(__file__).parent / "readings" / "statement_pairs.csv"
ALIKE = {"whole": ("y",), "alone": ("y", "half"), "part": ("y", "half")}
"""Verdicts that count as right."""
SEEN_SINCE = ("denied_both", "denied_alike", "shorter", "longer", "left_most", "left_least")
"""Features that ``whole``, read as it stands, does without."""
UNHELPFUL = ("open", "numbers", "names", "verbs")
LEFT_OUT = {"whole": SEEN_SINCE, "alone": UNHELPFUL, "part": UNHELPFUL}
PRECISIONS = (0.97, 0.95, 0.9, 0.85)
LEAST = (0.32, 0.38, 0.42, 0.46, 0.5, 0.56)
"""Likelihoods from which F1 is told."""
UNLIKE = 0.08
"""Below this likeness two sentences that nothing ties were not read: they are taken to differ."""
DRAWN = 40
"""So many of those an event."""
PARTS = 6


@dataclass(frozen=True)
class Event:
    """All pairs of an event by their features, and those whose verdict is known, with how much each counts."""

    found: dict[str, np.ndarray]
    articles: list[str]
    pairs: np.ndarray
    verdicts: np.ndarray
    weight: np.ndarray
    part: int

    def x(self, names: Sequence[str]) -> np.ndarray:
        """Return pairs × features."""
        return np.stack([self.found[name][self.pairs[:, 0], self.pairs[:, 1]] for name in names], 1)

    def likely(self, kind: str, model: LogisticRegression) -> np.ndarray:
        """Return how likely all pairs are by a model, sentences × sentences; 0 within an article."""
        total = np.full_like(self.found["alike"], model.intercept_[0])
        for weight, name in zip(model.coef_[0], _names(kind, self), strict=True):
            total += weight * self.found[name]
        names = np.array(self.articles)
        return np.asarray((names[:, None] != names[None, :]) / (1 + np.exp(-total)))

    def seen_by(self, model: LogisticRegression) -> Event:
        """Return the event with what all other pairs tell of each, by the model ``alone``."""
        view = dict(in_view(self.likely("alone", model), self.articles))
        return replace(self, found={**self.found, **view})


def samples(paths: list[Path]) -> list[tuple[Sample, dict[str, Any]]]:
    """Return each event of ``paths`` with the maps back to its original texts."""
    settings = Settings()
    batch = analyse(paths, settings)
    out = []
    for name, documents in events_of(batch).items():
        observed = [row for d in documents for row in batch.observations[d.article.id]]
        base = tabulate(documents, observed, skipped=batch.skipped, settings=settings)
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
        sample,
        in_page_order(sample, spoken),
        counted=figures(sample),
        acted=acts(sample),
        perhaps=spoken.perhaps,
    )
    found = dict(features(sample, rows, said=said, tied=tied))
    spans = [(r["article_id"], *original[r["article_id"]].span(r["start"], r["end"])) for r in rows]
    articles = np.array([row["article_id"] for row in rows])
    return spans, found, np.triu(articles[:, None] != articles[None, :], 1)


def of_samples(folders: list[Path]) -> list[Event]:
    """Return the sample events, every pair of their sentences with its gold."""
    events = []
    for place, folder in enumerate(folders):
        ((sample, original),) = samples([folder])
        spans, found, here = described(sample, original)
        gold = json.loads((folder / "alignment.json").read_text(encoding="utf-8"))
        pairs = np.argwhere(here)
        verdicts = np.where(_linked(spans, gold)[here], "half", "n")
        articles = [span[0] for span in spans]
        events.append(Event(found, articles, pairs, verdicts, np.ones(len(pairs)), place))
    return events


def of_readings(path: Path) -> list[Event]:
    """Return the events with the pairs that were read, and unlike ones that were not."""
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        read = {
            ((row["article"], int(row["start"])), (row["other"], int(row["other_start"]))): row
            for row in csv.DictReader(lines)
        }
    chosen = np.random.default_rng(0)
    events = []
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
        pairs = np.array([*known, *(pair for pair in drawn if pair not in known)])
        count = len(pairs) - len(known)
        weight = [float(row["weight"]) for row in known.values()] + [len(easy) / DRAWN] * count
        verdicts = np.array([row["right"] for row in known.values()] + ["n"] * count)
        articles = [span[0] for span in spans]
        events.append(Event(found, articles, pairs, verdicts, np.array(weight), place % PARTS))
    mean = np.concatenate([event.weight for event in events]).mean()
    return [replace(event, weight=event.weight / mean) for event in events]


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
        used = [] if kind == "whole" else seeds
        _tell(kind, used, read, chosen.folders)
        model, events = _fitted(kind, [*used, *read])
        fitted = [*model.intercept_, *model.coef_[0]]
        for name, value in zip(["constant", *_names(kind, events[0])], fitted, strict=True):
            weights.setdefault(name, {})[kind] = value
    for name, found in weights.items():
        print(f"[{name}]")
        for kind in ALIKE:
            print(f"{kind} = {found.get(kind, 0.0):.2f}")


def _fitted(kind: str, events: Sequence[Event]) -> tuple[LogisticRegression, list[Event]]:
    """Return the model of one fit and the events it was fitted on, ``part`` with what ``alone`` tells of them."""
    if kind == "part":
        alone, _ = _fitted("alone", events)
        events = [event.seen_by(alone) for event in events]
    x = np.concatenate([event.x(_names(kind, event)) for event in events])
    right = np.concatenate([_right(kind, event) for event in events])
    weight = np.concatenate([event.weight for event in events])
    model = LogisticRegression(C=1.0, max_iter=5000).fit(x, right, sample_weight=weight)
    return model, list(events)


def _predicted(kind: str, events: Sequence[Event], out: Iterable[Event]) -> np.ndarray:
    """Return how likely the pairs of the events left out are by a fit on the others."""
    alone, _ = _fitted("alone", events)
    model, _ = _fitted(kind, events)
    found = []
    for event in out:
        seen = event.seen_by(alone) if kind == "part" else event
        found.append(seen.likely(kind, model)[event.pairs[:, 0], event.pairs[:, 1]])
    return np.concatenate(found)


def _tell(kind: str, used: list[Event], read: list[Event], folders: list[Path]) -> None:
    """Print how well one fit carries over to what was left out of it."""
    left_out = []
    for event in used:
        rest = [one for one in used if one is not event]
        likely = _predicted(kind, [*rest, *read], [event])
        average = average_precision_score(_right(kind, event), likely)
        print(f"# {kind}, {folders[event.part].name}: average precision {average:.3f}")
        counted = event.found["figure"][event.pairs[:, 0], event.pairs[:, 1]] > 0
        floor = np.where(counted, thresholds("coverage").counted, 0.0)
        left_out.append((np.maximum(likely, floor), _right(kind, event)))
    if left_out:
        scores = ", ".join(f"{_f1(left_out, least):.3f} from {least}" for least in LEAST)
        print(f"# {kind}, sample events left out: F1 {scores}")
    likely = np.zeros(sum(len(event.pairs) for event in read))
    place = np.concatenate([np.full(len(event.pairs), event.part) for event in read])
    for part in range(PARTS):
        rest = [event for event in read if event.part != part]
        out = [event for event in read if event.part == part]
        likely[place == part] = _predicted(kind, [*used, *rest], out)
    right = np.concatenate([_right(kind, event) for event in read])
    weight = np.concatenate([event.weight for event in read])
    average = average_precision_score(right, likely, sample_weight=weight)
    print(f"# {kind}, pairs read: average precision {average:.3f}")
    precision, recall, cut = precision_recall_curve(right, likely, sample_weight=weight)
    for least in PRECISIONS:
        at = int(np.flatnonzero(precision[:-1] >= least)[0])
        print(f"#   precision {least}: found {recall[at]:.2f} from {cut[at]:.2f} on")
    for cut_at in (0.01, 0.02, 0.03, 0.05, 0.08):
        below = (weight * right)[likely < cut_at].sum() / (weight * right).sum()
        print(f"#   below {cut_at}: {below:.3f} of what is right")


def _f1(left_out: Iterable[tuple[np.ndarray, np.ndarray]], least: float) -> float:
    hits = said = right = 0
    for likely, true in left_out:
        hits += int(((likely >= least) & true).sum())
        said += int((likely >= least).sum())
        right += int(true.sum())
    return 2 * hits / (said + right)


def _names(kind: str, event: Event) -> list[str]:
    return [name for name in event.found if name not in LEFT_OUT[kind]]


def _right(kind: str, event: Event) -> np.ndarray:
    return np.isin(event.verdicts, ALIKE[kind])


if __name__ == "__main__":
    main()
