"""Bodies by a noun that names none, where they act."""

import pytest

from framing.compare.actors.acting_bodies import acting_bodies


def _bodies(*words, found=()):
    """Return the labels of the bodies among words given as (word, part of speech, relation, head)."""
    starts, at = [], 0
    for word, *_ in words:
        starts.append(at)
        at += len(word) + 1
    rows = [
        {
            "article_id": "argus",
            "start": start,
            "end": start + len(word),
            "word": word.lower(),
            "lemma": word.lower().removesuffix("s"),
            "pos": pos,
            "dep": dep,
            "head": starts[head],
            "voice": "narration",
        }
        for start, (word, pos, dep, head) in zip(starts, words, strict=True)
    ]
    return [body["label"] for body in acting_bodies({"argus": rows}, found)]


SUED = (("filed", "VERB", "ROOT", 3), ("suits", "NOUN", "dobj", 3))
STATES = (("The", "DET", "det", 2), ("two", "NUM", "nummod", 2), ("states", "NOUN", "nsubj", 3))


def test_a_body_that_does_something_is_seen_with_its_article_and_count():
    assert _bodies(*STATES, *SUED) == ["the two states"]


def test_a_body_that_is_a_known_actors_designation_is_not_listed_again():
    known = {"article_id": "argus", "start": 8, "end": 14}
    assert _bodies(*STATES, *SUED, found=[known]) == []


def test_where_something_goes_and_any_party_are_nobody_that_acts():
    flows = (
        ("It", "PRON", "nsubj", 1),
        ("enters", "VERB", "ROOT", 1),
        ("states", "NOUN", "dobj", 1),
    )
    assert _bodies(*flows) == []
    any_party = (
        ("a", "DET", "det", 1),
        ("party", "NOUN", "nsubj", 2),
        ("needs", "VERB", "ROOT", 2),
    )
    assert _bodies(*any_party, ("money", "NOUN", "dobj", 2)) == []


def test_what_acts_somewhere_is_listed_wherever_it_is_called_so():
    acts = (("heartland", "NOUN", "compound", 1), ("states", "NOUN", "nsubj", 2))
    rest = (("filed", "VERB", "ROOT", 2), ("suits", "NOUN", "dobj", 2), ("It", "PRON", "nsubj", 5))
    flows = (("enters", "VERB", "ROOT", 5), ("heartland", "NOUN", "compound", 7))
    again = ("states", "NOUN", "dobj", 5)
    assert _bodies(*acts, *rest, *flows, again) == ["heartland states"] * 2


def test_a_body_that_acts_nowhere_is_not_listed_though_another_does():
    waits = (("Heartland", "NOUN", "compound", 6), ("parties", "NOUN", "nsubj", 7))
    resting = ("rest", "VERB", "ROOT", 7)
    assert _bodies(*STATES, *SUED, ("It", "PRON", "nsubj", 7), *waits, resting) == [
        "the two states"
    ]


def test_what_is_said_of_a_body_is_no_act():
    called = (("states", "NOUN", "nsubj", 1), ("are", "AUX", "ROOT", 1), ("it", "PRON", "ccomp", 1))
    assert _bodies(*called) == []


def test_a_designation_elsewhere_does_not_hide_a_body():
    before = {"article_id": "argus", "start": 0, "end": 0}
    behind = {"article_id": "argus", "start": 15, "end": 20}
    assert _bodies(*STATES, *SUED, found=[before, behind]) == ["the two states"]


@pytest.mark.parametrize(
    ("subject", "what"),
    [
        ((("Marrow", "PROPN", "compound", 1), ("States", "PROPN", "nsubj", 2)), "a name"),
        ((("the", "DET", "det", 1), ("captains", "NOUN", "nsubj", 2)), "people"),
        ((("the", "DET", "det", 1), ("state", "NOUN", "npadvmod", 2)), "when or where it is done"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_no_body_acts_in(subject, what):
    assert _bodies(*subject, *((w, p, d, 2) for w, p, d, _ in SUED)) == [], what


def test_a_body_whose_verb_has_no_object_does_nothing():
    waits = (("the", "DET", "det", 1), ("state", "NOUN", "nsubj", 2), ("waits", "VERB", "ROOT", 2))
    assert _bodies(*waits, ("there", "ADV", "advmod", 2)) == []


def test_a_bare_noun_is_listed_elsewhere_only_with_the_and_takes_no_word_of_another():
    late = (("Late", "ADJ", "amod", 8), ("the", "DET", "det", 7), ("states", "NOUN", "pobj", 8))
    bare = (("saw", "VERB", "ROOT", 8), ("states", "NOUN", "dobj", 8))
    acting = [*STATES, *SUED]
    assert _bodies(*acting, *late, *bare) == ["the two states", "the states"]
