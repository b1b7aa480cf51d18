"""One permutation over all that is tested: it finds what is planted and cries wolf no oftener than said."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import polygamma

from framing.compare.statistics import resampling
from framing.compare.statistics.joint import (
    _trigamma_inverse,
    dispersion_prior,
    joint_p,
    moderated_t,
)

SIDES = {("A", "B"): ["A", "B"]}


def sample(size, tests, *, planted=1.0, seed=3, spread=0.0):
    """Counts of two outlets, 3 an article, the first measure of outlet A ``planted`` times as many."""
    rng = np.random.default_rng(seed)
    mean = np.full((2 * size, tests), 3.0)
    mean[:size, 0] *= planted
    own = rng.gamma(1 / spread, spread, mean.shape) if spread else 1.0
    return rng.poisson(mean * own).astype(float), np.full(mean.shape, 600.0)


def p_of(found, exposure, size, seed=1):
    outlets = ["A"] * size + ["B"] * size
    rng = np.random.default_rng(seed)
    return joint_p(found, exposure, outlets=outlets, sides=SIDES, draw=(400, rng))["A", "B"]


def test_a_tripled_rate_is_found_among_a_hundred():
    p = p_of(*sample(15, 100, planted=3), 15)
    assert p[0] <= 0.01 and p.argmin() == 0


def test_noise_passes_no_oftener_than_the_level_says():
    lowest = [p_of(*sample(8, 30, seed=n), 8, seed=n).min() for n in range(60)]
    assert np.mean([p <= 0.05 for p in lowest]) <= 0.12  # 7 of 60, at a true rate of 5% seen in 97%


def test_a_measure_counted_twice_costs_nothing():
    """Measures that hang together are one test: max-T knows, a correction by their number does not."""
    found, exposure = sample(10, 5, planted=2.5)
    once = p_of(found, exposure, 10)
    twice = p_of(np.repeat(found, 2, axis=1), np.repeat(exposure, 2, axis=1), 10)
    assert twice[0] == pytest.approx(once[0], abs=0.02)


def test_alike_spread_is_worth_much_and_unlike_spread_little():
    alike = sample(20, 60)
    mixed = np.hstack([sample(20, 30)[0], sample(20, 30, spread=2.0)[0]])
    assert dispersion_prior(*alike)[1] > 5 * dispersion_prior(mixed, np.full(mixed.shape, 600.0))[1]


@given(st.floats(0.001, 50))
def test_the_inverse_of_trigamma_is_its_inverse(value):
    assert polygamma(1, _trigamma_inverse(value)) == pytest.approx(value, rel=1e-6)


def test_without_a_prior_it_is_welchs_t_of_articles_alike_in_length():
    found, exposure = sample(6, 4)
    side = np.array([1.0] * 6 + [0.0] * 6)
    got = moderated_t(found, exposure, sides=(side[None], 1 - side[None]), prior=(1.0, 0.0))[0]
    first, second = found[:6], found[6:]
    error = np.sqrt(first.var(axis=0, ddof=1) / 6 + second.var(axis=0, ddof=1) / 6)
    assert got == pytest.approx((first.mean(axis=0) - second.mean(axis=0)) / error)


def test_a_voice_without_words_on_one_side_is_no_difference():
    found, exposure = np.zeros((8, 2)), np.full((8, 2), 100.0)
    found[:, 1], exposure[4:, 0] = 2, 0
    assert (resampling.rate(found, exposure)[4:, 0] != 0).all()
    assert p_of(found, exposure, 4)[0] == 1
