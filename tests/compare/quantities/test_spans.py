"""Figures that add up over two spans of time are of two things."""

import pytest

from framing.testing import comparison_of

ONE = "Bloom was paid £75 million in fees over eight years, the records of the yard show."


def conflicts(two):
    table = comparison_of({"Gull": ONE, "Tern": two})["figures"]
    return bool(table["conflict"].any())


@pytest.mark.parametrize(
    "two",
    [
        "Bloom was paid £70 million in fees over seven years, the records of the yard show.",
        "Bloom was paid £70 million in fees in six months, the records of the yard show.",
    ],
)
def test_sums_over_two_spans_are_no_two_values_of_one(two):
    assert not conflicts(two)


@pytest.mark.parametrize(
    "two",
    [
        "Bloom was paid £70 million in fees over eight years, the records of the yard show.",
        "Bloom was paid £70 million in fees, the records of the yard show.",
    ],
)
def test_over_one_span_or_where_one_text_leaves_it_out_they_are(two):
    assert conflicts(two)
