"""What a chart writes on its axis."""

from framing.report.figure_charts import ticks_apart


def test_ticks_that_would_lie_on_each_other_are_left_out():
    near = ticks_apart([1900.0, 2100.0, 2130.0, 2400.0], scale=1.0)
    assert [words for _, words in near] == ["1,900", "2,100", "2,400"]


def test_ticks_with_room_all_stand():
    assert len(ticks_apart([1.0, 2.0, 3.0], scale=200.0)) == 3
