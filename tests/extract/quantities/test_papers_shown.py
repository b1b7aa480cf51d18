"""Papers, bodies and places as sources of a figure: what shows a number, and whom *it* may stand for."""

import pytest
from figures_told import found, only


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("Records obtained by the Gull show it has paid the yard £4m since May.", "Records"),
        ("The council has paid the yard £4m, records obtained by the Gull show.", "records"),
        (
            "That letter, the contents of which were made public on Wednesday, informed the champion that "
            "a steroid had been detected in her urine at a concentration of 0.3 nanograms per millilitre.",
            "letter",
        ),
        ("A letter, which was sent in May, warned the board that 40 homes would flood.", "letter"),
    ],
)  # fmt: skip
def test_papers_show_a_number_however_their_clause_was_read(text, papers):
    assert only(text).attrs["source"] == papers


@pytest.mark.parametrize(
    "text",
    ["Memos written by the show cost £4m.", "Records of the yard were kept, and 40 boats were sold."],
)  # fmt: skip
def test_papers_that_show_nothing_are_no_source(text):
    assert only(text).attrs["source"] is None


def sources(text):
    return [row.attrs["source"] for row in found(text)]


def test_a_country_in_an_address_is_not_who_speaks():
    text = (
        "Dorran Rubber will close its yard in Reck, England, it said. It expects a charge of £4m. "
        "The company said it had lost £3m."
    )
    assert "England" not in sources(text)
    assert sources(text)[-1] == "company"


def test_it_behind_a_sentence_on_another_body_is_left_open():
    text = "The clinic said that it had treated 24 patients. Dorran Line made a profit. It promised the families £5m."
    assert sources(text) == ["clinic", None]


def test_it_is_the_body_that_the_sentence_before_is_about():
    assert sources("The union said that 40 had walked out. It said that 12 stayed.") == [
        "union",
        "union",
    ]
