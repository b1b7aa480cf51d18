"""JSON lines: one article an object, one object a line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from framing.errors import ArticleError
from framing.ingest.decode import decode
from framing.ingest.fields import FIELDS, article_from
from framing.plugins import reader
from framing.records import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.records import Article


_KNOWN = frozenset(name for names in FIELDS.values() for name in names)


@reader("jsonl", ".jsonl", ".ndjson", ".json")
def jsonl(path: Path, data: bytes) -> Iterator[Article | Skipped]:
    """One JSON object a line with "text" and, where known, id, outlet, event, title, url, date, author."""
    text, _ = decode(data)
    whole = _whole(text)
    rows = enumerate(whole, 1) if whole is not None else _lines(text)
    for number, row in rows:
        source = f"{path}:{number}"
        try:
            yield article_from(_object(row), source, fallback_id=f"{path.stem}-{number}")
        except ArticleError as error:
            yield Skipped(source, str(error), _id(row))


def _whole(text: str) -> list[object] | None:
    """Return the objects of a file that is one JSON array or one object over several lines.

    Raises ArticleError where it is meant as that and is broken.
    """
    if not re.match(r"\s*(\[|\{\s*\n)", text):
        return None
    try:
        value = json.loads(text, object_pairs_hook=_pairs)
    except (ValueError, RecursionError) as error:
        lines = text.strip().split("\n")
        # One broken line above good ones breaks that line alone.
        if any(map(_is_json, lines if text.lstrip().startswith("{") else lines[:1])):
            return None
        raise ArticleError(f"not valid JSON ({error})") from error
    if isinstance(value, dict) and len(value) <= 5:
        lists = [one for one in value.values() if isinstance(one, list)]
        value = lists[0] if lists and all(isinstance(row, dict) for row in lists[0]) else value
    return value if isinstance(value, list) else [value]


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object. Raises ArticleError where one of our fields stands twice: only one could be kept."""
    for key, _ in pairs:
        if key in _KNOWN and sum(other == key for other, _ in pairs) > 1:
            raise ArticleError(f"the key {key!r} stands in it twice")
    return dict(pairs)


def _lines(text: str) -> Iterator[tuple[int, object]]:
    # Not splitlines(): it also cuts at U+2028, which may stand inside a JSON string.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, line


def _id(row: object) -> str | None:
    """Return the id that a record gives, by which its writer knows it; None where it gives none."""
    try:
        given = _object(row).get("id")
    except ArticleError:
        return None
    return str(given) if isinstance(given, str | int) else None


def _object(row: object) -> dict[str, object]:
    if isinstance(row, str):
        try:
            row = json.loads(row, object_pairs_hook=_pairs)
        except (ValueError, RecursionError) as error:
            raise ArticleError(f"not valid JSON ({error})") from error
    if not isinstance(row, dict):
        raise ArticleError('not a JSON object: a record is {"id": …, "outlet": …, "text": …}')
    return row
