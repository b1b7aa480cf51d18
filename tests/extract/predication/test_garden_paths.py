"""Clauses that the parser was led astray in."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed


def act(text, verb):
    rows = [row for row in observed(agency, text) if verb in row.attrs["verb"]]
    assert len(rows) == 1, [row.attrs["verb"] for row in observed(agency, text)]
    return rows[0]


def test_whom_an_infinitive_is_done_to_does_not_do_what_follows():
    text = "The plan of the editor Omar Reyes to unseat Mr. Crane had ousted the best man in the council."
    row = act(text, "ousted")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, "doer")


def test_nobody_does_a_feeling_that_something_was_done():
    row = act("I have a feeling that was done on purpose.", "done")
    assert (row.attrs["patient"], row.attrs["unsure"]) == (None, "target")


def test_whoever_risks_being_blamed_is_no_risk():
    row = act("Take the package now or risk being blamed for a downturn.", "blamed")
    assert row.attrs["patient"] is None


def test_a_relative_pronoun_that_wants_a_verb_makes_no_passive_of_it():
    text = (
        "It went to the chief of staff, who, along with officials working on the response to the"
        " Norham requests, signed off on it."
    )
    assert not [r for r in observed(agency, text) if r.category.startswith("passive")]


def test_a_participle_with_its_doer_is_a_passive_though_joined_to_the_verb():
    text = (
        "The criticism comes in a letter released Tuesday and signed by nearly 90 faculty"
        " members and priests at Norham College."
    )
    row = act(text, "signed")
    assert row.category == "passive_agent"
    assert row.attrs["agent"].startswith("nearly 90 faculty members")
    assert (row.attrs["patient"], row.attrs["unsure"]) == (None, "target")


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("He didn’t want to wait on the council to approve the funds.", "approve", "the council"),
        ("They need federal action to protect the workers.", "protect", None),
        (
            "Each candidate courted the middle class, Bloom by pledging to protect the schools.",
            "protect",
            "Bloom",
        ),
        ("After a battle with lawmakers over funding the wall, Bloom left.", "funding", None),
        ("The letter was opposed by many in the valley.", "opposed", "many"),
        (
            "The plea was made all the more effective by the story of her life.",
            "was made",
            "the story of her life",
        ),
        ("The decision was made public not by the agency but by a club.", "was made", None),
    ],
)
def test_a_doer_is_who_the_words_around_say(text, verb, agent):
    assert act(text, verb).attrs["agent"] == agent


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("That strikes me as inherently biased.", "strikes"),
        ("Bloom was criticised for leaving Norland out of her speech.", "leaving"),
        ("The union launched a television advertising blitz in the valley.", "blitz"),
        ("With just three weeks left for lawmakers to avert a crisis, they met.", "left"),
        ("He grew up in villages far removed from the coast.", "removed"),
    ],
)
def test_other_senses_are_no_act(text, verb):
    told = " ".join(row.text for row in observed(agency, text))
    assert verb not in told.split()


@pytest.mark.parametrize(
    ("text", "verb", "negated", "opened"),
    [
        ("The report won't be released until the board meets.", "won't be released", None, None),
        (
            "He told them to decide so that it will not be delayed.",
            "will not be delayed",
            True,
            True,
        ),
        ("They discussed sanctions with the envoy.", "sanctions", None, None),
        (
            "The row prompted the guards to arrest Omar Crane in the hall.",
            "to arrest",
            False,
            False,
        ),
    ],
)
def test_what_is_told_of_it(text, verb, negated, opened):
    row = act(text, verb)
    assert (row.attrs["negated"], row.attrs["open"]) == (negated, opened)


@pytest.mark.parametrize(
    ("text", "verb", "part", "words"),
    [
        ("They blocked the gates and forced their temporary closure.", "closure", "agent", None),
        ("The indictments were announced by the mayor.", "indictments", "agent", None),
        ("A law deprives the firm of its rights.", "deprives", "patient", "the firm"),
        (
            "A former Marine in Iraq and Afghanistan, Mr. Crane was first elected in 2008.",
            "was first elected",
            "patient",
            "Mr. Crane",
        ),
        ("President Bloom brought up impeachment.", "impeachment", "agent", None),
        ("E-mails released by the port show a quarrel.", "released", "patient", "E-mails"),
    ],
)
def test_doer_and_target_of_a_noun_and_their_words(text, verb, part, words):
    assert act(text, verb).attrs[part] == words


def test_a_kind_of_arrest_is_none_in_particular():
    row = act("The raid was standard for a home arrest, an officer said.", "arrest")
    assert row.attrs["unsure"] == "told"


def test_had_before_a_subject_is_no_passive():
    text = "Growth was lower than it would have been had the council not passed the deal."
    (row,) = observed(agency, text)
    assert row.attrs["verb"] == "not passed"
    assert (row.attrs["negated"], row.attrs["open"]) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "He had a single rifle shot to the left hip, the clinic said.",
        "He was blaming clerks left and right.",
    ],
)
def test_a_noun_or_a_side_is_no_passive(text):
    assert [r.label for r in observed(agency, text) if r.label in ("shoot", "leave")] == []


def test_what_gave_way_may_have_hurt_them_and_not_whoever_is_told_of():
    text = "Bloom defended her decision to close the bridge after a wall collapsed, injuring 12."
    row = act(text, "injuring")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, "doer")


def test_one_veto_does_not_sue():
    text = (
        "The council rejected Mayor Bloom's veto of a bill letting families of Sept. 11 victims "
        "sue the firm."
    )
    row = act(text, "sue")
    assert (row.attrs["agent"], row.attrs["unsure"]) == (None, "doer")


def test_a_past_tense_behind_a_noun_is_of_that_noun_and_not_of_whoever_signs():
    text = (
        "Mr. Bloom signed the package into law on Friday anyway to avoid a second shutdown after "
        "the impasse over border wall funding closed the doors of many agencies for 35 days."
    )
    assert act(text, "closed").attrs["agent"] is None
