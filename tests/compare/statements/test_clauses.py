import pandas as pd

from framing.compare.openings import openings
from framing.compare.sample import Sample
from framing.compare.statements.clauses import NO_CLAUSE, Clause, main_clause
from framing.settings import Settings
from framing.tables import frame


def parsed(text, rows, *, zone="body", cues=(), acts=(), title=None, lemmas=None):
    """Return a sample of one sentence; ``rows`` are (word, part of speech, label, head as place in rows)."""
    starts, at = [], 0
    for word, *_ in rows:
        at = text.index(word, at)
        starts.append(at)
        at += len(word)
    words = [
        {
            "article_id": "a", "sentence": 0, "start": starts[n], "end": starts[n] + len(word), "word": word.lower(),
            "lemma": (lemmas or {}).get(word, word.lower()),
            "pos": pos, "dep": dep, "head": starts[head], "voice": "narration", "zone": zone,
        }
        for n, (word, pos, dep, head) in enumerate(rows)
    ]  # fmt: skip
    sentence = {
        "article_id": "a", "sentence": 0, "paragraph": 1, "zone": zone, "start": 0, "end": len(text), "text": text,
    }  # fmt: skip
    spans = [[[text.index(cue), text.index(cue) + len(cue)]] for cue in cues]
    base = {
        "articles": frame("articles", [{"article_id": "a", "outlet": "Argus", "title": title}]),
        "sentences": frame("sentences", [sentence]),
        "words": frame("words", words),
        "attributions": frame(
            "attributions", [{"article_id": "a", "cue_spans": cue} for cue in spans]
        ),
        "observations": frame("observations", acts),
    }
    return Sample("An event", base, {"a": text}, Settings()), sentence


def clause(text, rows, **more):
    made, sentence = parsed(text, rows, **more)
    return main_clause(made, sentence, acts=more.get("acts", ()))


REPORT = [
    ("Two", "NUM", "nummod", 1), ("people", "NOUN", "nsubjpass", 3), ("were", "AUX", "auxpass", 3),
    ("killed", "VERB", "ccomp", 5), ("police", "NOUN", "nsubj", 5), ("said", "VERB", "ROOT", 5),
]  # fmt: skip
KILLED = {"category": "passive_no_agent", "start": 11, "end": 22}


def test_the_main_verb_is_the_root_and_not_a_participle_beside_it():
    rows = [
        ("Papers", "NOUN", "nsubj", 3), ("seen", "VERB", "acl", 0), ("yesterday", "NOUN", "npadvmod", 1),
        ("show", "VERB", "ROOT", 3), ("delays", "NOUN", "dobj", 3),
    ]  # fmt: skip
    assert clause("Papers seen yesterday show delays", rows) == Clause("show", "active", "Papers")


def test_a_verb_of_saying_at_the_end_gives_way_to_what_is_said():
    found = clause("Two people were killed, police said.", REPORT, cues=["said"], acts=[KILLED])
    assert found == Clause("were killed", "passive", "")


def test_two_clauses_side_by_side_have_no_main_verb_that_is_sure():
    assert clause("Two people were killed, police said.", REPORT) == NO_CLAUSE


def test_the_doer_of_a_passive_is_its_by_phrase():
    rows = [
        ("Bridge", "NOUN", "nsubjpass", 2), ("was", "AUX", "auxpass", 2), ("shut", "VERB", "ROOT", 2),
        ("by", "ADP", "agent", 2), ("the", "DET", "det", 5), ("council", "NOUN", "pobj", 3),
    ]  # fmt: skip
    found = clause("Bridge was shut by the council", rows)
    assert found == Clause("was shut", "passive", "the council")


def test_a_participle_that_the_agency_layer_does_not_take_for_an_act_has_no_missing_doer():
    rows = [
        ("Finch", "PROPN", "nsubjpass", 2), ("is", "AUX", "auxpass", 2), ("gone", "VERB", "ROOT", 2),
    ]  # fmt: skip
    assert clause("Finch is gone", rows) == Clause("is gone", "linking", "")


def test_what_somebody_is_set_to_do_is_what_the_clause_tells():
    rows = [
        ("Finch", "PROPN", "nsubjpass", 2), ("is", "AUX", "auxpass", 2), ("set", "VERB", "ROOT", 2),
        ("to", "PART", "aux", 4), ("visit", "VERB", "xcomp", 2),
    ]  # fmt: skip
    assert clause("Finch is set to visit", rows) == Clause("is set to visit", "active", "Finch")


def test_a_root_within_quotation_marks_is_not_the_outlets_verb():
    rows = [
        ("We", "PRON", "nsubj", 1), ("prayed", "VERB", "ROOT", 1), ("fury", "NOUN", "appos", 1),
    ]  # fmt: skip
    assert clause("‘We prayed’: fury", rows, zone="headline") == NO_CLAUSE


def test_a_place_in_a_dateline_is_no_subject_and_is_not_named_first():
    rows = [
        ("SELBY", "PROPN", "nsubj", 3), ("Wire", "PROPN", "appos", 0), ("Dockers", "NOUN", "dep", 3),
        ("walked", "VERB", "ROOT", 3), ("out", "ADP", "prt", 3),
    ]  # fmt: skip
    made, sentence = parsed("SELBY, May 3 (Coast Wire) - Dockers walked out", rows)
    assert main_clause(made, sentence, acts=()) == Clause("walked out", "active", "")
    assert list(openings(made)["first_named"].dropna()) == ["Dockers"]


def test_a_headline_that_stands_beside_the_text_is_shown_without_a_sentence():
    rows = [("Dockers", "NOUN", "nsubj", 1), ("left", "VERB", "ROOT", 1)]
    made, _ = parsed("Dockers left", rows, title="Port falls silent")
    first = openings(made).iloc[0]
    assert first["part"] == "headline" and first["text"] == "Port falls silent"
    assert pd.isna(first["sentence"])


