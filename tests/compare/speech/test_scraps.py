"""A few words in marks are looked for whole in what another article quotes."""

import numpy as np
import pytest
from event import Story, sample

from framing.compare.speech import nearness
from framing.compare.speech.pieces_of_speech import pieces_of, reports_of
from framing.compare.speech.same_utterance import pairs_of
from framing.compare.thresholds import thresholds

WHOLE = "What we saw on the pier was a total disgrace and a sorry sight"


def case_of(part, *, by="Ida Moss", around="", status="named"):
    """Return the case of an article that quotes all, and of one that prints ``part`` of it in marks."""
    told = f"{by} called the day “{part}” on Monday."
    stories = [
        Story("gull", "Gull", f"“{WHOLE},” Ida Moss said.").quote("Ida Moss", WHOLE),
        Story("tern", "Tern", f"{told} {around}").quote(by, f"the day “{part}”", status=status),
    ]
    event = sample(stories)
    return nearness.Case(pairs_of(event, pieces_of(event, reports_of(event))))


def seen(case, likely=0.0):
    return nearness.in_part(case, np.full(len(case.pairs.one), likely)).max(initial=0.0)


def test_a_part_of_a_quotation_in_marks_is_perhaps_it_however_unlikely_the_rest():
    assert seen(case_of("a total disgrace")) == thresholds("utterances").perhaps_marked


def test_one_speaker_s_part_is_sure_where_the_rest_is_likely_too():
    limits = thresholds("utterances")
    assert seen(case_of("a total disgrace"), limits.run_likely) >= limits.likely


def test_a_part_by_nobody_known_is_never_sure():
    limits = thresholds("utterances")
    case = case_of("a total disgrace", by="One visitor", status="anonymous")
    assert limits.perhaps_marked <= seen(case, limits.run_likely) < limits.likely


@pytest.mark.parametrize(
    ("part", "by", "around"),
    [
        ("disgrace", "Ida Moss", ""),
        ("a total farce", "Ida Moss", ""),
        ("a total disgrace", "Rex Dow", ""),
        ("total disgrace", "Ida Moss", "It was no total disgrace, readers wrote."),
    ],
    ids=["one word", "other words", "another speaker", "a term that stands without marks too"],
)
def test_what_is_no_part_is_not_raised(part, by, around):
    assert seen(case_of(part, by=by, around=around)) == 0.0
