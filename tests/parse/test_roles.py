"""What a title or description tells of a speaker's role: its head noun does, a name inside it does not."""

from __future__ import annotations

import pytest

from framing.parse.roles import role_of


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("spokesman for Eastmoor General Hospital", "expert"),
        ("a spokeswoman for the company", "company"),
        ("company spokeswoman", "company"),
        ("foreign ministry spokesman", "official"),
        ("spokesman", None),
        ("the agency's regional director", "official"),
        ("general secretary of the Quay and Rail Union", "campaigner"),
        ("the company's chief executive", "company"),
    ],
)
def test_who_speaks_for_something_has_its_role(phrase: str, role: str | None) -> None:
    assert role_of(phrase) == role


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("General Turbines", None),
        ("captain of the ferry", None),
        ("army captain", "military"),
        ("Growers' Council", None),
        ("town council", "official"),
        ("Bereaved and Missing Families Forum", "campaigner"),
        ("designated terrorist group", "party_or_armed_group"),
        ("tally of official records", None),
    ],
)
def test_a_noun_tells_a_role_only_as_head_and_in_its_own_company(
    phrase: str, role: str | None
) -> None:
    assert role_of(phrase) == role
