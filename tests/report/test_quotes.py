"""The words of a quotation, set as a text prints them."""

import pytest

from framing.report.sections.quotes import _running


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (["I", "do", "n't", "know", ",", "we", "’re", "here", "."], "I don't know, we’re here."),
        (["the", "mayor", "'s", "word", "’"], "the mayor's word’"),
        (["they", "ca", "n’t"], "they can’t"),
        (["she", "said", "’Momma"], "she said ’Momma"),
    ],
)
def test_a_clitic_and_a_closing_mark_stand_at_the_word_before_them(words, printed):
    assert _running(words) == printed
