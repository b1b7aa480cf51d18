"""Whether what a noun tells was done, looked back on or only feared."""

import pytest
from acts_told import act, told


def test_an_election_without_a_look_back_is_unclear():
    row = act("The mayor fears the November elections.", "election")
    assert told(row) == (None, None)
    assert "told" in row.attrs["unsure"]


def test_an_election_looked_back_on_was_held():
    assert told(act("They met again after the 2016 election.", "election")) == (False, False)


def test_alleged_acts_are_not_told_as_done():
    row = act("The judge listed his rivals' alleged attacks on the clerk.", "attack")
    assert told(row) == (None, None)


def test_an_act_inside_a_supposed_case_is_not_told_as_done():
    text = "If the mayor lost and the clerk was under investigation by the FBI they would laugh."
    assert told(act(text, "investigation")) == (None, None)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("He pleaded guilty to campaign finance violations and other crimes.", (False, False)),
        ("He is expected to plead guilty to campaign finance violations.", (False, True)),
    ],
)
def test_what_somebody_pleads_guilty_to_was_done_as_the_plea_was(text, so):
    assert told(act(text, "violation")) == so
