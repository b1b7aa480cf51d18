"""What class an act is of by what it is done to, and which words tell no act here."""

import pytest
from acts_told import act, acts


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("The measure stifled economic growth.", "stifle", "hindering"),
        ("The regime stifled the protesters.", "stifle", "coercing"),
        ("He was taken to a hospital and has since been released.", "release", None),
        ("The hostages were released on Monday.", "release", "freeing"),
        ("Farmers tore the wall down.", "tear", "destroying"),
    ],
)
def test_the_class_of_an_act_is_of_what_it_is_done_to(text, label, kind):
    assert [r.attrs["act_class"] for r in acts(text) if r.label == label] == [kind]


def test_a_candidacy_is_not_destroyed_by_what_damages_it():
    assert [r.label for r in acts("The tapes damaged the candidacy.")] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The agency is charged with enforcing the rule.", None),
        ("The mayor was charged with hiding the money.", "law"),
    ],
)
def test_a_body_charged_with_a_task_is_not_accused(text, kind):
    assert act(text, "charge").attrs["act_class"] == kind


def test_whoever_asks_in_so_many_words_requests_nothing():
    assert acts("In one, Ms. Page asks: Is he going to win?") == []


def test_a_battle_over_money_is_no_attack():
    assert acts("The battle over savings between Bloom and Reyes went on.") == []
    assert act("Guards won the battle for the bridge.", "battle").attrs["act_class"] == "attacking"


def test_a_quarrel_over_rules_is_no_protest():
    assert acts("It turned the dispute into a confrontation over the rules.") == []
    assert act("A confrontation with guards left two hurt.", "confrontation")


def test_a_particle_behind_the_object_is_shown_with_its_verb():
    (row,) = [r for r in acts("Farmers tore the wall down.") if r.label == "tear"]
    assert row.attrs["verb"] == "tore … down"


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
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Officers seized the drugs on Monday.", "depriving"),
        ("The rebels seized the town.", "attacking"),
    ],
)
def test_seizing_things_deprives_and_seizing_towns_attacks(text, kind):
    assert act(text, "seize").attrs["act_class"] == kind


def test_a_thing_does_not_vote():
    assert acts("Dollars do not vote.") == []
    assert act("Workers do not vote.", "vote").attrs["agent"] == "Workers"


def test_has_got_is_no_passive():
    assert acts("He's got to knock out seven guards.") == []
    assert act("He got robbed by two guards.", "rob").category == "passive_agent"


def test_a_paper_that_is_the_source_tells_no_act():
    assert acts("The indictment says that the mayor took a bribe.") == []
    assert act("Prosecutors announced the indictment of the mayor.", "indictment")


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("The senators blockaded the nominees for months.", "blockade", "hindering"),
        ("The navy blockaded the port for months.", "blockade", "depriving"),
        ("A list of the ministry's ethical abuses was read.", "abuse", "violating"),
        ("Mrs. Bloom's plea came on Monday. She is guilty.", "plea", "law"),
        ("The mayor's plea for help came on Monday. She is guilty.", "plea", "asking"),
    ],
)
def test_a_word_of_two_senses_tells_the_act_of_its_sense(text, label, kind):
    assert act(text, label).attrs["act_class"] == kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Doctors treated two workers for burns.", ["caring"]),
        ("The firm treated two workers unfairly.", []),
        ("The ruling says how the ministry would treat two workers.", []),
    ],
)
def test_how_somebody_is_dealt_with_is_no_care(text, kinds):
    assert [r.attrs["act_class"] for r in acts(text) if r.label == "treat"] == kinds


@pytest.mark.parametrize(
    ("by", "kind"),
    [("the shutdown", None), ("a gunman", "injuring"), ("a blast", "injuring")],
)
def test_who_is_hurt_by_a_measure_has_no_wound(by, kind):
    assert act(f"The workers were hurt by {by}.", "hurt").attrs["act_class"] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The union said its members were tired. The strike ended in June.", "protesting"),
        ("Nurses went on strike in June.", "protesting"),
        ("The strike on the harbour killed two guards.", "attacking"),
        ("The union condemned the air strike.", "attacking"),
    ],
)
def test_a_strike_is_of_work_where_there_is_a_union(text, kind):
    assert act(text, "strike").attrs["act_class"] == kind


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The funding battle follows a long winter.", []),
        ("The gun battle follows a long winter.", ["battle"]),
    ],
)
def test_a_battle_over_funding_is_no_attack(text, labels):
    assert [row.label for row in acts(text)] == labels


def test_somebody_with_a_bare_name_is_hurt_as_others_are():
    assert act("Rogers was injured in the crash.", "injure").attrs["act_class"] == "injuring"


def test_a_danger_does_not_confront_as_people_do():
    assert acts("The dangers confronted the guards in the valley.") == []


def test_whoever_is_hauled_in_is_detained():
    row = act("Three men were hauled in by police.", "haul in")
    assert row.attrs["act_class"] == "detaining"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The mayor closed the bridge in May.", ["close"]),
        ("The mayor closed the debate in May.", []),
    ],
)
def test_a_bridge_is_closed_and_a_debate_only_ends(text, labels):
    assert [row.label for row in acts(text)] == labels


def test_to_be_heartbroken_is_a_state():
    assert acts("The company was heartbroken on Monday.") == []


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("The fatal shooting in Norham shocked the town.", "shooting", "killing"),
        ("The shooting in Norham shocked the town.", "shooting", "injuring"),
        ("The gang was blowing people up.", "blow", "killing"),
    ],
)
def test_what_is_fatal_kills(text, label, kind):
    assert act(text, label).attrs["act_class"] == kind


def test_nothing_happens_by_accident():
    assert acts("Bloom did not win by accident.") == []
