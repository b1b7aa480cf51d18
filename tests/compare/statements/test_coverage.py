"""What two articles may tell in part: what is written down beside what is found."""

import numpy as np
import pytest

from framing.compare.statements.coverage import perhaps_statements, told_with
from framing.compare.statements.same_statement import Likelihood
from framing.compare.statements.statements import Statements
from framing.compare.thresholds import thresholds

LIMITS = thresholds("coverage")
SURELY, HARDLY = LIMITS.written, LIMITS.written_alone
ARTICLES = ["wire", "wire", "post", "post", "star"]


def written(*pairs):
    """Return which of five sentences of three articles are written down as perhaps one, of ``pairs`` so likely."""
    part = np.zeros((5, 5))
    for one, two, value in pairs:
        part[one, two] = part[two, one] = value
    rows = [{"article_id": article, "sentence": n} for n, article in enumerate(ARTICLES)]
    likely = Likelihood(part, part, np.zeros((5, 5), dtype=bool))
    table = perhaps_statements(Statements(rows, [], part, likely))
    return set(zip(table["sentence"], table["beside_sentence"], strict=True))


@pytest.mark.parametrize(
    ("likely", "found"), [(HARDLY, {(0, 2)}), (HARDLY - 0.01, set()), (SURELY, {(0, 2)})]
)
def test_two_sentences_that_nothing_else_tells_need_little(likely, found):
    assert written((0, 2, likely)) == found


def test_what_one_of_them_finds_likelier_told_there_stays_the_only_one():
    assert written((0, 2, SURELY), (0, 3, HARDLY), (1, 2, HARDLY)) == {(0, 2)}


def test_what_a_third_article_tells_likelier_takes_nothing_away():
    assert written((0, 2, HARDLY), (0, 4, SURELY)) == {(0, 2), (0, 4)}


def test_several_likely_ones_are_all_written():
    assert written((0, 2, SURELY), (0, 3, SURELY)) == {(0, 2), (0, 3)}


@pytest.mark.parametrize(
    ("stated", "with_first"),
    [
        ([{1, 5, 9}, {1, 5, 8}], [0, 0]),
        ([{1, 5}, {1, 8}], [0, 1]),
        ([{1, 5, 9}, {2, 6}, {2, 6, 7}, {1, 5, 6, 2}], [0, 0, 0, 0]),
        ([], []),
    ],
    ids=["two sentences in common", "one in common", "joined by a fourth", "none"],
)
def test_statements_that_two_sentences_share_are_told_with_the_first(stated, with_first):
    assert told_with(stated) == with_first
