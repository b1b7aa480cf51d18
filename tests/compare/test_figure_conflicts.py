"""When two figures are one count, and when they conflict."""

from framing.compare.counted import same_word
from framing.compare.figures import conflict


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
