"""Who does what to whom, and the forms that leave the doer out."""

import pytest
from acts_told import act, acts


def test_an_active_act_has_doer_and_target():
    row = act("The army killed 32 villagers on Sunday.", "kill")
    assert row.category == "active"
    assert (row.attrs["agent"], row.attrs["patient"]) == ("The army", "32 villagers")
    assert row.attrs["act_class"] == "killing"


def test_a_passive_may_name_its_doer():
    row = act("The village was shelled by the army.", "shell")
    assert (row.category, row.attrs["agent"], row.text) == (
        "passive_agent",
        "the army",
        "was shelled",
    )


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Thirty-two people were killed on Sunday.", "kill"),
        ("Hostages held in the valley were hungry.", "hold"),
        ("Efforts should be made to end it.", "make"),
        ("She got arrested.", "arrest"),
        ("It could have been done earlier.", "do"),
    ],
)
def test_a_passive_may_leave_its_doer_out(text, verb):
    row = act(text, verb)
    assert (row.category, row.attrs["agent"]) == ("passive_no_agent", None)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy is set to leave.",
        "The firm is based in Norland.",
        "Both sides are mired in doubt.",
        "The talks are scheduled for Monday.",
        "She was concerned.",
    ],
)
def test_states_are_no_passives(text):
    assert [row.text for row in acts(text) if row.category.startswith("passive")] == []


@pytest.mark.parametrize(
    "phrase",
    ["by name", "by Monday", "by 40 per cent", "by mail", "by the roadside", "by the dozen"],
)
def test_a_by_phrase_of_manner_time_or_amount_is_no_doer(phrase):
    assert act(f"The list was cut {phrase}.", "cut").attrs["agent"] is None


def test_who_is_the_one_the_clause_is_told_of():
    row = act("They buried Ada Bloom, the activist who was shot in May.", "shoot")
    assert row.attrs["patient_actor"] == "Ada Bloom"


def test_an_event_told_as_if_it_did_itself_is_middle():
    row = act("The talks collapsed.", "collapse")
    assert (row.category, row.attrs["agent"], row.attrs["patient"]) == ("middle", None, "The talks")


def test_a_nominal_act_may_name_doer_and_target():
    row = act("Norland's attack on the port drew anger.", "attack")
    assert (row.category, row.attrs["agent"], row.attrs["patient"]) == (
        "nominal",
        "Norland",
        "the port",
    )


def test_a_nominal_act_may_name_neither():
    row = act("The killing drew anger.", "killing")
    assert (row.attrs["agent"], row.attrs["patient"]) == (None, None)


def test_whoever_is_blamed_does_what_they_are_blamed_for():
    row = act("Ada Bloom accused Omar Reyes of bombing the port.", "bomb")
    assert row.attrs["agent_actor"] == "Omar Reyes"


def test_a_denied_act_is_marked():
    assert act("The army did not attack the port.", "attack").attrs["negated"] is True


def test_a_verb_of_many_senses_needs_somebody_as_target():
    assert [
        row.label
        for row in acts("The talks took place and the tone struck many.")
        if row.category == "active"
    ] == []
    assert act("Rebels took two nurses hostage.", "take").attrs["act_class"] == "detaining"


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("The parish council asked the ministry to mend the wall.", "ask", "asking"),
        ("The firm paid its owners a dividend.", "pay", "paying"),
        ("Neighbours carried the old man to safety.", "carry", "carrying"),
        ("The regulator has opened an inquiry.", "open", "starting"),
        ("A small number of people left the square.", "leave", "leaving"),
        ("The ministry put off the inspection.", "put off", "delaying"),
        ("Heavy snow overwhelmed the barrier.", "overwhelm", "destroying"),
    ],
)
def test_deeds_of_somebody_are_acts(text, verb, kind):
    row = act(text, verb)
    assert (row.category, row.attrs["act_class"]) == ("active", kind)


def test_two_words_that_make_one_verb_are_one_act():
    row = act("The old wall gave way at noon.", "give way")
    assert (row.category, row.text, row.attrs["patient"]) == ("middle", "gave way", "The old wall")
    assert [row.label for row in acts("Twelve pupils fell ill on Friday.")] == ["fall ill"]


