"""What the words around an act tell of it: a rule, a sort of things, whose body and which occasion."""

import pytest

from framing.compare.acts.occasions import bodies_in, days_in, orders_in
from framing.compare.acts.told_acts import is_general, is_of_a_sort


@pytest.mark.parametrize(
    ("verb", "article", "general"),
    [("takes", "a", True), ("wanted", "a", False), ("takes", "the", False)],
)
def test_what_a_rule_asks_for_is_no_act_in_particular(verb, article, general):
    veto = {"word": "veto", "pos": "NOUN", "start": 3, "head": 2}
    words = {
        1: {"word": verb, "pos": "VERB", "start": 1, "head": 1},
        2: {"word": "override", "pos": "VERB", "start": 2, "head": 1},
        3: veto,
    }
    assert is_general(words, veto, beside=[{"word": article}]) == general


def test_bodies_occasions_and_days_are_read_beside_the_noun():
    assert bodies_in(["Senate", "long"]) == {"senate"}
    assert orders_in(["another", "long"]) == {"another"}
    assert days_in(["Monday", "march", "long"]) == {"monday", "march"}


@pytest.mark.parametrize(
    ("before", "dep", "found"), [("", "acl", True), ("the", "acl", False), ("", "ROOT", False)]
)
def test_a_participle_behind_a_bare_plural_tells_which_of_a_sort(before, dep, found):
    noun = {"start": 5, "head": 0, "dep": "nsubj", "pos": "NOUN", "word": "boats", "lemma": "boat"}
    sunk = {"start": 11, "head": 5, "dep": dep, "pos": "VERB", "word": "sunk", "lemma": "sink"}
    beside = [{"dep": "det", "pos": "DET"}] if before else []
    row = {"article_id": "a", "attrs": {}}
    if dep == "ROOT":
        sunk["head"], row["attrs"] = 11, {"patient_span": [5, 10]}
    assert is_of_a_sort(row, sunk, seen=({5: noun, 11: sunk}, {("a", 5): beside})) is found
