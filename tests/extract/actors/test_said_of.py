"""Of whom a description is predicated: whom the *he* or *she* of its clause stands for."""

import pytest
from labels_told import row_of

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "Tom Wells rips Omar Reyes. Now that he is the presumptive nominee, Tom Wells has begun calling out those "
            "who were not always in his corner.",
            "presumptive nominee",
            "Tom Wells",
        ),
        (
            "Peter Holm spoke first. Tom Wells answered him. Holm left. Wells said he was “a big advocate” of it.",
            "big advocate",
            "Tom Wells",
        ),
        (
            "Brant Run news. Tom Wells announced on Friday that he is bowing out as the moderator.",
            "moderator",
            "Tom Wells",
        ),
        (
            "Tom Wells sang. It paid while Omar Reyes advised the Wells campaign. He registered as a foreign agent.",
            "foreign agent",
            "Omar Reyes",
        ),
    ],
)
def test_a_pronoun_stands_for_whom_its_own_sentence_names(text, label, actor):
    assert row_of(text, label)["actor"] == actor


@pytest.mark.parametrize("place", ["New Hampshire", "Capitol Hill"])
def test_a_pronoun_stands_for_no_town_or_state_of_two_words(place):
    text = (
        f"Omar Reyes may win the {place} vote. If Reyes wins {place}, where he is ahead, he becomes a viable "
        "candidate."
    )
    assert row_of(text, "viable candidate")["actor"] == "Omar Reyes"


@pytest.mark.parametrize(
    "end", ["called him a devoted father", "echoed that, calling him a devoted father"]
)
def test_whoever_calls_him_something_is_not_called_so(end):
    text = f"It was over. His lawyer, Ada Bloom, {end}."
    assert row_of(text, "devoted father")["actor"] != "Ada Bloom"


def test_he_alone_was_no_friends():
    text = "Tom Wells admitted that he and the woman had been friends for some time."
    assert row_of(text, "friends")["actor"] != "Tom Wells"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Her words could fuel Tom Wells’s fear of Peter Holm’s claim that the party recognizes him as the "
            "presumptive nominee.",
            "presumptive nominee",
        ),
    ],
)
def test_where_two_may_be_meant_by_a_pronoun_nobody_is_taken(text, label):
    row = row_of(text, label)
    assert row["actor"] is None
    assert "actor" in row["unsure"]


def test_who_runs_the_business_of_another_as_director_is_not_the_other():
    text = "Omar Reyes, who ran Tom Wells’s 2012 ground game as political director, left."
    assert not [row for row in observed(actor_labels, text) if row.attrs["actor"] == "Tom Wells"]
