"""What people without a name are called by a predicate or an apposition is told of them."""

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def actor(text, label):
    return next(row for row in observed(actor_labels, text) if row.text == label).attrs["actor"]


def test_an_apposition_to_kin_is_told_of_the_relative():
    text = "Ada Bloom could not be fair because her father, a baker, was shot on duty."
    assert "father" in actor(text, "baker")


def test_they_are_the_plural_subject_last_told_of():
    assert actor("The dockers worked all week. They are heroes.", "heroes") == "dockers"


def test_what_people_are_called_in_marks_is_told_of_them():
    text = "He was scolded for calling Norland clerks “crooks” on Monday."
    assert actor(text, "crooks") != "crooks"
