"""Parts of one article that add up to the whole of another are no other value of it."""

from framing.testing import comparison_of

WHOLE = "Poor care at the Reck hospital cost the lives of 35 people, a report found."


def joined(*texts):
    told = (f"A report on the Reck hospital was read on Tuesday night. {text}" for text in texts)
    table = comparison_of(dict(zip(("Gull", "Tern"), told, strict=True)))["figures"]
    given = table[table["found"]]
    return [sorted(set(rows["value"])) for _, rows in given.groupby("figure") if len(rows) > 1]


def test_two_counts_that_add_up_to_another_are_its_parts():
    parts = "At least 31 babies and four mothers died at the Reck hospital, a report found."
    assert joined(parts, WHOLE) == []


def test_a_part_that_is_repeated_without_the_other_is_still_a_part():
    parts = "Report: 31 deaths at Reck. At least 31 babies and four mothers died at the hospital, it found."
    assert [31, 35] not in joined(parts, WHOLE)


def test_two_counts_that_add_up_to_nothing_told_differ():
    other = (
        "Poor care at the Reck hospital cost the lives of 31 people and two dogs, a report found."
    )
    assert joined(other, WHOLE) == [[31, 35]]
