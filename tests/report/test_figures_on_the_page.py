"""Figures are printed as a reader says them."""

import pytest

from framing.report.sections.figures import _with_unit


@pytest.mark.parametrize(
    ("quantity", "unit", "printed"),
    [
        ("billions", "dollars", "billions of dollars"),
        ("hundreds of thousands", "dollars", "hundreds of thousands of dollars"),
        ("12", "miles", "12 miles"),
        ("two million", "dollars", "two million dollars"),
        ("$6 billion", "dollars", "$6 billion"),
        ("dozens", "", "dozens"),
    ],
)
def test_a_vague_number_has_its_unit_behind_of(quantity, unit, printed):
    assert _with_unit(quantity, unit) == printed
