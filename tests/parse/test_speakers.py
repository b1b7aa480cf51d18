"""Whom pronouns and later common nouns stand for, in invented news."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from said import saying

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


def test_the_company_is_the_company_and_not_the_man_who_runs_it(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Larkmere Water, which owns the weir, said the gates were sound.\n\n"
        "“We are sorry,” Paul Grist, the company's chief executive, said.\n\n"
        "The company denied that it had been warned."
    )
    assert saying(document, "had been warned").speaker == "Larkmere Water"


def test_she_is_the_unnamed_official_who_spoke_last_and_not_a_body(
    read: Callable[..., Document],
) -> None:
    document = read(
        "A senior official at the Weirs Inspectorate said the budget had been cut. "
        "She added that three posts were empty."
    )
    found = saying(document, "three posts")
    assert found.speaker is not None
    assert found.speaker.startswith("senior official")
    assert found.status == "anonymous"


def test_a_kin_word_before_a_name_makes_a_person_that_he_can_stand_for(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Head teacher Moira Penn said the hall was safe. Dad Colm Reeve was at the gate. "
        "“Nobody told us,” he said."
    )
    assert saying(document, "Nobody told us").speaker == "Colm Reeve"


def test_what_follows_the_cue_of_a_spoken_sentence_is_the_outlets(
    read: Callable[..., Document],
) -> None:
    document = read(
        "“It came up the lane like a train,” sobbed shopkeeper Anna Reel, who cheated death "
        "by clinging to a lamp post."
    )
    found = saying(document, "like a train")
    assert not any("cheated" in document.text[s:e] for s, e in found.content)


def test_what_was_seen_or_counted_without_a_clause_is_nobodys_report(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Shoppers were seen wheeling trolleys home. Employers are counting the cost. "
        "The inspector said the gate was sound."
    )
    found = [a.cue_lemma for a in document.attributions]
    assert found == ["say"]


def test_a_document_is_its_own_name_and_a_measurement_is_not(
    read: Callable[..., Document],
) -> None:
    document = read(
        "A leaked memo says that the gates were locked. Early readings show that the air was clean."
    )
    assert saying(document, "gates were locked").status == "named"
    assert saying(document, "air was clean").status == "anonymous"


def test_the_police_are_an_institution_with_an_article_or_without(
    read: Callable[..., Document],
) -> None:
    document = read("Police said two roads were closed. Officials said a third was open.")
    assert saying(document, "two roads").status == "named"
    assert saying(document, "a third").status == "anonymous"


def test_a_company_that_nobody_named_is_unresolved(read: Callable[..., Document]) -> None:
    document = read("The rain fell all night. The company said the gates were sound.")
    assert saying(document, "gates were sound").status == "unresolved"


def test_a_later_description_stands_for_who_was_just_named(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Moira Penn refused to condemn the walkout. “Ask the firm,” the union boss snapped."
    )
    assert saying(document, "Ask the firm").speaker == "Moira Penn"


def test_an_office_is_never_the_person_just_named(read: Callable[..., Document]) -> None:
    document = read(
        "Moira Penn refused to talk. The national statistics office said prices had risen."
    )
    assert saying(document, "prices had risen").speaker == "national statistics office"


def test_the_body_named_below_a_heading_is_meant_in_it(read: Callable[..., Document]) -> None:
    document = read(
        "Two hurt as weir fails; owner says 'no warning was given'\n\n"
        "Larkmere Water, which owns the weir, said it was sorry."
    )
    assert saying(document, "no warning was given").speaker == "Larkmere Water"


def test_it_is_the_body_that_the_last_sentence_is_about(read: Callable[..., Document]) -> None:
    document = read(
        "The Quay and Rail Union said 900 had walked out.\n\n"
        "The union is seeking 7 percent, close to the rise in prices reported by the national "
        "statistics office. It says the offer is a pay cut."
    )
    assert saying(document, "a pay cut").speaker == "Quay and Rail Union"


def test_she_is_whom_the_paragraph_names_and_not_who_spoke_above(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Olga Strand, the minister, said it was too early to say.\n\n"
        "It is not too early for Jenny Farr, whose son was carried out. “They will write a "
        "report,” she said."
    )
    assert saying(document, "write a report").speaker == "Jenny Farr"


def test_he_is_no_woman_whose_name_tells_it(read: Callable[..., Document]) -> None:
    document = read(
        "Frank Dole met Sarah Penn at the gate. Sarah Penn was cheered. “I am tired,” he said."
    )
    assert saying(document, "I am tired").speaker == "Frank Dole"


def test_i_outside_quotation_marks_is_the_writer_and_nobody_named(
    read: Callable[..., Document],
) -> None:
    document = read("Frank Dole lost the vote. I believe that he deserved to lose.")
    found = saying(document, "deserved to lose")
    assert found.status == "unresolved"
    assert found.speaker != "Frank Dole"


def test_a_description_is_given_without_its_asides(read: Callable[..., Document]) -> None:
    document = read(
        "“They were shouting,” said a passenger, a young father who was too frightened to be named."
    )
    assert saying(document, "They were shouting").speaker == "passenger"


def test_who_was_asked_did_not_ask(read: Callable[..., Document]) -> None:
    document = read("Asked whether she was sorry for the delay, Moira Penn said the firm was.")
    assert saying(document, "sorry for the delay").speaker is None
    assert saying(document, "the firm was").speaker == "Moira Penn"


def test_a_participle_before_a_name_hides_no_name(read: Callable[..., Document]) -> None:
    document = read("But fuming dad Frank Sorl, 41, demanded to know why nobody had acted.")
    assert saying(document, "nobody had acted").speaker == "Frank Sorl"


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Rex Hale did another thing Carl Denn did not.", "Rex Hale"),
        ("Carl Denn served the mayor for years before Rex Hale ran.", "Carl Denn"),
        ("Rex Hale left and Carl Denn stayed.", None),
    ],
)
def test_of_two_equally_in_view_he_is_whom_the_sentence_is_about_or_nobody(
    read: Callable[..., Document], before: str, speaker: str | None
) -> None:
    text = (
        f"Rex Hale and his brother Carl Denn live here.\n\n{before} He wrote that the dam was safe."
    )
    found = read(text).attributions[-1]
    assert (found.speaker if found.status == "named" else None) == speaker


def test_they_are_the_states_that_spoke_and_not_the_sales_named_since(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Marrow and Velby said the water had ruined fields since flood sales began. "
        "They say it has cost millions."
    )
    assert saying(document, "cost millions").speaker == "Marrow and Velby"


def test_they_are_the_people_named_since_others_spoke(read: Callable[..., Document]) -> None:
    document = read(
        "Engineers said the wall held. Critics left early. They say it will cost millions."
    )
    assert saying(document, "cost millions").speaker == "Critics"


def test_two_speak_where_one_says_it_along_with_the_other(read: Callable[..., Document]) -> None:
    document = read("Ada Bloom, along with Rex Hale, argues that the dam is unsafe.")
    assert saying(document, "unsafe").speaker == "Ada Bloom and Rex Hale"
    walked = read("Ada Bloom walked along with Rex Hale and said that the dam is unsafe.")
    assert saying(walked, "unsafe").speaker == "Ada Bloom"


def test_the_nominee_of_one_party_is_not_the_candidate_of_another(
    read: Callable[..., Document],
) -> None:
    text = (
        "Rex Hale condemned the flood on Sunday. The {} presidential nominee said the dam was lost.\n\n"
        "Democratic candidate Ada Bloom also spoke of the flood."
    )
    assert saying(read(text.format("Republican")), "dam was lost").speaker == "Rex Hale"
    assert saying(read(text.format("Democratic")), "dam was lost").speaker == "Ada Bloom"


def test_a_suit_brought_by_somebody_asks_itself(read: Callable[..., Document]) -> None:
    document = read(
        "The suit was brought by lawyers in Marrow and Velby, and asks the court to close the dam."
    )
    found = saying(document, "close the dam")
    assert (found.speaker, found.type) == ("suit", "document")


def test_an_opinion_that_somebody_agrees_with_is_its_holders(
    read: Callable[..., Document],
) -> None:
    document = read(
        "Carl Venn, communications director for River Policy Trust, told The Larkin Post that RPT agrees with "
        'Hales\' opinion that the wall is "without use."'
    )
    (nested,) = [one for one in document.attributions if one.nested]
    assert nested.speaker == "Hales"
    assert document.text[slice(*nested.content[-1])].startswith('the wall is "without use')
    plain = read("Carl Venn said that the trust agrees that the dam is beyond repair.")
    assert [one.cue_lemma for one in plain.attributions if one.nested] == ["agree"]


def test_a_spokesman_is_whom_the_spokesman_then_names(read: Callable[..., Document]) -> None:
    first = "A spokesman for the plant said it would close."
    named = "The spokesman, Neil Adair, said 400 jobs would go."
    told = read(f"{first} {named}").attributions
    assert [one.speaker for one in told] == ["Neil Adair", "Neil Adair"]
    told = read(f"{first} Another spokesman said it would not. {named}").attributions
    assert (told[0].speaker, told[0].status) == ("spokesman for the plant", "anonymous")
    told = read(f"Neil Adair came. {first} {named}").attributions
    assert told[0].status == "anonymous"


def test_a_letter_is_not_the_person_it_was_sent_to(read: Callable[..., Document]) -> None:
    text = (
        "Nearly 90 clerks have sent Mayor Ada Holm, R-Orrin, a letter saying she misused the port fund.\n"
        "“We thank the mayor for her candour,” the letter states."
    )
    assert {one.speaker for one in read(text).attributions} == {"letter"}


def test_they_behind_a_report_are_those_who_spoke_and_not_those_they_spoke_of(read):
    document = read(
        "Progressive groups said Tory leaders will never take up a bill. They accused Mayor Ada "
        "Bloom of giving in."
    )
    assert {one.speaker for one in document.attributions} == {"Progressive groups"}


def test_a_speaker_of_a_place_is_called_by_name_where_the_parser_lost_the_subject(read):
    document = read(
        "“I believe Mayor Bloom will follow through,” independent Sen. Angus Holm of Orrin, who "
        "caucuses with the Tories, told reporters on Monday. “I think he's made his commitments.”"
    )
    (found,) = document.attributions
    assert (found.speaker, found.type) == ("Angus Holm", "direct")


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Orrin Tories", "Orrin Tories"),
        ("The union and the council", "union and the council"),
        ("House Speaker Anna Reel and Senate Tory Leader Rex Holm", "Anna Reel and Rex Holm"),
    ],
)
def test_they_goes_on_with_any_several_who_spoke(read, who, speaker):
    document = read(
        f"{who} said the officials had failed the town. They accused the mayor of theft. "
        "They said that it was late."
    )
    assert [one.speaker for one in document.attributions] == [speaker] * 3


def test_they_behind_one_who_spoke_are_not_that_one(read):
    document = read("The mayor said the officials had failed. They accused her of theft.")
    assert [one.speaker for one in document.attributions] == ["mayor", "officials"]


def test_a_commander_in_chief_is_no_admiral_who_is_named(read):
    document = read(
        "Retired admiral Chuck Brody watched. “My door is open,” the commander-in-chief said."
    )
    assert {one.speaker for one in document.attributions} == {"commander-in-chief"}
