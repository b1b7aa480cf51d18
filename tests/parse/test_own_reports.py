"""What an outlet reports on its own word has no source."""

import pytest

from framing.parse.own_reports import without_own_reports

TOLD = "The board suspended her wages on Monday, {} can reveal."


def kept(read, text, outlet):
    document = read(text)
    found = without_own_reports(document.attributions, document.text, outlet=outlet)
    return [document.text[s:e] for one in found for s, e in one.source]


@pytest.mark.parametrize("name", ["The Norham Post", "the Post", "we"])
def test_who_reveals_it_in_its_own_columns_is_no_source(read, name):
    assert kept(read, TOLD.format(name), "The Norham Post") == []


def test_another_paper_that_reveals_it_is_one(read):
    assert kept(read, TOLD.format("the Orrin Gazette"), "The Norham Post") == ["the Orrin Gazette"]


def test_a_paper_that_is_quoted_for_what_it_said_is_one(read):
    said = "The Norham Post said that it had never paid for the letters."
    assert kept(read, said, "The Norham Post") == ["The Norham Post"]
