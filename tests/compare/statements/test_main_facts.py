"""Whether the main clauses of two sentences meet."""

import pytest

from framing.compare.statements.main_facts import NOTHING, main_facts, meet


def facts(*words):
    """Return the facts of a sentence given as (lemma, part of speech, dependency, place of its head)."""
    return main_facts(
        [
            {"lemma": lemma, "word": lemma, "pos": pos, "dep": dep, "start": n, "head": head}
            for n, (lemma, pos, dep, head) in enumerate(words)
        ]
    )


CLOSED = facts(
    ("council", "NOUN", "nsubj", 1), ("close", "VERB", "ROOT", 1), ("wharf", "NOUN", "dobj", 1)
)
SHUT = facts(
    ("council", "NOUN", "nsubj", 1), ("shut", "VERB", "ROOT", 1), ("harbour", "NOUN", "dobj", 1)
)
SINGER = facts(
    ("singer", "NOUN", "nsubj", 3),
    ("close", "VERB", "relcl", 0),
    ("wharf", "NOUN", "dobj", 1),
    ("sleep", "VERB", "ROOT", 3),
    ("garden", "NOUN", "dobj", 3),
)


def on(day, root="close"):
    return facts(
        ("council", "NOUN", "nsubj", 1),
        (root, "VERB", "ROOT", 1),
        ("wharf", "NOUN", "dobj", 1),
        (day, "PROPN", "npadvmod", 1),
    )


def test_a_verb_of_one_family_makes_main_clauses_meet():
    assert meet(CLOSED, SHUT)


def test_what_only_a_subordinate_clause_shares_does_not():
    assert not meet(CLOSED, SINGER)


@pytest.mark.parametrize(("day", "one"), [("Monday", True), ("Friday", False)])
def test_two_days_are_two_statements(day, one):
    assert meet(on("Monday"), on(day)) is one
    assert meet(CLOSED, on(day))


def test_a_claim_and_the_defence_against_it_do_not_meet():
    assert not meet(on("Monday"), on("Monday", "dispute"))
    assert meet(on("Monday", "dispute"), on("Monday", "dispute"))


def test_without_a_verb_as_root_nothing_is_held_against_a_sentence():
    assert meet(CLOSED, facts(("wharf", "NOUN", "ROOT", 0)))
    assert meet(NOTHING, SINGER)


def test_one_word_in_common_is_no_statement_in_common():
    storm = facts(
        ("it", "PRON", "nsubj", 1), ("be", "AUX", "ROOT", 1), ("storm", "NOUN", "attr", 1)
    )
    warned = facts(
        ("mayor", "NOUN", "nsubj", 1),
        ("leave", "VERB", "ROOT", 1),
        ("harbour", "NOUN", "dobj", 1),
        ("storm", "NOUN", "npadvmod", 1),
    )
    assert not meet(storm, warned)
