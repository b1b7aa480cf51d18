"""Quotation marks of every newspaper habit, and what only looks like one."""

from __future__ import annotations

import pytest
from said import inner

from framing.parse.quotation_marks import quotations


@pytest.mark.parametrize(
    "text",
    [
        "“It is over,” she said.",
        '"It is over," she said.',
        "''It is over,'' she said.",
        "``It is over,'' she said.",
        "«It is over,» she said.",
        '“It is over," she said.',
        "‘It is over,’ she said.",
        "'It is over,' she said.",
    ],
)
def test_every_pair_of_marks_is_a_quotation(text: str) -> None:
    assert inner(text) == ["It is over,"]


@pytest.mark.parametrize(
    "text",
    [
        "He is 6'2\" tall.",
        "The boys' room was the 1960s' best.",
        "Rock 'n' roll of the '60s.",
        "It’s Vance‘s turn.",
    ],
)
def test_feet_inches_and_apostrophes_are_no_quotations(text: str) -> None:
    assert inner(text) == []


def test_a_quotation_inside_a_quotation_is_part_of_it() -> None:
    assert inner("“He called it ‘a farce’ to my face,” she said.") == [
        "He called it ‘a farce’ to my face,"
    ]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    assert inner("She said: “Nobody came.\nThe mayor left.") == ["Nobody came."]


def test_a_quotation_taken_up_in_the_next_paragraph_says_so() -> None:
    found = quotations("“Nobody came.\n“Nobody called,” she said.")
    assert [q.follows for q in found] == [False, True]


def test_a_stray_closing_mark_costs_nothing() -> None:
    assert inner("The dam” held. “It held,” she said.") == ["It held,"]
