"""Each construction of English news: who says what by which cue, and how the cue stands to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from said import printed

from framing.testing import base_tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Attribution, Document

    Read = Callable[..., Document]


def told(document: Document) -> list[tuple[str, str, str]]:
    """Return cue, source and content of every attribution, as printed."""
    return [
        (printed(document, a.cue), printed(document, a.source), printed(document, a.content))
        for a in document.attributions
    ]


def single(document: Document) -> Attribution:
    (found,) = document.attributions
    return found


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        (
            "The mayor warned of flooding in the lower town.",
            "warned of",
            "The mayor",
            "flooding in the lower town",
        ),
        (
            "Threats by officials to close the mill alarmed the town.",
            "Threats",
            "officials",
            "close the mill",
        ),
        (
            "The minister's refusal to meet the strikers angered them.",
            "refusal",
            "The minister",
            "meet the strikers",
        ),
        (
            "Concerns among residents that the dam would fail grew on Monday.",
            "Concerns",
            "residents",
            "the dam would fail",
        ),
        ("The pilot is believed to be alive.", "is believed", "", "The pilot … to be alive"),
        (
            "The pilot is said by friends to be alive.",
            "is said",
            "friends",
            "The pilot … to be alive",
        ),
        ("It is said that the mill will close.", "is said", "", "that the mill will close"),
        (
            "The guard allegedly took the keys.",
            "allegedly",
            "",
            "The guard … took the keys",
        ),
        ("Tom Reck called Anna Reel a liar.", "called", "Tom Reck", "Anna Reel a liar"),
        (
            "The governor accused the company of hiding the report.",
            "accused",
            "The governor",
            "the company of hiding the report",
        ),
        (
            "The company declined to say whether the pumps had failed.",
            "declined to say",
            "The company",
            "whether the pumps had failed",
        ),
        (
            "“The dam is safe and it will stay safe” – Anna Reel, engineer.",
            "–",
            "Anna Reel",
            "The dam is safe and it will stay safe",
        ),
        (
            "The dam will hold — so the engineer said.",
            "said",
            "the engineer",
            "The dam will hold",
        ),
    ],
)
def test_a_construction_gives_its_cue_source_and_content(
    read: Read, text: str, cue: str, source: str, content: str
) -> None:
    assert told(read(text)) == [(cue, source, content)]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("The engineer said that the dam was safe.", "before"),
        ("The dam, the engineer said, was safe in every season.", "within"),
        ("The dam was safe in every season, the engineer said.", "after"),
    ],
)
def test_a_cue_stands_before_within_or_after_its_content(
    read: Read, text: str, position: str
) -> None:
    assert single(read(text)).position == position


@pytest.mark.parametrize(
    ("verb", "tense"),
    [
        ("said", "past"),
        ("says", "present"),
        ("has said", "perfect"),
        ("will say", "future"),
        ("may say", "modal"),
    ],
)
def test_a_cue_has_its_tense(read: Read, verb: str, tense: str) -> None:
    assert single(read(f"The engineer {verb} that the dam is safe.")).tense == tense


@pytest.mark.parametrize(
    ("verb", "negated"),
    [
        ("did not say", True),
        ("never claimed", True),
        ("didn't say", True),
        ("said", False),
        ("claimed", False),
    ],
)
def test_a_cue_that_is_denied_says_so(read: Read, verb: str, negated: bool) -> None:
    assert single(read(f"The engineer {verb} that the dam was safe.")).negated is negated


@pytest.mark.parametrize(
    ("source", "negated"),
    [
        ("Neither Ada Bloom nor Rex Hale", True),
        ("Neither of the two clerks", True),
        ("No official", True),
        ("None of the engineers", True),
        ("Nobody", True),
        ("Not one of the clerks", True),
        ("No fewer than 40 clerks", False),
        ("None other than Ada Bloom", False),
        ("No 10", False),
        ("Not only Ada Bloom", False),
    ],
)
def test_where_none_of_a_source_said_it_the_cue_is_denied(
    read: Read, source: str, negated: bool
) -> None:
    found = read(f"{source} said that the dam was safe.").attributions
    assert [one.negated for one in found] == [negated]
    assert found[0].deed is negated  # nobody is heard in it
    assert not (negated and found[0].speaker)


def test_what_is_denied_in_the_content_denies_no_cue(read: Read) -> None:
    assert single(read("The engineer said that the dam was not safe.")).negated is False


def test_a_nested_report_is_marked_and_its_words_are_counted_once(read: Read) -> None:
    document = read("The engineer said that the mayor had claimed that the dam was safe.")
    nested: dict[Any, bool] = {a.cue_lemma: a.nested for a in document.attributions}
    assert nested == {"say": False, "claim": True}
    own = {
        run.speaker: document.text[run.start : run.end].strip(" .")
        for run in document.voices
        if run.voice == "attributed"
    }
    assert own == {
        "engineer": "that the mayor had claimed that",
        "mayor": "the dam was safe",
    }


@pytest.mark.parametrize(
    ("headline", "speaks"),
    [
        ("Norham strike: council and league at odds", False),
        ("‘War on the poor’: budget pushed through at night", False),
        ("Norham police: two held after fire", True),
    ],
)
def test_an_event_or_words_in_marks_before_a_headlines_colon_say_nothing(headline, speaks):
    text = f"{headline}\n\nThe Norham strike went on. The police are there. War on the poor, some say.\n"
    found = base_tables({"Gull": text})["attributions"]["construction"]
    assert ("headline colon" in set(found)) is speaks
