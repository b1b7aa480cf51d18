"""What the loaded-terms layer adds to the CPU of the parse, cold: lists read, terms found, words scored.

    python benchmarks/loaded_share.py PATH... [--first 60] [--rounds 3]

Each PATH is what `framing compare` takes, and is measured for itself. Each round is a fresh process, so the
lists are read and every word is scored for the first time; as in the command, one thread does the sums and
garbage is looked for seldom. Both parts are process CPU seconds on the same text; before each, what the
last one left is put out of the collector's sight. "The parse" is read in three ways: spaCy's pipeline as it
is installed (without named entities), the same made quicker by `parse/word_attributes.py`, and the parse
stage with its attributions. Printed are the medians and the share of each; the floor is 15%.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys

PARSES = {
    "spaCy's own parse": "spacy.load(MODEL, exclude=['ner']).pipe(texts, batch_size=8)",
    "the quicker parse": "load_model().pipe(texts, batch_size=8)",
    "the parse stage": "(one.parse for one in parse_many(zip(articles, cleaned)))",
}
ROUND = """
import gc, json, sys, time
gc.set_threshold(100_000, 50, 100)
import spacy
from spacy.util import is_package
from framing import api
from framing.settings import Settings
from framing.parse import parse_many
from framing.parse.model import MODELS, load_model
from framing.clean import clean
from framing.ingest import read
import framing.scorer, framing.lexicon
MODEL = next(name for name in MODELS if is_package(name))
articles = read([sys.argv[1]], Settings()).articles[: int(sys.argv[2])]
cleaned = [clean(a) for a in articles]
texts = [one.text for one in cleaned]
load_model()
parse = {how}
gc.collect(), gc.freeze()
start = time.process_time()
docs = list(parse)
parsed = time.process_time()
gc.collect(), gc.freeze()
again = time.process_time()
lexicon = framing.lexicon.read_lexicon()
read_in = time.process_time()
scorer = framing.scorer.shipped_scorer()
for doc in docs:
    scored = scorer.score_words(doc, framing.lexicon.find(doc, lexicon))
    scorer.score_sentence(list(doc), [one.score for one in scored])
done = time.process_time()
print(json.dumps(dict(
    articles=len(docs), tokens=sum(map(len, docs)),
    parse=parsed - start, lists=read_in - again, layer=done - again,
)))
"""


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("paths", nargs="+")
    options.add_argument("--first", type=int, default=1_000, help="articles of each PATH at most")
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    for path in chosen.paths:
        for name, how in PARSES.items():
            print(f"{path}: {_measured(path, how, (chosen.first, chosen.rounds))} of {name}")


def _measured(path: str, how: str, of: tuple[int, int]) -> str:
    first, rounds = of
    one_thread = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", ROUND.replace("{how}", how), path, str(first)]
    found = []
    for _ in range(rounds):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=one_thread)
        found.append(json.loads(done.stdout.splitlines()[-1]))
    median = {name: statistics.median(one[name] for one in found) for name in found[0]}
    share = statistics.median(one["layer"] / one["parse"] for one in found)
    return (
        f"{median['articles']:.0f} articles, {median['tokens']:.0f} tokens, parse {median['parse']:.2f} "
        f"CPU-s, the layer {median['layer']:.3f} (reading the lists {median['lists']:.3f}): {share:.1%}"
    )


if __name__ == "__main__":
    main()
