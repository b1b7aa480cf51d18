"""On whose word a figure is given: rules, attempts, cited projections, *they*."""

import pytest

from framing.extract.figures import figures
from framing.testing import observed


def only(text):
    rows = observed(figures, text)
    assert len(rows) == 1, [row.text for row in rows]
    return rows[0]


@pytest.mark.parametrize(
    "text",
    [
        "Assembly rules require 60 votes to advance a bill.",
        "A law requires that 20 members sign.",
        "Bloom could try and win 40 votes.",
    ],
)
def test_what_a_rule_demands_or_somebody_may_try_is_told_by_the_outlet(text):
    row = only(text)
    assert (row.voice, row.attrs["source"]) == ("narration", None)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor highlighted a projection by the Larkin Institute that 300 jobs would be lost.",
        "The mayor cited the Larkin Institute’s estimate of 300 lost jobs.",
    ],
)
def test_a_cited_projection_is_given_by_whoever_made_it(text):
    assert only(text).attrs["source"] == "Larkin Institute"


def test_they_are_the_people_whom_the_sentence_before_is_about():
    row = only("Ada Bloom, Ben Crane and Carl Dorn met voters. They said that 40 workers had left.")
    assert row.attrs["source"] == "Ada Bloom, Ben Crane and Carl Dorn"


def test_anything_is_no_source():
    row = only("Anything close to that would signal that the bank will hire 40 clerks.")
    assert (row.voice, row.attrs["source"]) == ("narration", None)


def test_it_is_no_company_further_up_where_the_sentence_has_another_subject():
    row = only(
        "The Lamp Company praised the fair. So far, Norham has raised much of the $64 million "
        "it pledged."
    )
    assert row.attrs["source"] != "Lamp Company"
