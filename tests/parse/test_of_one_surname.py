"""Relatives who share a surname and all speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document

FAMILY = (
    "Martin Holm, a farmer, said the gate was open. His wife, Helen Holm, said it was shut. "
    "Their son, Peter Holm, said he had seen nothing.\n\n"
)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The younger Mr. Holm", "Peter Holm"),
        ("The elder Mr. Holm", "Martin Holm"),
        ("Mrs. Holm", "Helen Holm"),
        ("Mr. Holm", "Martin Holm"),
        ("Peter Holm", "Peter Holm"),
    ],
)
def test_a_surname_is_whose_the_words_before_it_tell(
    read: Callable[..., Document], source: str, speaker: str
) -> None:
    document = read(f"{FAMILY}Rain fell on the farm.\n\n{source} said that it was over.")
    assert document.attributions[-1].speaker == speaker


def test_a_surname_right_behind_the_wifes_name_is_nobodys_for_sure(
    read: Callable[..., Document],
) -> None:
    couple = "Mayor Rex Holm said he would go. His wife, Ada Holm, said she was glad."
    told = read(f"{couple} “It is time,” Holm said. “Yes,” said Mrs. Holm.").attributions
    assert [one.status for one in told] == ["named", "named", "unresolved", "named"]
    aside = "\n\nRain fell. The town was dark.\n\n"
    told = read(f"{couple}{aside}“It is time,” Holm said. “Yes,” said Mrs. Holm.").attributions
    assert [one.speaker for one in told[-2:]] == ["Rex Holm", "Ada Holm"]


def test_a_daughter_who_is_told_of_oftener_keeps_her_surname(read: Callable[..., Document]) -> None:
    document = read(
        "Ada Holm said she would run. The mayor's daughter, Ada Holm, is 30. Rex Holm said nothing. "
        "Ada Holm said it was time.\n\n“It is late,” Holm said."
    )
    assert document.attributions[-1].speaker == "Ada Holm"


def test_mother_and_daughter_are_told_apart_by_their_titles(read: Callable[..., Document]) -> None:
    document = read(
        "Ada Holm, the daughter of the founder, said no. Rose Holm, her mother, said yes.\n\n"
        "“I doubt it,” Mrs. Holm said. “I do not,” Ms. Holm said."
    )
    assert [one.speaker for one in document.attributions[-2:]] == ["Rose Holm", "Ada Holm"]
    document = read("Ms. Holm said no. Mrs. Holm, her mother, said yes. “Never,” Ms. Holm said.")
    assert [one.speaker for one in document.attributions] == ["Ms. Holm", "Mrs. Holm", "Ms. Holm"]


@pytest.mark.parametrize(
    ("between", "speaker"), [("", None), ("Nobody saw it. Rain fell. ", "Ada Holm")]
)
def test_the_mayors_surname_right_behind_her_brothers_name_is_nobodys_for_sure(
    read: Callable[..., Document], between: str, speaker: str | None
) -> None:
    brother = "Mayor Ada Holm spoke. The mayor's brother, Martin Holm, owns the firm that won. "
    document = read(f"{brother}{between}Holm denied that anything was wrong.")
    told = document.attributions[-1]
    assert (told.speaker if told.status == "named" else None) == speaker
