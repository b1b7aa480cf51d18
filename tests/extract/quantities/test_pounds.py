"""Pounds of money and of weight."""

import pytest

from framing.extract.figures import figures
from framing.testing import observed


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The scales were wrong, and the court fined the grocer 400 pounds.", "money"),
        ("The price of a ticket rose to 12 pounds.", "money"),
        ("The repair bill came to 90 pounds.", "money"),
        ("The grocer lost weight and paid 90 pounds in costs.", "money"),
        ("The champion weighs 200 pounds.", "measure"),
        ("The crew landed 900 pounds of cod and paid a fee.", "measure"),
        ("She bought 20 pounds of rice.", "measure"),
        ("He lost 30 pounds.", "measure"),
    ],
)
def test_the_verb_or_noun_above_says_which_pounds_are_meant(text, kind):
    (row,) = observed(figures, text)
    assert row.category == kind
