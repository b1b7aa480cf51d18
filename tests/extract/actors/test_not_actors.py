"""Words for persons and bodies that designate nobody: idioms, mere offices, what is denied or only supposed."""

import pytest
from labels_told import labels


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom resigned.",
        "She resigned.",
        "The two men met.",
        "The group met on Friday.",
        "Police closed the road.",
        "Mr. Bloom resigned.",
        "The rain filled the river.",
        "They posted it on social media.",
    ],
)
def test_names_pronouns_pointers_and_courtesy_titles_are_no_labels(text):
    assert labels(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The drivers were held hostage by the strike.",
        "Nine ships lay at anchor.",
        "The plan met fierce opposition from the towns.",
        "She spoke through an interpreter.",
        "It will take a couple of weeks.",
        "Dara Voss will run for party chairman.",
    ],
)
def test_a_noun_of_persons_in_an_idiom_designates_nobody(text):
    assert not {"hostage", "anchor", "fierce opposition", "interpreter", "couple"} & set(
        labels(text)
    )
    assert "party chairman" not in labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom is not a terrorist.",
        "Ada Bloom would be a disastrous mayor.",
        "Cy Marl wants to become mayor of Riverton.",
        "The town needs a great mayor.",
        "They declined to call Ada Bloom a hero.",
        "If Ada Bloom is the favourite, nobody said so.",
        "His chances of becoming president fell.",
        "You’re a better judge of that.",
        "They praised those that will soon open in the valley.",
        "Cy Marl was charged with witness tampering.",
        "They voted to reopen the government.",
        "Ada Bloom launched an advertising campaign.",
    ],
)
def test_what_is_denied_supposed_or_only_an_office_is_said_of_nobody(text):
    assert labels(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom left. If she were elected president, she would stay.",
        "Had I been president, Ada Bloom said, I would have gone.",
    ],
)
def test_a_supposed_office_is_nobodys(text):
    assert "president" not in labels(text)


def test_whose_team_it_is_designates_nobody():
    found = labels(
        "The men’s soccer team won. The women’s suit failed. The children’s hospital shut."
    )
    assert "men" not in found and "children" not in found


def test_any_other_is_nobody_in_particular():
    assert "candidate" not in labels("More than any other candidate, Mr. Marsh likes a fight.")


def test_what_nor_denies_of_somebody_is_no_designation():
    assert "pundit" not in labels("Michael Holm is no member of the board. Nor is he a pundit.")


@pytest.mark.parametrize(
    "text",
    [
        "Norland and Sarland aren't designated state sponsors of terrorism.",
        "They were not named envoys.",
        "They sell children's furniture.",
        "People gathered in big groups.",
    ],
)
def test_what_is_denied_or_says_how_or_for_whom_is_no_label(text):
    assert labels(text) == {}


def test_who_sits_on_a_board_is_the_board():
    text = (
        "The wording won't be shown until the NAC's national board of trustees approves the"
        " resolution during its meeting in October."
    )
    assert labels(text) == {}


@pytest.mark.parametrize("what", ["speed regime", "sanctions regime"])
def test_a_regime_of_things_is_a_set_of_rules_and_nobody(what):
    assert labels(f"The crew broke the {what} on Monday.").get(what) is None


@pytest.mark.parametrize("what", ["army regime", "puppet regime"])
def test_a_regime_of_people_rules(what):
    assert what in labels(f"The {what} fell on Monday.")
