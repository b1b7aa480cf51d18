"""Whom a description is said of, and phrases that are nobody's: what readers of random labels found wrong."""

import pytest
from labels_told import labels

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "Ada Bloom left the council after she lost to Tom Wells. She was the mayor of Larkin.",
            "mayor of Larkin",
            "Ada Bloom",
        ),
        (
            "The mayor was accompanied by his wife, Nora, in a blue coat and matching gloves.",
            "wife",
            "Nora",
        ),
        (
            "He praised Ada Bloom, a longtime adviser to President Tom Wells, on Monday.",
            "longtime adviser to President Tom Wells",
            "Ada Bloom",
        ),
        (
            "A supporter of abortion rights early in her career, Ada Bloom later changed her mind.",
            "supporter of abortion rights",
            "Ada Bloom",
        ),
        (
            "With the ousting of Ada Bloom as harbour chief, Mr. Wells was the last of them.",
            "harbour chief",
            "Ada Bloom",
        ),
        (
            "Ada Bloom, the mayor, met any cabinet official, Tom Wells said.",
            "cabinet official",
            "cabinet official",
        ),
        (
            "In a letter signed by every Labour member of the council, Ms. Bloom refused it.",
            "Labour member of the council",
            "Labour member of the council",
        ),
        (
            "President Ada Bloom left. Ms. Bloom wept. Ms. Bloom sang. Ms. Bloom slept. "
            "They accused the administration of it.",
            "administration",
            "Ada Bloom’s administration",
        ),
        (
            "President Ada Bloom met Governor Tom Wells. Ms. Bloom and Mr. Wells left. "
            "They accused the administration of it.",
            "administration",
            "administration",
        ),
    ],
)
def test_a_description_finds_its_bearer(text, label, actor):
    found = labels(text)
    assert label in found, sorted(found)
    assert found[label].attrs["actor"] == actor


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ada Bloom is fit to serve as president of the United States.", "president"),
        ("Ada Bloom ran as vice president.", "vice president"),
        ("The next president will choose two justices.", "president"),
        ("They are in the shipping business.", "shipping business"),
        ("She was mum on the plan.", "mum"),
        ("I cannot imagine what it would be with Ada Bloom as our president.", "president"),
        ("The Mayor Willing to Use Executive Orders on Guns", "Executive Orders"),
        ("They met Dick a couple days ago.", "couple"),
        ("He won in every state of the union.", "union"),
        ("The tour led through downtown Larkin.", "downtown Larkin"),
        ("Their numbers are declining, she said.", "numbers"),
        ("It has no place in an open and tolerant society.", "open and tolerant society"),
    ],
)
def test_what_is_nobody_or_only_supposed_is_no_label(text, phrase):
    assert not [found for found in labels(text) if phrase in found]


def test_a_body_that_is_only_described_is_no_epithet():
    found = labels("Larkin Water Ltd. apologised. The company said it would pay.")
    assert found["company"].category == "collective"


def test_a_group_goes_by_no_place_or_clause_that_is_true_of_it_once():
    found = labels("The troops in Larkin left. Later the troops rested.")
    assert {row.attrs["actor"] for row in found.values()} == {"troops"}


def test_children_in_general_are_not_the_children_told_of():
    found = labels(
        "Eleven young undocumented immigrants from Norland spoke. The bill would bar immigrants."
    )
    assert found["immigrants"].attrs["actor"] == "immigrants"


def test_a_count_is_no_part_of_a_label():
    assert "dock workers" in labels("It hurts so many dock workers.")


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "The editor of the Courier is Ada Bloom. Tom Wells wrote to her.",
            "editor of the Courier",
            "Ada Bloom",
        ),
        (
            "Ada Bloom is the editor of the Courier. Tom Wells wrote in. The editor declined.",
            "editor",
            "Ada Bloom",
        ),
        (
            "They named Rep. Ada Bloom (D-Norland), the former clerk of the party, in the suit.",
            "former clerk of the party",
            "Ada Bloom",
        ),
        (
            "Two trainee officers, Ada Bloom and Tom Wells, were shot. The hall was closed.",
            "trainee officers",
            "Ada Bloom and Tom Wells",
        ),
        (
            "Ada Bloom and Tom Wells, two officers, were shot. The wounded officers died.",
            "officers",
            "Ada Bloom and Tom Wells",
        ),
        (
            "Tom Wells was killed on Monday. Jim Wells wept. The family asked for calm.",
            "family",
            "Wells family",
        ),
        (
            "Ada Bloom was expected to beat Tom Wells, outspending the college professor.",
            "college professor",
            "Tom Wells",
        ),
        (
            "Ada Bloom beat Tom Wells. The college professor spent little.",
            "college professor",
            "college professor",
        ),
        (
            "Tom Wells said the voters would not elect the property tycoon. Ada Bloom left.",
            "property tycoon",
            None,
        ),
    ],
)
def test_names_beside_and_taken_up(text, label, actor):
    found = labels(text)
    assert label in found, sorted(found)
    assert found[label].attrs["actor"] == actor


