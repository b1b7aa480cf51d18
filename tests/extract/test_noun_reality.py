"""Whether what a noun tells was done, looked back on or only feared."""

from acts_told import act, told


def test_an_election_without_a_look_back_is_unclear():
    row = act("The mayor fears the November elections.", "election")
    assert told(row) == (None, None)
    assert "told" in row.attrs["unsure"]


def test_an_election_looked_back_on_was_held():
    assert told(act("They met again after the 2016 election.", "election")) == (False, False)
