"""Text and Markdown files, with or without a block of fields at the top."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.ingest.decode import decode
from framing.ingest.fields import article_from
from framing.ingest.html import read_page
from framing.plugins import reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.records import Article

_FRONT = re.compile(r"\A(---|\+\+\+)[ \t]*\r?\n(.*?)\r?\n\1[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^[ \t]*([A-Za-z_][\w-]*)[ \t]*[:=][ \t]*(.*?)[ \t]*$", re.MULTILINE)


@reader("plaintext", ".txt", ".text", ".md", ".markdown")
def plaintext(path: Path, data: bytes) -> Iterator[Article]:
    """Text or Markdown; fields (title, outlet, date …) may stand between --- lines at the top."""
    text, _ = decode(data)
    if re.match(r"\s*(<!doctype html|<html[\s>])", text, re.IGNORECASE):
        yield read_page(text, path.stem, str(path))
        return
    row = dict(front_matter(text))
    row["text"] = text
    yield article_from(row, str(path), path.stem)


def front_matter(text: str) -> dict[str, str]:
    """Return the fields between ``---`` (or ``+++``) lines at the top; none where there is no such block."""
    block = _FRONT.match(text)
    if not block:
        return {}
    return {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(block[2])}
