"""Which words of the fullest form a telling keeps, and the longest run that two share."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from framing.compare.copies import Runs, longest_run
from framing.compare.speech.telling import compare_words


def test_runs_do_not_cross_a_quotation():
    assert longest_run(["a", "b", "", "c"], ["a", "b", "c"]) == 2
    assert Runs([["a", "b", "", "c"], ["a", "b", "c"]]).longest(0, 1) == 2
    assert Runs([list("abcdefghij"), list("abcdefghij")]).copied(0, 1) == 1
    assert Runs([list("abc"), list("abc")]).copied(0, 1) == 0


@given(
    st.lists(st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=12), min_size=2, max_size=4)
)
def test_the_longest_run_is_the_same_however_it_is_found(texts):
    def runs(text, length):
        found = {tuple(text[n : n + length]) for n in range(len(text) - length + 1)}
        return {run for run in found if all(run)}

    every = Runs(texts)
    for a, b in combinations(range(len(texts)), 2):
        lengths = [n for n in range(1, 13) if runs(texts[a], n) & runs(texts[b], n)]
        plain = max(lengths, default=0)
        assert every.longest(a, b) == plain == longest_run(texts[a], texts[b])


def test_half_a_word_that_other_houses_write_in_one_is_not_kept_without_the_other_half():
    full = ["now", "they", "are", "offered", "three", "per", "cent", "and", "a", "lecture"]
    assert compare_words(full, ["", "", "lecture"]).kept == (9,)
    assert compare_words(full, ["offered", "three", "percent"]).kept == (3, 4, 5, 6)


def test_a_word_that_one_telling_denies_is_not_kept_by_the_other():
    full = ["money", "that", "should", "have", "been", "used"]
    told = ["money", "that", "should", "n't", "have", "been", "used"]
    assert 2 not in compare_words(full, told).kept
    assert compare_words(told, told).kept == tuple(range(7))


def test_words_without_content_are_not_kept_far_from_those_that_are():
    full = ["a", "ship", "sat", "in", "the", "port", "and", "it", "is", "destructive"]
    told = ["in", "the", "town", "she", "said", "that", "it", "is", "destructive"]
    light = frozenset({0, 3, 4, 6, 7, 8})
    assert compare_words(full, told).kept == (3, 4, 7, 8, 9)
    assert compare_words(full, told, light=light).kept == (7, 8, 9)


def test_a_telling_of_words_without_content_only_keeps_them():
    full = ["we", "will", "not"]
    assert compare_words(full, full, light=frozenset({0, 1, 2})).kept == (0, 1, 2)


def test_two_texts_that_share_words_without_content_only_share_none_of_what_is_said():
    full, told = ["that", "in", "the", "dam", "broke"], ["that", "in", "the", "mayor", "slept"]
    assert compare_words(full, told, light=frozenset({0, 1, 2})).kept == ()


def test_a_word_before_a_contrast_is_kept_by_whom_prints_it_without_that():
    full = ["elected", "to", "protect", "tenants", "not", "to", "evict", "them"]
    assert compare_words(full, full[:4]).kept == (0, 1, 2, 3)


def test_what_a_telling_prints_in_another_order_is_kept():
    full = ["i", "have", "never", "lied", "i", "am", "heartbroken"]
    told = ["she", "was", "heartbroken", "and", "had", "never", "lied"]
    light = frozenset({0, 1, 4, 5})
    diff = compare_words(full, told, light=light)
    assert diff.kept == (2, 3, 6)
    assert (diff.pieces, diff.added) == (2, 4)


def test_a_number_in_words_is_the_same_in_digits():
    assert compare_words(["offered", "three", "per", "cent"], ["offered", "3", "percent"]).kept == (
        0,
        1,
        2,
        3,
    )
    assert compare_words(["one", "lied"], ["1", "lied"]).kept == (1,)
