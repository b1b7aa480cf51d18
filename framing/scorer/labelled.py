"""Read labelled sentences: our bank of pairs, or anybody's sentences with marks.

A pair is ``{"id", "loaded", "neutral", "marks": [[start, end, category, strength], ...]}``, a plain
sentence ``{"id", "neutral"}``; somebody else's sentence ``{"text", "spans": [{"start", "end"}]}`` or
``{"text", "marks": [[start, end]]}``, with ``"label"`` (true, "Biased" ... or false) where the whole
sentence is judged.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["Labelled", "paired", "read_labelled"]

NO = {"false", "no", "0", "non-biased", "neutral", "not loaded"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence: its text, its marks as (start, end, category, weight), and whether it is loaded.

    ``group`` keeps a pair (or sentences of one origin) together when the data is split.
    """

    text: str
    marks: tuple[tuple[int, int, str, float], ...]
    loaded: bool
    group: str
    pair: bool


def paired(rows: Iterable[Labelled]) -> bool:
    """Return whether the sentences come in pairs, so that half of them are loaded by construction."""
    return any(row.pair for row in rows)


def read_labelled(paths: Iterable[Path]) -> list[Labelled]:
    """Return the labelled sentences of JSON-lines files.

    Raises InputError, naming file and line, for a line that cannot be used.
    """
    rows: list[Labelled] = []
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"{path}: cannot be read ({error}).") from error
        for number, line in enumerate(lines, 1):
            if line.strip():
                rows += _row(line, f"{path}, line {number}")
    if not any(row.marks for row in rows):
        raise InputError("No sentence has a marked word, so there is nothing to learn.")
    return rows


def _row(line: str, where: str) -> Iterator[Labelled]:
    try:
        row = json.loads(line)
        yield from _sentences(row, where)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        what = f"key {error} is missing" if isinstance(error, KeyError) else str(error)
        raise InputError(f"{where}: not a labelled sentence ({what}).") from error


def _sentences(row: dict[str, Any], where: str) -> Iterator[Labelled]:
    group = str(row.get("group") or row.get("id") or where)
    if "neutral" in row:
        if "loaded" in row:
            marks = tuple(_mark(m, row["loaded"], where) for m in row.get("marks", []))
            yield Labelled(row["loaded"], marks, True, group, True)
        yield Labelled(row["neutral"], (), False, group, "loaded" in row)
        return
    text = row["text"]
    marks = tuple(_mark(m, text, where) for m in row.get("marks", row.get("spans", [])))
    label = row.get("label")
    loaded = bool(marks) if label is None else str(label).strip().lower() not in NO
    yield Labelled(text, marks, loaded, group, False)


def _mark(mark: Any, text: str, where: str) -> tuple[int, int, str, float]:  # noqa: ANN401 - any JSON
    if isinstance(mark, dict):
        voters = mark.get("votes")
        start, end, category = mark["start"], mark["end"], str(mark.get("category", ""))
        weight = min(1.0, voters / 4) if isinstance(voters, int) else 1.0
    else:
        start, end = mark[0], mark[1]
        category, weight = (str(mark[2]) if len(mark) > 2 else ""), 1.0
    if not 0 <= start < end <= len(text):
        raise ValueError(
            f"a mark from {start} to {end} lies outside the text of {len(text)} characters"
        )
    return start, end, category, weight
