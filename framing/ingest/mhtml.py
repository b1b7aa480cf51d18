"""Web archives (.mhtml): the page out of the message that a browser saved it as."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from framing.errors import ArticleError
from framing.ingest.decode import decode_page
from framing.ingest.html import read_page
from framing.plugins import reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.records import Article


@reader("mhtml", ".mhtml", ".mht")
def mhtml(path: Path, data: bytes) -> Iterator[Article]:
    """A web archive that a browser saved; read as the web page in it."""
    if not data.strip():
        raise ArticleError("the file is empty")
    message = message_from_bytes(data, policy=policy.compat32)
    first: ArticleError | None = None
    for part in message.walk():
        if part.get_content_type() != "text/html":
            continue
        raw = part.get_payload(decode=True)
        page = raw if isinstance(raw, bytes) else b""
        url = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
        try:
            text = decode_page(page, part.get_content_charset())
            yield read_page(text, path.stem, source=str(path), url=url or None)
        except ArticleError as error:
            # The page itself comes first; the frames after it may hold the article instead.
            first = first or error
        else:
            return
    raise first or ArticleError("this web archive holds no web page")
