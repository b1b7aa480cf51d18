"""Whether two names are one person's."""

from __future__ import annotations

from framing.compare.speakers import identities, name_parts, same_name


def test_a_description_that_ends_in_a_name_does_not_keep_the_surname_from_its_bearer() -> None:
    found = identities(["Dana Whitlock", "Whitlock", "staff of Whitlock"])
    assert found["Whitlock"] == "Dana Whitlock"
    assert found["staff of Whitlock"] == "staff of Whitlock"


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
