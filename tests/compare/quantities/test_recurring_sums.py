"""Two values of one sum that recurs differ, in whichever words the sum is told."""

import pytest

from framing.tables import records
from framing.testing import comparison_of

HEAD = "The council at Brinmoor met on Monday to vote on the new stadium. "


def conflicts(one, two):
    made = comparison_of({"Gull": HEAD + one, "Tern": HEAD + two})
    return {row["what"].lower() for row in records(made["figures"]) if row["conflict"]}


@pytest.mark.parametrize(
    ("one", "two", "what"),
    [
        (
            "The stadium will cost the town £2.4m a month.",
            "The stadium will cost taxpayers about £3m a month.",
            "stadium",
        ),
        (
            "The contract is worth £2.4m per month.",
            "The contract is worth £3m monthly.",
            "contract",
        ),
        (
            "The council will pay £2.4m a month in rent.",
            "The council will pay rent of £3m a month.",
            "rent",
        ),
        (
            "Losses of £2.4m a month forced the firm to act.",
            "The firm was losing £3m a month.",
            "losses",
        ),
    ],
)
def test_a_sum_that_recurs_is_one_however_it_is_told(one, two, what):
    assert conflicts(one, two) == {what}


@pytest.mark.parametrize(
    "two",
    [
        "The stadium will cost the town £3m a year.",
        "The stadium will cost the town $3m a month.",
        "The ferry will cost the town £3m a month.",
    ],
    ids=["another time", "another currency", "another thing"],
)
def test_other_sums_are_no_conflict(two):
    assert conflicts("The stadium will cost the town £2.4m a month.", two) == set()
