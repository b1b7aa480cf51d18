"""Quotations over paragraphs that have marks only where they begin and where they end."""

from __future__ import annotations

import pytest
from said import inner

from framing.parse.quotation_marks import quotations

LETTER = (
    "Ms. Orme wrote to the mayor:\n\n"
    "“It was not “a flood of our choosing.” The firm says you “failed all of us.\n\n"
    "Nor was it small. The miners did their best.\n\n"
    "You should go.”\n\n"
    "Hers was the harshest letter."
)


def test_a_letter_is_quoted_from_its_first_mark_to_its_last() -> None:
    assert inner(LETTER) == [
        "It was not “a flood of our choosing.” The firm says you “failed all of us.",
        "Nor was it small. The miners did their best.",
        "You should go.",
    ]
    assert [q.follows for q in quotations(LETTER)] == [False, True, True]
    assert [q.closed for q in quotations(LETTER)] == [False, False, True]


def test_an_excerpt_with_a_doubled_straight_mark_keeps_what_it_quotes() -> None:
    text = 'From the report:\n\n""We saw it," she told the crew. "It held."\n\nIt did not hold."\n\nShe left.'
    assert inner(text) == ['"We saw it," she told the crew. "It held."', "It did not hold."]


@pytest.mark.parametrize(
    "text",
    [
        "She said: “Nobody came.\n\nThe mayor left.",
        "She said: “Nobody came.\n\n“Nobody called,” she said.\n\nThe mayor left.”",
        "She said: “Nobody came.\n\nThe mayor “left.\n\nThe rain stopped.”",
        "She said: “Nobody came.\n\n" + "The mayor left.\n\n" * 8 + "The rain stopped.”",
    ],
    ids=["nothing closes it", "a paragraph has marks of its own", "another one opens", "too far"],
)
def test_what_is_narrated_is_not_drawn_into_it(text: str) -> None:
    assert not any("The mayor" in one for one in inner(text))


def test_the_words_of_a_letter_are_quoted_throughout(read) -> None:
    document = read(LETTER)
    for words in ("The miners", "You should go"):
        assert document.voice_at(document.text.index(words)).voice == "quoted"
    assert document.voice_at(document.text.index("the harshest")).voice == "narration"


def test_a_clause_before_a_long_quotation_is_the_speakers_too(read) -> None:
    text = (
        "Mr. Lund said that talks can begin after the council reopens. “With the council open, we can "
        "sit down at one table, go through the papers and find a deal that both sides can bear,” he said."
    )
    document = read(text)
    assert document.voice_at(text.index("the council")).voice == "attributed"
