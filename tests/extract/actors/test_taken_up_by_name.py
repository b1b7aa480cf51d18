"""An aide, and then the aide by name."""

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def first_aide(text):
    return next(row for row in observed(actor_labels, text) if row.text == "aide").attrs["actor"]


def test_an_aide_is_whom_the_aide_then_names():
    text = "An aide resigned on Monday after a quarrel. The aide, Ada Bloom, was ill."
    assert first_aide(text) == "Ada Bloom"


def test_an_aide_is_not_somebody_named_already():
    text = "Ada Bloom came late. An aide resigned on Monday. The aide, Ada Bloom, was ill."
    assert first_aide(text) != "Ada Bloom"


def test_two_aides_are_not_the_one_that_is_named():
    text = "A former aide resigned on Monday. The aides, Ada Bloom said, were ill."
    found = [row.attrs["actor"] for row in observed(actor_labels, text)]
    assert "Ada Bloom" not in found
