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
