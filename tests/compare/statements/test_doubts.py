"""What keeps two likely sentences from being said for sure to state one thing."""

from dataclasses import replace

import pytest
from event import Story
from test_main_facts import CLOSED, facts
from test_told import likelihood_of

from framing.compare.same_name import Named
from framing.compare.statements.doubts import apart_by_order, doubtful
from framing.compare.statements.main_verbs import planned, ways_printed
from framing.compare.statements.ties import Ties
from framing.compare.statements.told import Told

ANN, BELA = (Named(parts, "named") for parts in (("ann", "corrie"), ("bela", "doyle")))


def tells(main=CLOSED, speaker=None, content=("wharf",)):
    """Return a sentence with the given main clause."""
    empty = {name: [] for name in ("core", "clauses", "verbs", "pairs", "numbers", "names")}
    return Told(
        content=list(content), meanings=[], doings=[], negated=False, open=False, speaker=speaker,
        main=main, **empty,
    )  # fmt: skip


PLANNED = facts(
    ("council", "NOUN", "nsubj", 2), ("be", "AUX", "auxpass", 2), ("set", "VERB", "ROOT", 2),
    ("to", "PART", "aux", 4), ("close", "VERB", "xcomp", 2), ("wharf", "NOUN", "dobj", 4),
)  # fmt: skip
WILL = facts(
    ("council", "NOUN", "nsubj", 2), ("will", "AUX", "aux", 2), ("close", "VERB", "ROOT", 2),
    ("wharf", "NOUN", "dobj", 2),
)  # fmt: skip
BEFORE = facts(
    ("council", "NOUN", "nsubj", 1), ("announce", "VERB", "ROOT", 1), ("wharf", "NOUN", "dobj", 1),
    ("earlier", "ADV", "advmod", 1),
)  # fmt: skip
THEN = facts(
    ("council", "NOUN", "nsubj", 1), ("announce", "VERB", "ROOT", 1), ("wharf", "NOUN", "dobj", 1)
)


@pytest.mark.parametrize(("main", "doubted"), [(PLANNED, True), (WILL, True), (CLOSED, False)])
def test_what_is_planned_is_not_what_was_done(main, doubted):
    assert doubtful(tells(), tells(main)) is doubted


def test_what_both_plan_is_one_statement():
    assert not doubtful(tells(PLANNED), tells(WILL))


def test_speech_of_today_and_of_before_are_two():
    assert doubtful(tells(BEFORE), tells(THEN))
    assert not doubtful(tells(BEFORE), tells(BEFORE))


def test_two_people_state_one_thing_only_in_the_same_words():
    assert doubtful(tells(speaker=ANN), tells(speaker=BELA, content=("wharf", "close")))
    assert not doubtful(tells(speaker=ANN), tells(speaker=BELA))
    assert not doubtful(tells(speaker=ANN), tells(speaker=ANN, content=("wharf", "close")))


def headline(text):
    words = text.split()
    return ways_printed([{"word": word.lower(), "lemma": word.lower()} for word in words])


@pytest.mark.parametrize("plan", ["Council Set to Close Wharf", "Council Will Close Wharf"])
def test_a_headline_that_plans_is_told_from_one_that_tells_by_its_words_alone(plan):
    assert planned(headline(plan), headline("Council Closes Wharf"))
    assert not planned(headline(plan), headline("Council Poised to Close Wharf"))


def test_who_says_something_is_no_statement():
    says = [
        Story(name.lower(), name, f"Bela Doyle told Channel {name}.").quote("Bela Doyle", "told")
        for name in ("Argus", "Bugle")
    ]
    first, second = (story.said[0] for story in says)
    assert first and second
    assert not likelihood_of(*says).sure.any()


def test_words_that_are_perhaps_one_utterance_are_no_statement_for_sure():
    said = "the old lamp at the pier failed twice in the storm of Monday"
    stories = [
        Story("argus", "Argus", f"Bela Doyle said {said}."),
        Story(
            "bugle",
            "Bugle",
            f"A letter by Bela Doyle has it that {said}, and that nobody came to mend it.",
        ),
    ]
    pair = ((("argus", 0), ("bugle", 0)),)
    assert likelihood_of(*stories, tied=Ties(spoken=pair, heard=pair)).sure[0, 1]
    assert not likelihood_of(*stories, tied=Ties(spoken=pair)).sure[0, 1]


def strike(place):
    """Return a sentence that gives its strike a place in the order of strikes."""
    return replace(tells(), orders=frozenset({("strike", place)}) if place else frozenset())


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [("second", "third", True), ("second", "second", False), ("second", None, False)],
)
def test_the_second_of_a_kind_and_the_third_are_two_things(first, second, apart):
    found = apart_by_order([strike(first), strike(second)])
    assert found.tolist() == [[False, apart], [apart, False]]


def test_ordinals_of_two_nouns_part_nothing():
    vote = replace(tells(), orders=frozenset({("vote", "third")}))
    assert not apart_by_order([strike("second"), vote]).any()
