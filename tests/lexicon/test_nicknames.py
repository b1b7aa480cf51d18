"""Given names that may be one person's."""

from __future__ import annotations

import pytest

from framing.lexicon.nicknames import same_given_name


@pytest.mark.parametrize(
    ("one", "two"),
    [("Liz", "Elizabeth"), ("Ted", "Theodore"), ("Ted", "Edward"), ("J.", "John"), ("Ada", "ada")],
)
def test_forms_of_one_name_are_the_same(one: str, two: str) -> None:
    assert same_given_name(one, two) and same_given_name(two, one)


@pytest.mark.parametrize(("one", "two"), [("Theodore", "Edward"), ("Ann", "Anton"), ("", "J.")])
def test_two_names_with_one_short_form_are_two(one: str, two: str) -> None:
    assert not same_given_name(one, two)
