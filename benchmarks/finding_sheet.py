"""Random findings with their article around them, as sheets for a reader who was not the builder.

    python benchmarks/finding_sheet.py ARTICLES... -o FOLDER [--layer labels ...] [--each 100] [--seed 1]

ARTICLES is what ``framing annotate`` takes (a JSONL, a folder). For each layer one CSV is written, and one HTML
page with the same rows: the finding in its sentence and the sentences around it, what the tool says of it, and
three columns for the reader: right (y or n), what is wrong, a note. A finding is right only if every part of it
is: its extent, its category and each attribute. Which findings are drawn depends on the seed and on the articles,
on nothing else; a layer with fewer findings than asked for is read whole.
"""

from __future__ import annotations

import argparse
import csv
import html
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.records import Document, Observation

    Found = tuple[Document, Observation]

LAYERS = {"labels": "actor_labels", "agency": "agency", "figures": "figures"}
SHOWN = {
    "labels": ("actor", "kind", "unsure"),
    "agency": (
        "verb",
        "act_class",
        "agent",
        "agent_actor",
        "patient",
        "patient_actor",
        "negated",
        "open",
        "unsure",
    ),
    "figures": ("quantity", "value", "value_high", "unit", "what", "hedge", "source", "exact"),
}
ASKED = ("right", "wrong_part", "note")
AROUND = 2
OPENING = 300

Row = dict[str, str]


def main() -> None:
    """Read the articles and write the sheets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("paths", nargs="+", help="what `framing annotate` takes")
    parser.add_argument("-o", "--out", type=Path, required=True, help="the folder for the sheets")
    parser.add_argument("--layer", action="append", choices=list(LAYERS), help="default: all")
    parser.add_argument("--each", type=int, default=100, help="findings a layer (default 100)")
    parser.add_argument("--seed", type=int, default=1, help="which draw (default 1)")
    given = parser.parse_args()
    layers = given.layer or list(LAYERS)
    found = read(given.paths, [LAYERS[layer] for layer in layers])
    given.out.mkdir(parents=True, exist_ok=True)
    for layer in layers:
        mine = [(d, one) for d, one in found if one.extractor == LAYERS[layer]]
        drawn = draw(mine, given.each, f"{layer} {given.seed}")
        rows = [
            _row(number, layer, document, one) for number, (document, one) in enumerate(drawn, 1)
        ]
        write(rows, layer, given.out)
        print(f"{layer}: {len(rows)} of {len(mine)} findings", file=sys.stderr)


def read(paths: Sequence[str], names: Sequence[str]) -> list[Found]:
    """Return every finding of the named extractors with its document, in the order of the text."""
    from framing import api
    from framing.settings import Settings

    batch = api.read_batch(paths, Settings(extractors=tuple(names)))
    return [(d, one) for d in batch.documents for one in batch.observations[d.article.id]]


def draw(found: Sequence[Found], number: int, seed: str) -> list[Found]:
    """Return ``number`` findings drawn at random, in the order of the text; all where there are no more."""
    if len(found) <= number:
        return list(found)
    chosen = random.Random(seed).sample(range(len(found)), number)
    return [found[i] for i in sorted(chosen)]


def _row(number: int, layer: str, document: Document, one: Observation) -> Row:
    attrs = {name: _plain(one.attrs.get(name)) for name in SHOWN[layer]}
    return {
        "number": str(number),
        "article": document.article.id,
        "title": document.article.title or " ".join(document.text[:OPENING].split())[:OPENING],
        "context": context(document, one),
        "finding": " ".join(one.text.split()),
        "category": one.category,
        **attrs,
        "voice": one.voice,
        **dict.fromkeys(ASKED, ""),
    }


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def context(document: Document, one: Observation) -> str:
    """Return the sentences around a finding on one line, the finding between double square brackets."""
    sentences = document.sentences
    start = sentences[max(one.sentence - AROUND, 0)].start
    end = sentences[min(one.sentence + AROUND, len(sentences) - 1)].end
    text = document.text
    marked = f"{text[start : one.start]}[[{text[one.start : one.end]}]]{text[one.end : max(end, one.end)]}"
    return " ".join(marked.split())


def write(rows: Sequence[Row], layer: str, folder: Path) -> None:
    """Write the rows of a layer as CSV and as a page."""
    if not rows:
        return
    with (folder / f"{layer}.csv").open("w", encoding="utf-8", newline="") as file:
        sheet = csv.DictWriter(file, list(rows[0]))
        sheet.writeheader()
        sheet.writerows(rows)
    (folder / f"{layer}.html").write_text(_page(rows, layer), encoding="utf-8")


def _page(rows: Iterable[Mapping[str, str]], layer: str) -> str:
    items = "\n".join(_item(row) for row in rows)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{layer}</title>'
        "<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}mark{background:#fd6}"
        "li{margin:1.5em 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1em}</style>"
        f"<h1>{layer}</h1><ol>{items}</ol></html>"
    )


def _item(row: Mapping[str, str]) -> str:
    text = html.escape(row["context"]).replace("[[", "<mark>", 1).replace("]]", "</mark>", 1)
    skipped = ("number", "context", "title", *ASKED)
    parts = "".join(
        f"<dt>{name}<dd>{html.escape(value)}"
        for name, value in row.items()
        if name not in skipped and value
    )
    return f"<li><p>{text}</p><dl>{parts}</dl>"


if __name__ == "__main__":
    main()
