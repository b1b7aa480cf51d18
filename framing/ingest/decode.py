"""Bytes to text: UTF-8, UTF-16 and cp1252, with or without a byte-order mark."""

from __future__ import annotations

import codecs

from framing.errors import ArticleError

__all__ = ["decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Bytes that no text file holds; more than a trace of them means a binary file.
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27, 26})


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding; the text has no byte-order mark.

    UTF-8 is tried first, then cp1252: libraries that guess took cp1252 for something else each time we
    tried. Raises ArticleError for a file that is empty or is not text.
    """
    if not data.strip():
        raise ArticleError("the file is empty")
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace"), name
    wide = _wide(data)
    if wide:
        return data.decode(wide, errors="replace"), wide
    if sum(data[:65536].count(bytes([c])) for c in _CONTROLS) > len(data[:65536]) // 500:
        raise ArticleError("this is not a text file")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def _wide(data: bytes) -> str | None:
    """Return the UTF-16 flavour of Latin text without a mark: every other byte of it is zero."""
    sample = data[: min(len(data), 2000) // 2 * 2]
    if len(sample) < 4:
        return None
    even, odd = sample[::2], sample[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return None
