"""Whether an act is told as done, as not done, or as neither."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed


def told(text, verb):
    rows = [row for row in observed(agency, text) if row.label == verb]
    assert len(rows) == 1, rows
    return "not done" if rows[0].attrs["negated"] else "open" if rows[0].attrs["open"] else "done"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("If they do not pass the budget, the pool closes.", "pass"),
        ("Had the council signed the treaty, the pool would close.", "sign"),
        ("It would have been a massacre, she said.", "massacre"),
        ("It takes more than a letter to stop hunters from slaughtering seals.", "slaughter"),
        ("Some members support privatizing the harbour.", "privatize"),
        ("Anyone who attacks a nurse goes to prison.", "attack"),
    ],
)
def test_what_is_only_supposed_is_open(text, verb):
    assert told(text, verb) == "open"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("I do not think that the vote was rigged.", "rig"),
        ("The guards stopped hunters from slaughtering seals.", "slaughter"),
    ],
)
def test_what_is_denied_or_prevented_was_not_done(text, verb):
    assert told(text, verb) == "not done"


def test_what_a_past_tense_tells_of_a_deed_tells_it_as_done():
    assert told("Attacking the mayor cost him his post.", "attack") == "done"


def test_what_would_succeed_is_open():
    assert told("The gang grows if it succeeds at killing the trade.", "kill") == "open"
