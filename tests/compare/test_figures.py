"""When two figures are one count, and when they conflict."""

from framing.compare.counted import same_word
from framing.compare.figures import conflict


def _given(value, hedge=None):
    return {"attrs": {"value": value, "value_high": None, "hedge": hedge}}


def test_a_bound_that_another_value_meets_closely_is_no_conflict():
    assert not conflict([_given(5000.0, "more than"), _given(5200.0)])
    assert conflict([_given(5000.0, "more than"), _given(9000.0)])
    assert conflict([_given(5000.0, "up to"), _given(5200.0)])


def test_things_by_another_noun_are_one_kind():
    ships, vessels, lamps = (
        {"label": noun, "category": "count", "attrs": {"what": noun}}
        for noun in ("ships", "vessels", "lamps")
    )
    assert same_word(ships, vessels) and not same_word(ships, lamps)
