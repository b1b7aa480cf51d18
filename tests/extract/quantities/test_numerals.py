"""Numbers as news prints them: where they stand and what they are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.extract.quantities.numerals import glue_suffixes, numerals


def read(text):
    return [(n.value, n.shape, n.high) for n in numerals(text.lower().split())]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,219 people", 1219),
        ("3.5 million litres", 3_500_000),
        ("1.2bn", 1_200_000_000),
        ("two hundred and fifty thousand homes", 250_000),
        ("twenty - five cars", 25),
        ("half a million", 500_000),
        ("a dozen eggs", 12),
    ],
)
def test_a_number_has_its_value(text, value):
    assert read(text) == [(value, "number", None)]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("dozens killed", 24),
        ("hundreds of thousands more", 200_000),
        ("several hundred pages", 200),
    ],
)
def test_a_vague_number_is_worth_the_least_it_can_mean(text, least):
    assert read(text) == [(least, "vague", None)]


def test_shares_are_parts_of_one():
    assert [
        row[0] for row in read("half of us , two - thirds of them and one in five of the rest")
    ] == [
        0.5,
        pytest.approx(0.667),
        0.2,
    ]


def test_a_range_keeps_both_ends_and_shares_its_multiplier():
    assert read("10 to 15") == [(10, "range", 15)]
    assert read("2 to 3 million") == [(2_000_000, "range", 3_000_000)]
    assert read("between 19 and 22 million") == [(19_000_000, "range", 22_000_000)]


def test_from_one_number_to_another_is_a_change_and_no_range():
    assert [row[0] for row in read("from 10 to 20")] == [10, 20]


def test_a_vote_is_a_tally():
    assert read("52 - 48") == [(52, "tally", 48)]


def test_a_lone_multiplier_is_no_number():
    assert read("the billion of it") == [(1_000_000_000, "number", None)]
    assert read("paid billion dollar fines") == []


def test_the_letter_after_a_sum_is_spelled_out_where_no_blank_stands():
    assert glue_suffixes([("£", ""), ("38", ""), ("m", "")]) == ["£", "38", "million"]
    assert glue_suffixes([("38", " "), ("m", "")]) == ["38", "m"]


WORDS = st.sampled_from(
    [
        "1",
        "1,000",
        "two",
        "-",
        "and",
        "hundred",
        "million",
        "dozens",
        "of",
        "half",
        "a",
        "to",
        "in",
        "x",
        "several",
        ".",
    ]
)


@given(st.lists(WORDS, max_size=30))
def test_numerals_never_overlap_and_stay_inside(words):
    last = -1
    for found in numerals(words):
        assert last < found.first <= found.last < len(words)
        assert found.value >= 0
        last = found.last
