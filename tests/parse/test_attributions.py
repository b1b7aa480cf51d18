"""Who says what, by which cue, in invented news with real conventions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from said import printed

from framing.records import Attribution, Document, Person

if TYPE_CHECKING:
    from collections.abc import Callable


def only(document: Document, part: str) -> Attribution:
    """Return the attribution whose content holds some words."""
    found = [
        a
        for a in document.attributions
        if part in printed(document, a.content) and a.type != "scare"
    ]
    assert found, [printed(document, a.content) for a in document.attributions]
    return min(found, key=lambda a: sum(e - s for s, e in a.content))


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        (
            "The ministry said the bridge would reopen on Monday.",
            "the bridge would reopen",
            "The ministry",
        ),
        ("The bridge was safe, said engineer Ilse Brandt.", "The bridge was safe", "Ilse Brandt"),
        ("According to the army, three houses burned down.", "three houses burned", "the army"),
        ("The governor denied the charge on Tuesday.", "the charge", "The governor"),
        (
            "Mayor Tom Reck urged residents to leave their homes.",
            "leave their homes",
            "Mayor Tom Reck",
        ),
    ],
)
def test_a_construction_gives_content_and_source(
    read: Callable[..., Document], text: str, content: str, source: str
) -> None:
    document = read(text)
    found = only(document, content)
    assert source.split()[-1] in printed(document, found.source)


def test_a_quotation_resumed_after_its_cue_is_one_attribution(
    read: Callable[..., Document],
) -> None:
    document = read("“The wall is cracked,” engineer Ilse Brandt said. “It will not hold.”")
    found = [a for a in document.attributions if a.type == "direct"]
    assert len(found) == 1
    assert len(found[0].quoted) == 2
    assert found[0].speaker == "Ilse Brandt"


def test_a_quotation_over_paragraphs_keeps_its_speaker(read: Callable[..., Document]) -> None:
    document = read(
        "“The wall is cracked,” said Ilse Brandt, the former chief engineer. “We told them so.\n"
        "“Nobody from the company ever called us back.”"
    )
    place = document.text.index("Nobody from")
    assert document.voice_at(place).voice == "quoted"
    assert document.voice_at(place).speaker == "Ilse Brandt"


def test_a_quoted_word_makes_a_report_mixed(read: Callable[..., Document]) -> None:
    document = read("The minister said the plan was “a disgrace” and would fail.")
    assert only(document, "disgrace").type == "mixed"


def test_marks_without_a_speaker_are_scare_quotes_in_narration(
    read: Callable[..., Document],
) -> None:
    document = read("The so-called “reform” took effect on Monday.")
    run = document.voice_at(document.text.index("reform"))
    assert (run.voice, run.scare) == ("narration", True)


def test_hearsay_has_no_source_and_is_anonymous(read: Callable[..., Document]) -> None:
    found = only(read("The company will reportedly close two plants."), "close two plants")
    assert found.status == "anonymous"
    assert not found.source


def test_a_report_is_a_document_source(read: Callable[..., Document]) -> None:
    document = read("An audit report found that the dam had not been inspected since 2011.")
    assert only(document, "not been inspected").type == "document"


def test_a_surname_and_a_pronoun_resolve_to_the_fullest_name(read: Callable[..., Document]) -> None:
    document = read(
        "Governor Marta Kell visited the valley on Friday. Kell said the dam was safe. "
        "She added that engineers would stay."
    )
    assert {a.speaker for a in document.attributions} == {"Marta Kell"}


def test_nameless_people_are_anonymous_and_never_unresolved(read: Callable[..., Document]) -> None:
    found = only(read("Critics said the law was rushed through parliament."), "rushed")
    assert (found.speaker, found.status) == ("Critics", "anonymous")


def test_a_report_inside_a_report_is_nested(read: Callable[..., Document]) -> None:
    document = read(
        "Lawmaker Ana Roth told the agency that Kell had admitted her mistake in closing the sluice."
    )
    assert any(a.nested for a in document.attributions)
    assert any(not a.nested and a.cue_lemma == "tell" for a in document.attributions)


def test_stance_negation_and_position_come_with_the_cue(read: Callable[..., Document]) -> None:
    claim = only(read("The firm claimed that the water was clean."), "water was clean")
    assert (claim.stance, claim.position, claim.negated) == ("distancing", "before", False)


def test_an_editors_alias_names_the_speaker_and_is_marked(read: Callable[..., Document]) -> None:
    document = read("Kell said the dam was safe.", Person("Marta Kell", ("Kell",), "official"))
    found = only(document, "dam was safe")
    assert (found.speaker, found.by_editor) == ("Marta Kell", True)


def test_a_dash_signature_names_the_speaker(read: Callable[..., Document]) -> None:
    document = read(
        "“This town was forgotten by everybody.” ― Carla Stein\nThe fair opens on Sunday."
    )
    assert only(document, "forgotten").speaker == "Carla Stein"


def test_attempts_and_choices_are_no_attributions(read: Callable[..., Document]) -> None:
    document = read("The minister will try to visit the valley. The council chose to wait.")
    assert not document.attributions
