"""What is claimed of an act, and what is left open as unsure."""

from acts_told import act, told_of


def test_a_passive_without_a_by_phrase_states_no_doer():
    row = act("The mayor was fired on Friday.", "fire")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, None)


def test_whoever_opposes_an_act_is_not_its_doer():
    row = act("Ada Bloom opposes banning the rally.", "ban")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, "doer")


def test_whoever_faces_calls_is_not_their_doer():
    row = act("The mayor faced calls to investigate the firm.", "investigate")
    assert row.attrs["agent"] is None
    assert "doer" in row.attrs["unsure"]


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


def test_a_participle_behind_an_object_may_be_of_either():
    told = told_of("It has many rules, specifically approved by the court.", "approved")
    assert told["patient"] is None
    assert told["unsure"] == "target"


def test_those_who_say_so_between_commas_are_not_the_target():
    row = act("Driven by greed, they said, he used his power for evil ends.", "drive")
    assert (row.attrs["agent"], row.attrs["patient"]) == ("greed", "he")


def test_a_verb_of_saying_inside_a_clause_is_no_part_of_the_act():
    row = act("They charged the officers Crane says hacked them.", "hack")
    assert (row.text, row.attrs["agent"], row.attrs["patient"]) == ("hacked", None, "them")


def test_one_that_sums_up_what_does_it_is_no_doer():
    text = "We cannot allow a mere claim — in this case, one from years ago — to destroy the party."
    told = told_of(text, "to destroy")
    assert told["agent"] is None
    assert "doer" in told["unsure"]


def test_a_bare_verb_behind_a_past_one_goes_on_with_the_infinitive_between():
    text = "The House backed a plan to visit Norland, meet the mayor in person and ban the rally."
    told = told_of(text, "ban")
    assert told["agent"] is None
    assert "doer" in told["unsure"]


def test_what_is_enforced_is_the_ban_and_not_the_ivory():
    told = told_of(
        "A ban on the trade of elephant ivory enforced last year would remain.", "enforced"
    )
    assert told["patient"] is None


def test_whoever_opens_fire_does_so_on_whom_stands_behind_the_verb():
    text = "On another ball field seven miles away, a gunman had opened fire on two dockers."
    assert told_of(text, "had opened fire")["patient"] == "two dockers"


def test_what_could_have_been_spent_is_the_money():
    text = "The office has spent millions on projects that could have been spent on guards."
    assert told_of(text, "could have been spent")["patient"] is None


def test_a_vote_to_do_something_is_told_neither_as_done_nor_as_open():
    told = told_of("The Senate voted on Monday to override his veto.", "to override")
    assert told["unsure"] == "told"


def test_a_possessor_is_no_second_target():
    text = "They recalled two things — the Norland invasion of Larkin and Alden’s assault on the port — and left."
    assert told_of(text, "invasion")["patient"] in ("Larkin", None)


def test_high_seas_force_people_out_and_an_hour_does_nothing():
    text = "Villagers have been forced from their homes by high seas."
    assert told_of(text, "have been forced")["agent"] == "high seas"
    text = "The plan should be developed by 6 o’clock on Monday."
    told = told_of(text, "should be developed")
    assert (told["agent"], told["unsure"]) == (None, None)
