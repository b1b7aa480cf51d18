"""What is denied or only talked about."""

from acts_told import act, told, told_of


def test_the_second_of_two_denied_acts_is_denied():
    assert told(act("He had neither met nor appointed her.", "appoint")) == (True, False)


def test_what_is_talked_about_is_not_told_as_done():
    assert told(act("The mayor talked about banning the rally.", "ban")) == (None, None)


def test_no_longer_denies():
    assert told_of("The mine is no longer guarded by the army.", "is no longer guarded")["negated"]
