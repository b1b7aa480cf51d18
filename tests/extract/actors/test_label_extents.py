"""Where a designation begins and ends: no word too many, none that says who is meant left out."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def spans(text):
    return {row.text for row in observed(actor_labels, text)}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The council met religious and community leaders on Monday.",
            "religious and community leaders",
        ),
        (
            "Bloom spoke with Nebraska and Oklahoma officials.",
            "Nebraska and Oklahoma officials",
        ),
        ("The state does not allow write-in candidates.", "write-in candidates"),
        (
            "He thanked the fine men and women of the fire brigade.",
            "fine men and women of the fire brigade",
        ),
        (
            "Ada Bloom, a spokeswoman for House Speaker Omar Reyes, agreed.",
            "House Speaker Omar Reyes",
        ),
        (
            "Ada Bloom, a vocal supporter of harbour reform who has sponsored several bills on ferries, "
            "docks and the safety of the crews, agreed.",
            "vocal supporter of harbour reform",
        ),
        (
            "Critics call it an amnesty for immigrants in the country illegally.",
            "immigrants in the country illegally",
        ),
        (
            "Secretary of the Interior Ryan Wells resigned on Monday. Mr. Wells left.",
            "Secretary of the Interior Ryan Wells",
        ),
        (
            "Josh Bloom, executive director of the Coalition to Stop Dock Violence, agreed.",
            "executive director of the Coalition to Stop Dock Violence",
        ),
        (
            "Ada Bloom, acting director of the Bureau of Alcohol, Tobacco and Firearms, resigned.",
            "acting director of the Bureau of Alcohol, Tobacco and Firearms",
        ),
    ],
)
def test_what_says_who_is_meant_belongs_to_the_label(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Bloom dined with the president in the east wing.", "president"),
        ("The station showed footage of federal agents arriving at the dock.", "federal agents"),
        (
            "The law shielded the young migrants known as Starlings from deportation.",
            "young migrants known as Starlings",
        ),
        ("Ada Bloom, briefing reporters after the vote, smiled.", "reporters"),
        ("They urged Bloom and Sen. Omar Reyes to resign.", "Sen. Omar Reyes"),
        ("Bloom called on the government and federal workers to agree.", "federal workers"),
    ],
)
def test_what_the_clause_tells_of_them_stays_outside(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    "text",
    [
        "At a January fundraiser in Westmark, Bloom sang.",
        "The government was reopened on Monday.",
        "When government is open we will discuss it.",
    ],
)
def test_an_event_and_what_is_opened_or_shut_is_no_actor(text):
    assert not spans(text)


def test_somebodys_children_are_kin_and_bad_actors_act_in_no_play():
    kinds = {
        row.text: row.attrs["kind"]
        for row in observed(actor_labels, "Ada Bloom told her children of malign actors.")
    }
    assert kinds == {"children": "relation", "malign actors": "description"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("They helped 9/11 victims.", "9/11 victims"),
        ("The hard-on-debt mayor will sign it.", "hard-on-debt mayor"),
        ("The Hales are one of the richest families in Norland.", "richest families in Norland"),
        ("Many same-sex married couples wrote to her.", "same-sex married couples"),
        ("She met former Gov. Tom Reyes and FBI official Omar Wells.", "FBI official Omar Wells"),
        (
            "Omar Wells, then the deputy national security adviser, left.",
            "deputy national security adviser",
        ),
        ("It was an admission by a top official of the degree to which it failed.", "top official"),
        ("There was a gap between prosecutors proving it and the court.", "prosecutors"),
    ],
)
def test_a_designation_keeps_what_says_who_and_nothing_of_the_clause(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    "text",
    [
        "She spoke to The Star on Monday.",
        "They found gaps and those caused by a fault.",
        "It is of value to the Executive Branch.",
        "They put it to the General Assembly.",
        "Mason Wells sang in the hall.",
    ],
)
def test_papers_and_things_are_nobody(text):
    assert not spans(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Omar Wells, the 2012 Harvest nominee, agreed.", "2012 Harvest nominee"),
        ("The 2020 presidential candidates met on Monday.", "2020 presidential candidates"),
        (
            "She praised three term Norland Governor Omar Wells.",
            "three term Norland Governor Omar Wells",
        ),
        ("They just pick the next guy in line.", "next guy in line"),
        ("The plan ends food programs for struggling families, Bloom said.", "struggling families"),
        (
            "Norland asked the Group of Seven large trading nations for help.",
            "Group of Seven large trading nations",
        ),
        (
            "She tweaked the measure's opponents in the Senate, not those in the House.",
            "measure's opponents in the Senate",
        ),
        ("Bloom was the adult in the room.", "adult in the room"),
        (
            "For too long, a small group in our capital has reaped the rewards.",
            "small group in our capital",
        ),
        (
            "She met the cousin of the farmer the mayor beat in May's vote, among others.",
            "cousin of the farmer the mayor beat in May's vote",
        ),
    ],
)
def test_years_numbers_bodies_and_places_that_say_who_is_meant_are_kept(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The troops captured 2016 ballots and 2,016 voters.", "voters"),
        ("Few lawmakers even in the mayor's old club agreed.", "lawmakers"),
        ("The office had two teams in place for the hunt.", "teams"),
        ("Bloom will raise the pressure on lawmakers with noisy rallies.", "lawmakers"),
        ("Letters to several advisers on the matter went unanswered.", "advisers"),
        ("Bloom told them how out of control government is.", "government"),
        (
            "Members of the Dance and other departments including Music, Painting and Law signed.",
            "Members of the Dance and other departments",
        ),
    ],
)
def test_a_phrase_of_the_clause_or_of_the_noun_above_stays_outside(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    "text",
    [
        "She has built no visible team.",
        "Bloom may use the opposition in Congress to win time.",
        "They must think of safety in big groups like that.",
        "The state does not recognize the union of a married couple.",
        "The sheriff famously re-instituted chain gangs in May.",
    ],
)
def test_what_is_not_there_a_resistance_a_crowd_and_a_marriage_are_nobody(text):
    assert not spans(text) - {"sheriff", "couple", "married couple"}


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "Omar Wells leads the group Smart Paths to Peace. Smart Paths to Peace agreed.",
            "group Smart Paths to Peace",
            "Smart Paths to Peace",
        ),
        (
            "Harbour Watch Director of Investigations Chris Wells spoke on Monday.",
            "Harbour Watch Director of Investigations Chris Wells",
            "Chris Wells",
        ),
        (
            "The states of Ohio and Utah sued.",
            "states of Ohio and Utah",
            "states of Ohio and Utah",
        ),
    ],
)
def test_a_name_is_whole_and_begins_where_the_office_ends(text, label, actor):
    assert {row.text: row.attrs["actor"] for row in observed(actor_labels, text)}[label] == actor


def test_a_polarizing_figure_and_the_founding_fathers_are_described():
    text = "Omar Wells is a polarizing figure. She spoke of the Founding Fathers."
    kinds = {row.text: row.attrs["kind"] for row in observed(actor_labels, text)}
    assert kinds == {"polarizing figure": "description", "Founding Fathers": "description"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The former national co-chairman of the club left.",
            "former national co-chairman of the club",
        ),
        (
            "President Bloom and Democratic congressional leaders met.",
            "Democratic congressional leaders",
        ),
        (
            "It was on the laptop of Ada Bloom's now estranged husband.",
            "Ada Bloom's now estranged husband",
        ),
        (
            "They protect the likely presidential candidate's privacy.",
            "likely presidential candidate",
        ),
        ("Bloom met his oldest friends and most loyal aides.", "most loyal aides"),
        (
            "Josh Wells, a University of Denver law professor, agreed.",
            "University of Denver law professor",
        ),
        (
            "They spoke with recently fired Harbour Director James Wells.",
            "recently fired Harbour Director James Wells",
        ),
        ("It would have helped rice farmers in the valley.", "rice farmers"),
        ("It helps victims of 9/11 to sue.", "victims of 9/11"),
        ("Bloom told a lawyer for the plaintiffs so.", "lawyer for the plaintiffs"),
        (
            "A source within the National Harbour Committee agreed.",
            "source within the National Harbour Committee",
        ),
        (
            "House Speaker Nancy Wells and Senate Leader Chuck Reyes agreed.",
            "House Speaker Nancy Wells",
        ),
        (
            "Bloom was elected to replace retiring Democratic Sen. Tom Wells.",
            "retiring Democratic Sen. Tom Wells",
        ),
    ],
)
def test_what_the_parser_hangs_elsewhere_belongs_to_its_noun(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    "text",
    [
        "The items include a $9,000 gold-plated men's watch.",
        "They plan a mosque and community center near the park.",
        "It is a program that Bloom closely monitors.",
        "They asked what information Organization 1 had.",
    ],
)
def test_a_part_of_a_things_name_and_a_verb_are_nobody(text):
    assert not spans(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("She once backed Wisconsin Gov. Omar Wells.", "Wisconsin Gov. Omar Wells"),
        ("Several of their more conservative colleagues agreed.", "more conservative colleagues"),
        (
            "It was a speech by the two most prominent women of Norland.",
            "most prominent women of Norland",
        ),
        ("He spoke in front of adoring crowds.", "adoring crowds"),
        ("She won among college educated voters.", "college educated voters"),
        ("Ada Bloom, ranking member of the committee, agreed.", "ranking member of the committee"),
        (
            "He said his Democratic rival Hillary Wells would bring war.",
            "Democratic rival Hillary Wells",
        ),
    ],
)
def test_a_place_a_degree_and_a_name_right_beside_it_belong_to_a_designation(text, label):
    assert label in spans(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Delegates were formally nominating billionaire Donald Wells.",
            "billionaire Donald Wells",
        ),
        ("A promised immigration vote enraged liberals.", "liberals"),
        (
            "At the gala Thursday, Omar Wells described families playing there.",
            "families playing there",
        ),
        ("Ada Bloom won the Iowa caucuses on Monday.", ""),
        ("She is the father-and-daughter conservative champion.", "conservative champion"),
    ],
)
def test_verbs_votes_and_halves_of_compounds_stay_outside(text, label):
    assert spans(text) - {"Delegates"} <= {label}
