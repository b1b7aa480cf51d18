"""Of several of one surname: father and son, and who goes on being named in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def speaker(document: Document, part: str) -> str | None:
    return next(
        a.speaker
        for a in document.attributions
        if any(part in document.text[s:e] for s, e in a.content)
    )


def test_a_name_with_jr_is_the_sons_whatever_initial_stands_before_it(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Peter B. Holm, a judge, came. Peter B. Holm sat down. Peter B. Holm left. "
        "His son is Peter B. Holm Jr., a lawyer.\n\n"
        "Peter Holm Jr. said the case was closed."
    )
    assert speaker(document, "case was closed") in ("Peter B. Holm Jr", "Peter B. Holm Jr.")
