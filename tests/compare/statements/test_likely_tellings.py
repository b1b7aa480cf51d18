"""Sentences that likely tell one thing are set beside each other, and what is found for sure is not among them."""

import numpy as np
import pytest
from event import Story, sample

from framing.compare.statements.likely_tellings import likely_tellings
from framing.compare.statements.same_statement import Likelihood
from framing.compare.statements.statements import Statement, Statements
from framing.compare.thresholds import thresholds

LIMITS = thresholds("coverage")
LIKELY, LEAST = LIMITS.likely, LIMITS.likely_least
STORIES = [
    Story(
        "argus", "Argus", "The council shut the old bridge.\nDivers searched the river for hours."
    ),
    Story(
        "bell",
        "Bell",
        "The old bridge was shut by order of the council.\nA dog barked at the gulls.",
    ),
    Story("crier", "Crier", "Nobody crosses the old bridge any more.\nThe council met in May."),
]
SAMPLE = sample(STORIES)
SENTENCES = [row for article in SAMPLE.ids for row in SAMPLE.sentences[article]]


def rows_of(*pairs, sure=(), in_full=1.0):
    """Return (article, sentence) of each group; ``pairs`` are two sentences (by place) and how likely they are one."""
    part = np.zeros((len(SENTENCES), len(SENTENCES)))
    for one, two, value in pairs:
        part[one, two] = part[two, one] = value
    groups = [
        Statement(one, {SENTENCES[n]["article_id"]: n for n in (one, two)}) for one, two in sure
    ]
    likely = Likelihood(in_full * (part > 0), part, np.zeros_like(part, dtype=bool))
    table = likely_tellings(SAMPLE, Statements(SENTENCES, groups, part, likely))
    return [
        list(zip(rows["article_id"], rows["sentence"], strict=True))
        for _, rows in table.groupby("telling")
    ]


@pytest.mark.parametrize(
    ("likely", "found"), [(LIKELY, [[("argus", 0), ("bell", 0)]]), (LIKELY - 0.01, [])]
)
def test_two_sentences_stand_side_by_side_from_the_likelihood_on(likely, found):
    assert rows_of((0, 2, likely)) == found


@pytest.mark.parametrize(("third", "size"), [(LEAST, 3), (LEAST - 0.01, 2)])
def test_a_third_joins_only_where_it_may_tell_what_both_tell(third, size):
    (group,) = rows_of((0, 2, 0.9), (2, 4, 0.8), (0, 4, third))
    assert len(group) == size


@pytest.mark.parametrize(
    ("in_full", "rows"), [(LIMITS.likely_in_full, 1), (LIMITS.likely_in_full - 0.01, 0)]
)
def test_what_shares_an_aside_alone_is_not_set_side_by_side(in_full, rows):
    assert len(rows_of((0, 2, 0.9), in_full=in_full)) == rows


def test_an_article_has_one_sentence_in_a_group_the_likeliest():
    (group,) = rows_of((0, 2, 0.9), (0, 3, 0.8))
    assert group == [("argus", 0), ("bell", 0)]


def test_what_is_found_for_sure_is_not_shown_again_as_likely():
    assert rows_of((0, 2, 0.9), (2, 4, 0.9), sure=[(0, 2)]) == []


def test_what_most_articles_tell_comes_first():
    first, second = rows_of((1, 3, 0.9), (0, 2, 0.9), (2, 4, 0.9), (0, 4, 0.9))
    assert (len(first), len(second)) == (3, 2)


def test_a_row_says_how_likely_its_sentence_is_and_where_it_stands():
    part = np.zeros((len(SENTENCES), len(SENTENCES)))
    for one, two, value in ((0, 2, 0.9), (2, 4, 0.7), (0, 4, 0.3)):
        part[one, two] = part[two, one] = value
    likely = Likelihood(part, part, np.zeros_like(part, dtype=bool))
    table = likely_tellings(SAMPLE, Statements(SENTENCES, [], part, likely))
    assert list(table["likely"]) == [0.9, 0.9, 0.7]
    assert set(table["telling"]) == {1}
