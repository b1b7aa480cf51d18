"""A paper's own name on the first line is no headline."""

import pytest

from framing.clean import clean
from framing.records import Article

PROSE = (
    "The ferry left the quay at noon with ninety people on board, the harbour master said.\n\n"
    "It reached the island an hour later. Nobody was hurt."
)


def cleaned(text):
    return clean(Article("a", "Echo", text))


def headlines(result):
    return [result.text[z.start : z.end] for z in result.zones if z.kind == "headline"]


@pytest.mark.parametrize("name", ["The Norham Gazette", "NORHAM HERALD", "The Norham Times"])
def test_a_papers_own_name_above_the_headline_is_shown_as_cut(name):
    head = "Captain who lost the ferry says he never learned to swim"
    result = cleaned("\n\n".join([name, head, "By Ada Bloom", PROSE]))
    assert [piece.kind for piece in result.removed] == ["masthead"]
    assert headlines(result) == [head]


@pytest.mark.parametrize(
    "below", [("By Ada Bloom", PROSE), ("The captain left the ferry on Monday.", PROSE)]
)
def test_a_short_headline_that_names_a_paper_stays_one(below):
    result = cleaned("\n\n".join(["Captain Sues Herald", *below]))
    assert headlines(result) == ["Captain Sues Herald"]
    assert not result.removed


def test_a_papers_name_is_evidence_for_the_outlet_and_says_where_it_stood():
    text = "\n\n".join(["The Norham Gazette", "Captain loses ferry and hat", "By Ada Bloom", PROSE])
    (evidence,) = cleaned(text).outlet_evidence
    assert (evidence.basis, evidence.text) == ("masthead", "The Norham Gazette")
    assert text[evidence.start : evidence.end] == "The Norham Gazette"


def test_a_place_that_the_text_names_again_makes_a_common_noun_a_paper():
    head = "Captain loses ferry and hat"
    paper = cleaned("\n\n".join(["Norham Post", head, "By Ada Bloom", f"Norham woke up. {PROSE}"]))
    assert headlines(paper) == [head]
    verb = cleaned("\n\n".join(["Captain Sues Post", head, f"A captain sues. {PROSE}"]))
    assert headlines(verb) == ["Captain Sues Post"]


def test_a_papers_name_between_headline_and_date_is_cut_and_the_date_no_prose():
    text = "\n\n".join(["Captain loses ferry and hat", "Norham Post", "March 4, 2025", PROSE])
    result = cleaned(text)
    assert [piece.text for piece in result.removed] == ["Norham Post"]
    assert [result.text[z.start : z.end] for z in result.zones if z.kind == "byline"] == [
        "March 4, 2025"
    ]
    assert result.published == "2025-03-04"
