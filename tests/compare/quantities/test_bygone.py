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


@pytest.mark.parametrize(
    "before",
    [
        "The crash recalled the 1988 Vesk disaster, in which 58 people died.",
        "It was the worst since the Vesk collision of 1988, which killed 58 people.",
        "A 1988 crash at Vesk killed 58 people.",
        "At Vesk, 58 people died in a 1988 crash.",
        "Four years ago 58 people were killed at Vesk.",
        "A crash at Vesk last year killed 58 people.",
        "In March 2011, 58 people died at Vesk.",
        "In 1988, a train crashed at Vesk. 58 people were killed.",
        "It was the deadliest since 1988. That year 58 people died at Vesk.",
    ],
)
def test_an_event_of_a_year_a_time_counted_back_and_the_sentence_before_date_a_count(
    values, before
):
    assert [31, 58] not in values("At least 31 people were killed.", before)


@pytest.mark.parametrize(
    "today",
    [
        "In 1988, the line was opened. On Wednesday 33 people were killed.",
        "A crash on the line of 1988 killed 33 people.",
        "The train of 1988 left the rails and 33 people were killed.",
    ],
)
def test_a_year_of_something_else_dates_no_count(values, today):
    assert [31, 33] in values("At least 31 people were killed.", today)


def test_a_part_of_one_sentence_is_no_other_value_of_its_whole(values):
    first = "Nineteen people were taken to hospital, where six remained in a serious condition."
    second = "The clinic said that it had treated 24 people who were hurt in the crash at Norham."
    assert all(not {6, 24} <= set(row) and not {6, 19} <= set(row) for row in values(first, second))


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
