import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from framing.compare.statistics import resampling


def rng():
    return np.random.default_rng(7)


def sides(first, second):
    return np.array([True] * first + [False] * second)


@pytest.mark.parametrize(
    ("first", "second", "p"), [(2, 2, 1 / 3), (3, 3, 0.1), (4, 4, 2 / 70), (1, 4, 0.2)]
)
def test_the_smallest_p_is_what_the_number_of_labelings_allows(first, second, p):
    assert resampling.smallest_p(first, second, rounds=20000) == pytest.approx(p)


def test_all_labelings_are_listed_where_they_are_few_and_drawn_where_they_are_many():
    ways, exact = resampling.labelings(sides(3, 3), 2000, rng=rng())
    assert exact and len({tuple(way) for way in ways}) == 20
    ways, exact = resampling.labelings(sides(10, 10), 500, rng=rng())
    assert not exact and ways.shape == (500, 20) and set(ways.sum(axis=1)) == {10}


def test_complete_separation_reaches_the_smallest_p():
    found = np.array([[9.0], [8], [9], [8], [1], [0], [1], [1]])
    exposure = np.full((8, 1), 500.0)
    ways, exact = resampling.labelings(sides(4, 4), 2000, rng=rng())
    p = resampling.permutation_p(found, exposure, side=sides(4, 4), ways=ways, exact=exact)
    assert p[0] == pytest.approx(2 / 70)


@given(st.lists(st.integers(0, 9), min_size=8, max_size=8))
def test_a_permutation_p_is_never_zero_and_never_above_one(counts):
    found = np.array(counts, dtype=float)[:, None]
    ways, exact = resampling.labelings(sides(4, 4), 2000, rng=rng())
    p = resampling.permutation_p(
        found, np.full((8, 1), 300.0), side=sides(4, 4), ways=ways, exact=exact
    )
    assert 2 / 70 - 1e-9 <= p[0] <= 1


def test_the_permutation_agrees_with_scipy():
    found = np.array([4.0, 7, 1, 9, 2, 0, 3, 1])
    ways, exact = resampling.labelings(sides(4, 4), 2000, rng=rng())
    mine = resampling.permutation_p(
        found[:, None], np.ones((8, 1)), side=sides(4, 4), ways=ways, exact=exact
    )
    theirs = stats.permutation_test(
        (found[:4], found[4:]), lambda a, b: a.mean() - b.mean(), n_resamples=np.inf
    )
    assert mine[0] == pytest.approx(theirs.pvalue)


def test_nothing_that_could_be_found_gives_no_rate_and_no_p():
    assert np.isnan(resampling.rate(np.array([0.0]), np.array([0.0]))[0])
    ways, exact = resampling.labelings(sides(4, 4), 2000, rng=rng())
    assert np.isnan(
        resampling.permutation_p(
            np.zeros((8, 1)), np.zeros((8, 1)), side=sides(4, 4), ways=ways, exact=exact
        )[0]
    )


def test_a_difference_that_hangs_on_one_article_is_flagged():
    exposure = np.full((8, 1), 500.0)
    one = np.array([[30.0], [1], [1], [1], [1], [1], [1], [1]])
    spread = np.array([[9.0], [8], [9], [8], [1], [0], [1], [1]])
    assert resampling.one_article(one, exposure, side=sides(4, 4))[0]
    assert not resampling.one_article(spread, exposure, side=sides(4, 4))[0]


@pytest.mark.parametrize("size", [4, 8])
def test_intervals_cover_the_true_rate_about_as_often_as_they_say(size):
    draw, inside = rng(), []
    for _ in range(300):
        words = draw.integers(300, 1200, (size, 1)).astype(float)
        found = draw.poisson(5 / 1000 * words).astype(float)
        error = resampling.bootstrap_error(found, words, draw=(200, draw))
        centre = resampling.rate(found.sum(axis=0), words.sum(axis=0))
        low, high = resampling.interval(centre, [error], articles=[size])
        inside.append(low[0] <= 0.005 <= high[0])
    assert np.mean(inside) >= 0.93


def test_zero_found_has_the_upper_bound_of_the_rule_of_three():
    assert resampling.zero_upper(np.array([1000.0]))[0] == pytest.approx(3 / 1000, rel=0.01)


def test_sign_flips_of_six_events_reach_two_in_sixty_four():
    p, smallest = resampling.sign_flip(np.array([[1.0], [2], [1], [3], [1], [2]]), 2000, rng=rng())
    assert p[0] == smallest == pytest.approx(2 / 64)
    p, _ = resampling.sign_flip(np.array([[1.0], [-1], [1], [-1], [1], [-1]]), 2000, rng=rng())
    assert p[0] == 1


def test_a_test_that_was_not_made_does_not_count_in_its_family():
    q = resampling.benjamini_hochberg(np.array([0.01, np.nan, 0.04]))
    assert q[0] == pytest.approx(0.02) and np.isnan(q[1]) and q[2] == pytest.approx(0.04)
