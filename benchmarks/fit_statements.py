"""Fit the weights by which two sentences are taken to state one thing, and say how well they carry over.

    python benchmarks/fit_statements.py seeds/*

Each folder is a sample event with its ``alignment.json``. Printed: for each event the average precision and
the best F1 over pairs of sentences when it is left out of the fit, then the weights fitted on all, in the
form of ``framing/compare/statement_weights.toml``.
"""

from __future__ import annotations

import json
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve

from framing.compare.figures import figures
from framing.compare.same_statement import features
from framing.compare.sample import Sample
from framing.compare.shared_quotes import in_page_order
from framing.compare.statements import spoken_parts
from framing.compare.ties import ties
from framing.compare.utterances import utterances
from framing.extract.tabulate import tabulate
from framing.pipeline import analyse
from framing.settings import Settings

HALF = 0.5


def pairs(folder: Path) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Return the names of the features, and features and gold of every pair of sentences of two articles."""
    settings = Settings()
    batch = analyse([folder], settings)
    observed = [row for d in batch.documents for row in batch.observations[d.article.id]]
    texts = {d.article.id: d.text for d in batch.documents}
    base = tabulate(batch.documents, observed, batch.skipped, settings)
    sample = Sample(folder.name, base, texts, settings)
    rows, said, near = spoken_parts(sample)
    tied = ties(sample, in_page_order(utterances(sample)), figures(sample))
    found = list(features(sample, rows, said, near, tied))
    original = {d.article.id: d.to_original for d in batch.documents}
    spans = [(r["article_id"], *original[r["article_id"]].span(r["start"], r["end"])) for r in rows]
    articles = np.array([row["article_id"] for row in rows])
    here = np.triu(articles[:, None] != articles[None, :], 1)
    gold = json.loads((folder / "alignment.json").read_text(encoding="utf-8"))
    wanted = _linked(spans, gold)
    return [n for n, _ in found], np.stack([v[here] for _, v in found], 1), wanted[here]


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


def main(folders: list[str]) -> None:
    """Print the scores with each event left out, then the weights fitted on all."""
    events = [pairs(Path(folder)) for folder in folders]
    for place, (_, x, y) in enumerate(events):
        rest = [event for n, event in enumerate(events) if n != place]
        model = _fit(rest)
        likely = model.predict_proba(x)[:, 1]
        right, found, _ = precision_recall_curve(y, likely)
        best = np.max(2 * right * found / np.maximum(right + found, 1e-9))
        average = average_precision_score(y, likely)
        print(f"# {Path(folders[place]).name}: average precision {average:.3f}, best F1 {best:.3f}")
    model = _fit(events)
    for name, value in zip(events[0][0], model.coef_[0], strict=True):
        print(f"[{name}]\nvalue = {value:.2f}")
    print(f"[constant]\nvalue = {model.intercept_[0]:.2f}")


def _fit(events: list[tuple[list[str], np.ndarray, np.ndarray]]) -> LogisticRegression:
    x, y = np.concatenate([e[1] for e in events]), np.concatenate([e[2] for e in events])
    return LogisticRegression(C=1.0, max_iter=3000).fit(x, y)


if __name__ == "__main__":
    main(sys.argv[1:])
