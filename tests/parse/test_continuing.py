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


def speakers_of(read, text):
    return {one.cue_lemma: one.speaker for one in read(text).attributions if one.cue_lemma}


SWALLOWED = (
    "A headline stands here\n\n"
    "Larkin (AP) – Norland's top safety official promises to fiercely defend the state's historic dam safeguarding "
    "farmland after Marrow and Velby asked the U.S. Supreme Court to declare it unsafe, saying the water is freely "
    "flowing into neighboring fields."
)


def test_a_report_before_saying_is_no_part_of_who_says_it(read):
    text = "Larkin (AP) – Norland's top safety official promises to defend the dam, saying the river is rising."
    assert speakers_of(read, text)["say"] == "Norland's top safety official"


def test_saying_behind_two_reports_is_nobodys_and_each_report_has_its_own_source(read):
    found = speakers_of(read, SWALLOWED)
    assert found["promise"] == "Norland's top safety official"
    assert found["ask"] == "Marrow and Velby"
    assert found["say"] is None


def test_a_description_with_a_cue_stays_in_the_source(read):
    text = "Rex Hale, a vocal critic of the dam, said the water was rising."
    (said,) = [one for one in read(text).attributions if one.cue_lemma == "say"]
    assert said.speaker == "Rex Hale"
    assert "critic" in (said.introduced_as or "")


def test_a_quotation_goes_on_with_who_spoke_and_not_with_the_minutes_it_was_read_in(read):
    text = (
        "“We need a new wall,” Ada Bloom said, according to minutes kept by the council. "
        "“This one leaks every spring and nobody mends it.”"
    )
    (said,) = [one for one in read(text).attributions if one.type == "direct"]
    assert said.speaker == "Ada Bloom"
    assert len(said.content) == 2


def test_what_is_told_according_to_minutes_alone_is_theirs(read):
    text = (
        "The wall leaks, according to minutes kept by the council: “Nobody mends it in the spring.”"
    )
    (told,) = [one for one in read(text).attributions if one.quoted]
    assert (told.speaker or "").startswith("minutes")


def test_a_paragraph_in_marks_is_of_who_spoke_before_it_and_not_of_the_report_below(read):
    text = (
        "“We have worked with each of the boards for months,” Rex Hale, a lawyer for the mill, said in a statement.\n\n"
        "“Putting aside why such letters have been leaked, we have no worries about these letters at all.”\n\n"
        "According to the report, the letters are part of a long exchange with the mill."
    )
    document = read(text)
    told = {
        one.speaker: " ".join(document.text[s:e] for s, e in one.content)
        for one in document.attributions
    }
    assert "Putting aside" in told["Rex Hale"]
    assert told["report"].startswith("the letters are part")
