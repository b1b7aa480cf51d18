"""Whose words go on behind *adding*: those of who spoke last in the sentence."""

import pytest


def goes_on(read, text):
    found = [one for one in read(text).attributions if one.cue_lemma == "add"]
    assert len(found) == 1
    return found[0].speaker


@pytest.mark.parametrize(
    "text",
    [
        "The mayor praised the engineers — and Rex Hale said the dam was safe, adding: “It will hold.”",
        "Ada Bloom left the room as Rex Hale said the dam would hold, adding that the wall was new.",
        "The council closed the road on Monday after engineer Rex Hale warned of cracks, adding: "
        "“Nobody should go near it.”",
        "Police arrested Carl Denn on Monday, Rex Hale said, adding that he had resisted.",
    ],
)
def test_adding_goes_on_with_the_words_of_who_spoke_last(read, text):
    assert goes_on(read, text) == "Rex Hale"


def test_a_clause_about_a_noun_does_not_take_the_words_of_the_main_clause(read):
    text = (
        "Ada Bloom criticised the firm, whose director Rex Hale said the dam was safe, adding: "
        "“We did nothing wrong.”"
    )
    assert goes_on(read, text) == "Ada Bloom"
