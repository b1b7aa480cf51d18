"""Bytes to text: UTF-8, UTF-16 and cp1252, with or without a byte-order mark."""

from __future__ import annotations

import codecs
import re

from framing.data_files import thresholds
from framing.errors import ArticleError

__all__ = ["decode", "decode_page"]

AT = thresholds("ingest", "wide")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Bytes that no text file holds; more than a trace of them means a binary file.
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27, 26})
# What pages call by these names is cp1252 in every browser: the names' own codecs lose quotation marks.
_REALLY_CP1252 = frozenset({"ascii", "iso8859-1"})


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding; the text has no byte-order mark.

    UTF-8 is tried first, then cp1252: libraries that guess took cp1252 for something else each time we
    tried. Raises ArticleError for a file that is empty or is not text.
    """
    text, name = _decoded(data)
    if not text.strip("\ufeff \t\r\n\f\v\0"):
        raise ArticleError("the file is empty")
    return text, name


def _decoded(data: bytes) -> tuple[str, str]:
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
        return _old(data)


def _old(data: bytes) -> tuple[str, str]:
    """Return text that is not all UTF-8: cp1252, or UTF-8 into which some cp1252 was pasted."""
    tried = data.decode("utf-8", errors="replace")
    bad = tried.count("\ufffd")
    if sum(not character.isascii() for character in tried) >= 2 * bad:
        return data.decode("utf-8", errors="framing-cp1252"), "utf-8 and cp1252"
    return data.decode("cp1252", errors="replace"), "cp1252"


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error("framing-cp1252", _as_cp1252)


def decode_page(data: bytes, declared: str | None = None) -> str:
    """Return the text of a web page: UTF-8 where it is that, else as ``declared`` or as it says itself.

    Raises ArticleError for a page that is empty or is not text.
    """
    marked = any(data.startswith(mark) for mark, _ in _MARKS) or _wide(data)
    if marked or _is_utf8(data):
        return decode(data)[0]
    said = re.search(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", data[:4000])
    for name in (declared, said[1].decode("ascii", errors="replace") if said else None):
        try:
            codec = codecs.lookup(name or "utf-8").name
            if codec not in {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "undefined"}:
                return data.decode("cp1252" if codec in _REALLY_CP1252 else codec, errors="replace")
        except (LookupError, ValueError):
            continue
    return decode(data)[0]


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str | None:
    """Return the UTF-16 flavour of Latin text without a mark: every other byte of it is zero."""
    sample = data[: min(len(data), AT.looked_at) // 2 * 2]
    if len(sample) < AT.least:
        return None
    even, odd = sample[::2], sample[1::2]
    if _are_zeros(odd, beside=even):
        return "utf-16-le"
    return "utf-16-be" if _are_zeros(even, beside=odd) else None


def _are_zeros(part: bytes, *, beside: bytes) -> bool:
    """Tell one half of the bytes as the zeros beside Latin letters in the other."""
    mostly, hardly = AT.zeros * len(part), AT.others * len(beside)
    return bool(part.count(0) > mostly and beside.count(0) < hardly)
