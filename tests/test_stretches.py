"""Stretches of a text by place: all that touch it, in the order given, and no others looked at."""

from hypothesis import given
from hypothesis import strategies as st

from framing.stretches import Stretches, total_length

SPANS = st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000)).map(sorted), max_size=30)


@given(SPANS, st.tuples(st.integers(0, 3000), st.integers(1, 900)))
def test_what_shares_a_character_is_found_in_the_order_given(spans, place):
    start, end = place[0], sum(place)
    kept = Stretches((a, b, n) for n, (a, b) in enumerate(spans))
    touching = [n for n, (a, b) in enumerate(spans) if a < b and a < end and b > start]
    assert [n for _, _, n in kept.touching(start, end)] == touching


class Watched(int):
    """A number that counts how often it is compared."""

    asked = 0

    def __lt__(self, other):
        Watched.asked += 1
        return int(self) < int(other)


def test_of_ten_thousand_stretches_only_those_nearby_are_looked_at():
    kept = Stretches((Watched(40 * n), Watched(40 * n + 30), n) for n in range(10_000))
    Watched.asked = 0
    assert [n for _, _, n in kept.touching(200_000, 200_050)] == [5000, 5001]
    assert Watched.asked < 50


def test_the_length_of_several_stretches_is_that_of_all_together():
    assert total_length([(0, 3), (10, 14)]) == 7
    assert total_length([]) == 0
