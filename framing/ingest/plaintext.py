"""Text and Markdown files, with or without a block of fields at the top."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.front_matter import front_matter
from framing.ingest.decode import decode
from framing.ingest.fields import article_from
from framing.ingest.html import read_page
from framing.plugins import reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.records import Article

_WEB = re.compile(r"://|^www\.|\.\w+/")


@reader("plaintext", ".txt", ".text", ".md", ".markdown")
def plaintext(path: Path, data: bytes) -> Iterator[Article]:
    """Text or Markdown; fields (title, outlet, date …) may stand between --- lines at the top."""
    text, _ = decode(data)
    if re.match(r"\s*(<!doctype html|<html[\s>])", text, re.IGNORECASE):
        yield read_page(text, path.stem, source=str(path))
        return
    block = front_matter(text)
    row = dict(block.fields) if block else {}
    named = row.get("source", "")
    if not _WEB.search(named):  # the paper it was copied from, and not where it was found
        row.setdefault("source_name", named)
    row["text"] = text
    yield article_from(row, str(path), fallback_id=path.stem)
