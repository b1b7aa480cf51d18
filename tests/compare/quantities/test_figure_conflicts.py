"""When two figures are one count, and when they conflict."""

import pytest

from framing.compare.quantities.conflicts import conflict, same_unit
from framing.compare.quantities.counted import is_means, opposed, same_word
from framing.compare.quantities.figures import _near, _what
from framing.data_files import data_file


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


def _sum(hedge=None, unit="dollars", label=""):
    attrs = {"value": 200_000.0, "value_high": None, "hedge": hedge, "unit": unit, "what": label}
    return {"article_id": "gull", "category": "money", "label": label, "attrs": attrs}


def test_the_same_bound_on_the_same_sum_speaks_for_one_count():
    bound = _near(_sum("just over"), _sum("just over", label="campaign"), likeness=0.2, known=False)
    other = _near(_sum("just over"), _sum("nearly", label="campaign"), likeness=0.2, known=False)
    assert bound > other


def test_a_wage_of_which_one_text_leaves_out_the_hour_has_the_same_unit():
    assert same_unit(_sum(), _sum(unit="dollars an hour"))
    assert not same_unit(_sum(unit="dollars a day"), _sum(unit="dollars an hour"))


UPPER = ["up to", "less than", "a maximum of", "below", "fewer than", "well under"]
LOWER = ["at least", "more than", "greater than", "in excess of", "north of", "just over", "topped"]


@pytest.mark.parametrize(
    "hedge",
    [
        "no more than",
        "not more than",
        "no greater than",
        "not greater than",
        "did not exceed",
        "never topped",
        "not even",
        "or less",
        "or fewer",
        "at most",
        "as many as",
    ],
)
def test_a_hedge_that_caps_a_count_agrees_with_caps_and_not_with_floors(hedge):
    """Of the negated ones a part bounds from the other side: *no more than* holds *more than*."""
    capped = _given(5000.0, hedge)
    assert not any(conflict([capped, _given(5000.0, other, "tern")]) for other in UPPER)
    assert all(conflict([capped, _given(5000.0, other, "tern")]) for other in LOWER)


@pytest.mark.parametrize(
    "hedge",
    [
        "no less than",
        "not less than",
        "no fewer than",
        "not fewer than",
        "surpassed",
        "or more",
        "above",
        "as few as",
        "a minimum of",
        "just … or more",
    ],
)
def test_a_hedge_that_floors_a_count_agrees_with_floors_and_not_with_caps(hedge):
    floored = _given(5000.0, hedge)
    assert not any(conflict([floored, _given(5000.0, other, "tern")]) for other in LOWER)
    assert all(conflict([floored, _given(5000.0, other, "tern")]) for other in UPPER)


@pytest.mark.parametrize("hedge", ["about", "nearly", "only", "some", "a record", None])
def test_a_hedge_without_a_side_bounds_nothing(hedge):
    for other in ("up to", "at least"):
        assert not conflict([_given(5000.0, hedge), _given(5000.0, other, "tern")])


def test_no_hedge_has_two_sides_and_each_with_one_is_found_in_texts():
    hedges = data_file("lexicons", "numbers")["hedges"]
    assert not set(hedges["lower"]) & set(hedges["upper"])
    printed = {*hedges["terms"], *hedges["after"]}
    verbs = tuple(hedges["exceeding"])
    for phrase in [*hedges["lower"], *hedges["upper"]]:
        assert phrase in printed or phrase.startswith(verbs), phrase


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (["need"], ["hold"], True),
        (["hold"], ["need"], True),
        (["forfeit"], ["spend"], True),
        (["hold"], ["win"], False),
        (["need", "hold"], ["hold"], False),
        (["need"], [], False),
    ],
)
def test_a_number_needed_is_not_the_number_held(one, two, apart):
    assert opposed(frozenset(one), frozenset(two)) is apart


@pytest.mark.parametrize(
    ("preposition", "modal", "needed"),
    [("with", "could", True), ("with", "did", False), ("in", "could", False)],
)
def test_what_something_could_be_approved_with_is_needed(preposition, modal, needed):
    verb = {"start": 20, "head": 20, "lemma": "approve", "word": "approved", "pos": "VERB"}
    beside = [{"start": 10, "head": 20, "lemma": modal, "word": modal, "dep": "aux"}]
    chain = [{"start": 30, "head": 20, "lemma": preposition, "pos": "ADP"}, verb]
    assert is_means(chain, beside) is needed
    assert not is_means([], beside)


@pytest.mark.parametrize(
    ("category", "label", "what", "title"),
    [
        ("money", "lose", None, "loss"),
        ("percent", "offer", None, "offer"),
        ("money", "spend", "harbour wall", "harbour wall"),
        ("count", "lamp", None, "lamp"),
    ],
)
def test_a_sum_that_only_a_verb_tells_is_titled_by_a_noun(category, label, what, title):
    assert _what([{"category": category, "label": label, "attrs": {"what": what}}]) == title


def test_every_verb_of_money_has_a_noun():
    verbs = data_file("lexicons", "numbers")["money_verbs"]
    assert set(verbs["nouns"]) == set(verbs["terms"])


def test_a_denied_bound_meets_the_bound_that_says_the_same():
    denied = _given(2.0, "not … more than")
    assert not conflict([denied, _given(2.0, "no more than", article="tern")])
