"""A heading's capitals spell no names: which lines are headings."""

import pytest

from framing.headings import is_title_case


@pytest.mark.parametrize(
    "line",
    [
        "Holm Keeps Ban",
        "Border Wall",
        "Bloom to Go",
        "HARBOUR VOTE",
        "Mayor Bloom Defends the Harbour Levy in a Stormy Debate",
        "“Holm Keeps Ban”",
    ],
)
def test_capitals_throughout_make_a_heading_however_short(line):
    assert is_title_case(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Bloom",
        "Holm keeps ban",
        "Peter Holm left.",
        "Ada: Not Now",
        "Quiet.",
        "Bloom",
        "",
        "— —",
    ],
)
def test_running_text_a_turn_and_a_name_by_itself_are_none(line):
    assert not is_title_case(line)


def test_a_paragraph_full_of_names_is_no_heading():
    assert not is_title_case("Ada Bloom Omar Reyes " * 8)
