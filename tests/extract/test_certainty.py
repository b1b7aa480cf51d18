"""What is claimed of an act, and what is left open as unsure."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed


def acts(text):
    return observed(agency, text)


def act(text, verb):
    rows = [row for row in acts(text) if row.label == verb]
    assert len(rows) == 1, [row.label for row in acts(text)]
    return rows[0]


def told(row):
    return row.attrs["negated"], row.attrs["open"]


def test_a_passive_without_a_by_phrase_states_no_doer():
    row = act("The mayor was fired on Friday.", "fire")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, None)


def test_a_doer_behind_the_infinitive_is_found():
    row = act("Ada Bloom was invited to speak by the council.", "invite")
    assert (row.category, row.attrs["agent"]) == ("passive_agent", "the council")


def test_whoever_opposes_an_act_is_not_its_doer():
    row = act("Ada Bloom opposes banning the rally.", "ban")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, "doer")


def test_a_body_named_under_of_does_what_the_participle_says():
    row = act("The head of the committee investigating the fire spoke on Friday.", "investigate")
    assert row.attrs["agent"] == "the committee"


def test_a_thing_does_what_its_own_clause_goes_on_to_tell():
    row = act("The flood broke the dam, killing two people.", "kill")
    assert row.attrs["agent"] == "The flood"


def test_whoever_faces_calls_is_not_their_doer():
    rows = [
        r
        for r in acts("The mayor faced calls to investigate the firm.")
        if r.label == "investigate"
    ]
    assert [row.attrs["agent"] for row in rows] in ([], [None])


@pytest.mark.parametrize(
    "text",
    [
        "As she passed the microphone, the crowd cheered.",
        "The ruling demonstrates its power.",
        "Reporters asked the mayor about the budget.",
        "He failed in that today.",
        "The critic ripped the roof off the hall.",
        "They had damaging news on the mayor.",
    ],
)
def test_a_verb_in_another_sense_is_no_act(text):
    assert [row.text for row in acts(text) if row.category in ("active", "middle")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The council discussed violence.",
        "The document release surprised them.",
        "It was the blame and attack campaign of the year.",
    ],
)
def test_a_noun_of_no_particular_act_is_none(text):
    assert [row.text for row in acts(text) if row.category == "nominal"] == []


def test_an_election_without_a_look_back_is_unclear():
    row = act("The mayor fears the November elections.", "election")
    assert told(row) == (None, None)
    assert "told" in row.attrs["unsure"]


def test_an_election_looked_back_on_was_held():
    assert told(act("They met again after the 2016 election.", "election")) == (False, False)


def test_the_second_of_two_denied_acts_is_denied():
    assert told(act("He had neither met nor appointed her.", "appoint")) == (True, False)


def test_what_is_talked_about_is_not_told_as_done():
    assert told(act("The mayor talked about banning the rally.", "ban")) == (None, None)


def test_both_sides_negotiate():
    row = act("The negotiations between the council and the union failed.", "negotiation")
    assert row.attrs["agent"] == "the council and the union"


def test_an_adjective_beside_another_is_no_passive():
    rows = acts("It would be exaggerated and wrong to say so.")
    assert [row.text for row in rows if row.category.startswith("passive")] == []


def test_a_headline_leaves_the_auxiliary_out():
    row = act("Norham Mayor, Wife Indicted On Fraud Charges\n\nThe mayor was charged.", "indict")
    assert (row.category, row.attrs["agent"]) == ("passive_no_agent", None)


def test_a_word_with_a_hyphen_is_a_target_as_a_whole():
    row = act("Calls and e-mails were not returned on Tuesday.", "return")
    assert row.attrs["patient"] == "Calls and e-mails"


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The union issued a call for the mayor to resign.", "resign", "the mayor"),
        ("They tried to persuade Ada Bloom to resign.", "resign", "Ada Bloom"),
        ("Some in the crowd chanted, “Ban the rally.”", "ban", None),
        ("The paper printed a plan on Friday asking him to leave.", "ask", None),
    ],
)
def test_a_subject_is_lent_only_where_it_does_the_act(text, verb, agent):
    assert {row.attrs["agent"] for row in acts(text) if row.label == verb} <= {agent}


def test_a_relative_clause_is_of_the_noun_that_agrees_with_its_verb():
    row = act("They hailed the progress on gay rights that has been made since May.", "make")
    assert row.attrs["patient"] == "the progress"


def test_a_past_tense_with_an_object_is_no_participle():
    rows = acts("All of the confirmed packages listed the office as the sender.")
    assert [row.text for row in rows if row.category.startswith("passive")] == []


def test_when_asked_is_done_to_whoever_answers():
    row = act("When asked about the dam, the mayor shrugged.", "ask")
    assert (row.category, row.attrs["patient"]) == ("passive_no_agent", "the mayor")


def told_of(text, verb):
    (row,) = [row for row in observed(agency, text) if row.attrs["verb"] == verb]
    return row.attrs


def test_what_was_provided_is_the_text_and_not_whom_it_is_from():
    assert told_of("An email from Bloom provided by the firm shows it.", "provided")["patient"] == (
        "An email"
    )


def test_a_title_in_capitals_names_neither_doer_nor_target():
    told = told_of('The report, "ARMY KILLED 40," was deleted.', "KILLED")
    assert (told["agent"], told["patient"]) == (None, None)
    assert told["unsure"] == "doer, target"


def test_a_thing_that_brings_protests_does_not_protest():
    assert told_of("The verdict brought protests to the capital.", "protests")["agent"] is None
    brought = told_of("Throngs of dockers brought protests to the capital.", "protests")
    assert brought["agent"] == "Throngs of dockers"


def test_who_behind_two_people_is_claimed_of_neither_where_the_verb_agrees_with_the_other():
    told = told_of("The lawyers for Ada Crane who attack the judge quit.", "attack")
    assert told["agent"] is None
    assert "doer" in told["unsure"]


def test_a_noun_that_shares_the_preposition_with_a_gerund_does_it():
    text = "The Senate will vote, followed by the House passing it in March."
    assert told_of(text, "passing")["agent"] == "the House"


def test_a_participle_behind_an_object_may_be_of_either():
    told = told_of("It has many rules, specifically approved by the court.", "approved")
    assert told["patient"] is None
    assert told["unsure"] == "target"


def test_a_target_does_not_begin_with_the_mark_that_closes_what_stands_before():
    text = "His talk of “lawful raids,” comments that were condemned by Crane, hurt him."
    assert told_of(text, "were condemned")["patient"] == "comments"


def test_no_longer_denies():
    assert told_of("The mine is no longer guarded by the army.", "is no longer guarded")["negated"]


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Senators pressured Ada Bloom to consider cancelling the parade.", "cancel", "Ada Bloom"),
        ("Critics portrayed them as out to destroy the bridge.", "destroy", None),
        ("A camera captured Ada Bloom threatening to shut the port.", "shut", "Ada Bloom"),
        ("Nixon has the power to appoint a judge.", "appoint", "Nixon"),
    ],
)
def test_a_deed_is_lent_from_the_nearest_clause_that_gives_its_doer(text, verb, agent):
    found = [row.attrs["agent"] for row in observed(agency, text) if row.label == verb]
    assert found
    assert all(one == agent for one in found), found


def test_those_who_say_so_between_commas_are_not_the_target():
    rows = observed(agency, "Driven by greed, they said, he used his power for evil ends.")
    assert all(row.attrs["patient"] != "they" for row in rows)


def test_a_clause_without_a_word_to_join_it_has_its_own_subject():
    rows = observed(agency, "She wore it to a reception her parents held for the queen.")
    assert all(row.category != "passive_no_agent" for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "The plan would threaten the savings of many families.",
        "The rule hurt more senators than it helped.",
        "She tested negative on Monday.",
        "The mayor eliminated the programme for teachers.",
        "A camera captured Ada Bloom on the bridge.",
    ],
)
def test_harm_to_interests_is_no_act_of_force(text):
    forceful = {"coercing", "injuring", "examining", "killing", "attacking"}
    assert all(row.attrs["act_class"] not in forceful for row in observed(agency, text))


def test_seizing_things_deprives_and_seizing_towns_attacks():
    kinds = [
        [row.attrs["act_class"] for row in observed(agency, text) if row.label == "seize"]
        for text in ("Officers seized the drugs on Monday.", "The rebels seized the town.")
    ]
    assert kinds == [["depriving"], ["attacking"]]


def test_a_noun_behind_a_comma_that_sums_up_is_no_target():
    text = "Ada Bloom pleaded with voters not to give in, a muted hint at her rival."
    rows = [row for row in observed(agency, text) if row.label == "plead"]
    assert all("hint" not in (row.attrs["patient"] or "") for row in rows)


def test_a_paper_that_is_the_source_tells_no_act():
    rows = observed(agency, "The indictment says that the mayor took a bribe.")
    assert all(row.label != "indictment" for row in rows)


@pytest.mark.parametrize(
    ("text", "verb", "wrong"),
    [
        ("It is a bill they plan to vote on this week.", "vote", "week"),
        ("When asked if he lied -- a charge Bloom knows -- the mayor left.", "ask", "charge"),
        ("On the topic of the other man, Mr. Crane, Mr. Bloom was pressed.", "press", "Crane"),
    ],
)
def test_a_time_and_an_inset_are_no_target(text, verb, wrong):
    found = [row.attrs["patient"] or "" for row in observed(agency, text) if row.label == verb]
    assert all(wrong not in one for one in found), found


def test_instead_of_doing_it_tells_whose_deed_it_is_not():
    text = "Ministers hire foreign workers instead of hiring locals."
    row = next(row for row in observed(agency, text) if row.text == "hiring")
    assert row.attrs["agent"] != "foreign workers"


def test_has_got_is_no_passive():
    rows = observed(agency, "He's got to knock out seven guards.")
    assert all(row.label != "get" for row in rows)


def test_a_name_behind_its_function_belongs_to_the_target():
    rows = observed(agency, "Club owner Barbara Crane was honored on Monday.")
    assert rows[0].attrs["patient"] == "Club owner Barbara Crane"


def test_a_part_of_a_law_is_no_actor():
    rows = observed(agency, "The firm stands in violation of Title VII of the code.")
    assert all(row.attrs["patient_actor"] is None for row in rows)


def test_a_thing_does_not_vote():
    assert not observed(agency, "Dollars do not vote.")


def test_a_verb_of_saying_inside_a_clause_is_no_part_of_the_act():
    rows = observed(agency, "They charged the officers Crane says hacked them.")
    assert all("says" not in row.text and row.attrs["agent"] != "Crane" for row in rows)
