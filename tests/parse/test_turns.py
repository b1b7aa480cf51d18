"""Interviews, transcripts and fact checks: whose turn is whose, and what is nobody's."""

import pytest

INTRO = "Mara Finch has run the Halvern harbour trust since 2019. The wall was closed in May.\n\n"
ASKED = (
    "Q: Why was the wall closed?\n\nA: We found cracks in it.\n\nThe engineers told us to wait.\n\n"
    "Q: What will it cost?\n\nA: About two million pounds.\n\n"
)
BROADCAST = (
    "Transcript: Evening Report\n\n"
    "DANA WILLS, HOST: The wall at Halvern is closed tonight. Rex Dow is there.\n\n"
    "REX DOW, CORRESPONDENT: Engineers found cracks in it.\n\n"
    "(BEGIN VIDEO CLIP)\n\n"
    "UNIDENTIFIED MALE: I walked on it every day.\n\n"
    "(END VIDEO CLIP)\n\n"
    "Fog lay over the harbour.\n\n"
    "WILLS (voice-over): The trust was founded in 1901.\n\n"
    "DOW: The council will pay half of it.\n\n"
)


def said_by(document, words):
    """Return speaker and status of the widest attribution that holds some words; None of the outlet's own."""
    found = [
        one
        for one in document.attributions
        if any(words in document.text[start:end] for start, end in one.content)
    ]
    if not found:
        return None
    widest = max(found, key=lambda one: sum(end - start for start, end in one.content))
    return widest.speaker, widest.status


def test_whoever_answers_is_the_one_person_whom_the_text_introduces(read):
    document = read(INTRO + ASKED)
    assert said_by(document, "found cracks") == ("Mara Finch", "named")
    assert said_by(document, "What will it cost") == ("questioner", "anonymous")
    assert "Q" not in document.actors


def test_a_turn_goes_on_over_its_paragraphs_and_ends_with_the_last(read):
    document = read(INTRO + ASKED + "The wall opens again in June.\n")
    assert said_by(document, "engineers told us") == ("Mara Finch", "named")
    assert said_by(document, "opens again") is None


def test_of_two_people_introduced_nobody_is_said_to_answer(read):
    document = read("Mara Finch and Rex Dow met on Monday in Halvern.\n\n" + ASKED)
    assert said_by(document, "found cracks") == (None, "unresolved")


def test_of_two_people_the_one_in_the_title_answers(read):
    title = "Q&A with harbour chief Mara Finch.\n\n"
    document = read(f"{title}Mara Finch and Rex Dow met on Monday in Halvern.\n\n{ASKED}")
    assert said_by(document, "found cracks") == ("Mara Finch", "named")


def test_what_i_say_in_an_answer_is_the_answerers(read):
    document = read(INTRO + ASKED.replace("The engineers told us", "I told the engineers"))
    assert {one.speaker for one in document.attributions} == {"Mara Finch", "questioner"}


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("closed tonight", ("Dana Wills", "named")),
        ("Engineers found", ("Rex Dow", "named")),
        ("walked on it", ("unidentified male", "anonymous")),
        ("founded in 1901", ("Dana Wills", "named")),
        ("pay half", ("Rex Dow", "named")),
        ("Fog lay", None),
        ("Evening Report", None),
    ],
)
def test_labels_in_capitals_are_people_and_a_stage_direction_ends_a_turn(read, words, who):
    assert said_by(read(BROADCAST), words) == who


def test_labels_in_capitals_name_nobody_twice_and_directions_nobody(read):
    document = read(BROADCAST)
    assert {"Dana Wills", "Rex Dow"} <= set(document.actors)
    assert [name for name in document.actors if name.isupper()] == []
    assert {one.role for one in document.attributions if one.speaker == "Dana Wills"} == {"media"}


def test_the_facts_of_a_fact_check_are_the_outlets(read):
    document = read(
        "DALLIMORE: “We have built nine miles of wall.”\n\nTHE FACTS: It is four miles.\n\n"
        "Work stopped in May.\n\nDALLIMORE: “The council paid for it.”\n\nTHE FACTS: That is right.\n"
    )
    assert said_by(document, "nine miles") == ("Dallimore", "named")
    assert said_by(document, "four miles") is None and said_by(document, "Work stopped") is None


def test_counts_behind_a_colon_are_no_speech(read):
    document = read("The votes so far:\n\nDow: 1,769\n\nFinch: 1,501\n\nDow: 547\n\nFinch: 46\n")
    assert document.attributions == ()


LIST = (
    "The union and the company met on Tuesday.\n\nThe union said:\n\n"
    "• The night shift must end by June.\n\n• “The company has lied to us for years.”\n\n"
    "The talks go on.\n"
)


def test_what_is_listed_below_somebodys_word_is_theirs(read):
    document = read(LIST)
    assert said_by(document, "night shift") == ("union", "unresolved")
    assert said_by(document, "lied to us") == ("union", "unresolved")
    assert said_by(document, "talks go on") is None
    assert document.voice_at(document.text.index("lied")).voice == "quoted"


def test_a_list_below_nobodys_word_is_the_outlets(read):
    document = read(LIST.replace("The union said", "What to know"))
    assert said_by(document, "night shift") is None
