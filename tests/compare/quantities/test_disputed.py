"""A count that two sources put at two values is one count, and differs where an article gives one of them."""

import pytest

from framing.testing import comparison_of

STRIKE = "Teachers at six schools in Norham walked out on Tuesday in a dispute over pay. "


def _values(one, two):
    """Return the values of each count that both articles give, and whether any of these differs."""
    table = comparison_of({"Gull": STRIKE + one, "Tern": STRIKE + two})["figures"]
    given = [rows for _, rows in table[table["found"]].groupby("figure")]
    shared = [rows for rows in given if rows["article_id"].nunique() > 1]
    return [sorted(set(rows["value"])) for rows in shared], any(
        rows["conflict"].any() for rows in shared
    )


@pytest.mark.parametrize(
    "dispute",
    [
        "The league said 410 of its 460 members had joined. The county council said 380 had.",
        "The council said 380 teachers joined the strike, 83 per cent of all. The league puts the figure at 410.",
        "The council said 380 teachers joined the strike; the league said 410.",
    ],
)
def test_two_values_of_two_sources_are_one_count(dispute):
    counts, differ = _values(dispute, "The league said that 410 teachers had joined the strike.")
    assert [380.0, 410.0] in counts
    assert differ


def test_a_number_put_at_another_value_needs_no_source():
    told = "The school was short of 22 nurses, the union says. The trust disputes it and puts it at 14."
    counts, differ = _values(told, "The school was short of 22 nurses, the union said.")
    assert [14.0, 22.0] in counts
    assert differ


def test_a_part_and_what_befell_others_dispute_nothing():
    told = "The council said 40 teachers were hurt. Of them, the league said, 12 went home."
    counts, differ = _values(told, "The council said 40 teachers were hurt.")
    assert [40.0] in counts
    assert not differ
