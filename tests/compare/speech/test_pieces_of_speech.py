"""What one outlet prints and another drops: where a report is cut into pieces."""

import pytest
from event import Story, sample

from framing.compare.speech.pieces_of_speech import pieces_of, reports_of
from framing.compare.speech.utterances import utterances


def told(event):
    """Return the words of each piece."""
    return [" ".join(piece.telling.tokens) for piece in pieces_of(event, reports_of(event))]


def hang(event, **heads):
    """Say of each word how it hangs on which other one."""
    starts = {row["word"]: row["start"] for row in event.rows("words")}
    for row in event.rows("words"):
        dep, above = heads.get(row["word"], ("dep", row["word"]))
        row["dep"], row["head"] = dep, starts[above]
        row["pos"] = "CCONJ" if dep == "cc" else row["pos"]


def test_two_clauses_with_a_subject_each_are_two_pieces():
    content = "Two cows were killed and about ninety sheep were moved"
    event = sample([Story("argus", "Argus", f"{content}, Ann Corrie said.").quote("Ann", content)])
    hang(
        event,
        cows=("nsubjpass", "killed"),
        killed=("ccomp", "said"),
        **{"and": ("cc", "killed")},
        sheep=("nsubjpass", "moved"),
        moved=("conj", "killed"),
    )
    assert told(event) == ["two cows were killed", "about ninety sheep were moved"]


def spoken(words):
    """Return an article in which Ann Corrie says ``words``, two clauses of which the second is *hold*."""
    event = sample([Story("argus", "Argus", f"“{words}” Ann Corrie said.").quote("Ann", words)])
    hang(
        event,
        find=("ccomp", "said"),
        **{"and": ("cc", "find")},
        we=("nsubj", "hold"),
        hold=("conj", "find"),
    )
    return event


def test_direct_speech_is_cut_where_a_clause_has_its_own_subject():
    whole = "We find no fault in it, and we will hold the wall for years."
    assert told(spoken(whole)) == ["we find no fault in it", "and we will hold the wall for years"]
    one = "We find no fault in it, and will hold the wall for years."
    assert len(told(spoken(one))) == 1


def test_a_clause_of_capitals_in_a_longer_saying_is_no_title():
    event = spoken("Now Ann Corrie And Bo Marsh find it, and we will hold the wall for years.")
    first, second = pieces_of(event, reports_of(event))
    assert not first.telling.titled and not second.telling.titled


def test_a_detail_with_two_verbs_stays_whole():
    content = "The flood that killed two cows and that moved ninety sheep is over"
    event = sample([Story("argus", "Argus", f"{content}, Ann Corrie said.").quote("Ann", content)])
    hang(
        event,
        killed=("relcl", "flood"),
        **{"and": ("cc", "killed")},
        sheep=("nsubj", "moved"),
        moved=("conj", "killed"),
    )
    assert len(told(event)) == 1


def test_a_report_that_goes_on_behind_another_cue_is_two_pieces():
    text = (
        "Ann said there was no fault in any wall but urges a new survey of it at the earliest date."
    )
    parts = ("there was no fault in any wall but", "of it at the earliest date")
    story = Story("argus", "Argus", text).quote("Ann", parts)
    event = sample([story.quote("Ann", "a new survey", cue="urges")])
    assert "of it at the earliest date" in told(event)


def test_a_clause_that_nobody_else_prints_is_shown_with_the_rest_of_its_sentence():
    whole = "We find no fault in the old wall, and we will hold the wall for years."
    one = spoken(whole)
    other = Story("bell", "Bell", "“We find no fault in the old wall,” Ann Corrie said.")
    other.quote("Ann", "We find no fault in the old wall,")
    event = sample(
        [Story("argus", "Argus", f"“{whole}” Ann Corrie said.").quote("Ann", whole), other]
    )
    for row, known in zip(event.rows("words"), one.rows("words"), strict=False):
        row["dep"], row["head"], row["pos"] = known["dep"], known["head"], known["pos"]
    (group,) = utterances(event).groups
    assert [" ".join(telling.tokens)[-5:] for telling in group] == ["years", " wall"]


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("there was no fault in any wall", "indirect"),
        ("there was “no fault” in any wall", "mixed"),
        ("“there was no fault in any wall”", "direct"),
    ],
)
def test_marks_count_in_a_report_though_they_were_given_to_another(words, form):
    story = Story("argus", "Argus", f"Bo Marsh believes {words}, Ann Corrie said.")
    event = sample([story.quote("Bo Marsh", words, cue="believes")])
    (row,) = event.rows("attributions")
    row["quoted_spans"] = []
    assert [report.form for report in reports_of(event)] == [form]


def test_a_decision_that_an_outlet_tells_is_no_speech():
    story = Story("argus", "Argus", "Ann Corrie decided that it will stand.")
    event = sample([story.quote("Ann Corrie", "that it will stand", cue="decided")])
    assert len(reports_of(event)) == 1
    event.rows("attributions")[0]["deed"] = True
    assert reports_of(event) == []
