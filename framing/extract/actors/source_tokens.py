"""The tokens of an article that stand in a source of somebody's words: who speaks there is somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.words import words_of

if TYPE_CHECKING:
    from framing.records import Document

__all__ = ["source_tokens"]


def source_tokens(document: Document) -> frozenset[int]:
    """Return the tokens that stand in sources of attributions."""
    spans = sorted(span for one in document.attributions for span in one.source)
    out: set[int] = set()
    tokens = iter(words_of(document))
    token = next(tokens, None)
    for start, end in spans:
        while token is not None and token.idx < start:
            token = next(tokens, None)
        while token is not None and token.idx < end:
            out.add(token.i)
            token = next(tokens, None)
    return frozenset(out)
