"""What belongs to a doer or target behind its noun."""

import pytest
from acts_told import act


@pytest.mark.parametrize(
    ("text", "label", "target"),
    [
        (
            "The mayor has suspended her decision to close the bridge.",
            "suspend",
            "her decision to close the bridge",
        ),
        (
            "The council reviewed its contracts with the Norham Harbour Company.",
            "review",
            "its contracts with the Norham Harbour Company",
        ),
        (
            "The bill would legalize discrimination against lodgers, critics said.",
            "legalize",
            "discrimination against lodgers",
        ),
        (
            "The council scrapped its tax on cabins that stand empty.",
            "scrap",
            "its tax on cabins",
        ),
    ],
)
def test_a_target_has_what_its_noun_takes(text, label, target):
    assert act(text, label).attrs["patient"] == target


def test_a_doer_has_the_body_that_its_noun_stands_in():
    row = act("The letter was released by the faculty at Norham University.", "release")
    assert row.attrs["agent"] == "the faculty at Norham University"


@pytest.mark.parametrize(
    ("text", "label", "target"),
    [
        ("The council approved the plan on Monday.", "approve", "the plan"),
        ("The council approved the plan in 2019.", "approve", "the plan"),
        ("The mayor closed the bridge over concerns about safety.", "close", "the bridge"),
        ("Guards attacked Ada Bloom at the harbour.", "attack", "Ada Bloom"),
        ("Guards attacked dockers with stones.", "attack", "dockers"),
    ],
)
def test_what_only_says_when_why_or_how_is_no_part_of_the_target(text, label, target):
    assert act(text, label).attrs["patient"] == target


def test_an_insult_from_the_start_is_from_nobody():
    row = act("The mayor attacked the captain's aide from the start.", "attack")
    assert row.attrs["patient"] == "the captain's aide"
