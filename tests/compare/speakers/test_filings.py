"""One suit under several nouns is one speaker with who filed it, where the articles tell of one suit only."""

import pytest
from event import Story, sample

from framing.compare.same_name import Named, same_speaker
from framing.compare.speakers.event_speakers import settle_speakers


def told(one, two):
    """Return how the first speakers of two articles compare."""
    both = sample([one, two])
    settle_speakers(both)
    rows = both.rows("attributions")
    first = {row["article_id"]: row for row in reversed(rows)}
    return same_speaker(Named.of(first[one.id]), Named.of(first[two.id]))


def story(name, text, speaker, words, status="named"):
    return Story(name, name.capitalize(), text).quote(speaker, words, status=status)


SUIT = story("gull", "The lawsuit says the dam leaks.", "lawsuit", "the dam leaks")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The complaint says the dam leaks.", "complaint"),
        ("The suit from Marrow and Velby says the dam leaks.", "suit from Marrow and Velby"),
    ],
)
def test_the_suit_is_the_complaint(text, speaker):
    assert told(SUIT, story("tern", text, speaker, "the dam leaks")) == "same"


def test_a_suit_is_not_the_report_of_an_inspector():
    text = "The report by an inspector says the dam leaks."
    assert told(SUIT, story("tern", text, "report by an inspector", "the dam leaks")) != "same"


def test_suits_of_two_owners_are_not_known_to_be_one():
    marrow = story(
        "gull", "The suit from Marrow says the dam leaks.", "suit from Marrow", "the dam leaks"
    )
    velby = story(
        "tern", "The petition from Velby says it is rotten.", "petition from Velby", "it is rotten"
    )
    rows = sample([marrow, velby])
    settle_speakers(rows)
    assert not any(row.get("files") for row in rows.rows("attributions"))


def test_where_articles_tell_of_another_suit_it_is_not_known_which_is_meant():
    tern = story(
        "tern",
        "The complaint says the dam leaks. Another federal lawsuit was lost in spring.",
        "complaint",
        "the dam leaks",
    )
    rows = sample([SUIT, tern])
    settle_speakers(rows)
    assert not any(row.get("files") for row in rows.rows("attributions"))


@pytest.mark.parametrize(("status", "same"), [("named", True), ("anonymous", False)])
def test_who_owns_the_one_suit_speaks_in_it_only_by_name(status, same):
    suit = story(
        "gull", "The suit from Marrow says the dam leaks.", "suit from Marrow", "the dam leaks"
    )
    owner = story("tern", "Marrow said it is rotten. Hale ran.", "Marrow", "it is rotten", status)
    rows = sample([suit, owner])
    settle_speakers(rows)
    assert [bool(row.get("files")) for row in rows.rows("attributions")] == [True, same]


def test_who_owns_no_suit_does_not_speak_in_it():
    suit = story(
        "gull", "The suit from Marrow says the dam leaks.", "suit from Marrow", "the dam leaks"
    )
    other = story("tern", "Hale said it is rotten.", "Hale", "it is rotten")
    rows = sample([suit, other])
    settle_speakers(rows)
    assert [bool(row.get("files")) for row in rows.rows("attributions")] == [True, False]


@pytest.mark.parametrize(("between", "same"), [("", True), ("a rule of the dam board " * 4, False)])
def test_who_files_a_challenge_is_a_filer_unless_the_challenge_is_far_off(between, same):
    text = f"Two towns filed {between}a challenge that says the dam leaks."
    one = story("tern", text, "Two towns", "the dam leaks", "anonymous")
    rows = sample([SUIT, one])
    row = next(row for row in rows.rows("attributions") if row["article_id"] == "tern")
    row["source_spans"] = [[0, len("Two towns")]]
    settle_speakers(rows)
    assert bool(row.get("files")) is same
