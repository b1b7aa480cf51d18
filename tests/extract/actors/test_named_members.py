"""Plurals whose members are named, roles that the text names later, rules that are about nobody."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def attrs_of(text, label, *, at=-1):
    found = [row for row in observed(actor_labels, text) if row.text == label]
    assert found, [row.text for row in observed(actor_labels, text)]
    return found[at].attrs


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ada Bloom met three other candidates: current acting director Tom Wells; Omar Reyes, "
            "the former mayor; and Jim Hale.",
            "candidates",
        ),
        (
            "The team managers — Ada Bloom, the mayor of Norland, and Mr. Tom Wells of Orrin — left.",
            "team managers",
        ),
        (
            "Two other lawmakers, Rep. Ada Bloom, D-N.Y., and Rep. Tom Wells, R-Pa., left.",
            "lawmakers",
        ),
        (
            "The party chiefs for Orrin, Tom Wells, and Norland, Omar Reyes, left.",
            "party chiefs for Orrin",
        ),
        (
            "President Ada Bloom left in 1990. Her son, President Tom Bloom, left in 2001. "
            "In both cases, the presidents were ill.",
            "presidents",
        ),
    ],
)
def test_many_whose_members_are_named_are_no_plain_words(text, label):
    assert attrs_of(text, label)["unsure"] == "actor"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In a letter to the voters, Ada Bloom said that she and Tom Wells left.", "voters"),
        ("Ada Bloom met Tom Wells. The nurses went home.", "nurses"),
        ("Unlike the town’s clerks, Ada Bloom and Tom Wells have a plan for it.", "town’s clerks"),
    ],
)
def test_many_beside_a_name_that_is_no_member_keep_their_words(text, label):
    assert attrs_of(text, label)["actor"] == label


def test_a_role_that_the_text_then_names_is_who_it_names():
    text = "A young aide quit on Monday. On Friday, the aide, Ada Bloom, left the town."
    assert attrs_of(text, "young aide")["actor"] == "Ada Bloom"


def test_a_role_of_whom_another_was_named_first_is_not_taken_up():
    text = "A young aide quit on Monday. An old aide wept. On Friday, the aide, Ada Bloom, left."
    assert attrs_of(text, "young aide")["actor"] != "Ada Bloom"


def test_one_of_several_with_a_place_behind_the_name_is_that_person():
    text = "One of the clerks, Senator Tom Wells of Norland, said no."
    assert attrs_of(text, "One of the clerks")["actor"] == "Tom Wells"


def test_what_people_are_called_in_quotation_marks_is_told_of_them():
    text = "She left the hall after calling Norland farmers “criminals” and “liars” on Monday."
    assert attrs_of(text, "criminals")["actor"] == attrs_of(text, "Norland farmers")["actor"]


def test_nobody_is_meant_by_a_rule_for_anybody():
    text = (
        "The code says that a judge should not endorse a candidate. "
        "The Harvest candidate declined to comment on it."
    )
    assert attrs_of(text, "candidate")["actor"] == "candidate"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom met Tom Wells. It was her job to keep the caucus together.",
        "Ada Bloom, the chief of Mill Holdings, said that her company would leave.",
    ],
)
def test_a_bare_body_is_left_open(text):
    found = [row for row in observed(actor_labels, text) if row.text in ("caucus", "company")]
    assert all(row.attrs["actor"] != row.text for row in found)
    assert found


def test_teachers_of_another_place_are_not_the_teachers_told_of():
    text = "Teachers struck in Orrin. The teachers sang. Dozens of teachers at Notre Dame wept."
    assert attrs_of(text, "teachers at Notre Dame")["actor"] == "teachers at Notre Dame"


def test_children_by_their_first_names_are_no_plain_words():
    text = "Ada Bloom came with her daughters, Eva and Mary, on Monday."
    assert attrs_of(text, "daughters")["unsure"] == "actor"


def test_children_of_whom_a_clause_tells_are_whose_they_are():
    text = "Ada Bloom’s daughters, who were tired, left on Monday."
    assert attrs_of(text, "Ada Bloom’s daughters")["unsure"] is None
