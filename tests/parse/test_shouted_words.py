"""Words in capitals before a name: adjectives of a shouting story, and bodies that are called so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("FURIOUS Ada Bloom hit back on Monday.", "Ada Bloom"),
        ("FUMING Ada Bloom hit back on Monday.", "Ada Bloom"),
        ("GRIEVING Jaxor Prid wept on Monday. Jaxor had left. Mr Prid came home.", "Jaxor Prid"),
    ],
)
def test_an_adjective_in_capitals_is_no_part_of_the_name_behind_it(
    read: Callable[..., Document], text: str, name: str
) -> None:
    actors = read(text).actors
    assert name in actors
    assert not any(who.split()[0].isupper() for who in actors)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ROYAL Mail was fined on Monday.", "ROYAL Mail"),
        ("BRITISH Airways was fined on Monday. The Airways chief wept.", "BRITISH Airways"),
        ("FRANK Bloom Wells sang on Monday.", "FRANK Bloom Wells"),
        ("WEST Harrow United lost on Monday.", "WEST Harrow United"),
    ],
)
def test_a_word_in_capitals_that_opens_a_bodys_name_or_is_a_given_name_stays_in_it(
    read: Callable[..., Document], text: str, name: str
) -> None:
    assert name in read(text).actors
