"""A quotation mark that is opened and never closed is named, with where it stands and what is behind it."""

from framing.tables import records
from framing.testing import comparison_of

OPEN = (
    "Rain fell at Brinmoor on Monday.\n\n“We will not stop,” Mayor Tessa Quill said. “Nothing will stop "
    "the stadium. The council then voted for the plan.\n\nThe doors were closed."
)
CLOSED = OPEN.replace("plan.\n", "plan.”\n")


def claims(*texts):
    made = comparison_of(dict(zip(("Gull", "Tern"), texts, strict=True)))
    return [row for row in records(made["audit"]) if row["check"] == "marks"]


def test_a_mark_left_open_is_a_warning_with_its_place_and_its_words():
    (row,) = claims(OPEN, CLOSED)
    assert row["level"] == "warn"
    assert row["articles"] == ["gull"]
    assert row["claim"] == "Gull: a quotation mark is opened and never closed."
    assert "Gull, ¶2: “Nothing will stop the stadium. The …”, 12 words." in row["why"]


def test_marks_in_pairs_are_no_warning():
    assert claims(CLOSED, CLOSED) == []
