"""Whether an act is told as done, as not done, or as neither."""

import pytest

from framing.extract.agency import agency
from framing.testing import observed


def told(text, verb):
    rows = [row for row in observed(agency, text) if row.label == verb]
    assert len(rows) == 1, rows
    attrs = rows[0].attrs
    if "told" in (attrs["unsure"] or ""):
        return "unclear"
    if attrs["open"]:
        return "denied" if attrs["negated"] else "open"
    return "not done" if attrs["negated"] else "done"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("If they pass the budget, the pool closes.", "pass"),
        ("Had the council signed the treaty, the pool would close.", "sign"),
        ("It would have been a massacre, she said.", "massacre"),
        ("It takes more than a letter to stop hunters from slaughtering seals.", "slaughter"),
        ("Some members support privatizing the harbour.", "privatize"),
        ("Anyone who attacks a nurse goes to prison.", "attack"),
        ("She said that she would rather the council approve the plan.", "approve"),
        ("The rules let them stay as long as records were kept.", "keep"),
        ("We should not meet until the budget has been passed.", "pass"),
    ],
)
def test_what_is_only_supposed_is_open(text, verb):
    assert told(text, verb) == "open"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("I do not think that the vote was rigged.", "rig"),
        ("The guards stopped hunters from slaughtering seals.", "slaughter"),
    ],
)
def test_what_is_denied_or_prevented_was_not_done(text, verb):
    assert told(text, verb) == "not done"


def test_what_a_past_tense_tells_of_a_deed_tells_it_as_done():
    assert told("Attacking the mayor cost him his post.", "attack") == "done"


def test_what_would_succeed_is_open():
    assert told("The gang grows if it succeeds at killing the trade.", "kill") == "open"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        (
            "The Senate is expected to begin voting on the plan, followed by the House passing it.",
            "pass",
        ),
        ("I will not speak until such time as I review the files.", "review"),
        ("The union pushed agencies to ensure that the dam is inspected.", "inspect"),
        ("He urged ministers to make sure that the prisoners are released.", "release"),
        ("The premier is possibly cancelling the tour.", "cancel"),
        ("The move would cut budgets, potentially displacing many families.", "displace"),
        ("Perhaps the army bombed the bridge.", "bomb"),
        ("The mayor wants the bridge built by Norland Steel.", "build"),
        ("Ada Bloom vowed to fight, arresting anyone on the road.", "arrest"),
        ("The judge set the sentencing for March 4.", "sentencing"),
    ],
)
def test_what_hangs_under_a_clause_still_to_come_is_open(text, verb):
    assert told(text, verb) == "open"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        (
            "The ministry would need to suspend the officers after the tapes were released.",
            "release",
        ),
        ("If the council does not approve the plan, the law fails.", "fail"),
        ("Lawmakers have the votes to sustain the veto.", "veto"),
    ],
)
def test_what_a_supposition_takes_for_granted_is_not_claimed(text, verb):
    (row,) = [row for row in observed(agency, text) if row.label == verb]
    assert row.attrs["negated"] is None
    assert "told" in row.attrs["unsure"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The mayor ensured that the dam was inspected.", "inspect"),
        ("The army will leave after the town was bombed.", "bomb"),
        ("Guards killed possibly 40 people.", "kill"),
    ],
)
def test_what_was_ensured_or_came_before_was_done(text, verb):
    assert told(text, verb) == "done"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Patients might not be treated in the valley.", "treat"),
        ("The mayor said the guards should not be forced to leave.", "force"),
        ("The mayor is not willing to sign the treaty.", "sign"),
        ("There is no reason to arrest the captain.", "arrest"),
    ],
)
def test_what_is_still_open_and_denied_is_both(text, verb):
    assert told(text, verb) == "denied"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The plan may be a rule that violates the treaty.", "violate"),
        ("The mayor complains whenever his bridge is attacked.", "attack"),
        ("Senators must act before workers miss a wage and the economy is damaged.", "damage"),
        ("Ada Bloom objected to the wall being built there.", "build"),
        ("The decision to fire the captain did not surprise the crew.", "fire"),
    ],
)
def test_what_need_not_be_there_is_not_claimed_as_done(text, verb):
    assert told(text, verb) in ("unclear", "open")


def test_an_inquiry_that_is_kept_from_something_goes_on():
    text = "The chairman prevented his inquiry into the firm from being mocked."
    assert told(text, "inquiry") == "done"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The mayor denied that he sacked the captain.", "sack", "not done"),
        ("The mayor did not say that police arrested the captain.", "arrest", "unclear"),
        ("Nobody spoke of the possibility that she violated the treaty.", "violate", "unclear"),
        ("The mayor did not know that police arrested the captain.", "arrest", "done"),
    ],
)
def test_a_clause_of_what_was_denied_or_not_said_is_not_told_as_done(text, verb, expected):
    assert told(text, verb) == expected


