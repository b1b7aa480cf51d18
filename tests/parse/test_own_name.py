"""The article's own outlet is nobody, in invented news."""

from __future__ import annotations

import pytest

from framing.parse import parse
from framing.parse.own_name import is_outlet
from framing.records import Article, Cleaned, Document, OffsetMap


def read_from(outlet: str, text: str) -> Document:
    """Return the document of a text that an outlet printed."""
    return parse(Article("a", outlet, text), Cleaned(text, OffsetMap(), (), ()))


def test_she_is_never_the_outlet_that_obtained_the_papers() -> None:
    document = read_from(
        "Velvet Lane",
        "Ada Reel has filed for divorce. According to documents obtained by Velvet Lane, the star "
        "listed April 12 as the date. She said that the children would stay.",
    )
    assert document.attributions[-1].speaker == "Ada Reel"


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("the evening lantern", True),
        ("Evening Lantern", True),
        ("Morning Lantern", False),
        ("", False),
    ],
)
def test_an_outlet_is_called_by_its_name_with_or_without_the(name: str, own: bool) -> None:
    assert is_outlet(name, "The Evening Lantern") is own


def test_a_writer_who_publishes_under_her_own_name_stays_a_person() -> None:
    assert not is_outlet("Ada Reel", "Ada Reel")
