"""Quotation marks that nothing closes: how far the words behind one are somebody's, the text does not show.

A mark forgotten, or printed by mistake, looks the same. The words stay with the report that they stand in, since
taken as the outlet's own they would be held against it; but they are not counted as quoted, and the audit names them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.parse.quotation_marks import Quotation
    from framing.records import Attribution, Span

__all__ = ["left_open", "not_as_quoted"]


def left_open(quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """Return what stands behind each mark that nothing closes.

    A paragraph that opens with a mark goes on with the quotation before it, which newspapers then leave open.
    """
    doubles = [one for one in quotations if not one.single]
    return tuple(
        one.inner
        for place, one in enumerate(doubles)
        if not (one.closed or any(after.follows for after in doubles[place + 1 : place + 2]))
    )


def not_as_quoted(found: Iterable[Attribution], unclosed: Sequence[Span]) -> Iterator[Attribution]:
    """Yield attributions without the quoted words of marks left open; a phrase that nobody is given is dropped."""
    for one in found:
        kept = tuple(span for span in one.quoted if span not in unclosed)
        if kept == one.quoted:
            yield one
        elif kept:
            yield replace(one, quoted=kept, type="mixed" if one.type == "direct" else one.type)
        elif one.type != "scare":
            kind = "indirect" if one.type in ("direct", "mixed") else one.type
            yield replace(one, quoted=(), type=kind)
