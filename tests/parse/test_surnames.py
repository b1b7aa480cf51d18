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


SONS = (
    "Two elder sons of Mr. Holm hunt in Norland, and one picture shows Peter Holm Jr. with a knife."
)


def test_a_president_named_before_his_son_keeps_the_bare_surname(
    read: Callable[..., Document],
) -> None:
    document = read(
        "For Now, Holm to Keep Ban\n\nPresident Holm reversed the decision.\n\n"
        f"“Put it on hold,” Mr. Holm wrote. {SONS}"
    )
    assert speaker(document, "Put it on hold") == "Holm"


def test_a_son_named_before_the_president_keeps_his_surname(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Peter Holm Jr. spoke in Larkin.\n\n“Put it on hold,” Mr. Holm said. President Holm was in Norland."
    )
    assert speaker(document, "Put it on hold") in ("Peter Holm Jr", "Peter Holm Jr.")
