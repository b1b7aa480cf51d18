"""Descriptions that the speaker layer, a fit or a surname gives to somebody who may not be meant."""

import pytest
from labels_told import row_of

from framing.extract.actor_labels import actor_labels
from framing.testing import observed

FILLING = "The rain fell on the hills and on the valley for a week and nobody saw the sun. " * 9


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            'Candidate Tom Wells was asked about the roads. "Many people worry," the moderator said.',
            "moderator",
        ),
        (
            f'Tom Wells sang. {FILLING}Ada Bloom wept. "It hurts," the minority leader said.',
            "minority leader",
        ),
        (
            '"It hurts," said Tom Wells, the author of a biography of the 41st president.',
            "41st president",
        ),
        (
            "The golf industry shrank. Harbour Golf Club said so. Tom said the golf industry was ill.",
            None,
        ),
        ("Judge Tom Wells ruled on Friday. In May a district court judge had agreed.", None),
        (
            "Front-runner Ada Bloom and Tom Wells met. Wells said he would debate the candidate.",
            "candidate",
        ),
    ],
    ids=["asks", "long ago", "of whom he wrote", "a trade", "any judge", "himself"],
)
def test_whoever_else_may_be_meant_is_not_claimed(text, label):
    rows = [r for r in observed(actor_labels, text) if label is None or r.text == label]
    assert rows
    assert rows[-1].attrs["actor"] in (None, "golf industry")


def test_who_was_told_of_by_that_noun_is_still_meant():
    text = 'The moderator, Ada Bloom, spoke to Tom Wells. "Many worry," the moderator said.'
    assert row_of(text, "moderator")["actor"] == "Ada Bloom"


def test_a_title_before_a_surname_of_two_is_left_open_where_neither_is_called_so():
    pair = "Ada Bloom and Tom Bloom came. "
    assert row_of(pair + "Then Senator Bloom spoke.", "Senator Bloom")["actor"] is None
    told = pair + "Ada Bloom, the senator of the north, sang. Then Senator Bloom spoke."
    assert row_of(told, "Senator Bloom")["actor"] == "Ada Bloom"


def test_what_somebody_was_blasted_as_is_said_of_whom_the_clause_is_about():
    text = "Ada Bloom spoke of Tom Wells, who she blasted as a bully."
    assert row_of(text, "bully")["actor"] == "Tom Wells"


def test_she_of_an_added_clause_takes_up_the_she_above():
    text = "Ada Bloom knows it; she did the same against Reyes when she was the underdog."
    assert row_of(text, "underdog")["actor"] == "Ada Bloom"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Tom Wells sang. The only hall is in Larkin, the town that Peter Holm, who is retiring, represents. "
            "The board has spent a fortune on fighting the real estate mogul in the valley.",
            "real estate mogul",
        ),
        ("Omar Reyes and Tom Wells have both urged the Norland mogul to leave.", "Norland mogul"),
        (
            "Then there are questions about Peter Holm’s role as chairman that the former television star "
            "is eager to control.",
            "former television star",
        ),
    ],
)
def test_who_is_named_only_beside_what_is_told_is_not_who_is_varied(text, label):
    row = row_of(text, label)
    assert row["actor"] is None
    assert "actor" in row["unsure"]


def test_where_of_goes_on_behind_a_label_it_tells_of_somebody_else():
    text = "Ada Bloom is the Norland leader. But the leader of last week’s high-profile walkout is pressing Bloom."
    assert row_of(text, "leader")["actor"] is None


def test_our_nominee_is_somebody_of_the_news():
    text = "Tom Wells left. “Omar Reyes is attacking our likely nominee,” said Ada Bloom."
    assert row_of(text, "likely nominee")["actor"] is None


def test_whose_firm_is_told_is_not_the_body_of_the_news():
    text = "Pete Holm, a consultant whose firm was hired by Ada Bloom, left. Norland voted. Norland won."
    assert row_of(text, "firm")["actor"] != "Norland"


def test_who_is_called_the_winner_beside_what_others_do_is_the_senator():
    text = (
        "Takes Larkin, but Marek still has the math.\n\nBernie Holm was projected as the winner of Larkin's primary "
        "Tuesday, with Fast News and Bay News calling the race for the Norland senator less than an hour later.\n\n"
        "Holm entered it on a streak. Hillary Marek leads."
    )
    assert row_of(text, "Norland senator")["actor"] == "Bernie Holm"
