"""Measure every layer and the alignment, and write the figures where they are printed.

    python benchmarks/accuracy.py --scorers DIR --data DIR [-o FOLDER]

DIR of --scorers holds the four scorers (score_attributions.py, score_loaded.py, score_seeds.py,
score_alignment.py), DIR of --data the labelled news; neither is part of the project. Every figure is of
`framing annotate` or `framing compare` as they ship. Written are the tables between
`<!-- measured: NAME -->` and `<!-- end -->` in ARCHITECTURE.md, and framing/compare/accuracy.toml.
Which figures: benchmarks/accuracy_tables.toml.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
HOME = HERE.parent
MARKED = HERE / "readings" / "events"
"""What strangers marked in eight events: offsets only (``readings/events.md``)."""
SAMPLES = {
    "dam": "tarn-hollow-dam",
    "port": "port-strike",
    "school": "school-health-scare",
}
HEAD = """# What was measured, on what: printed beside each measure. One [[measured]] table a row; precision, recall and f1 in per cent.
# Written by benchmarks/accuracy.py. None of these sets is held out: read them as upper bounds.
"""  # noqa: E501  (the file's own first lines)
LOADED_LINE = re.compile(r"^(sentence|word)\s+(.*)$", re.MULTILINE)

Scores = dict[str, Any]


def run(*command: object) -> str:
    """Run a command and return what it printed."""
    done = subprocess.run(
        [sys.executable, *map(str, command)], capture_output=True, text=True, cwd=HOME, check=False
    )
    if done.returncode not in (0, 1):  # 1: done, with articles skipped
        sys.exit(done.stderr or done.stdout)
    return done.stdout


def annotated(out: Path, *inputs: object) -> Path:
    """Write the stand-off lines of some articles and return the file."""
    run("-m", "framing", "annotate", *inputs, "-o", out)
    return out


def scored(scorer: Path, out: Path, *arguments: object) -> Scores:
    """Return what a scorer writes as JSON."""
    wanted = ("--json", out) if scorer.stem == "score_attributions" else ("--json",)
    printed = run(scorer, *arguments, *wanted)
    return json.loads(out.read_text() if out in wanted else printed)


def loaded_scores(scorer: Path, gold: Path, pred: Path) -> Scores:
    """Return the loaded-language scorer's printed figures by ``line.figure``."""
    printed = run(scorer, gold, pred, "--span-threshold", "0.5")
    found = {}
    for line, rest in LOADED_LINE.findall(printed):
        for name, value in re.findall(r"(\w+)=([\d.]+)", rest):
            found[f"{line}.{name}"] = float(value)
    return found


def marked_events(data: Path, out: Path) -> Path:
    """Write the articles of the events that strangers marked and return the file."""
    events = {json.loads(path.read_text())["event"] for path in MARKED.glob("*.json")}
    lines = (data / "basil-train.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    out.write_text(
        "".join(line for line in lines if json.loads(line)["event"] in events), encoding="utf-8"
    )
    return out


def measure(scorers: Path, data: Path, out: Path) -> dict[str, Scores]:
    """Return the scores of every set."""
    seeds, aligned = HOME / "seeds", scorers / "score_alignment.py"
    layers = scorers / "score_seeds.py"
    gold = data / "polnear-dev.jsonl"
    pred = annotated(out / "polnear.jsonl", gold)
    direct = scored(
        scorers / "score_attributions.py", out / "p.json", "--gold", gold, "--pred", pred
    )
    scores = {"polnear": direct[pred.stem]["metrics"]}
    babe = data / "babe-dev.jsonl"
    pred = annotated(out / "babe.jsonl", babe, "--all-scores")
    scores["babe"] = loaded_scores(scorers / "score_loaded.py", babe, pred)
    pred = annotated(out / "real.jsonl", data / "seeds")
    real = ("--gold", data / "gold", "--only", "000,002", "--pred", pred)
    scores["real"] = scored(layers, out / "r.json", *real)
    for name, folder in SAMPLES.items():
        pred = annotated(out / f"{name}.jsonl", seeds / folder)
        of = ("--gold", seeds / folder / "gold.jsonl", "--pred", pred)
        scores[name] = scored(layers, out / "s.json", *of)
    for name, source, golds in (
        (
            "aligned",
            data / "aligned-events.jsonl",
            sorted((data / "gold" / "events").glob("*.json")),
        ),
        ("aligned_samples", seeds, [seeds / one / "alignment.json" for one in SAMPLES.values()]),
        ("strangers", marked_events(data, out / "marked.jsonl"), sorted(MARKED.glob("*.json"))),
    ):
        run("-m", "framing", "compare", source, "-o", out / name)
        pages = sorted((out / name).glob("*/data/alignment.json"))
        scores[name] = scored(aligned, out / "a.json", "--gold", *golds, "--pred", *pages)
    return scores


