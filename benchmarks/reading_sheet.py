"""Draw alignments and "only here" rows at random for an independent reader.

    python benchmarks/reading_sheet.py basil-dev.jsonl -o sheets [--rows 200] [--seed 0]

``alignments.csv``: two sentences that the comparison links (a statement, an utterance, a count, an act), one
row a link. ``only_here.csv``: a sentence said to be found in one article alone, and the sentence of the
others that is nearest to it. The column ``right`` is left for the reader: y or n.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.pipeline import analyse, compared, events_of
from framing.settings import Settings
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.tables import Comparison

Row = dict[str, Any]
KEYS = {"coverage": "statement", "shared_quotes": "utterance", "figures": "figure", "acts": "act"}
LINK = ("event", "layer", "what", "article", "sentence", "other_article", "other_sentence", "right")
ALONE = ("event", "article", "sentence", "nearest_article", "nearest_sentence", "nearness", "right")


def links(comparison: Comparison) -> Iterator[Row]:
    """Yield every pair of places that the comparison says are one thing, with what is printed there."""
    for table, key in KEYS.items():
        groups: dict[int, list[Row]] = defaultdict(list)
        for row in records(comparison[table]):
            if row.get("found", True):
                groups[row[key]].append(row)
        for rows in groups.values():
            for one, two in _compared(table, rows):
                if one["article_id"] != two["article_id"]:
                    yield {
                        "event": comparison.event,
                        "layer": table,
                        "what": one.get("what") or one.get("speaker") or "",
                        "article": one["article_id"],
                        "sentence": _printed(comparison, one),
                        "other_article": two["article_id"],
                        "other_sentence": _printed(comparison, two),
                    }


def _compared(table: str, rows: list[Row]) -> Iterator[tuple[Row, Row]]:
    """Yield what the report sets side by side: each telling and the fullest one, else every two places."""
    if table != "shared_quotes":
        yield from combinations(rows, 2)
        return
    full = max(rows, key=lambda row: (row["match"] == "exact", row["words"]))
    yield from ((full, row) for row in rows if row is not full)


def alone(comparison: Comparison) -> Iterator[Row]:
    """Yield every sentence said to be found in one article only, with the nearest of the others."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in records(comparison["coverage"]):
        groups[row["statement"]].append(row)
    for rows in groups.values():
        here = [row for row in rows if row["found"]]
        rest = [row for row in rows if not row["found"]]
        if len(here) == 1 and rest and not any(row["maybe"] for row in rest):
            near = max(rest, key=lambda row: (row["similarity"], row["article_id"]))
            yield {
                "event": comparison.event,
                "article": here[0]["article_id"],
                "sentence": _printed(comparison, here[0]),
                "nearest_article": near["article_id"],
                "nearest_sentence": _printed(comparison, near),
                "nearness": f"{near['similarity']:.2f}",
            }


def _printed(comparison: Comparison, row: Row) -> str:
    """Return the sentence of a row, an aligned span marked in it by brackets."""
    if row.get("printed"):
        return " ".join(str(row["printed"]).split())
    sentences = comparison["sentences"]
    rows = sentences[sentences["article_id"] == row["article_id"]]
    place = rows[rows["sentence"] == row["sentence"]].iloc[0]
    start, text = int(place["start"]), str(place["text"])
    if row.get("end") is not None:
        low, high = int(row["start"]) - start, int(row["end"]) - start
        text = f"{text[:low]}[{text[low:high]}]{text[high:]}"
    return " ".join(text.split())


def draw(rows: list[Row], number: int, seed: int) -> list[Row]:
    """Return ``number`` of the rows, the same for the same seed, in the order of the articles."""
    chosen = random.Random(seed).sample(range(len(rows)), min(number, len(rows)))
    return [rows[n] for n in sorted(chosen)]


def write(path: Path, columns: tuple[str, ...], rows: list[Row]) -> None:
    """Write rows as CSV."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    """Draw both sheets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("-o", "--output", type=Path, default=Path())
    parser.add_argument("--rows", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    settings = Settings(resamples=10)
    batch = analyse(chosen.paths, settings)
    made = [compared(batch, event, settings=settings) for event in events_of(batch)]
    chosen.output.mkdir(parents=True, exist_ok=True)
    for name, columns, rows in (
        ("alignments", LINK, [row for one in made for row in links(one)]),
        ("only_here", ALONE, [row for one in made for row in alone(one)]),
    ):
        drawn = draw(rows, chosen.rows, chosen.seed)
        write(chosen.output / f"{name}.csv", columns, drawn)
        print(f"{name}: {len(drawn)} of {len(rows)}")


if __name__ == "__main__":
    main()