def headline(text, rows, **more):
    return clause(text, rows, zone="headline", **more)


def test_a_headline_that_leaves_out_was_is_passive_by_its_doer_or_its_act():
    rows = [
        ("Finch", "PROPN", "nsubj", 1), ("blasted", "VERB", "ROOT", 1), ("by", "ADP", "agent", 1),
        ("sister", "NOUN", "pobj", 2),
    ]  # fmt: skip
    assert headline("Finch blasted by sister", rows) == Clause("blasted", "passive", "sister")
    act = {"category": "passive_no_agent", "start": 6, "end": 13}
    charged = [
        ("Finch", "PROPN", "nsubj", 1), ("charged", "VERB", "ROOT", 1), ("in", "ADP", "prep", 1),
        ("inquiry", "NOUN", "pobj", 2),
    ]  # fmt: skip
    found = headline("Finch charged in inquiry", charged, acts=[act])
    assert found == Clause("charged", "passive", "")


def test_by_makes_a_passive_without_an_auxiliary_in_headlines_only():
    rows = [
        ("Finch", "PROPN", "nsubj", 1), ("left", "VERB", "ROOT", 1), ("by", "ADP", "agent", 1),
        ("door", "NOUN", "pobj", 2),
    ]  # fmt: skip
    assert clause("Finch left by door", rows) == Clause("left", "active", "Finch")


def test_a_doer_may_be_a_pronoun_but_no_article():
    rows = [
        ("Bridge", "NOUN", "nsubjpass", 2), ("was", "AUX", "auxpass", 2), ("shut", "VERB", "ROOT", 2),
        ("by", "ADP", "agent", 2), ("them", "PRON", "pobj", 3),
    ]  # fmt: skip
    assert clause("Bridge was shut by them", rows) == Clause("was shut", "passive", "them")
    cut = [*rows[:4], ("the", "PRON", "pobj", 3)]
    assert clause("Bridge was shut by the", cut) == NO_CLAUSE


def test_a_past_form_without_an_object_says_nothing_for_sure_in_a_headline():
    rows = [
        ("Finch", "PROPN", "nsubj", 1), ("criticized", "VERB", "ROOT", 1), ("for", "ADP", "prep", 1),
        ("remark", "NOUN", "pobj", 2),
    ]  # fmt: skip
    known = {"criticized": "criticize"}
    assert headline("Finch criticized for remark", rows, lemmas=known) == NO_CLAUSE
    assert clause("Finch criticized for remark", rows, lemmas=known).form == "active"


def test_a_verb_spelt_alike_in_the_past_says_nothing_without_an_object():
    rows = [("Twelve", "NUM", "nsubj", 1), ("hurt", "VERB", "ROOT", 1)]
    assert headline("Twelve hurt", rows) == NO_CLAUSE
    cut = [
        ("Council", "NOUN", "nsubj", 1),
        ("cut", "VERB", "ROOT", 1),
        ("fares", "NOUN", "dobj", 1),
    ]
    assert headline("Council cut fares", cut) == Clause("cut", "active", "Council")


def test_a_headline_whose_verb_was_taken_for_a_noun_says_nothing():
    rows = [
        ("Finch", "NOUN", "amod", 1), ("announces", "NOUN", "nsubj", 2), ("deal", "VERB", "ROOT", 2),
    ]  # fmt: skip
    assert headline("Finch announces deal", rows) == NO_CLAUSE


def test_a_headline_of_two_clauses_read_as_one_says_nothing():
    rows = [
        ("Finch", "PROPN", "compound", 2), ("Says", "PROPN", "compound", 2), ("Reyes", "PROPN", "nsubj", 4),
        ("Will", "AUX", "aux", 4), ("Retire", "VERB", "ROOT", 4),
    ]  # fmt: skip
    assert headline("Finch Says Reyes Will Retire", rows) == NO_CLAUSE


def test_the_day_on_which_it_was_is_no_part_of_the_subject():
    rows = [
        ("Bloom", "PROPN", "nsubj", 3), ("on", "ADP", "prep", 0), ("Friday", "PROPN", "pobj", 1),
        ("reversed", "VERB", "ROOT", 3), ("it", "PRON", "dobj", 3),
    ]  # fmt: skip
    assert clause("Bloom on Friday reversed it.", rows).agent == "Bloom"


def test_a_name_right_behind_its_office_is_a_part_of_the_subject_and_an_aside_is_none():
    rows = [
        ("Gov", "PROPN", "nsubj", 8), ("Ada", "PROPN", "compound", 2), ("Bloom", "PROPN", "appos", 0),
        ("of", "ADP", "prep", 0), ("South", "PROPN", "compound", 5), ("Orrin", "PROPN", "pobj", 3),
        ("all", "ADV", "advmod", 7), ("but", "CCONJ", "cc", 0), ("confirmed", "VERB", "ROOT", 8),
        ("it", "PRON", "dobj", 8),
    ]  # fmt: skip
    found = clause("Gov Ada Bloom, of South Orrin, all but confirmed it.", rows)
    assert found.agent == "Gov Ada Bloom"


def test_what_opens_a_sentence_with_a_participle_is_no_subject():
    rows = [
        ("Joining", "VERB", "nsubj", 3), ("bishops", "NOUN", "dobj", 0), ("clerks", "NOUN", "appos", 1),
        ("called", "VERB", "ROOT", 3), ("him", "PRON", "dobj", 3),
    ]  # fmt: skip
    assert clause("Joining bishops, clerks called him.", rows) == NO_CLAUSE
