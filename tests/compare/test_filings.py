"""One suit under several nouns is one speaker with who filed it, where the articles tell of one suit only."""

import pytest
from event import Story, sample

from framing.compare.event_speakers import settle_speakers
from framing.compare.same_name import Named, same_speaker


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