def test_what_is_believed_to_have_been_done_is_not_told_as_done():
    assert told("The rifle is believed to have been used by the gunman.", "use") == "unclear"


def test_no_charges_to_be_filed_are_denied():
    assert told("The board said no soldiers would be fired.", "fire") in ("denied", "not done")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The mayor was unable to negotiate the treaty.", "negotiate"),
        ("The guards were incapable of arresting the smugglers.", "arrest"),
        ("It was impossible to arrest the smugglers.", "arrest"),
    ],
)
def test_what_somebody_was_unable_to_do_was_not_done(text, verb):
    assert told(text, verb) == "not done"


@pytest.mark.parametrize(
    "text",
    [
        "“I do not feel that I should be coerced,” said Ada Crane.",
        "Nobody believes that the mayor will be coerced.",
    ],
)
def test_what_nobody_or_somebody_does_not_believe_is_to_come_is_denied(text):
    assert told(text, "coerce") == "denied"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("“Was it because of a protest, or was it because of the rain?” she said.", "protest"),
        ("Is it true that the army killed the guard?", "kill"),
    ],
)
def test_what_a_question_asks_is_not_claimed(text, verb):
    assert told(text, verb) == "unclear"


def test_a_question_for_the_reason_takes_its_act_for_granted():
    assert told("Why was the guard killed?", "kill") == "done"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The rule is likely to bring money, as more couples pay the tax.", "pay"),
        ("The rules will not apply to the portions built with harbour money.", "build"),
        ("The plan would help people who are evicted.", "evict"),
        ("He blamed the mayor for the shame of having to sack the guards.", "sack"),
    ],
)
def test_what_goes_along_with_what_is_to_come_is_not_claimed(text, verb):
    assert told(text, verb) == "unclear"


def test_what_has_its_day_was_done_whatever_is_to_come_of_it():
    assert told("The mayor will inspect the wall built last week.", "build") == "done"


def test_what_something_involved_is_not_open():
    assert told("Past crises involved freezing property.", "freeze") == "unclear"


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("It takes sixty votes to break the filibuster.", "unclear"),
        ("The filibuster by Ada Crane lasted nine hours.", "done"),
    ],
)
def test_a_tactic_is_an_act_only_on_its_occasion(text, how):
    assert told(text, "filibuster") == how


def test_what_is_supposed_not_to_be_is_both_denied_and_open():
    assert told("If they do not pass the budget, the pool closes.", "pass") == "denied"


def test_what_is_asked_not_to_be_done_is_open_and_denied():
    assert told("The guards asked not to be identified by the paper.", "identify") == "denied"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The decision follows the ruling of the court to overturn the law.", "overturn"),
        ("He defended his decision to fire the clerk.", "fire"),
    ],
)
def test_what_was_decided_may_have_been_done_or_not(text, verb):
    assert told(text, verb) == "unclear"


def test_what_somebody_does_not_believe_in_is_open():
    assert told("She did not believe in torturing the guards.", "torture") == "open"


def test_what_a_plan_does_is_not_told_as_done():
    assert told("The mayor announced a plan that funded the bridge.", "fund") == "unclear"


def test_what_nobody_said_is_not_told_as_done():
    assert told("Nobody said that the dam had killed 40 people.", "kill") == "unclear"
    assert told("An officer said that the dam had killed 40 people.", "kill") == "done"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Mr. Crane had no intention of resigning.", "resign"),
        ("The town is under no threat of attack.", "attack"),
    ],
)
def test_what_nobody_means_or_threatens_is_denied(text, verb):
    assert told(text, verb) == "denied"


def test_what_one_risks_is_open():
    text = "The offer was: take the package now or risk being blamed for the losses."
    assert told(text, "blame") == "open"


def test_a_choice_made_or_not_made_denies_nothing():
    text = "Tell us how the choices of what to read have been made or not made by them."
    (row,) = [one for one in observed(agency, text) if one.attrs["verb"] == "not made"]
    assert row.attrs["negated"] is None


def test_a_veto_that_was_never_overridden_is_not_denied():
    assert told("Ms. Bloom had never had a veto overridden by the council.", "veto") == "unclear"


def test_an_election_in_advance_of_which_something_was_done_is_not_told_as_over():
    text = "The offer was accepted by Mr. Crane two weeks in advance of his election."
    assert told(text, "election") == "unclear"


@pytest.mark.parametrize(
    ("text", "verb", "so"),
    [
        ("The bridge should not have been closed, Crane said.", "close", "done"),
        ("The guards should have been warned, Crane said.", "warn", "not done"),
        ("The votes should have been counted by now, Crane said.", "count", "open"),
        ("The summons could not be issued without some support.", "issue", "unclear"),
        ("The bill lets families sue the firm.", "sue", "open"),
        ("The guards let families sue the firm.", "sue", "done"),
    ],
)
def test_what_was_owed_allowed_or_needs_something_is_told_so(text, verb, so):
    assert told(text, verb) == so