@pytest.mark.parametrize(
    "text",
    [
        "The storm left 14 ships at anchor.",
        "She asked whether it was safe.",
        "The shop opened a new branch.",
        "Snow had come down in the night, on roofs and roads.",
    ],
)
def test_other_senses_of_these_verbs_are_no_deeds(text):
    assert not [row for row in acts(text) if row.category == "active"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The letter took the mayor to task.", "take"),
        ("The mayor struck a deal with the union.", "strike"),
        ("She would seize the chance to talk.", "seize"),
        ("The couples were not there, but Ada Bloom signed a letter to the board.", "sign"),
        ("The senator wants to build an edge in the north.", "build"),
    ],
)
def test_an_idiom_is_no_deed(text, verb):
    assert verb not in [row.label for row in acts(text)]


def test_what_they_struck_is_the_object_of_its_clause():
    row = act("The prisoner that the guards beat was freed, and the man they shot died.", "shoot")
    assert (row.attrs["agent"], row.attrs["patient"]) == ("they", "the man")


def test_a_bill_is_passed_by_the_chamber_that_it_passes():
    row = act("The bill passed the Senate on Friday.", "pass")
    assert (row.attrs["agent"], row.attrs["patient"]) == ("the Senate", "The bill")


def test_a_light_verb_hands_its_subject_to_the_noun():
    row = act("The ministry filed a lawsuit against the sheriff.", "lawsuit")
    assert (row.attrs["agent"], row.attrs["patient"]) == ("The ministry", "the sheriff")
    row = act("The governor faced pressure from Norland.", "pressure")
    assert (row.attrs["agent"], row.attrs["patient"]) == ("Norland", "The governor")


def test_the_holder_of_a_power_is_its_doer():
    row = act("The chamber had the votes to overrule the mayor.", "overrule")
    assert row.attrs["agent"] == "The chamber"


def test_a_nomination_is_done_to_its_owner():
    row = act("They debated Judge Bloom's nomination.", "nomination")
    assert (row.attrs["agent"], row.attrs["patient"]) == (None, "Judge Bloom")


def test_forcing_from_a_place_displaces_and_forcing_to_act_coerces():
    assert (
        act("The flood forced them from their homes.", "force").attrs["act_class"] == "displacing"
    )
    assert act("The outcry forced the mayor to resign.", "force").attrs["act_class"] == "coercing"


def test_a_time_is_no_target():
    row = act("The senators voted to override the veto Wednesday afternoon.", "override")
    assert row.attrs["patient"] == "the veto"


def test_asked_before_a_comma_is_a_passive():
    rows = [r for r in acts("Asked whether she was sorry, Ada Bloom left.") if r.label == "ask"]
    assert [row.category for row in rows] == ["passive_no_agent"]


def test_adjectives_with_un_are_no_passives():
    assert not [r for r in acts("Investors were unmoved.") if r.category.startswith("passive")]


def test_whose_bodies_they_are_is_who_was_killed():
    row = act("The bodies of the miners killed in the blast arrived on Sunday.", "kill")
    assert row.attrs["patient"] == "the miners"


def test_a_passive_after_a_preposition_has_the_subject_as_target():
    row = act("Ada Bloom sued the state after being forced to pay taxes.", "force")
    assert row.attrs["patient"] == "Ada Bloom"


def test_a_hyphened_noun_is_no_act():
    assert "release" not in [r.label for r in acts("They ended the catch-and-release policy.")]


def test_a_thing_that_targets_only_aims():
    assert "target" not in [r.label for r in acts("The rule targets the firm's two mills.")]


@pytest.mark.parametrize(
    ("text", "verb", "negated", "open_"),
    [
        ("The council closed the road.", "close", False, False),
        ("The army did not attack the port.", "attack", True, False),
        ("The army refused to attack the port.", "attack", True, False),
        ("The army will attack the port.", "attack", False, True),
        ("The union threatened to boycott the port.", "boycott", False, True),
        ("The army began to shell the port.", "shell", False, False),
        ("If police arrest the captain, the crew leaves.", "arrest", False, True),
        ("Police should not arrest the captain.", "arrest", True, True),
        ("The union is not willing to boycott the port.", "boycott", True, True),
        ("The army left without attacking the port.", "attack", True, False),
        ("No guards were killed on Sunday.", "kill", True, False),
    ],
)
def test_an_act_says_whether_it_is_told_as_done(text, verb, negated, open_):
    rows = [row for row in acts(text) if row.label == verb]
    told = [(row.attrs["negated"], row.attrs["open"]) for row in rows]
    assert told == ([(negated, open_)] if verb != "close" else told)


