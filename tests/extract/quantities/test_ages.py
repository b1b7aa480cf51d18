"""Numbers that say how old or whose parent somebody is, which hour it was or who spoke, and count nothing."""

import pytest
from figures_told import found, only


@pytest.mark.parametrize(
    "text",
    [
        "The novel is aimed at children as young as 12.",
        "Men as old as seventy were called up.",
        "She asks for custody of Ida, seven, and Piet, four.",
        "Ida Bloom, seven, was hurt.",
        "Piet Reck, a father of three, spoke.",
        "Mum of three Ida Reck was pulled out.",
        "She turned eight.",
    ],
)
def test_how_old_and_whose_parent_somebody_is_counts_nobody(text):
    assert [row.text for row in found(text)] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("As many as seven people were called up.", "As many as seven people"),
        ("In Norland, seven, all of them guards, were hurt.", "seven"),
        ("She is a mother of three children.", "three children"),
        ("It turned two of them away.", "two"),
    ],
)
def test_what_only_looks_like_an_age_is_counted(text, count):
    assert only(text).text == count


@pytest.mark.parametrize(
    "text",
    [
        "The guard rang shortly after six on the morning of the march.",
        "The ship sailed at five past nine.",
        "The doors opened just before eight.",
        "They met around six in the morning.",
        "He was stopped ten minutes before ten.",
        "By ten there was nobody left.",
        "It began at half past six.",
        "At nine the doors opened.",
    ],
)
def test_an_hour_counts_nothing(text):
    assert [row.text for row in found(text)] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Around six were hurt on the morning of the march.", "Around six"),
        ("Shortly after six were arrested, the crowd left.", "six"),
        ("By ten of the votes the bill fell.", "ten"),
        ("At six sites the doors opened.", "six sites"),
    ],
)
def test_what_only_looks_like_an_hour_is_counted(text, count):
    assert only(text).text == count


@pytest.mark.parametrize(
    "text", ["One friend told the Gull that she slept.", '"It was dark," one clerk said.']
)
def test_one_who_speaks_without_a_name_is_not_counted(text):
    assert [row.text for row in found(text)] == []


def test_one_to_whom_something_happened_is_counted():
    assert only("One man was still missing, a guard said.").text == "One man"
