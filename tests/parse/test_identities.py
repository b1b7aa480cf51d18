"""Names as newspapers print them: where one begins, whose short form it is, and what is no name at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from said import saying

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def test_a_heading_in_title_case_makes_no_new_names(read: Callable[..., Document]) -> None:
    document = read(
        "Angry Harbour Town Slams Anna Reel Over Broken Weir\n\n"
        "Anna Reel, the mayor, said the weir had been checked. Reel said no more."
    )
    assert set(document.actors) == {"Anna Reel"}


def test_nor_does_a_heading_of_three_words(read: Callable[..., Document]) -> None:
    document = read(
        "Reel Keeps Ban\n\nAnna Reel, the mayor, met the board.\n\nWeir Levy\n\nReel left."
    )
    assert set(document.actors) == {"Anna Reel"}


def test_who_wrote_the_article_is_nobody_in_it(read: Callable[..., Document]) -> None:
    document = read(
        "By Gemma Holt\n\nA girl in the first row put up her hand. “I feel cold,” she said."
    )
    assert "Gemma Holt" not in document.actors
    assert saying(document, "I feel cold").speaker == "girl"


def test_a_union_of_two_trades_is_one_body(read: Callable[..., Document]) -> None:
    document = read(
        "Moira Penn, general secretary of the Quay and Rail Union, said talks had failed. "
        "The Quay and Rail Union said it would meet."
    )
    assert saying(document, "talks had failed").speaker == "Moira Penn"
    assert saying(document, "it would meet").speaker == "Quay and Rail Union"


def test_of_two_with_one_surname_the_title_tells_which(read: Callable[..., Document]) -> None:
    document = read(
        "Peter Holm and his wife, Sarah Holm, were at the gate. "
        "Mrs. Holm said the bus was late. Mr. Holm said it never came."
    )
    assert saying(document, "bus was late").speaker == "Sarah Holm"
    assert saying(document, "never came").speaker == "Peter Holm"


def test_a_body_before_a_name_is_no_part_of_it(read: Callable[..., Document]) -> None:
    document = read("Former Speaker of the House Peter Grist said the vote was a mistake.")
    assert saying(document, "a mistake").speaker == "Peter Grist"


def test_a_day_is_nobody(read: Callable[..., Document]) -> None:
    document = read(
        "Anna Reel said on Tuesday that the weir was safe. It has stood since May 1961."
    )
    assert "Tuesday" not in document.actors


def test_a_name_of_a_group_that_stands_alone_is_a_speaker(read: Callable[..., Document]) -> None:
    document = read("Greenweir rejected the proposal. Greenweir said the terms were not serious.")
    assert saying(document, "not serious").speaker == "Greenweir"


def test_the_usual_form_of_a_name_is_shown_and_a_taunt_is_not(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Sarah Penn said the plan was ready. Later Crooked Sarah Penn was booed. "
        "Sarah Penn said she did not mind."
    )
    assert saying(document, "plan was ready").speaker == "Sarah Penn"


def test_a_rank_is_no_part_of_a_name(read: Callable[..., Document]) -> None:
    """An agent, a marshal or a rapper is told by the title, and named by the rest."""
    document = read("Agent Tomas Reed said he was sorry. Marshal Lena Hill said nothing.")
    assert set(document.actors) == {"Tomas Reed", "Lena Hill"}
    assert {"Tomas Reed", "Lena Hill"} <= set(document.actors)


def test_a_body_may_be_named_for_what_it_is_for_or_against(read: Callable[..., Document]) -> None:
    document = read(
        "Democracy for Corvane said the vote was wrong. Doctors Without Borders said that "
        "Mothers Against Drunk Driving was right. Friends for years, they said nothing."
    )
    assert {"Democracy for Corvane", "Doctors Without Borders"} <= set(document.actors)
    assert "Mothers Against Drunk Driving" in document.actors
    assert not [one for one in document.actors if "years" in one]


@pytest.mark.parametrize("mark", ["'", "’"])
def test_an_apostrophe_in_a_name_may_be_curly(read: Callable[..., Document], mark: str) -> None:
    document = read(f"Commissioner James O{mark}Dell said so. Nobody believed Mr. O{mark}Dell.")
    assert set(document.actors) == {"James O'Dell"}


def test_a_town_of_two_words_is_nobody_that_he_can_mean(read: Callable[..., Document]) -> None:
    document = read(
        "Senator Robert Marsh left New York on Monday. He said the trial was a mistake."
    )
    assert saying(document, "a mistake").speaker == "Robert Marsh"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Peter Holm", "Peter Holm Jr."),
        ("George H. Holm", "George W. Holm"),
        ("Ann Holm", "Anton Holm"),
    ],
)
def test_father_and_son_or_two_of_one_surname_stay_two(
    read: Callable[..., Document], one: str, two: str
) -> None:
    document = read(f"Mayor {one} spoke first. Nobody asked {two} why.")
    assert len([name for name in document.actors if "Holm" in name]) == 2


def test_the_president_is_not_his_daughter_nor_his_son(read: Callable[..., Document]) -> None:
    document = read(
        "Anna Holm, 16, laughed. President Holm did not. Mr. Holm said that he was tired."
    )
    assert saying(document, "tired").speaker == "Holm"
    document = read("Peter Holm Jr. laughed. President Holm said that he was tired.")
    assert saying(document, "tired").speaker == "Holm"


def test_of_two_with_one_surname_the_office_tells_which(read: Callable[..., Document]) -> None:
    document = read(
        "Mary Holm and Vice President Edgar Holm came. Mary Holm sang. "
        "Vice President Holm said that he was tired."
    )
    assert saying(document, "tired").speaker == "Edgar Holm"


def test_a_word_that_opens_a_sentence_is_no_part_of_a_name(read: Callable[..., Document]) -> None:
    document = read(
        "Though Holm was late, the vote began. Most Senate Democrats left. "
        "News of Holm spread. Peter Holm said nothing."
    )
    assert {"Though Holm", "News of Holm", "Most Senate Democrats"} & set(document.actors) == set()


def test_mr_is_not_the_daughter_who_alone_is_named_in_full(read: Callable[..., Document]) -> None:
    document = read(
        "The president’s daughter Odile Holm came with two aides. President Holm sent a letter. "
        "Mr. Holm said the bridge would be built. Ms. Holm said the food was good."
    )
    assert saying(document, "bridge would be built").speaker == "Holm"
    assert saying(document, "food was good").speaker == "Odile Holm"


def test_children_named_by_given_name_are_not_their_father(read: Callable[..., Document]) -> None:
    document = read(
        "An aide wrote to President Holm’s daughters, Tamsi and Odile. The letter to Tamsi and "
        "Odile Holm was rude. President Holm said it had hurt."
    )
    assert saying(document, "it had hurt").speaker == "Holm"


def test_two_full_names_in_one_sentence_are_two_people(read: Callable[..., Document]) -> None:
    document = read(
        "It was done by President Peter Holm in 1990 and again by his son, President Peter B. Holm, "
        "in 2001. Peter Holm said it had to be. Peter B. Holm said it was late."
    )
    assert saying(document, "it had to be").speaker == "Peter Holm"
    assert saying(document, "it was late").speaker == "Peter B. Holm"


def test_mr_is_the_man_of_a_couple_whose_wife_bears_a_rare_name(
    read: Callable[..., Document],
) -> None:
    document = read(
        "George T. Holm III, a lawyer and the husband of Sannelie Holm, was there. "
        "Mr. Holm said the court would hear it."
    )
    assert saying(document, "court would hear it").speaker == "George T. Holm III"


def test_an_insult_before_a_name_in_marks_is_no_part_of_it(read: Callable[..., Document]) -> None:
    document = read(
        "Ada Holm was not there. “Crooked Ada Holm has gone,” Ben Reel wrote. Holm said it was a lie."
    )
    assert saying(document, "it was a lie").speaker == "Ada Holm"


def test_the_first_lady_is_not_the_president_whom_only_his_surname_names(
    read: Callable[..., Document],
) -> None:
    document = read(
        "President Holm opened the bridge. The first lady, Sannelie Holm, said it was handsome. "
        "Mr. Holm said it had been dear. The judge was dismissed by Mr. Holm."
    )
    assert saying(document, "it was handsome").speaker == "Sannelie Holm"
    assert saying(document, "it had been dear").speaker == "Holm"


@pytest.mark.parametrize("word", ["fellow", "local"])
def test_what_only_says_which_of_a_party_tells_no_role_of_it(read, word):
    document = read(f"Ada Bloom praised {word} Republicans. Republicans said the port is safe.")
    said = [one.role for one in document.attributions if one.speaker == "Republicans"]
    assert said == ["party_or_armed_group"]


def test_a_title_that_a_hyphen_joins_to_a_name_is_a_part_of_it(read):
    document = read("“We lost,” Crane told reporters, according to the Spokesman-Review.")
    assert "Spokesman-Review" in {one.speaker for one in document.attributions}
