"""One thing told with a loaded word here and without any there is worth looking at, where the part is told too."""

import pytest
from event import Story, sample

from framing.compare.findings.telling_rules import tellings
from framing.compare.thresholds import thresholds
from framing.tables import frame

ENOUGH = thresholds("findings").in_full
LOUD = "The council brazenly shut the old bridge of Kelby in March."


def claims(loud, calm, *, sure=False, in_full=ENOUGH, strength=2, voice=None):
    """Return the claims about two stories whose first sentences are aligned."""
    if strength:
        loud.see("loaded_terms", "evaluative", "brazenly", strength=strength)
    if voice:
        loud.quote("Ann Corrie", loud.text)
    made = sample([loud, calm])
    places = [{"article_id": story.id, "sentence": 0} for story in (loud, calm)]
    found = [{"statement": 1, "what": LOUD, "found": True, **place} for place in places]
    likely = [{"telling": 1, "likely": 0.9, "in_full": in_full, **place} for place in places]
    derived = {
        "coverage": frame("coverage", found if sure else []),
        "likely_tellings": frame("likely_tellings", [] if sure else likely),
    }
    return [one.claim for one in tellings(made, derived)]


def loud(text=LOUD):
    return Story("argus", "Argus", text)


def calm(text="The council shut the old bridge of Kelby on Monday."):
    return Story("bell", "Bell", text)


def test_a_loaded_word_is_set_against_a_sentence_without_one():
    assert claims(loud(), calm(), sure=True) == [
        "Argus has “brazenly” in its own words. Bell tells the same without a word that is marked here."
    ]


def test_what_is_only_likely_one_thing_is_said_to_be_likely():
    (claim,) = claims(loud(), calm())
    assert "Bell likely tells the same" in claim


@pytest.mark.parametrize("case", [{"in_full": ENOUGH - 0.01}, {"strength": 1}, {"voice": "quoted"}])
def test_a_doubtful_pair_a_mild_word_and_words_of_others_are_no_finding(case):
    assert claims(loud(), calm(), **case) == []


def test_a_sentence_that_leaves_out_the_part_around_the_word_is_no_finding():
    other = calm("Kelby lies on the river and has a school.")
    assert claims(loud(), other, sure=True) == []


def test_a_sentence_with_the_word_itself_or_with_another_mark_is_no_finding():
    assert (
        claims(loud(), calm("The council brazenly shut the old bridge of Kelby."), sure=True) == []
    )
    marked = calm("The council rashly shut the old bridge of Kelby.")
    marked.see("loaded_terms", "evaluative", "rashly", strength=1)
    assert claims(loud(), marked, sure=True) == []


def test_words_in_quotation_marks_around_it_do_not_make_two_sentences_tell_the_same():
    words = "the old bridge of Kelby is shut"
    one = loud(f"“{words},” she brazenly grinned.").quote("Ann Corrie", words)
    two = calm(f"“{words},” she said.").quote("Ann Corrie", words)
    assert claims(one, two, sure=True) == []


def test_another_article_of_the_same_outlet_is_no_contrast():
    assert claims(loud(), Story("argus-2", "Argus", calm().text), sure=True) == []
