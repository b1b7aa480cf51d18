"""When two figures are one count, and when they conflict."""

import pytest

from framing.compare.conflicts import conflict
from framing.compare.counted import same_word


def _given(value, hedge=None, article="gull"):
    attrs = {"value": value, "value_high": None, "hedge": hedge}
    return {"article_id": article, "attrs": attrs}


def test_a_bound_that_another_value_meets_closely_is_no_conflict():
    assert not conflict([_given(5000.0, "more than"), _given(5200.0, article="tern")])
    assert conflict([_given(5000.0, "more than"), _given(9000.0, article="tern")])
    assert conflict([_given(5000.0, "up to"), _given(5200.0, article="tern")])


def test_what_one_article_gives_at_two_times_is_no_conflict():
    assert not conflict([_given(40.0), _given(60.0)])
    assert conflict([_given(40.0), _given(60.0), _given(40.0, article="tern")])


def test_things_by_another_noun_are_one_kind():
    ships, vessels, lamps = (
        {"label": noun, "category": "count", "attrs": {"what": noun}}
        for noun in ("ships", "vessels", "lamps")
    )
    assert same_word(ships, vessels) and not same_word(ships, lamps)


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ((200.0, "about"), (203.0, None), False),
        ((44e6, "nearly"), (43_885_310.0, None), False),
        ((13.6e6, None), (13_625_777.0, None), False),
        ((24.0, "nearly"), (23.0, None), False),
        ((50.0, None), (53.0, None), True),
        ((1.6e6, "up to"), (1.5e6, None), True),
        ((212.0, None), (213.0, None), True),
        ((4.0, None), (5.0, "about"), True),
    ],
)
def test_a_value_told_less_exactly_is_no_conflict(one, two, apart):
    assert conflict([_given(*one), _given(*two, article="tern")]) is apart


def test_a_vague_number_covers_what_it_can_mean():
    dozens = _given(24.0) | {"category": "vague"}
    assert not conflict([dozens, _given(63.0, article="tern")])
    assert conflict([dozens, _given(14.0, article="tern")])
    assert conflict([dozens, _given(400.0, article="tern")])