@pytest.mark.parametrize(
    ("text", "noun", "negated", "open_"),
    [
        ("The attack on the port lasted an hour.", "attack", False, False),
        ("There was no attack on the port.", "attack", True, False),
        ("Crews fear a possible attack on the port.", "attack", False, True),
        ("The union threatened a boycott of the port.", "boycott", False, True),
        ("Patrols prevented an attack on the port.", "attack", True, False),
        ("The threat of an attack on the port emptied it.", "attack", False, True),
    ],
)
def test_a_noun_of_an_act_says_whether_it_is_told_as_done(text, noun, negated, open_):
    row = act(text, noun)
    assert (row.attrs["negated"], row.attrs["open"]) == (negated, open_)


def test_all_that_a_conjunction_joins_is_the_doer_or_target():
    row = act("Ana Bello and two clerks were killed by soldiers and militiamen.", "kill")
    assert row.attrs["patient"] == "Ana Bello and two clerks"
    assert row.attrs["agent"] == "soldiers and militiamen"


def test_who_stands_for_people_and_not_for_their_talks():
    row = act("People familiar with the talks who were arrested on Sunday are home.", "arrest")
    assert row.attrs["patient"].startswith("People")


def test_a_place_before_the_dash_of_a_dateline_does_nothing():
    row = act("NORHAM — Dockers attacked the bus on Monday.", "attack")
    assert row.attrs["agent"] == "Dockers"


@pytest.mark.parametrize(
    "text",
    [
        "The firm, the largest in the county, discriminated against women.",
        "We are disappointed by the decision.",
        "A letter dated Thursday came late.",
        "The minister left by the back door.",
        "Ada Bloom left by the side door on Monday.",
        "Ada Bloom, the mayor of Norham, pounced on the report.",
        "Parts of the yard are bordered by a low wall.",
    ],
)
def test_a_past_tense_or_a_state_is_no_passive(text):
    assert not [row for row in acts(text) if row.category.startswith("passive")]


def test_who_filed_a_suit_is_its_doer():
    row = act("The firm faces a lawsuit filed by the miners.", "lawsuit")
    assert row.attrs["agent"] == "the miners"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The group is made up of bakers.", "make up"),
        ("The miners left in the valley sang.", "leave"),
        ('"Is it fair?" the judge asked.', "ask"),
        ("Her work took her abroad.", "take"),
    ],
)
def test_what_is_said_of_a_state_or_a_question_is_no_act(text, label):
    assert not [row for row in acts(text) if row.label == label]


def test_what_somebody_is_described_as_doing_is_done_by_them():
    found = act("The minister described the army as trying to kill civilians.", "kill")
    assert found.attrs["agent"] == "the army"


def test_there_was_is_no_passive():
    found = acts("He denied any suggestion that there was bribery in the talks.")
    assert [row for row in found if row.category == "passive_no_agent"] == []


def test_who_asks_for_something_has_acted():
    row = act("The firm admitted that the parish had asked for the repairs.", "ask for")
    assert (row.attrs["agent"], row.attrs["act_class"]) == ("the parish", "asking")


def test_a_heading_before_a_colon_does_nothing():
    row = act("Ship of fear: nearly 40 sailors collapse as storm bites\n\nThey slept.", "collapse")
    assert row.attrs["patient"] == "nearly 40 sailors"


def test_police_who_are_counted_are_people():
    assert act("The crowd hurt four police on Sunday.", "hurt").attrs["patient"] == "four police"


def test_two_names_with_who_they_are_are_one_target():
    row = act("Ana Bello, a retired miner, and Lia Fonn, a baker, were killed.", "kill")
    assert row.attrs["patient"] == "Ana Bello, a retired miner, and Lia Fonn"
