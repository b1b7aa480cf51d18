"""What a figure counts: a whole and a part of it are not the same count."""

import pytest
from event import Story, sample

from framing.compare.quantities.counted import part_of_whole


@pytest.mark.parametrize(
    ("text", "figure", "share"),
    [
        ("Two of the four exits were locked.", "four", "whole"),
        ("Two of the building's four exits were locked.", "four", "whole"),
        ("Two of the four exits were locked.", "Two", ""),
        ("Police held 11 people, nine of whom were released.", "nine", "part"),
        ("Police held 11 people.", "11", ""),
        ("Her son is one of the nine pupils kept there.", "nine", ""),
    ],
)
def test_a_whole_and_a_part_are_told_from_a_plain_count(text, figure, share):
    story = Story("gull", "Gull", text).see("figures", "count", figure, value=1.0)
    made = sample([story])
    (row,) = made.found_by("figures")
    assert part_of_whole(made, row) == share
