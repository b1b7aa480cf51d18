"""Turn an event's annotations, made by hand, into its two gold files.

    python seeds/compile_gold.py [EVENT_FOLDER ...] [--check]

An event folder holds the articles, ``event.toml`` and ``annotations.toml``. The annotations quote
the articles (``quoted_strings.py`` says how); this script turns every string into offsets, in code
points into the original text, and writes ``gold.jsonl`` and ``alignment.json`` beside them. It never
guesses: a string that is not found, or found twice, is an error, and so is a voice that the
attributions contradict.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from pathlib import Path

from article_gold import ArticleGold
from event_alignment import alignment
from quoted_strings import GoldError

SEEDS = Path(__file__).resolve().parent
BODIES = SEEDS.parent / "tests" / "seeds"


def original_text(path: Path) -> str:
    """Return what the offsets count in: the decoded file, or the body text of a saved page."""
    if path.suffix == ".html":
        path = BODIES / path.parent.name / f"{path.stem}.body.txt"
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def compile_event(folder: Path) -> tuple[str, str]:
    """Return the text of ``gold.jsonl`` and of ``alignment.json`` for an event's folder.

    Raises:
        GoldError: an annotation does not fit; the message starts with the article's name.
    """
    manifest = tomllib.loads((folder / "event.toml").read_text(encoding="utf-8"))
    notes = tomllib.loads((folder / "annotations.toml").read_text(encoding="utf-8"))
    articles, lines = {}, []
    for entry in manifest["article"]:
        path = folder / entry["file"]
        own = notes["article"][path.stem]
        articles[path.stem] = ArticleGold(path.stem, original_text(path), own)
        try:
            outlet = entry.get("outlet") or own["outlet"]
            lines.append(articles[path.stem].line(entry["file"], outlet))
        except GoldError as error:
            raise GoldError(f"{path.stem}: {error}") from error
    aligned = alignment(manifest["event"], notes, articles, lines)
    gold = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    return gold, json.dumps(aligned, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Compile the events named, or all; with --check only say whether the files are current."""
    parser = argparse.ArgumentParser(description="Compile sample events' gold.")
    parser.add_argument("events", nargs="*", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if out of date")
    options = parser.parse_args()
    stale = 0
    for folder in options.events or sorted(p.parent for p in SEEDS.glob("*/annotations.toml")):
        try:
            texts = compile_event(folder.resolve())
        except GoldError as error:
            print(f"{folder.name}: {error}", file=sys.stderr)
            return 2
        for name, text in zip(("gold.jsonl", "alignment.json"), texts, strict=True):
            path = folder / name
            if path.exists() and path.read_text(encoding="utf-8") == text:
                continue
            stale = 1
            print(f"{folder.name}/{name}: {'out of date' if options.check else 'written'}")
            if not options.check:
                path.write_text(text, encoding="utf-8")
    return stale if options.check else 0


if __name__ == "__main__":
    sys.exit(main())