def test_officers_are_the_two_just_named_where_no_others_are():
    text = "Two officers, Ada Bloom and Tom Wells, were shot. The officers died at noon."
    rows = observed(actor_labels, text)
    assert [row.attrs["actor"] for row in rows] == ["Ada Bloom and Tom Wells"] * 2


@pytest.mark.parametrize(
    ("text", "label", "voice"),
    [
        ("The critics called the governor to task.", "governor", "narration"),
        ("The ruling allows residents to sue.", "residents", "narration"),
        ("The law requires employers to report every accident.", "employers", "narration"),
        ("Ada Bloom said the governor had lied.", "governor", "attributed"),
        ("The report said the governor had lied.", "governor", "attributed"),
    ],
)
def test_a_rule_in_force_and_a_set_phrase_give_nobodys_words(text, label, voice):
    assert labels(text)[label].voice == voice


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "President Ada Bloom met Tom Wells on Monday. Ada Bloom said that Tom Wells agreed. Mr. Wells"
            " warned of a President Wells. Tom Wells said that Tom Wells opposed the president.",
            "president",
            "Ada Bloom",
        ),
        (
            "President Ada Bloom spoke. Russian President Tom Wells left. Tom Wells waved. The hall"
            " was full. They cheered the president.",
            "president",
            "Ada Bloom",
        ),
        (
            "A spokesman for Mr. Wells, Ben Reyes, said on Monday that the bridge was closed.",
            "spokesman for Mr. Wells",
            "Ben Reyes",
        ),
        (
            "A group called the Larkin Action Union issued its own paper on Monday.",
            "group called the Larkin Action Union",
            "Larkin Action Union",
        ),
    ],
)
def test_offices_bodies_and_names_beside(text, label, actor):
    found = [row for row in observed(actor_labels, text) if row.text == label]
    assert found, sorted(labels(text))
    assert found[-1].attrs["actor"] == actor


def test_the_next_of_a_list_with_its_own_possessor_is_another():
    text = "Larkin's mayor, the city's Chamber of Trade and the firm Acme all urged him to stop."
    found = [row for row in observed(actor_labels, text) if row.text.endswith("mayor")]
    assert found
    assert all("Chamber" not in (row.attrs["actor"] or "") for row in found)


def test_kin_with_a_capital_names_nobody():
    text = "Gov. Asa Holm spoke to the crowd. “My son asked me, Dad, the governor, to veto it,” he said."
    assert labels(text)["governor"].attrs["actor"] != "Dad"


def test_the_state_that_a_senator_is_of_is_not_the_senator():
    text = "Several clerks left – and one senator, Arizona’s John Wells, said he should drop out regardless."
    found = {row.text: row.attrs["actor"] for row in observed(actor_labels, text)}
    assert found["senator"] == "John Wells"


def test_what_somebody_is_in_a_relative_clause_is_not_whoever_the_next_clause_names():
    text = (
        "When the question was raised by Representative Ed Holm, the Norland Republican who is "
        "chairman of the Housing Committee, Mrs. Reel acknowledged it. Clara Reel spoke again."
    )
    assert labels(text)["chairman of the Housing Committee"].attrs["actor"] != "Clara Reel"


def test_whose_donors_are_told_beside_another_mans_business_is_left_open():
    text = "Tom Wells cast Reyes as weak. Despite Omar Reyes's standing, his donors remain sure."
    found = [row for row in observed(actor_labels, text) if row.text == "donors"]
    assert [row.attrs["actor"] for row in found] == ["donors"]


def test_whose_own_business_is_told_before_his_donors_is_whose_they_are():
    text = "Tom Wells spoke. Wells's plan pleased his donors."
    found = [row for row in observed(actor_labels, text) if row.text == "donors"]
    assert [row.attrs["actor"] for row in found] == ["Tom Wells’s donors"]
