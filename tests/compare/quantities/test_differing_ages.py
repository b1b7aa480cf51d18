"""How old one person is said to be is shown where articles differ, and nowhere else."""

import pytest

from framing.testing import comparison_of

ONE = "The singer Ada Bloom, 44, left the yard on Friday. Bloom said no."


def ages(*texts):
    names = ("Gull", "Tern", "Auk")
    table = comparison_of(dict(zip(names, texts, strict=False)))["shared_times"]
    given = table[table["found"] & (table["kind"] == "age")]
    return sorted((row.what, row.value, row.conflict) for row in given.itertuples())


DIFFERENT = [("Ada Bloom", "44", True), ("Ada Bloom", "45", True)]


@pytest.mark.parametrize(
    "two",
    [
        "The singer Ada Bloom, 45, left the yard on Friday. Bloom said no.",
        "The 45-year-old singer Ada Bloom left the yard on Friday. Bloom said no.",
        "The singer Ada Bloom (45) left the yard on Friday. Bloom said no.",
        "The singer Ada Bloom, aged 45, left the yard on Friday. Bloom said no.",
    ],
)
def test_two_ages_of_one_person_stand_side_by_side(two):
    assert ages(ONE, two) == DIFFERENT


@pytest.mark.parametrize(
    "two",
    [
        "The singer Ada Bloom, 44, left the yard on Friday. Bloom said no.",
        "The singer Ada Bloom left the yard on Friday. Her brother, the baker Ben Bloom, 49, stayed.",
        "The singer Ada Bloom, 45, left the yard on Friday. Bloom, 12, was at school then.",
        "The singer Ada Bloom, 45 votes behind, left the yard on Friday.",
    ],
)
def test_one_age_another_person_and_two_ages_in_one_text_are_no_difference(two):
    assert ages(ONE, two) == []


def test_an_age_in_words_is_one_too():
    one = "The pupil Ida Reck, seven, was hurt on Friday. Reck is at home."
    two = "The pupil Ida Reck, eight, was hurt on Friday. Reck is at home."
    assert ages(one, two) == [("Ida Reck", "7", True), ("Ida Reck", "8", True)]
