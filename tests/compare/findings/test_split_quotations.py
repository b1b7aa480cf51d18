"""A finding on how much of a quotation an outlet prints counts all that its article prints of it."""

from framing.testing import comparison_of

WHOLE = (
    "Weir burst\n\n“We will defend every metre of our land, and those who gave this order will answer for it,” "
    "Ida Tormund said in Orrin."
)
OPENING = "Weir gone\n\nThe weir burst on Monday.\n\n“We will defend every metre of our land,” Ida Tormund said."
REST = "{}\n\n“Those who gave this order will answer for it,” Ida Tormund added."


def claims(other):
    found = comparison_of({"Kite": WHOLE, "Rook": other})["findings"]
    return [row["claim"] for row in found.to_dict("records") if row["kind"] == "quotation"]


def test_one_telling_with_a_part_of_it_is_set_beside_the_whole():
    assert any("Rook quotes 8" in claim for claim in claims(OPENING))


def test_an_outlet_that_prints_the_rest_in_a_second_telling_is_not_said_to_quote_the_first_alone():
    assert claims(REST.format(OPENING)) == []
