"""Marks without a speaker are scare quotes only where they quote nobody and name nothing."""

import pytest

from framing.extract.loaded_terms import loaded_terms
from framing.testing import observed


def scare(text):
    rows = [row for row in observed(loaded_terms, text) if row.category == "scare_quotes"]
    return [row.text for row in rows]


def test_a_word_held_at_arms_length_is_marked():
    assert scare("The “experts” met the mayor on Monday. The harbour stayed open.") == ["experts"]


def test_a_crosshead_that_somebody_says_further_down_is_a_quotation():
    text = (
        "The bridge closed in May.\n\n‘A slow disgrace’\n\n"
        "Ada Moss, the mayor, called the closure “a slow disgrace for the town”. She resigned."
    )
    assert scare(text) == []


def test_a_whole_clause_in_a_headline_is_somebodys_sentence():
    assert scare("‘Nobody told us’: anger in Aldry\n\nThe ferry left at nine on Monday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "She sang “Harbour Lights” to the crew on Monday.",
        "The lone “no” vote was hers, and the “Yes” campaign won on Monday.",
        "The board chose Robert “Bobby” Hale as its next chair.",
    ],
)
def test_titles_nicknames_and_votes_are_no_scare_quotes(text):
    assert scare(text) == []


def test_a_listed_word_in_scare_quotes_is_marked_once():
    rows = observed(loaded_terms, "The “shameful” letter reached the board on Monday.")
    marked = [row for row in rows if row.start <= 5 < row.end]
    assert [row.category for row in marked] == ["scare_quotes"]
    assert marked[0].attrs["also"] == ["evaluative"]


def test_a_phrase_that_a_headline_quotes_is_somebodys_and_a_word_may_be_held_off():
    body = "\n\nThe council met on Monday about the dam. It rose at noon, and nobody was hurt."
    assert scare("Dam plan “a total mess” after flood" + body) == []
    assert scare("Dam ‘experts’ sent home" + body) == ["experts"]
