"""What the other sentences of an event tell about two."""

import numpy as np
import pytest

from framing.compare.statements.in_view import in_view, left_over
from framing.compare.vectors import Pieces

ARTICLES = ["wire", "wire", "post", "post", "star"]


def view(*pairs):
    """Return the features of five sentences of three articles, of which ``pairs`` are likely."""
    likely = np.zeros((5, 5))
    for one, two, value in pairs:
        likely[one, two] = likely[two, one] = value
    return dict(in_view(likely, ARTICLES))


def test_what_a_better_match_has_too_is_not_left_over():
    said = Pieces([["mayor", "ferry", "closed"], ["harbour"], ["mayor", "bus"], ["mayor", "ferry"]])
    found = dict(left_over(said, ARTICLES[:4]))
    assert found["left_most"][0, 3] > found["left_least"][0, 2] == 0
    assert found["left_least"][0, 1] == 0, "within an article nothing is asked"


def test_where_no_other_sentence_shares_it_all_is_left():
    said = Pieces([["mayor", "ferry", "closed"], ["harbour"], ["mayor", "ferry"], ["bus"]])
    found = dict(left_over(said, ARTICLES[:4]))
    assert found["left_least"][0, 2] == found["left_most"][0, 2] > 0


def test_two_that_a_third_article_tells_in_one_sentence_keep_company():
    found = view((0, 4, 0.9), (2, 4, 0.9))
    assert found["company"][0, 2] == pytest.approx(1.0) and found["company"][0, 3] == 0
    assert found["parted"][0, 2] == 0 < found["parted"][0, 3]


def test_neighbours_that_match_speak_for_two_sentences():
    found = view((0, 2, 0.8))
    assert found["flanked"][1, 3] == 0.8 and found["flanked"][0, 2] == 0
    assert found["aside"][1, 2] == found["aside"][0, 3] == 0.8
    assert found["flanked"][1, 2] == 0


def test_all_is_symmetric_from_0_to_1_and_nothing_of_no_sentences():
    for value in view((0, 2, 0.8), (0, 4, 0.5), (3, 4, 0.3), (1, 2, 0.1)).values():
        assert np.array_equal(value, value.T) and value.min() >= 0 and value.max() <= 1
    assert all(value.size == 0 for _, value in in_view(np.zeros((0, 0)), []))
