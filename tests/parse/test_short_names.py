"""What somebody is called for short is that person, where the text says whose name it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def printed_as(document: Document, who: str) -> list[str]:
    return [document.text[start:end] for start, end in document.actors.get(who, ())]


@pytest.mark.parametrize("marked", ['"Tammy"', "“Tammy”", "‘Tammy’"])
def test_a_nickname_in_marks_inside_a_name_is_that_persons(
    read: Callable[..., Document], marked: str
) -> None:
    document = read(f"Tamora {marked} Bloom was held on Monday. Tammy wept. They saw Tammy's car.")
    assert printed_as(document, "Tamora Bloom") == [f"Tamora {marked} Bloom", "Tammy", "Tammy"]
    assert "Tammy" not in document.actors


def test_a_label_said_of_the_nickname_is_said_of_the_person() -> None:
    text = "Tamora “Tammy” Bloom was held on Monday. The coach, Tammy, wept."
    (row,) = [one for one in observed(actor_labels, text) if "coach" in one.text]
    assert row.attrs["actor"] == "Tamora Bloom"


def test_a_short_form_that_begins_the_given_name_of_one_person_alone_is_that_person(
    read: Callable[..., Document],
) -> None:
    document = read("Jaxor Bloom left on Monday. A source close to Jax spoke. Jax wept.")
    assert printed_as(document, "Jaxor Bloom") == ["Jaxor Bloom", "Jax", "Jax"]


@pytest.mark.parametrize(
    "text",
    [
        "Jaxor Bloom left on Monday. Jax Reed stayed. Jax wept.",
        "Jaxor Bloom left on Monday. Jaxen Reed stayed. Jax wept.",
        "Jaxor Bloom left on Monday. Mr. Jax stayed. Jax wept.",
        "Jaxor Bloom left on Monday. The Jax was built in Jax.",
        "Jaxonor Bloom left on Monday. Jaxon wept.",
    ],
)
def test_a_short_form_that_may_be_somebody_elses_name_is_not(
    read: Callable[..., Document], text: str
) -> None:
    assert printed_as(read(text), text.split(" left")[0]) == [text.split(" left")[0]]


def test_a_title_in_marks_between_two_names_makes_no_one_of_them(
    read: Callable[..., Document],
) -> None:
    document = read("Mayor “Dark” Bloom was shown. Ada Reed’s film “Dark” Norland loved.")
    assert "Ada Reed Norland" not in document.actors
