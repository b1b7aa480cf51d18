"""What the loaded-terms layer adds to the CPU of the parse, cold: lists read, terms found, words scored.

    python benchmarks/loaded_share.py PATH... [--first 60] [--rounds 3]

Each PATH is what `framing compare` takes, and is measured for itself. Each round is a fresh process, so the
lists are read and every word is scored for the first time; as in the command, one thread does the sums and
garbage is looked for seldom. Both parts are process CPU seconds on the same text; before each, what the
last one left is put out of the collector's sight. Printed are the medians and the share; the floor is 15%.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys

ROUND = """
import gc, json, sys, time
gc.set_threshold(100_000, 50, 100)
from framing import api
from framing.settings import Settings
from framing.parse.model import load_model
from framing.clean import clean
from framing.ingest import read
import framing.scorer, framing.lexicon
articles = read([sys.argv[1]], Settings()).articles[: int(sys.argv[2])]
texts = [clean(a).text for a in articles]
nlp = load_model()
gc.collect(), gc.freeze()
start = time.process_time()
docs = list(nlp.pipe(texts, batch_size=8))
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
print(json.dumps({
    "articles": len(docs), "tokens": sum(map(len, docs)),
    "parse": parsed - start, "lists": read_in - again, "layer": done - again,
}))
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
        print(f"{path}: {_measured(path, chosen.first, chosen.rounds)}")


def _measured(path: str, first: int, rounds: int) -> str:
    one_thread = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", ROUND, path, str(first)]
    found = []
    for _ in range(rounds):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=one_thread)
        found.append(json.loads(done.stdout.splitlines()[-1]))
    median = {name: statistics.median(one[name] for one in found) for name in found[0]}
    share = statistics.median(one["layer"] / one["parse"] for one in found)
    return (
        f"{median['articles']:.0f} articles, {median['tokens']:.0f} tokens, parse {median['parse']:.2f} CPU-s, "
        f"the layer {median['layer']:.3f} (reading the lists {median['lists']:.3f}): "
        f"{share:.1%} of the parse"
    )


if __name__ == "__main__":
    main()
