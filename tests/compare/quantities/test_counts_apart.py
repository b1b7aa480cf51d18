"""What is no other value of one count: those alive among all, and what another event counts."""

import pytest
from event import Story, sample

from framing.compare.quantities.figures import figures
from framing.compare.quantities.shared_times import shared_times
from framing.compare.sample import Sample
from framing.settings import Settings
from framing.testing import comparison_of

FIRE = "Ninety miners were trapped when the Orrin pit caught fire. The union blames the owner. "


def _values_given_by_both(one, two):
    """Return the values of the counts that both articles are said to give."""
    table = comparison_of({"Gull": FIRE + one, "Tern": FIRE + two})["figures"]
    given = table[table["found"]].groupby("figure")
    return sorted(
        {n for _, rows in given if rows["article_id"].nunique() > 1 for n in rows["value"]}
    )


def test_those_still_alive_are_no_other_value_of_all_who_are_held():
    held = "Some 47 hostages are held in the pit."
    one_count = _values_given_by_both(held, "The council believes 20 hostages are held in the pit.")
    assert one_count == [20, 47, 90]
    assert _values_given_by_both(held, "The council believes 20 hostages are still alive.") == [90]


@pytest.mark.parametrize(
    ("one", "two", "both"),
    [
        ("The fire killed 12 people.", "At least 14 workers perished.", [12, 14]),
        ("The fire killed 12 people.", "Some 14 workers lost their lives.", [12, 14]),
        ("The fire killed 12 people.", "The pit claimed the lives of 14 workers.", [12, 14]),
        ("The fire killed 12 people.", "It changed the lives of 14 workers.", []),
        ("Some 600 workers walked out.", "Nearly 1,100 people will lose their jobs.", []),
    ],
)
def test_the_dead_are_counted_together_in_any_words_and_strikers_never_with_the_dismissed(
    one, two, both
):
    assert _values_given_by_both(one, two) == [*both, 90]


def test_some_of_the_injured_are_a_part_and_no_other_value_of_all():
    told = "Two dozen people were injured. In hospital were 19 of the injured."
    assert _values_given_by_both(told, "The fire injured 31 people.") == [24, 31, 90]


def test_one_number_of_the_living_is_one_count_in_other_words():
    freed = "The gang freed the 20 living hostages.", "The gang let 20 hostages go."
    assert _values_given_by_both(*freed) == [20, 90]


def test_counts_of_two_events_are_two_counts_however_alike_the_words():
    told = [
        Story(name, name.title(), f"The storm left {n} people dead near Kelby.").see(
            "figures",
            "count",
            f"{n} people",
            value=float(n),
            quantity=str(n),
            unit="",
            what="people",
        )
        for name, n in (("argus", 12), ("bugle", 14))
    ]
    storms = sample(told)
    assert figures(storms)["conflict"].all()
    apart = figures(storms, {"argus": 0, "bugle": 1})
    assert apart["figure"].nunique() == 2 and not apart["conflict"].any()


def test_times_of_two_events_are_two_times_however_alike_the_words():
    told = {
        "Gull": FIRE + "Ada Bloom ran the Velby shipyard for 38 years.",
        "Tern": FIRE + "Ada Bloom led the Velby shipyard for 38 years.",
    }
    made = comparison_of(told)
    assert len(made["shared_times"])
    pit = Sample("An event", made.tables, made.texts, Settings())
    assert shared_times(pit, {"gull": 0, "tern": 1}).empty
