"""Linked sentences make stars: one sentence, and the likeliest of each other article."""

import numpy as np
import pytest

from framing.compare.statements.stars import Links, stars


def made(articles, *pairs, agreeing=()):
    """Return the stars of sentences by article; ``pairs`` are two places and how near, linked for sure."""
    size = len(articles)
    near, sure = np.zeros((size, size)), np.zeros((size, size), dtype=bool)
    for one, two, value in pairs:
        near[one, two] = near[two, one] = value
        sure[one, two] = sure[two, one] = True
    agree = sure.copy()
    for one, two in agreeing:
        agree[one, two] = agree[two, one] = True
    return [
        (anchor, set(members.values()))
        for anchor, members in stars(Links(articles, near, sure, agree))
    ]


def test_the_sentence_that_most_articles_have_stands_for_them():
    found = made("abc", (0, 1, 0.9), (1, 2, 0.9), (0, 2, 0.9))
    assert len(found) == 1 and found[0][1] == {0, 1, 2}


def test_of_two_sentences_of_an_article_the_nearer_is_the_member():
    (first, *_) = made("abb", (0, 1, 0.9), (0, 2, 0.95))
    assert first[1] == {0, 2}


@pytest.mark.parametrize(("agreeing", "groups"), [([(0, 2)], [{0, 1, 2}]), ([], [{0, 1}, {1, 2}])])
def test_two_that_are_linked_over_a_third_stand_with_it_only_where_they_agree(agreeing, groups):
    found = made("abc", (0, 1, 0.9), (1, 2, 0.8), agreeing=agreeing)
    assert [members for _, members in found] == groups


def test_a_link_stands_in_one_star_only():
    found = made("abcd", (0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9), (2, 3, 0.9))
    assert [members for _, members in found] == [{0, 1, 2}, {2, 3}]


def test_what_nothing_is_linked_to_makes_no_star():
    assert made("ab") == []
