"""For whom a speaker speaks, by what stands beside the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from framing.parse.institutions import body_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def spoken_for(document: Document) -> dict[str | None, str | None]:
    return {a.speaker: a.institution for a in document.attributions}


@pytest.mark.parametrize(
    ("text", "speaker", "institution"),
    [
        (
            "Lena Ostrow, a director of Larkmere Water, said the pumps would be mended.",
            "Lena Ostrow",
            "Larkmere Water",
        ),
        (
            "Owen Radley, spokesman for Marrowby General Hospital, said two had gone home.",
            "Owen Radley",
            "Marrowby General Hospital",
        ),
        (
            "The bill was wrong, said Keith Abouchar, a Treasury official.",
            "Keith Abouchar",
            "Treasury",
        ),
        (
            "State department spokesperson Tom Reck said the talks had failed.",
            "Tom Reck",
            "State department",
        ),
        (
            "Ilse Brandt, a professor of hydrology at the University of Aldry, said it would rain.",
            "Ilse Brandt",
            "University of Aldry",
        ),
        (
            "Ana Roth of the Quay and Rail Union said it would strike.",
            "Ana Roth",
            "Quay and Rail Union",
        ),
    ],
)
def test_a_person_speaks_for_the_body_that_stands_beside_the_name(
    read: Callable[..., Document], text: str, speaker: str, institution: str
) -> None:
    assert spoken_for(read(text)) == {speaker: institution}


def test_the_company_is_the_one_that_the_article_names(read: Callable[..., Document]) -> None:
    document = read(
        "Larkmere Water said the pumps had failed. "
        "The company's managing director, Conrad Vale, said he was sorry."
    )
    assert spoken_for(document)["Conrad Vale"] == "Larkmere Water"


def test_a_company_that_nobody_names_stays_a_company(read: Callable[..., Document]) -> None:
    document = read("The company's managing director, Conrad Vale, said he was sorry.")
    assert spoken_for(document) == {"Conrad Vale": "company"}


def test_nameless_people_speak_for_a_body_too(read: Callable[..., Document]) -> None:
    document = read("A spokesman for Larkmere Water said the pumps had failed.")
    assert spoken_for(document) == {"spokesman for Larkmere Water": "Larkmere Water"}


@pytest.mark.parametrize(
    "description",
    [
        "the mayor of Marrowby",
        "the prime minister",
        "Secretary of Defense",
        "president of the United States",
        "an Israeli lawmaker",
        "a former director of Larkmere Water",
        "a critic of the company",
        "a pupil at Marrowby School",
        "captain of the bulk carrier Solveig",
        "an economist",
        "at least four people",
        "a cable news host",
        "",
    ],
)
def test_a_place_and_a_critic_and_a_past_office_are_nobodys_mandate(description: str) -> None:
    assert body_of(description) is None


def test_a_person_whom_somebody_speaks_for_is_no_institution(
    read: Callable[..., Document],
) -> None:
    document = read("Tom Reck, a spokesman for Anna Reel, said she would appeal. Reel left early.")
    assert spoken_for(document) == {"Tom Reck": None}


def test_a_document_speaks_in_the_role_of_a_document(read: Callable[..., Document]) -> None:
    text = "The March report said the crest of the dam had sunk. The engineer said it would hold."
    roles = {one.speaker: one.role for one in read(text).attributions}
    assert roles["March report"] == "document"
    assert "document" not in [role for name, role in roles.items() if name != "March report"]
