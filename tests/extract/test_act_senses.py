"""What class an act is of by what it is done to, and which words tell no act here."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed


def act(text, verb):
    rows = [row for row in observed(agency, text) if row.label == verb]
    assert len(rows) == 1, rows
    return rows[0]


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("The measure stifled economic growth.", "stifle", "hindering"),
        ("The regime stifled the protesters.", "stifle", "coercing"),
        ("He was taken to a hospital and has since been released.", "release", "other"),
        ("The hostages were released on Monday.", "release", "freeing"),
        ("Farmers tore the wall down.", "tear", "destroying"),
    ],
)
def test_the_class_of_an_act_is_of_what_it_is_done_to(text, label, kind):
    assert [r.attrs["act_class"] for r in observed(agency, text) if r.label == label] == [kind]


def test_a_candidacy_is_not_destroyed_by_what_damages_it():
    assert [r.label for r in observed(agency, "The tapes damaged the candidacy.")] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The agency is charged with enforcing the rule.", "other"),
        ("The mayor was charged with hiding the money.", "law"),
    ],
)
def test_a_body_charged_with_a_task_is_not_accused(text, kind):
    assert act(text, "charge").attrs["act_class"] == kind


def test_whoever_asks_in_so_many_words_requests_nothing():
    rows = observed(agency, "In one, Ms. Page asks: Is he going to win?")
    assert all(row.label != "ask" for row in rows)


def test_a_battle_over_money_is_no_attack():
    rows = observed(agency, "The battle over savings between Bloom and Reyes went on.")
    assert all(row.label != "battle" for row in rows)


def test_a_quarrel_over_rules_is_no_protest():
    rows = observed(agency, "It turned the dispute into a confrontation over the rules.")
    assert all(row.label != "confrontation" for row in rows)


def test_a_particle_behind_the_object_is_shown_with_its_verb():
    (row,) = [r for r in observed(agency, "Farmers tore the wall down.") if r.label == "tear"]
    assert row.attrs["verb"] == "tore … down"
