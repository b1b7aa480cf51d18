"""What labels, acts and figures add to the CPU of the parse.

    python benchmarks/layers_share.py PATH... [--first 60] [--rounds 5]

Each PATH is what `framing compare` takes, and is measured for itself, in one process. A round parses the texts
anew three times over (spaCy's pipeline as it is installed, without named entities; the same made quicker by
`parse/word_attributes.py`; the parse stage with its attributions) and then runs the three layers over the
documents of the last, so that all shares of a round are of one text at one time. What several layers read
(the words, the cast of an article) counts with the first of them that asks. As in the command, one thread does
the sums and garbage is looked for seldom; before each part, what the last one left is put out of the
collector's sight. Printed are the least CPU seconds of each part over all rounds, its seconds in the first
round (tables are read, caches are empty), and the median share of the layers together; the floor is 25%.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import time
from typing import TYPE_CHECKING

os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}

import spacy
from spacy.util import is_package

from framing.clean import clean
from framing.ingest import read
from framing.parse import parse_many
from framing.parse.model import MODELS, load_model
from framing.plugins import extractors
from framing.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from framing.records import Article, Cleaned

LAYERS = ("actor_labels", "agency", "figures")
PARSES = ("spaCy's own parse", "the quicker parse", "the parse stage")


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("paths", nargs="+")
    options.add_argument("--first", type=int, default=1_000, help="articles of each PATH at most")
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    gc.set_threshold(100_000, 50, 100)
    own = spacy.load(next(name for name in MODELS if is_package(name)), exclude=["ner"])
    for path in chosen.paths:
        articles = read([path], Settings()).articles[: chosen.first]
        cleaned = [(article, clean(article)) for article in articles]
        print(path)
        print(_told([_round(own, cleaned) for _ in range(chosen.rounds)]))


def _round(own: spacy.language.Language, pairs: Sequence[tuple[Article, Cleaned]]) -> dict:
    """Return the CPU seconds of each parse and each layer on the same texts."""
    texts = [cleaned.text for _, cleaned in pairs]
    taken = {
        "spaCy's own parse": _seconds(lambda: list(own.pipe(texts, batch_size=8)))[0],
        "the quicker parse": _seconds(lambda: list(load_model().pipe(texts, batch_size=8)))[0],
    }
    taken["the parse stage"], documents = _seconds(lambda: list(parse_many(pairs)))
    for name in LAYERS:
        find = extractors()[name].find
        taken[name] = _seconds(lambda find=find: [list(find(d, Settings())) for d in documents])[0]
    return taken


def _seconds(work: Callable[[], list]) -> tuple[float, list]:
    gc.collect()
    gc.freeze()
    start = time.process_time()
    done = work()
    return time.process_time() - start, done


def _told(rounds: Sequence[dict[str, float]]) -> str:
    """Return the table of least and first seconds, and the shares of the layers together."""
    lines = [f"  {'':20}{'least':>8}{'first':>8}"]
    for part in rounds[0]:
        lines.append(f"  {part:20}{min(r[part] for r in rounds):8.3f}{rounds[0][part]:8.3f}")
    for parse in PARSES:
        shares = [sum(one[layer] for layer in LAYERS) / one[parse] for one in rounds]
        least = sum(min(r[layer] for r in rounds) for layer in LAYERS)
        share = least / min(r[parse] for r in rounds)
        lines.append(
            f"  the layers of {parse}: {statistics.median(shares):.1%} (median of the rounds, "
            f"{min(shares):.1%} to {max(shares):.1%}; least of least {share:.1%})"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
