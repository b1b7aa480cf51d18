"""Figures are printed as a reader says them."""

import pytest

from framing.report.sections.figures import figures, with_unit
from framing.testing import comparison_of


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
    assert with_unit(quantity, unit) == printed


@pytest.mark.parametrize(
    ("other", "said"),
    [("12 people died", "Its values do not conflict."), ("14 people died", "Its values differ.")],
)
def test_of_one_shared_count_the_page_says_whether_it_differs(other, said):
    fire = "in a fire at the Orrin mill, the council said."
    made = comparison_of(
        {"Gull": f"At Larkin 12 people died {fire}", "Tern": f"At Larkin {other} {fire}"}
    )
    assert figures.build(made)["say"] == f"One count is given by two or more articles. {said}"


def test_counts_that_may_be_one_stand_below_and_are_said():
    fire = "A fire burned the Orrin mill in Norham on Tuesday night. "
    gull, tern = "More than 60 firefighters came.", "Around 100 firefighters stood by."
    made = figures.build(comparison_of({"Gull": fire + gull, "Tern": fire + tern}))
    assert made["say"].endswith(
        "One group of values that differ may be one count: it stands below, in no count of conflicts."
    )
    (row,) = made["perhaps"]["matrix"]["rows"]
    assert [cell["given"][0]["quantity"] for cell in row["cells"]] == ["60", "100"]


def test_without_such_counts_nothing_is_said_of_them():
    made = figures.build(
        comparison_of({"Gull": "At Larkin 12 died.", "Tern": "At Larkin it rained."})
    )
    assert made["perhaps"] is None
    assert "may be one count" not in made["say"]
