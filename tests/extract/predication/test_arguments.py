"""Where the words of a doer or a target begin and end."""

from acts_told import act, told_of


def test_a_word_with_a_hyphen_is_a_target_as_a_whole():
    row = act("Calls and e-mails were not returned on Tuesday.", "return")
    assert row.attrs["patient"] == "Calls and e-mails"


def test_a_target_does_not_begin_with_the_mark_that_closes_what_stands_before():
    text = "His talk of “lawful raids,” comments that were condemned by Crane, hurt him."
    assert told_of(text, "were condemned")["patient"] == "comments"


def test_a_name_behind_its_function_belongs_to_the_target():
    row = act("Club owner Barbara Crane was honored on Monday.", "honor")
    assert row.attrs["patient"] == "Club owner Barbara Crane"


def test_both_sides_negotiate():
    row = act("The negotiations between the council and the union failed.", "negotiation")
    assert row.attrs["agent"] == "the council and the union"


def test_the_subject_of_the_next_verb_is_not_joined_to_the_doer():
    text = "Mr. Bloom was haunted by demons and no law could have saved the children."
    assert act(text, "haunt").attrs["agent"] == "demons"


def test_a_dateline_is_no_part_of_who_was_dismissed():
    row = act("SELBY ― Fire Chief Ada Bloom was dismissed by the council.", "dismiss")
    assert row.attrs["patient"] == "Fire Chief Ada Bloom"


def test_a_clause_told_of_the_target_is_none_of_its_words():
    text = "A gunman opened fire on a group of clerks practicing for a baseball game."
    assert told_of(text, "opened fire")["patient"] == "a group of clerks"


def test_the_mark_that_closes_the_words_of_a_target_belongs_to_it():
    text = "The “cabin rabbit fees” were first reported in January."
    assert told_of(text, "were first reported")["patient"] == "The “cabin rabbit fees”"


def test_a_word_of_act_has_the_prefix_that_is_glued_to_it():
    text = "Ada Bloom is running for re-election in November."
    assert act(text, "election").attrs["verb"] == "re-election"


def test_who_holds_a_letter_in_a_question_may_have_asked_it():
    text = "Ada Bloom was asked whether she had seen the cable by Representative Barbara Crane."
    assert "doer" in told_of(text, "was asked")["unsure"]


def test_the_next_subject_is_not_joined_to_the_target_though_its_verb_is_read_as_a_part():
    text = (
        "The attorney's office is investigating the Norham police and the Harbour Department is "
        "considering a request to open an inquiry."
    )
    assert act(text, "investigate").attrs["patient"] == "the Norham police"
