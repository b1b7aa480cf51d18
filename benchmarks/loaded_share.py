"""What the loaded-terms layer adds to the CPU of the parse, cold: lists read, terms found, words scored.

    python benchmarks/loaded_share.py PATH... [--rounds 3]

PATH is what `framing compare` takes. Each round is a fresh process, so the lists are read and every word
is scored for the first time. Printed are the medians and the share; the floor is 15%.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys

ROUND = """
import json, sys, time
from framing import api
from framing.settings import Settings
from framing.parse.model import load_model
from framing.clean import clean
from framing.ingest import read
import framing.scorer, framing.lexicon
texts = [clean(a).text for a in read(sys.argv[1:], Settings()).articles]
nlp = load_model()
start = time.process_time()
docs = list(nlp.pipe(texts, batch_size=8))
parsed = time.process_time()
lexicon = framing.lexicon.read_lexicon()
read_in = time.process_time()
scorer = framing.scorer.shipped_scorer()
for doc in docs:
    scored = scorer.score_words(doc, framing.lexicon.find(doc, lexicon))
    scorer.score_sentence(list(doc), [one.score for one in scored])
done = time.process_time()
print(json.dumps({"parse": parsed - start, "lists": read_in - parsed, "layer": done - parsed}))
"""


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("paths", nargs="+")
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    rounds = []
    for _ in range(chosen.rounds):
        command = [sys.executable, "-c", ROUND, *chosen.paths]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        rounds.append(json.loads(done.stdout.splitlines()[-1]))
    median = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    share = statistics.median(one["layer"] / one["parse"] for one in rounds)
    print(
        f"parse {median['parse']:.2f} CPU-s, the layer {median['layer']:.2f} "
        f"(reading the lists {median['lists']:.2f}): {share:.0%} of the parse"
    )


if __name__ == "__main__":
    main()
