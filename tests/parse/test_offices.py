"""A description stands for whoever holds that office, and for nobody who holds another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document

HELD = (
    "President Ada Holm met Vice President Neil Reck in Orrin. They spoke for an hour. "
    "“The dam is safe,” {} said on Friday."
)


def speaker(read: Callable[..., Document], text: str) -> str | None:
    return read(text).attributions[-1].speaker


@pytest.mark.parametrize(
    ("described", "who"), [("the president", "Ada Holm"), ("the vice president", "Neil Reck")]
)
def test_the_vice_president_is_not_the_president(
    read: Callable[..., Document], described: str, who: str
) -> None:
    assert speaker(read, HELD.format(described)) == who


@pytest.mark.parametrize(
    "described",
    ["the deputy president", "the party’s top Democrat", "the president and party leaders"],
)
def test_who_is_of_another_rank_or_not_alone_is_neither(
    read: Callable[..., Document], described: str
) -> None:
    text = HELD.replace("in Orrin", "of Orrin, a Democrat").format(described)
    assert speaker(read, text) not in {"Ada Holm", "Neil Reck"}


@pytest.mark.parametrize(
    ("of_what", "who"),
    [("the Fisheries Committee", "Ada Holm"), ("the Roads Committee", None)],
)
def test_the_chairman_of_one_committee_is_not_the_chairman_of_another(
    read: Callable[..., Document], of_what: str, who: str | None
) -> None:
    text = (
        "Senator Ada Holm, the chairman of the Senate Fisheries Committee, was in Orrin on Monday. "
        f"The chairman of {of_what} said that the dam was safe."
    )
    assert (speaker(read, text) == "Ada Holm") is (who is not None)


@pytest.mark.parametrize(
    ("described", "meant"),
    [
        ("The senator", True),
        ("The Norland senator", True),
        ("The new senator", False),
        ("The committee’s third senator", False),
        ("The official", False),
    ],
)
def test_whoever_is_in_view_is_meant_by_an_office_and_not_by_what_tells_of_somebody_in_particular(
    read: Callable[..., Document], described: str, meant: bool
) -> None:
    text = f"Secretary Ada Holm came to the dam on Monday. {described} said that it was safe."
    assert (speaker(read, text) == "Ada Holm") is meant


@pytest.mark.parametrize("described", ["the president", "the Republican congressman"])
def test_who_has_no_office_is_not_the_president(
    read: Callable[..., Document], described: str
) -> None:
    text = f"Ada Holm came to the dam on Monday. Later {described} said that it was safe."
    assert speaker(read, text) != "Ada Holm"
