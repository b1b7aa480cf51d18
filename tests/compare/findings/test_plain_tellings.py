"""Beside a loaded mark stands the same thing told by another outlet without one, where it is aligned."""

from event import SETTINGS, Story, base, sample

from framing.compare import compare
from framing.compare.findings.plain_tellings import plain_tellings
from framing.tables import frame


def made(*stories):
    tables = base(stories)
    texts = {story.id: story.text for story in stories}
    return compare("", tables, texts=texts, originals=texts, settings=SETTINGS, versions={})


def plain(*stories):
    table = made(*stories)["plain_tellings"]
    columns = ("text", "basis", "beside_outlet", "beside_text")
    return [tuple(row) for row in table[list(columns)].itertuples(index=False)]


WORDS = "the rudder was checked in March and no fault was found at all"


def speech(name, outlet, cue):
    story = Story(name, outlet, f"A ferry ran aground at Kelby.\n“{WORDS},” Ann Corrie {cue}.\n")
    return story.quote("Ann Corrie", WORDS, cue=cue)


def test_a_loaded_cue_stands_beside_the_plain_cue_of_the_same_words():
    loud = speech("argus", "Argus", "boasted").see("loaded_terms", "stance_verb", "boasted")
    calm = speech("bell", "Bell", "said")
    assert plain(loud, calm) == [("boasted", "cue", "Bell", "said")]


def test_a_word_that_says_nothing_of_how_words_are_introduced_stands_beside_no_cue():
    loud = speech("argus", "Argus", "boasted").see("loaded_terms", "stance_verb", "boasted")
    assert plain(loud, speech("bell", "Bell", "on")) == []


def test_a_telling_that_is_marked_too_is_not_called_plain():
    loud = speech("argus", "Argus", "boasted").see("loaded_terms", "stance_verb", "boasted")
    other = speech("bell", "Bell", "crowed").see("loaded_terms", "stance_verb", "crowed")
    assert plain(loud, other) == []


def test_another_article_of_the_same_outlet_is_not_another_outlet():
    loud = speech("argus", "Argus", "boasted").see("loaded_terms", "stance_verb", "boasted")
    again = speech("argus-2", "Argus", "said")
    assert plain(loud, again) == []


def label(name, outlet, words, kind):
    story = Story(
        name, outlet, f"A ferry ran aground at Kelby.\nThe {words} Ann Corrie resigned.\n"
    )
    return story.see("actor_labels", kind, words, actor="Ann Corrie", kind=kind)


def test_a_loaded_label_stands_beside_a_plain_one_of_the_same_actor():
    loud = label("argus", "Argus", "ferry tsar", "description")
    loud.see("loaded_terms", "person_label", "tsar")
    calm = label("bell", "Bell", "chief executive", "function")
    assert plain(loud, calm) == [("tsar", "label", "Bell", "chief executive")]


def test_two_labels_of_whom_it_is_unclear_who_is_meant_are_not_of_one_actor():
    loud = Story("argus", "Argus", "A ferry ran aground.\nAn unelected judge resigned.\n")
    loud.see("actor_labels", "function", "unelected judge", actor=None, kind="function")
    loud.see("loaded_terms", "group_label", "unelected")
    calm = Story("bell", "Bell", "A ferry ran aground.\nA lawyer spoke.\n")
    calm.see("actor_labels", "function", "lawyer", actor=None, kind="function")
    assert plain(loud, calm) == []


def test_sentences_that_share_only_the_unmarked_half_are_not_set_side_by_side():
    shared = "The harbour board of Kelby met on Monday evening in the old customs house"
    loud = Story("argus", "Argus", f"{shared} while furious crowds shouted outside the gates.\n")
    loud.see("loaded_terms", "evaluative", "furious")
    calm = Story("bell", "Bell", f"{shared} and agreed to close the northern channel.\n")
    assert plain(loud, calm) == []


def test_a_sentence_that_tells_the_marked_part_stands_beside_it():
    loud = Story(
        "argus", "Argus", "Reckless ferries damaged three fishing boats near Kelby harbour.\n"
    )
    loud.see("loaded_terms", "evaluative", "Reckless")
    calm = Story("bell", "Bell", "Ferries damaged three fishing boats near Kelby harbour.\n")
    (row,) = plain(loud, calm)
    assert row[:3] == ("Reckless", "statement", "Bell")


def test_a_mark_around_a_name_is_not_what_somebody_is_called():
    loud = label("argus", "Argus", "tsar", "description")
    loud.see("loaded_terms", "attack_verb", "tsar Ann Corrie resigned")
    calm = label("bell", "Bell", "chief executive", "function")
    assert plain(loud, calm) == []


def likely(*, in_full):
    """Return (basis, outlet) of what stands beside a mark where two sentences are so likely one in full."""
    loud = Story("argus", "Argus", "The council brazenly shut the old bridge of Kelby in March.")
    loud.see("loaded_terms", "evaluative", "brazenly")
    calm = Story("bell", "Bell", "The council shut the old bridge of Kelby on Monday.")
    rows = [
        {"telling": 1, "article_id": story.id, "sentence": 0, "likely": 0.9, "in_full": in_full}
        for story in (loud, calm)
    ]
    others = ("shared_quotes", "actors", "acts", "figures", "coverage")
    derived = {name: frame(name, []) for name in others}
    derived["likely_tellings"] = frame("likely_tellings", rows)
    found = plain_tellings(sample([loud, calm]), derived)
    return list(zip(found["basis"], found["beside_outlet"], strict=True))


def test_a_sentence_that_likely_tells_the_same_stands_beside_it_as_likely():
    assert likely(in_full=0.9) == [("likely", "Bell")]
    assert likely(in_full=0.1) == []
