"""What a relative clause tells of, where more than one noun stands before it."""

from framing.extract.agency import agency
from framing.testing import observed


def act(text, lemma):
    return next(row for row in observed(agency, text) if row.label == lemma)


def test_of_two_nouns_that_fit_neither_is_claimed_as_the_doer():
    text = (
        "It is the broadest change to come out of the court ruling in June that destroyed the law."
    )
    assert act(text, "destroy").attrs["agent"] in (None, "the court ruling")


def test_the_only_noun_before_the_pronoun_is_the_doer():
    row = act("It welcomed the ruling that destroyed the law.", "destroy")
    assert (row.attrs["agent"], row.attrs["unsure"]) == ("the ruling", None)


def test_a_place_or_time_between_does_not_count():
    row = act("Police arrested the rebels in Norham on Monday who attacked the port.", "attack")
    assert row.attrs["agent"] == "the rebels"


def test_whoever_is_chosen_is_not_the_shaping_of_it():
    row = act("The court plays a role in shaping who is elected to Congress.", "elect")
    assert (row.attrs["patient"], row.attrs["unsure"]) == (None, "target")


def test_a_country_is_not_the_target_of_the_elections_that_it_holds():
    assert (
        act("They did not want to influence Israel's tight elections.", "election").attrs["patient"]
        is None
    )


def test_who_is_put_in_between_commas_only_says_it():
    text = (
        "Mr. Bloom was not suggesting a ban, an aide later made clear, but calling for all people "
        "arrested or detained to be expelled from the country after a hearing."
    )
    assert act(text, "expel").attrs["patient"] != "an aide"


def test_a_target_is_not_cut_inside_a_list():
    whom = "Bloom campaign associates, Crane and other former Norland officials"
    text = f"She urged the committee to investigate the evidence of collusion between {whom}."
    assert act(text, "investigate").attrs["patient"] == f"the evidence of collusion between {whom}"
