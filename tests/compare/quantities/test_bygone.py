"""Counts that are dated to another year, and values that cannot both be right."""

import pytest

from framing.api import compare
from framing.compare.quantities.conflicts import excluded

CRASH = "Norham crash\n\nA train left the rails at Norham on Wednesday. "


@pytest.fixture
def values(tmp_path):
    """Return the values of every count, article by article, as they were joined."""

    def joined(one, two):
        lines = []
        for name, text in (("argus", one), ("bugle", two)):
            (tmp_path / f"{name}.txt").write_text(CRASH + text, encoding="utf-8")
            lines.append(
                f'[[article]]\nfile = "{name}.txt"\noutlet = "{name.title()}"\ndate = 2025-11-12\n'
            )
        (tmp_path / "event.toml").write_text(
            'event = "Crash"\n\n' + "\n".join(lines), encoding="utf-8"
        )
        table = compare(tmp_path)["figures"]
        return [sorted(rows["value"].dropna()) for _, rows in table.groupby("figure")]

    return joined


def test_the_dead_of_another_year_are_not_those_of_today(values):
    before = "It was the worst accident since 1988, when 58 people died in a collision at Vesk."
    assert [31, 58] not in values("At least 31 people were killed.", before)
    assert [31, 58] not in values(
        "At least 31 people were killed.", "At Vesk 58 people were killed in 1988."
    )


def test_a_year_that_things_only_go_back_to_dates_no_count(values):
    since = "At Norham 33 people were killed in the worst accident since 1988."
    assert [31, 33] in values("At least 31 people were killed.", since)


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ((19, "at least"), (22, None), False),
        ((23, "at least"), (22, None), True),
        ((80, "more than"), (90, "up to"), False),
        ((90, "more than"), (80, "up to"), True),
        ((79, None), (84, None), True),
    ],
)
def test_a_bound_excludes_only_what_lies_beyond_it(one, two, apart):
    rows = [{"attrs": {"value": float(value), "hedge": hedge}} for value, hedge in (one, two)]
    assert excluded(*rows) is apart
    assert excluded(*rows[::-1]) is apart
