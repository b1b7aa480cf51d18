"""What stands behind a quotation mark that nothing closes is reported words at most, and its place is told."""

import pytest

STRAY = (
    "“We will not stop,” Mayor Tessa Quill said on Monday. “Nothing will stop this. The council then "
    "voted for the plan.\n\nThe doors were closed."
)


def voices(document, words):
    start = document.text.index(words)
    return {document.voice_at(at).voice for at in range(start, start + len(words))}


def test_words_behind_a_mark_left_open_are_not_quoted_and_those_in_a_pair_are(read):
    document = read(STRAY)
    assert voices(document, "We will not stop") == {"quoted"}
    assert "quoted" not in voices(document, "The council then voted")
    (span,) = document.unclosed
    assert document.text[slice(*span)].startswith("Nothing will stop this. The council")


@pytest.mark.parametrize(
    "text",
    [
        "“We will not stop.\n\n“Nothing will stop this,” Mayor Tessa Quill said.",
        "“Dear all, we will not stop.\n\nNothing will stop this,” Mayor Tessa Quill wrote.",
        "“We will not stop,” Mayor Tessa Quill said.",
    ],
    ids=["a paragraph that opens with a mark goes on", "a letter in one pair", "a pair"],
)
def test_what_newspapers_leave_open_on_purpose_is_quoted(read, text):
    document = read(text)
    assert document.unclosed == ()
    assert voices(document, "We will not stop" if "We" in text else "we will") == {"quoted"}


def test_a_report_keeps_what_a_pair_of_marks_holds(read):
    document = read('Tessa Quill said "the vote will stand and the "shouting" will end.')
    (told,) = [one for one in document.attributions if one.speaker == "Tessa Quill"]
    assert [document.text[slice(*span)] for span in told.quoted] in ([], ["shouting"])
    assert told.type in ("mixed", "indirect")


def test_a_phrase_that_nobody_is_given_is_no_scare_quote_where_its_mark_is_left_open(read):
    document = read(
        "The plan was a “gold standard for all the towns of the coast and beyond.\n\nRain fell."
    )
    assert not [one for one in document.attributions if one.quoted]
