"""Whether a verb that may be an act only brings what somebody says."""

import pytest
from acts_told import acts


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The mayor vetoed the bill.", "veto"),
        ("Lawmakers blocked the bill.", "block"),
        ("The House approved the plan 234 to 193.", "approve"),
    ],
)
def test_who_vetoes_a_bill_does_more_than_speak_of_it(text, label):
    assert [row.label for row in acts(text)] == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Crane attacked the plan as a farce.",
        "Crane dismissed the complaint as a farce.",
        "Crane offered a sharp critique of the plan.",
    ],
)
def test_who_attacks_a_plan_in_words_only_speaks(text):
    assert acts(text) == []
