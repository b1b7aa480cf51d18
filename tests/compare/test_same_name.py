"""Whether two names are one person's."""

from __future__ import annotations

import pytest

from framing.compare.same_name import (
    Named,
    identities,
    is_behind_preposition,
    known_as,
    name_parts,
    same_name,
    same_speaker,
)


def test_a_description_that_ends_in_a_name_does_not_keep_the_surname_from_its_bearer() -> None:
    found = identities(["Dana Whitlock", "Whitlock", "staff of Whitlock"])
    assert found["Whitlock"] == "Dana Whitlock"
    assert found["staff of Whitlock"] == "staff of Whitlock"


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("doctors at the hospital in Norham", "Norham"),
        ("officials from Norham", "Norham"),
        ("those shot by the Norham", "Norham"),
    ],
)
def test_what_stands_behind_a_preposition_is_not_the_bearer_of_a_name(name, end):
    assert is_behind_preposition(name, end)
    assert identities([name, end])[end] == end


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("police", "police chief", False),
        ("police", "chief of police", False),
        ("police chief", "chief of police", True),
        ("Ada Bloom", "mother of Ada Bloom", False),
        ("Norham mayor", "mayor of Norham", True),
        ("Police Chief Ada Bloom", "Ada Bloom", True),
    ],
)
def test_whoever_heads_a_body_is_not_the_body(one, two, same):
    assert (len(set(identities([one, two]).values())) == 1) is same


def test_a_surname_of_two_people_stays_by_itself() -> None:
    assert identities(["Dana Whitlock", "Edgar Whitlock", "Whitlock"])["Whitlock"] == "Whitlock"


def test_a_first_name_that_its_bearer_does_not_use_may_be_missing() -> None:
    assert same_name(name_parts("Edgar Todd Marsh"), name_parts("Todd Marsh"))
    assert same_name(name_parts("E. Todd Marsh"), name_parts("Todd Marsh"))
    assert not same_name(name_parts("Edgar Todd Marsh"), name_parts("Lena Marsh"))


def test_a_court_of_one_state_is_not_the_court_of_the_country() -> None:
    assert not same_name(name_parts("Corvane Supreme Court"), name_parts("Supreme Court"))


def test_a_rank_before_a_name_is_no_part_of_it() -> None:
    assert name_parts("Special Agent Tomas Reed") == name_parts("Tomas Reed")


def test_a_small_word_may_begin_a_name() -> None:
    assert identities(["Ursula von Leyden", "von Leyden"])["von Leyden"] == "Ursula von Leyden"


def test_what_belongs_to_somebody_is_not_that_somebody() -> None:
    found = identities(["Critics of Northmere Water", "Northmere Water"])
    assert found["Northmere Water"] == "Northmere Water"


def test_a_surname_joins_the_one_full_name_that_ends_in_it():
    known = identities(["Ann Corrie", "Corrie", "Ms. Corrie", "Bela Doyle", "Carl Doyle", "Doyle"])
    assert known["Corrie"] == known["Ms. Corrie"] == "Ann Corrie"
    assert known["Doyle"] == "Doyle"


def test_a_body_is_known_by_the_beginning_of_its_name():
    known = known_as(["Northmere", "Northmere Water", "Ann Corrie", "Ann"])
    assert known["Northmere"] == "Northmere Water" and known["Ann"] == "Ann Corrie"
    assert known_as(["Ann", "Ann Corrie", "Ann Doyle"])["Ann"] == "Ann"


def test_two_who_are_named_together_are_no_longer_name_of_the_first():
    known = known_as(["Ann Corrie", "Ann Corrie and Bela Doyle"])
    assert known["Ann Corrie"] == "Ann Corrie"


def test_an_accent_or_one_letter_too_many_makes_no_other_person():
    assert same_name(name_parts("Felipe Caldén"), name_parts("Felipe Calden"))
    assert same_name(name_parts("Vincente Marsh"), name_parts("Vicente Marsh"))
    assert not same_name(name_parts("Michaela Marsh"), name_parts("Michael Marsh"))


def test_names_are_compared_as_newspapers_shorten_them():
    full = name_parts("Prime Minister Ann B. Corrie")
    assert same_name(full, name_parts("Ms Corrie")) and same_name(full, name_parts("A. Corrie"))
    assert not same_name(full, name_parts("Bela Corrie")) and not same_name((), full)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("entry for Feb. 3", "one chilling entry", True),
        ("University of Aldry", "Ann Corrie", False),
    ],
)
def test_a_description_is_built_on_the_noun_before_its_preposition(one, two, same):
    parties = [Named.of({"speaker": name, "status": "named"}) for name in (one, two)]
    assert (same_speaker(*parties) == "same") is same


def test_a_son_and_his_father_are_two_where_the_articles_print_both():
    names = ["Peter Holm Jr", "Peter B. Holm Jr", "Peter Holm", "Peter B. Holm"]
    found = identities(names)
    assert found["Peter Holm Jr"] == "Peter B. Holm Jr"
    assert found["Peter Holm"] == "Peter B. Holm"


def test_a_name_with_a_suffix_is_the_same_persons_where_nobody_prints_another():
    found = identities(["Joseph R. Holm Jr", "Joe Holm"])
    assert found["Joe Holm"] == "Joseph R. Holm Jr"


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [("log", "logbook", True), ("inspectors", "inspection", False), ("ox", "oxen", False)],
)
def test_two_described_sources_are_one_where_a_noun_begins_the_other(one, two, same):
    sources = [Named((word,), "document", described=True) for word in (one, two)]
    assert (same_speaker(*sources) == "same") is same
    named = Named((two,), "document")
    assert same_speaker(sources[0], named) != "same"


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Holm spokesman", "Ada Holm", "unknown"),
        ("Holm spokesman", "Holm spokesman", "same"),
        ("Ada Holm", "Holm", "same"),
    ],
)
def test_who_speaks_for_somebody_is_not_known_to_be_that_somebody(one, two, same):
    parties = [
        Named.of({"speaker": name, "status": "anonymous" if "spokes" in name else "named"})
        for name in (one, two)
    ]
    assert same_speaker(*parties) == same
