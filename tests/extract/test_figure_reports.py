"""On whose word a figure is given where the report itself does not say it: pronouns, papers, lists, polls."""

import pytest

from framing.extract.figures import figures
from framing.testing import observed


def found(text):
    return observed(figures, text)


def only(text):
    rows = found(text)
    assert len(rows) == 1, [row.text for row in rows]
    return rows[0]


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
