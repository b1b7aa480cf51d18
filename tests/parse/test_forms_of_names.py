"""Whether two names are forms of one: of a person, a firm, a body and its capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from said import saying

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def test_a_firm_may_be_called_without_its_last_word_and_a_place_is_no_firm(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Larkmere Water runs the weir in Dunford. Larkmere said the gates were sound. "
        "Dunford Water said nothing. People in Dunford were told to leave."
    )
    assert saying(document, "gates were sound").speaker == "Larkmere Water"
    assert "Dunford" in document.actors


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Charles Holm", "Chuck Holm"),
        ("Peter Holm", "Peter B. Holm"),
        ("Joseph B. Holm Jr.", "Joe Holm"),
    ],
)
def test_a_short_form_or_an_initial_makes_no_second_person(
    read: Callable[..., Document], one: str, two: str
) -> None:
    document = read(f"Senator {one} spoke first. Nobody asked {two} why. Mr. Holm left.")
    assert len([name for name in document.actors if "Holm" in name]) == 1


def test_capitals_stand_for_the_body_whose_they_are(read: Callable[..., Document]) -> None:
    document = read(
        "The Norland Rail Union met in Dunford. The NRU said that trains would stop on Monday."
    )
    assert saying(document, "trains would stop").speaker == "Norland Rail Union"
