"""Read labelled sentences: our bank of pairs, or anybody's sentences with marks.

A pair is ``{"id", "loaded", "neutral", "marks": [[start, end, category, strength], ...]}``, a plain
sentence ``{"id", "neutral"}``; somebody else's sentence ``{"text", "spans": [{"start", "end"}]}`` or
``{"text", "marks": [[start, end]]}``, with ``"label"`` (true, "Biased" ... or false, "Non-biased" ...)
where the whole sentence is judged. A mark written as a table may also have its ``"category"`` and
``"votes"``, the number of people who made it: one of few votes teaches less (``fit.votes`` in
``calibration.toml``). ``"group"`` says which sentences belong together.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file
from framing.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["Labelled", "paired", "read_labelled"]

PLAIN = frozenset({"false", "no", "0", "0.0", "neutral", "plain"})
LOADED = frozenset({"true", "yes", "1", "1.0", "loaded", "biased"})
WORDS_FOR_IT = ("biased", "loaded")
NOT = ("non ", "not ", "un", "non")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence: its text, its marks as (start, end, category, weight 0 to 1), and whether it is loaded.

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
            # Not splitlines(): it also cuts at U+2028, which may stand inside a JSON string.
            lines = path.read_text(encoding="utf-8-sig").split("\n")
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
        row = json.loads(line, strict=False)
        if not isinstance(row, dict):
            raise TypeError('it is no JSON object. Write {"text": ..., "marks": [[start, end]]}')
        yield from _sentences(row, where)
    except RecursionError as error:
        raise InputError(
            f"{where}: not a labelled sentence (lists within lists without end)."
        ) from error
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        what = f"key {error} is missing" if isinstance(error, KeyError) else str(error)
        raise InputError(f"{where}: not a labelled sentence ({what}).") from error


def _sentences(row: dict[str, Any], where: str) -> Iterator[Labelled]:
    group = _encodable("id", str(row.get("group") or row.get("id") or where))
    if "neutral" in row:
        if "loaded" in row:
            loaded = _text("loaded", row["loaded"])
            marks = tuple(_mark(m, loaded) for m in _marks(row))
            yield Labelled(loaded, marks, True, group, True)
        yield Labelled(_text("neutral", row["neutral"]), (), False, group, "loaded" in row)
        return
    text = _text("text", row["text"])
    marks = tuple(_mark(m, text) for m in _marks(row))
    label = row.get("label")
    yield Labelled(text, marks, bool(marks) if label is None else _is_loaded(label), group, False)


def _text(key: str, value: Any) -> str:  # noqa: ANN401 - any JSON
    """Return a sentence, which is text and has a word in it."""
    if not isinstance(value, str):
        raise TypeError(f"{key} wants the sentence as text, not {_shown(value)}")
    if not any(c.isalpha() for c in value):
        raise ValueError(f"{key} has no word in it: {_shown(value)}. Leave the line out")
    return _encodable(key, value)


def _encodable(key: str, text: str) -> str:
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise ValueError(f"{key} holds half a character (a lone surrogate). Write the whole one")
    return text


def _shown(value: Any) -> str:  # noqa: ANN401 - any JSON
    said = json.dumps(value)
    return said if len(said) <= 40 else f"{said[:40]}..."


def _is_loaded(label: Any) -> bool:  # noqa: ANN401 - any JSON
    """Return what a label says. A label that nobody knows stops the run: taken for either it would mislead."""
    said = " ".join(str(label).lower().replace("-", " ").replace("_", " ").split())
    if said in LOADED:
        return True
    if said in PLAIN | {no + word for no in NOT for word in WORDS_FOR_IT}:
        return False
    raise ValueError(
        f"unknown label {_shown(label)}. Loaded: {', '.join(sorted(LOADED))}. "
        f"Plain: {', '.join(sorted(PLAIN))}, non-biased, not loaded, unbiased"
    )


def _marks(row: dict[str, Any]) -> list[Any]:
    key = "marks" if "marks" in row else "spans"
    marks = row.get(key, [])
    if not isinstance(marks, list):
        raise TypeError(f"{key} wants a list of marks, not {_shown(marks)}. Without any, write []")
    return marks


def _mark(mark: Any, text: str) -> tuple[int, int, str, float]:  # noqa: ANN401 - any JSON
    if isinstance(mark, dict):
        start, end, category = mark["start"], mark["end"], str(mark.get("category", ""))
        weight = _share(mark.get("votes"))
    elif isinstance(mark, list) and len(mark) > 1:
        start, end = mark[0], mark[1]
        category, weight = (str(mark[2]) if len(mark) > 2 else ""), 1.0
    else:
        raise TypeError(f"a mark is [start, end], not {_shown(mark)}")
    if type(start) is not int or type(end) is not int:
        raise TypeError(f"a mark wants whole numbers, not {_shown([start, end])}")
    if not 0 <= start < end <= len(text):
        raise ValueError(
            f"a mark from {start} to {end} lies outside the text of {len(text)} characters"
        )
    if not any(c.isalnum() for c in text[start:end]):
        raise ValueError(
            f"a mark from {start} to {end} holds no word. Mark the word, or leave it out"
        )
    return start, end, category, weight


def _share(votes: Any) -> float:  # noqa: ANN401 - any JSON
    """Return how far a mark counts: whole from ``fit.votes`` on (calibration.toml), or where nobody was counted."""
    if votes is None:
        return 1.0
    if type(votes) is not int or votes < 0:
        raise ValueError(f"votes wants a whole number from 0 up, not {_shown(votes)}")
    whole: int = data_file("scorer", "calibration")["fit"]["votes"]
    return min(1.0, votes / whole)
