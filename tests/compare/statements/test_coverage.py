"""What two articles may tell in part: what is written down beside what is found."""

import numpy as np
import pytest

from framing.compare.statements.coverage import perhaps_statements, told_with
from framing.compare.statements.same_statement import Likelihood
from framing.compare.statements.statements import Statements
from framing.compare.thresholds import thresholds

ENOUGH = thresholds("coverage").written
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
    ("likely", "found"), [(ENOUGH, {(0, 2)}), (ENOUGH - 0.01, set())], ids=["enough", "too little"]
)
def test_two_sentences_are_written_from_the_likelihood_on_that_the_file_names(likely, found):
    assert written((0, 2, likely)) == found


def test_a_sentence_may_tell_a_part_of_several():
    assert written((0, 2, ENOUGH), (0, 3, ENOUGH), (0, 4, ENOUGH)) == {(0, 2), (0, 3), (0, 4)}


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
