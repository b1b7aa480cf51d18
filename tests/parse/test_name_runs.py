"""Where the name of a body begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The suit was brought by the Freedom to Sing Alliance on Monday.",
            "Freedom to Sing Alliance",
        ),
        (
            "The radical Freedom to Read League, which is rich, sued on Monday.",
            "Freedom to Read League",
        ),
    ],
)
def test_a_body_has_the_aim_inside_its_name(
    read: Callable[..., Document], text: str, name: str
) -> None:
    actors = read(text).actors
    assert name in actors and "Freedom" not in actors


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom went from Norland to Harbour Alliance on Monday.",
        "Norland is to join Harbour Alliance on Monday.",
        "Norland to Join Harbour Alliance\n\nAda Bloom said so. Norland and Harbour Alliance agreed.",
    ],
)
def test_where_somebody_goes_and_what_is_planned_is_no_part_of_the_name(
    read: Callable[..., Document], text: str
) -> None:
    assert not any(" to " in who for who in read(text).actors)
