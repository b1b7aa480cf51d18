"""Comma- or tab-separated tables: one article a row."""

from __future__ import annotations

import csv
import io
import sys
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

csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


@reader("csv", ".csv", ".tsv")
def table(path: Path, data: bytes) -> Iterator[Article | Skipped]:
    """One row an article, with a header row: text and, where known, id, outlet, event, title, url, date."""
    text, _ = decode(data)
    rows = csv.DictReader(io.StringIO(text, newline=""), dialect=_dialect(text, path))
    number = 1
    try:
        for number, row in enumerate(rows, 1):
            source = f"{path}:{number}"
            try:
                yield article_from(row, source, f"{path.stem}-{number}")
            except ArticleError as error:
                yield Skipped(source, str(error))
    except csv.Error as error:
        yield Skipped(f"{path}:{number + 1}", f"not a readable table from here on ({error})")


def _dialect(text: str, path: Path) -> type[csv.Dialect]:
    if path.suffix.lower() == ".tsv":
        return csv.excel_tab
    header = text.split("\n", 1)[0]
    separator = max(",;\t", key=header.count)

    class Found(csv.excel):
        delimiter = separator

    return Found
