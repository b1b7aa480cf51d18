"""Comma- or tab-separated tables: one article a row."""

from __future__ import annotations

import csv
import io
import sys
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

_END = "end of the table \x00"

csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


@reader("csv", ".csv", ".tsv")
def table(path: Path, data: bytes) -> Iterator[Article | Skipped]:
    """One row an article, with a header row: text and, where known, id, outlet, event, title, url, date."""
    text, _ = decode(data)
    # A last row of our own shows whether a quotation mark above it was never closed.
    rows = csv.reader(io.StringIO(f"{text}\n{_END}\n", newline=""), dialect=_dialect(text, path))
    number = 0
    header: list[str] = []
    try:
        for row in rows:
            if row == [_END] or not any(cell.strip() for cell in row):
                continue
            if not header:
                header = _header(row)
                continue
            number += 1
            source = f"{path}:{number}"
            try:
                yield article_from(
                    _fields(header, row), source, fallback_id=f"{path.stem}-{number}"
                )
            except ArticleError as error:
                yield Skipped(source, str(error))
    except csv.Error as error:
        yield Skipped(f"{path}:{number + 1}", f"not a readable table from here on ({error})")


def _header(row: list[str]) -> list[str]:
    """Return the names of the columns. Raises ArticleError where none is known or two share a name."""
    names = [cell.strip().lower() for cell in row]
    known = {name for some in FIELDS.values() for name in some}
    for name in names:
        if name in known and names.count(name) > 1:
            raise ArticleError(f"two columns are called {name!r}")
    if not known & set(names):
        wanted = ", ".join(FIELDS["text"])
        raise ArticleError(f"no header: the first row names none of the columns {wanted}")
    return names


def _fields(header: list[str], row: list[str]) -> dict[str, str]:
    """Return a row by the names of its columns. Raises ArticleError where cells and columns do not meet."""
    if row and row[-1].endswith(f"{_END}\n"):
        raise ArticleError(
            "a quotation mark is opened here and never closed; nothing after it is read"
        )
    if any(cell.strip() for cell in row[len(header) :]):
        raise ArticleError(
            f"{len(row)} cells under {len(header)} columns: a text with separators or line breaks in it "
            "wants quotation marks around it"
        )
    return dict(zip(header, row, strict=False))


def _dialect(text: str, path: Path) -> type[csv.Dialect]:
    if path.suffix.lower() == ".tsv":
        return csv.excel_tab
    header = text.strip().split("\n", 1)[0]
    separator = max(",;\t", key=header.count)

    class Found(csv.excel):
        delimiter = separator

    return Found
