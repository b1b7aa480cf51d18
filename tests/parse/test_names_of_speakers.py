"""Which of the names in a source phrase is who speaks: not the place, not the day, not the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("HALVERN, N.J. — Gov. Ida Holm declared that the state is broke.", "broke", "Ida Holm"),
        (
            "Earlier Friday, chairman of the House Weirs Committee Rep. Paul Reel (D-Calif.) "
            "revealed that his committee had begun.",
            "had begun",
            "Paul Reel",
        ),
        (
            "It was a similar call from Sen. Ida Holm of Minnesota, who tweeted that it was wrong.",
            "wrong",
            "Ida Holm",
        ),
        (
            "“Good,” said Sheriff Paul Reel of Deuel County, Neb., who said that he was gratified.",
            "gratified",
            "Paul Reel",
        ),
        ("The mother of Anna Reel, who said that she was ill, was there.", "ill", "Anna Reel"),
        (
            "Director of National Intelligence James Holm issued a statement saying that he left.",
            "he left",
            "James Holm",
        ),
        (
            "Secretary of the Interior Ryan Reel said that it had rained.",
            "rained",
            "Ryan Reel",
        ),
        (
            "Alex van der Holm, a lawyer, said that he was guilty.",
            "guilty",
            "Alex van der Holm",
        ),
        (
            "The developer, Sharif el-Holm, said the centre would open.",
            "would open",
            "Sharif el-Holm",
        ),
    ],
)
def test_the_person_in_a_source_phrase_is_who_speaks(
    read: Callable[..., Document], text: str, words: str, speaker: str
) -> None:
    document = read(text)
    found = [
        a
        for a in document.attributions
        if any(words in text[start:end] for start, end in a.content)
    ]
    assert [a.speaker for a in found] == [speaker]


def test_neither_place_nor_agency_of_a_dateline_is_somebody_named(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Halvern (AP) – The town's top officer promised to defend the law.\n\n"
        "HALVERN, Me. — The town is broke."
    )
    assert document.actors == {}
    assert {a.status for a in document.attributions} == {"anonymous"}


def test_a_campaign_is_not_the_person_who_leads_it(read: Callable[..., Document]) -> None:
    document = read(
        "Holm campaign chairman Paul Reel spoke first. “It is false,” he said.\n\n"
        "Then the campaign said that the vote was sound."
    )
    (last,) = (
        a for a in document.attributions if "the vote" in document.text[a.start : a.start + 30]
    )
    assert last.speaker != "Paul Reel"


def test_a_bare_surname_is_whose_it_was_first_and_not_hers_who_goes_on_being_named_in_full(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Former Rep. Paul Holm pleaded guilty on Monday.\n\n"
        "“I used the money,” Holm said.\n\n"
        "The charge against Anna Holm is another. Anna Holm was a teacher.\n\n"
        "A lawyer for Anna Holm said that she was sorry. Holm added that he was ill."
    )
    told = [a.speaker for a in document.attributions if a.introduced_as == "Holm"]
    assert told == ["Paul Holm", "Paul Holm"]


def test_a_son_is_not_his_father_in_a_headline_either(read: Callable[..., Document]) -> None:
    document = read(
        "Paul Holm Jr. Pleads Guilty in Money Case\n\n"
        "Paul B. Holm Jr., the former mayor, pleaded guilty on Monday.\n\n"
        "“I used the money,” Mr. Holm said. Mr. Holm’s father, the Rev. Paul B. Holm, was there."
    )
    (last,) = (a for a in document.attributions if a.introduced_as == "Mr. Holm")
    assert last.speaker == "Paul B. Holm Jr"


def test_an_office_with_of_is_the_speakers_role(read: Callable[..., Document]) -> None:
    document = read("Secretary of the Interior Ryan Reel said that it had rained.")
    assert [a.role for a in document.attributions] == ["official"]


def test_a_surname_that_is_a_title_too_is_a_surname_behind_a_given_name(
    read: Callable[..., Document],
) -> None:
    document = read(
        "“The weir will hold,” independent Sen. Ruth King of Maine, who sits with the Tories, told "
        "reporters. King said that it was late. The King of Norland said that he was sorry."
    )
    told = [(a.speaker, a.role) for a in document.attributions]
    assert told[:2] == [("Ruth King", "official")] * 2
    assert told[2][0] != "Ruth King"


def test_a_surname_tells_no_role(read: Callable[..., Document]) -> None:
    document = read("Ada Bishop said that it had rained.")
    assert [(a.speaker, a.role) for a in document.attributions] == [("Ada Bishop", None)]


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("The council leader", "council"),
        ("The leader of the farm group", "farm group"),
        ("The president of the university", "university"),
    ],
)
def test_who_leads_a_body_and_is_not_named_is_no_institution(
    read: Callable[..., Document], who: str, body: str
) -> None:
    (found,) = read(f"{who} said on Monday that it had rained.").attributions
    assert (found.status, found.institution) == ("unresolved", body)


def test_an_office_in_capitals_is_no_name(read):
    document = read(
        "The Prime Minister said he was sorry. The Head of State said that all was well."
    )
    assert [one.speaker for one in document.attributions] == ["Prime Minister", "Head of State"]


def test_of_two_names_whoever_the_owner_has_speaks(read):
    document = read("But Jax's legal eagle Gloria Reck said he was a devoted father.")
    assert document.attributions[0].speaker == "Gloria Reck"


def test_his_lawyer_is_no_lawyer_who_is_named_further_down(read):
    document = read(
        "Pryde sang in Orrin. His lawyer said he would not speak.\n\nThe celebrity lawyer Brent Halloway, who is "
        "not involved, said it would be quick."
    )
    assert [one.status for one in document.attributions] == ["unresolved", "named"]
    assert [one.speaker for one in document.attributions] == ["His lawyer", "Brent Halloway"]
