"""What people are called says less of a count than what befell them."""

from framing.testing import comparison_of


def joined(*texts):
    names = ("Gull", "Tern", "Auk")
    table = comparison_of(dict(zip(names, texts, strict=False)))["figures"]
    given = table[table["found"]]
    return [sorted(rows["value"]) for _, rows in given.groupby("figure") if len(rows) > 1]


def test_demonstrators_who_were_arrested_are_counted_with_the_arrests():
    one = "The march ended at the yard. Police made two arrests."
    two = "The march ended at the yard. Officers arrested three demonstrators after a window was broken."
    assert joined(one, two) == [[2, 3]]


def test_demonstrators_of_whom_no_more_is_said_are_a_crowd():
    one = "Around 150 protesters blocked the gates of the yard."
    two = "There were 400 demonstrators at the gates of the yard."
    assert joined(one, two) == [[150, 400]]


def test_a_crowd_is_not_counted_with_the_arrests():
    one = "The march ended at the yard. Police made six arrests."
    two = "The march ended at the yard. Eight demonstrators stood at the gates."
    assert joined(one, two) == []
