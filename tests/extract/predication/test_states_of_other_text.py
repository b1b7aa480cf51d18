"""Acts as columns, letters and speeches put them: what is no passive, who does nothing, what is told as done."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed


def acts_of(text):
    return {row.attrs["verb"]: row.attrs for row in observed(agency, text)}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("These are elected and party officials who attend the meeting.", "are elected"),
        ("Ada Bloom counts the losses she's faced in the north.", "'s faced"),
        ("We know that and a lot of firms recognize that.", "recognize"),
        ("The fair is sanctioned within the park.", None),
    ],
)
def test_these_are_no_passives_and_no_acts_of_their_class(text, verb):
    found = acts_of(text)
    assert verb not in found
    assert all(one["act_class"] not in ("coercing", "governing") for one in found.values())


def test_a_war_is_not_done_by_where_it_is_fought():
    assert acts_of("He spoke of the Iraq war.")["war"]["agent"] is None
    assert acts_of("The Syrian and Iraqi wars went on.")["wars"]["agent"] is None


def test_who_is_put_in_between_commas_does_not_do_it():
    found = acts_of("This sort of joke, Ada Bloom claimed, violates the code of the guild.")
    assert found["violates"]["agent"] != "Ada Bloom"


def test_the_not_of_the_clause_before_denies_nothing():
    found = acts_of("If he doesn't he should immediately resign in disgrace!")
    assert found["should immediately resign"]["negated"] is False


def test_a_modal_is_of_both_verbs():
    found = acts_of("The inquiry should go on and not be stopped.")
    assert found["not be stopped"]["open"] is True


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("Some guests could be heard shouting.", False),
        ("The case could be heard in June.", True),
    ],
)
def test_who_could_be_heard_doing_it_was_heard(text, is_open):
    assert acts_of(text)["could be heard"]["open"] is is_open


def test_even_before_whom_it_is_done_to_is_none_of_their_words():
    assert acts_of("Even the guards were arrested.")["were arrested"]["patient"] == "the guards"


def test_a_participle_behind_a_dash_and_an_object_claims_no_target():
    found = acts_of("Leaders want to stop the bleeding — led by the speaker Ada Bloom.")
    assert found["led"]["patient"] is None


def test_a_verb_behind_a_dash_shares_no_auxiliary():
    found = acts_of(
        "The mayor — who is being vetted for it — made the quay a priority in his term."
    )
    assert "made" not in found


def test_what_stands_behind_have_and_before_a_noun_is_no_act():
    assert not acts_of("I hope that they have kidnapping insurance.")
