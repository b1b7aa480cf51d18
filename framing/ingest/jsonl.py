"""JSON lines: one article an object, one object a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from framing.errors import ArticleError
from framing.ingest.decode import decode
from framing.ingest.fields import article_from
from framing.plugins import reader
from framing.records import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.records import Article


@reader("jsonl", ".jsonl", ".ndjson", ".json")
def jsonl(path: Path, data: bytes) -> Iterator[Article | Skipped]:
    """One JSON object a line with "text" and, where known, id, outlet, event, title, url, date, author."""
    text, _ = decode(data)
    whole = _whole(text)
    rows = enumerate(whole, 1) if whole is not None else _lines(text)
    for number, row in rows:
        source = f"{path}:{number}"
        try:
            yield article_from(_object(row), source, f"{path.stem}-{number}")
        except ArticleError as error:
            yield Skipped(source, str(error))


def _whole(text: str) -> list[object] | None:
    """Return the objects of a file that is one JSON array or one object over several lines."""
    if not text.lstrip().startswith(("[", "{\n", "{\r")):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, list) else [value]


def _lines(text: str) -> Iterator[tuple[int, object]]:
    # Not splitlines(): it also cuts at U+2028, which may stand inside a JSON string.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, line


def _object(row: object) -> dict[str, object]:
    if isinstance(row, str):
        try:
            row = json.loads(row)
        except (ValueError, RecursionError) as error:
            raise ArticleError(f"not valid JSON ({error})") from error
    if not isinstance(row, dict):
        raise ArticleError("not a JSON object")
    return row