def shown(value: float | int | None) -> str:
    """Return a figure with one decimal, a count as it is, a dash for none."""
    if value is None:
        return "–"
    return f"{value:.1f}" if isinstance(value, float) else str(value)


def table_rows(table: dict[str, Any], scores: dict[str, Scores]) -> str:
    """Return the rows of one table of ARCHITECTURE.md."""
    after = table.get("after", [[]] * len(table["rows"]))
    lines = []
    for (title, key), more in zip(table["rows"], after, strict=True):
        cells = [shown(scores[one].get(key)) for one in table["columns"]]
        lines.append(f"| {' | '.join([title, *cells, *more])} |")
    return "\n".join(lines)


def write_architecture(tables: list[dict[str, Any]], scores: dict[str, Scores]) -> None:
    """Put the rows between their comments; stop where a comment is missing."""
    path = HOME / "ARCHITECTURE.md"
    text = path.read_text()
    for table in tables:
        place = re.compile(
            rf"(<!-- measured: {table['name']} -->\n(?:\|[^\n]*\n){{2}})(?:\|[^\n]*\n)*(<!-- end -->)"
        )
        if not place.search(text):
            sys.exit(f"ARCHITECTURE.md has no place for the table {table['name']}")
        rows = table_rows(table, scores)
        text = place.sub(lambda found, rows=rows: f"{found[1]}{rows}\n{found[2]}", text)
    path.write_text(text)


def mean(sets: list[str], key: str, scores: dict[str, Scores]) -> float:
    """Return the mean of a figure over the sets."""
    return statistics.mean(float(scores[one][key]) for one in sets)


def printed_rows(wanted: dict[str, Any], scores: dict[str, Scores]) -> str:
    """Return accuracy.toml."""
    blocks = [HEAD]
    for row in wanted["printed"]:
        figures = {name: mean(row["from"], key, scores) for name, key in row["keys"].items()}
        first = scores[row["from"][0]]
        note = re.sub(r"\{(.+?)\}", lambda found, of=first: shown(of[found[1]]), row["note"])
        blocks.append(block(row["measure"], row["data"], row["n"], figures, note))
    for row in wanted["read"]:
        figures = {"precision": 100 * row["right"] / row["n"]}
        note = "right only if every claim of the finding is"
        title = f"{row['measure']}, read by a second person"
        data = f"{row['n']} random findings of {row['of']}"
        blocks.append(block(title, data, row["n"], figures, note))
    return "\n".join(blocks)


def block(measure: str, data: str, n: int, figures: dict[str, float], note: str) -> str:
    """Return one [[measured]] table."""
    lines = ["[[measured]]", f'measure = "{measure}"', f'data = "{data}"', f"n = {n}"]
    lines += [f"{name} = {value:.1f}" for name, value in figures.items()]
    return "\n".join([*lines, f'note = "{note}"', ""])


def main() -> None:
    """Measure and write."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    options.add_argument("--scorers", type=Path, required=True)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("-o", "--out", type=Path, help="keep what was annotated and compared")
    chosen = options.parse_args()
    wanted = tomllib.loads((HERE / "accuracy_tables.toml").read_text())
    with tempfile.TemporaryDirectory() as folder:
        out = (chosen.out or Path(folder)).resolve()
        out.mkdir(parents=True, exist_ok=True)
        scores = measure(chosen.scorers.resolve(), chosen.data.resolve(), out)
    write_architecture(wanted["table"], scores)
    (HOME / "framing" / "compare" / "accuracy.toml").write_text(printed_rows(wanted, scores))
    print(json.dumps(scores, indent=1, sort_keys=True))


if __name__ == "__main__":
    main()
