"""Somebody's lawyer is not any lawyer whom the article names later, in invented news."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def speakers(document: Document) -> list[str | None]:
    """Return who speaks in each report."""
    return [a.speaker for a in document.attributions]


def test_his_lawyer_is_not_a_lawyer_who_has_nothing_to_do_with_him(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Singer Colm Reeve cancelled his tour.\n\nHis lawyer said he would fight on.\n\n"
        "The US celebrity lawyer Brian Holt, who is not involved, said it could be over quickly."
    )
    assert speakers(document) == ["His lawyer", "Brian Holt"]
    assert document.attributions[0].status == "unresolved"


def test_his_lawyer_is_the_lawyer_whom_the_next_lines_name(read: Callable[..., Document]) -> None:
    document = read(
        "Mr. Reeve's lawyer said the brakes had failed.\n\n"
        "“He warned them,” said the lawyer, Irena Dorst."
    )
    assert speakers(document) == ["Irena Dorst", "Irena Dorst"]


def test_her_lawyer_is_not_his_lawyer(read: Callable[..., Document]) -> None:
    document = read(
        "Her lawyer, Irena Dorst, said the house was hers.\n\nHis lawyer said it was not."
    )
    assert speakers(document) == ["Irena Dorst", "His lawyer"]
