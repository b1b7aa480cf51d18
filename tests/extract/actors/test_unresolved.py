"""Designations whose actor the article leaves open: no name, and no words in the place of one."""

import pytest
from labels_told import row_of

OPEN = [
    (
        "Mr. Bloom met Omar Wells Jr. and Omar Wells. Omar Wells said that his mother left.",
        "mother",
    ),
    ("Ada Bloom met Tom Wells on Monday. The nominee left early.", "nominee"),
    ("Ada Bloom met Tom Wells on Monday. Tom Reyes met the former senator.", "former senator"),
    ("Ada Bloom met Tom Wells and Jim Reyes. The officers who saw her searched the pair.", "pair"),
    ("Susan Bloom and Mary Bloom met Lisa Bloom. Susan Bloom said that her sister left.", "sister"),
    ("Ada Bloom spoke. Tom Wells and Jim Reyes spoke. Ada Bloom mocked her opponent.", "opponent"),
    (
        "President Ada Bloom left. Tom Wells called himself a balance to a fickle president.",
        "fickle president",
    ),
    ("Ada Bloom said nothing. It addressed somebody as “my friend” at the time.", "friend"),
    (
        "Ada Bloom met Tom Wells. She read a letter from someone who knew them.",
        "someone who knew them",
    ),
    ("Ada Bloom met Tom Wells. A spokesman for her wrote to the mayor.", "spokesman for her"),
    ("Ada Bloom met Tom Wells. They are heroes.", "heroes"),
    ("Ada Bloom met Tom Wells. The two leaders sang.", "leaders"),
    ("Ada Bloom met Tom Wells. The candidate is a populist.", "populist"),
    ("Ada Bloom met Tom Wells. They are clerks and fathers.", "fathers"),
    ("Ada Bloom must not give Tom Wells, his lawyers or his staff the report.", "staff"),
    ("Ada Bloom met Tom Wells. Both candidates shouted in the hall.", "candidates"),
    (
        "The Reyes administration fell. President Ada Bloom left. Bloom wept. Ada Bloom sang. "
        "He quit the administration.",
        "administration",
    ),
    (
        "Ada Bloom met Tom Wells. A strong defender of the port, she sang.",
        "strong defender of the port",
    ),
]
TOLD = [
    ("An official told Ada Bloom of it. The official left.", "official", "official"),
    ("Ada Bloom slept. The caretaker found the door open.", "caretaker", "caretaker"),
    ("Ada Bloom met the Norland ambassador.", "Norland ambassador", "Norland ambassador"),
    ("Ada Bloom met Tom Wells’s lawyer.", "Tom Wells’s lawyer", "Tom Wells’s lawyer"),
    ("Tom Wells met Ada Bloom. The neighbours are heroes.", "heroes", "neighbours"),
    ("Tom Wells met voters. The protesters sang.", "protesters", "protesters"),
]


@pytest.mark.parametrize(("text", "label"), OPEN)
def test_who_may_be_somebody_named_is_left_open(text, label):
    attrs = row_of(text, label)
    assert attrs["actor"] is None
    assert attrs["unsure"] == "actor"


@pytest.mark.parametrize(("text", "label", "actor"), TOLD)
def test_who_is_never_named_is_called_by_the_words(text, label, actor):
    attrs = row_of(text, label)
    assert attrs["actor"] == actor
    assert attrs["unsure"] is None


def test_where_nobody_is_named_the_words_stand():
    assert row_of("It rained all day. Voters booed the former senator.", "former senator")["actor"]
