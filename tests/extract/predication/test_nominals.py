"""Whose act a noun tells, and to whom it is done."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed

BLOOM = "Mayor Ada Bloom spoke on Monday in Norham. "


def act(text, label):
    rows = [row for row in observed(agency, text) if row.label == label]
    assert len(rows) == 1, rows
    return rows[0].attrs


@pytest.mark.parametrize(
    ("text", "noun", "target"),
    [
        ("The investigation into the mayor goes on.", "investigation", "the mayor"),
        ("The ban on importing trophies stays.", "ban", "importing trophies"),
        ("Soldiers carried out a raid last summer on the port.", "raid", "the port"),
    ],
)
def test_the_target_stands_behind_on_or_into(text, noun, target):
    assert act(text, noun)["patient"] == target


def test_a_name_right_before_the_noun_may_be_the_doer():
    assert act(BLOOM + "The Bloom veto stands.", "veto")["agent_actor"] == "Ada Bloom"
    assert act("The F.B.I. investigation goes on.", "investigation")["agent"] == "F.B.I."


def test_the_bloom_inquiry_may_be_one_into_her():
    assert act(BLOOM + "The Bloom investigation goes on.", "investigation")["agent"] is None


def test_who_holds_an_election_is_not_elected():
    assert act("Democrats completed their elections.", "election")["patient"] is None


def test_who_decides_to_block_it_blocks_it():
    text = "The decision by delegates to block the plan was late."
    assert act(text, "block")["agent"] == "delegates"


def test_a_share_of_people_is_a_doer():
    assert act("He was cited by only 4 percent of voters.", "cite")["agent"].endswith("voters")


@pytest.mark.parametrize(
    "text",
    [
        "We must leave the country safer.",
        "He vowed to rebuild his coalition.",
        "The law sanctioned discrimination.",
    ],
)
def test_a_verb_in_another_sense_is_no_act(text):
    verbs = {"leave", "rebuild", "sanction"}
    assert not [row for row in observed(agency, text) if row.label in verbs]


@pytest.mark.parametrize(
    ("text", "noun", "who", "target"),
    [
        ("He captured the nomination of a party.", "nomination", "a party", None),
        ("She spoke before the election against Ada Bloom.", "election", None, None),
        ("The suspect had prior arrests in Norham.", "arrest", None, "The suspect"),
        ("They mourned the nation's deadliest shooting.", "shooting", None, None),
        ("Officers spoke of the assault on tape.", "assault", None, None),
        ("The capital is facing its worst disruption in years.", "disruption", None, None),
    ],
)
def test_what_only_looks_like_a_doer_or_target_is_neither(text, noun, who, target):
    found = act(text, noun)
    assert (found["agent"], found["patient"]) == (who, target)


def test_a_by_phrase_inside_another_act_may_be_of_either():
    found = act("We saw attacks on the honesty of the inquiry by the mayor.", "inquiry")
    assert found["agent"] is None
    assert "doer" in found["unsure"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom was defeated in a recall election by a moderate newcomer.",
        "She has won re-election by a sizable margin.",
    ],
)
def test_who_wins_or_by_how_much_is_not_who_holds_the_election(text):
    assert act(text, "election")["agent"] is None


def test_what_somebody_calls_a_breach_is_not_his():
    text = "Reck arranged the talk, a move that Mr. Bloom’s team has called a breach of protocol."
    assert act(text, "breach")["agent"] is None
    assert act("The union called a strike.", "strike")["agent"] == "The union"


def test_a_suspension_of_somebodys_is_one_that_he_ordered_or_suffered():
    told = act(BLOOM + "Ada Bloom’s suspension ended in May.", "suspension")
    assert (told["agent"], told["patient"], told["unsure"]) == (None, None, "doer, target")
    assert act("The plant’s closure came in May.", "closure")["patient"] == "The plant"


def test_what_a_bill_lets_families_do_they_need_not_have_done():
    told = act(
        "The board rejected a bipartisan bill letting families of the victims sue the Norish government.",
        "sue",
    )
    assert (told["agent"], told["open"]) == ("families of the victims", True)
