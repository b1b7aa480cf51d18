"""What the word above an act makes of it, and what stands below a verb as its content."""

import pytest

from framing.compare.acts.told_under import content_of, told_under


def word(start, lemma, dep, *, head=0, pos="NOUN"):
    return {"start": start, "lemma": lemma, "dep": dep, "head": head, "pos": pos}


@pytest.mark.parametrize(
    ("above", "act", "before", "after"),
    [
        (word(0, "plan", "ROOT", pos="VERB"), word(9, "plea", "dobj"), "done", "open"),
        (word(0, "enter", "ROOT", pos="VERB"), word(9, "plea", "dobj"), "done", "done"),
        (word(0, "discuss", "ROOT", pos="VERB"), word(9, "attack", "dobj"), "done", "done"),
        (word(0, "failure", "nsubj"), word(9, "pass", "acl", pos="VERB"), "open", "not done"),
        (word(0, "plan", "nsubj"), word(9, "pass", "acl", pos="VERB"), "open", "open"),
        (word(0, "failure", "nsubj"), word(9, "pass", "relcl", pos="VERB"), "done", "done"),
    ],
)
def test_the_word_above_an_act_tells_it_as_planned_or_not_done(above, act, before, after):
    assert told_under(act, {0: above, 9: act}, told=before) == after


def test_an_act_with_nothing_above_it_is_told_as_it_stands():
    assert told_under(None, {}, told="done") == "done"
    assert told_under(word(9, "plea", "ROOT", head=9), {}, told="done") == "done"


def test_the_content_of_a_verb_is_its_object_or_clause_and_no_adverb():
    below = [word(1, "decision", "dobj"), word(2, "monday", "npadvmod")]
    assert content_of(below) == frozenset(["decisi"])
