"""On whose word a figure is given where the report itself does not say it: pronouns, papers, lists, polls."""

import pytest
from figures_told import found, only


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # he may be the one met
        (
            "Ada Bloom met the board. Ben Crane and Carl Dorn came after their talk with Tom Hale, "
            "when he said he would spend 40 million dollars.",
            None,
        ),
        # the group that the sentence before is about
        (
            "House members have argued that the votes take little time. "
            "They add that they have passed 15 bills.",
            "House members",
        ),
        # the papers that somebody gave out
        (
            "Ada Bloom released her tax returns, showing that she had earned $139 million.",
            "tax returns",
        ),
        ("Bloom was charged with four crimes in May, the board said.", "board"),
        ("In a long indictment, Mr. Bloom is charged with taking $4 million.", "long indictment"),
        (
            "It was not the 2 percent growth rate projected by the Larkin Institute.",
            "Larkin Institute",
        ),
        (
            "Hale is followed in the May poll by Ben Crane with 18 percent.",
            "May poll",
        ),
    ],
)
def test_a_source_is_named_where_the_text_bears_it_and_else_left_empty(text, source):
    row = found(text)[-1]
    assert (row.voice, row.attrs["source"]) == ("attributed", source)


def test_a_list_that_goes_on_is_on_one_word():
    rows = found(
        "Ada Bloom made her case, mentioning the $83 million stimulus, an 8 percent jobless rate, "
        "and the 12 million jobs."
    )
    assert [row.attrs["source"] for row in rows] == ["Ada Bloom"] * len(rows)
    assert len(rows) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Those wondering whether it would be dramatic found out as clerks read the 27 amendments.",
        "The clerks had determined which of the 60,000 letters were private.",
        "Ada Bloom promised hundreds of times in her campaign that the wall would be cheap.",
        "Ms. Bloom intends to bring a bill that includes much aid, including $5 million for roads.",
    ],
)
def test_questions_and_how_often_a_thing_is_said_are_on_nobodys_word(text):
    rows = found(text)
    assert [(row.voice, row.attrs["source"]) for row in rows] == [("narration", None)]


def test_who_says_it_inside_a_quotation_is_the_source():
    row = only("“The flight will cost $4 million, a media buyer said,” Ada Bloom wrote on Monday.")
    assert row.attrs["source"] == "media buyer"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "According to the Norland activist group Larkin Watch, 38 boats were lost.",
            "Larkin Watch",
        ),
        ("Some 60 percent now believe her, a 21 percentage point increase.", None),
        ("All told, up to 5 million workers could be helped.", None),
        (
            "To win, they need 40 percent of the vote, analysts say; in 2012, Ada Bloom had 12 percent.",
            None,
        ),
        ("Fans called her “the best” in a fight between the top three rivals.", None),
        (
            "The current Larkin Institute count gives her 469 delegates.",
            "current Larkin Institute count",
        ),
    ],
)
def test_the_last_number_of_a_sentence_is_on_the_word_of_whoever_gives_it(text, source):
    assert found(text)[-1].attrs["source"] == source


def test_a_poll_is_named_in_its_own_clause():
    rows = found("Six in 10 say he is decisive, after 40 percent said so in the earlier poll.")
    assert [row.attrs["source"] for row in rows] == [None, "earlier poll"]


@pytest.mark.parametrize(
    "text",
    [
        "Last year they collected nine strange things the rival had said about the town.",
        "It is worth noting that the debate had 15 million viewers.",
    ],
)
def test_what_somebody_said_is_counted_by_the_outlet(text):
    assert [(row.voice, row.attrs["source"]) for row in found(text)] == [("narration", None)]
