"""Web archives (.mhtml): the page out of the message that a browser saved it as."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from framing.errors import ArticleError
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
    message = message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            raw = part.get_payload(decode=True)
            page = raw if isinstance(raw, bytes) else b""
            charset = part.get_content_charset() or "utf-8"
            url = str(
                part.get("Content-Location") or message.get("Snapshot-Content-Location") or ""
            )
            yield read_page(_text(page, charset), path.stem, str(path), url=url or None)
            return
    raise ArticleError("this web archive holds no web page")


def _text(page: bytes, charset: str) -> str:
    try:
        return page.decode(charset, errors="replace")
    except LookupError:
        return page.decode("utf-8", errors="replace")
