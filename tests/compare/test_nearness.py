"""The rules that make of a likelihood what is shown as one utterance, for sure or perhaps."""

import numpy as np
import pytest
from event import Story, sample

from framing.compare import nearness
from framing.compare.pieces_of_speech import pieces_of, reports_of
from framing.compare.same_utterance import pairs_of
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
    for rule in nearness.RULES:
        given = np.full(1, 0.5)
        rule(case, given)
        assert given.tolist() == [0.5], rule.__name__
