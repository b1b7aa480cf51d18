"""The rules that make of a likelihood what is shown as one utterance, for sure or perhaps."""

import numpy as np
import pytest
from event import Story, sample

from framing.compare.speech import nearness
from framing.compare.speech.pieces_of_speech import pieces_of, reports_of
from framing.compare.speech.same_utterance import pairs_of
from framing.compare.thresholds import thresholds

SAID = "the old lamp room of the tower will be mended before Friday at a cost of 4500 pounds"


def case_of(first, second, *, by=("Ida Moss", "Ida Moss")):
    """Return the case of two articles that say one thing each, in marks."""
    stories = [
        Story(name, name, f"“{said},” {who} said.").quote(who, said)
        for name, said, who in zip(("gull", "tern"), (first, second), by, strict=True)
    ]
    event = sample(stories)
    return nearness.Case(pairs_of(event, pieces_of(event, reports_of(event))))


@pytest.mark.parametrize(
    "rule", [nearness.little_in_common, nearness.not_by_one_speaker, nearness.by_another_voice]
)
@pytest.mark.parametrize("likely", [0.0, 0.3, 0.6, 0.99])
def test_a_doubt_only_lowers(rule, likely):
    case = case_of(SAID, SAID, by=("Ida Moss", "Rex Dow"))
    before = np.full(len(case.pairs.one), likely)
    assert len(before)
    assert (rule(case, before) <= before).all()


def test_little_in_common_by_two_speakers_is_half_as_likely_one():
    first, second = "the old lamp will be mended", "the old lamp will be sold"
    case = case_of(first, second, by=("Ida Moss", "Rex Dow"))
    assert nearness.little_in_common(case, np.full(1, 0.6)).tolist() == [0.3]
    same = case_of(first, second)
    assert nearness.little_in_common(same, np.full(1, 0.6)).tolist() == [0.6]


def test_what_is_not_known_to_be_of_one_speaker_is_sure_only_where_it_is_very_likely():
    limits = thresholds("utterances")
    case = case_of(SAID, SAID, by=("Ida Moss", "Rex Dow"))
    between = np.full(1, (limits.likely + limits.doubtful) / 2)
    assert nearness.not_by_one_speaker(case, between).tolist() == [case.below] < [limits.likely]
    assert nearness.not_by_one_speaker(case, np.full(1, limits.doubtful)) == [limits.doubtful]
    assert nearness.not_by_one_speaker(case_of(SAID, SAID), between).tolist() == between.tolist()


@pytest.mark.parametrize(("who", "sure"), [("a lawyer", False), ("the keeper", True)])
def test_reported_words_of_a_person_and_of_a_lawyer_are_never_one_for_sure(who, sure):
    stories = [
        Story("gull", "Gull", f"Then Ida Moss said {SAID}.").quote("Ida Moss", SAID),
        Story("tern", "Tern", f"Then {who} said {SAID}.").quote(who, SAID, status="anonymous"),
    ]
    event = sample(stories)
    for row, story, named in zip(
        event.rows("attributions"), stories, ("Ida Moss", who.split()[1]), strict=True
    ):
        row["source_spans"] = [list(story.at(named))]
    case = nearness.Case(pairs_of(event, pieces_of(event, reports_of(event))))
    likely = nearness.by_another_voice(case, np.full(1, 0.99))
    assert likely.tolist() == [0.99 if sure else case.below]


def test_a_run_by_one_speaker_is_sure_however_unlikely():
    case = case_of(SAID, SAID)
    assert nearness.a_run_of_words(case, np.zeros(1)).tolist() == [nearness.VERBATIM]


def test_one_number_by_one_speaker_makes_perhaps_one():
    case = case_of(SAID, SAID)
    assert nearness.one_number(case, np.zeros(1)).tolist() == [
        thresholds("utterances").perhaps_marked
    ]
    other = case_of(SAID, SAID, by=("Ida Moss", "Rex Dow"))
    assert nearness.one_number(other, np.zeros(1)).tolist() == [0.0]


def test_no_rule_changes_what_it_was_given():
    case = case_of(SAID, SAID)
    for rule in nearness.RULES_IN_ORDER:
        given = np.full(1, 0.5)
        rule(case, given)
        assert given.tolist() == [0.5], rule.__name__
