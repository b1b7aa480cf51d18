"""What a sentence tells, and when two of them are said to tell one thing."""

import numpy as np
import pytest
from event import Story, compared, sample
from test_clauses import parsed

from framing.compare.alignment import alignment
from framing.compare.concepts import meanings
from framing.compare.statements.same_statement import likelihood
from framing.compare.statements.statements import spoken_parts
from framing.compare.statements.stating import states
from framing.compare.statements.ties import NO_TIES, Ties
from framing.compare.statements.told import told
from framing.compare.vectors import Parts, Pieces
from framing.stretches import Stretches

BRIDGE = [
    ("On", "ADP", "prep", 9), ("Monday", "PROPN", "pobj", 0), ("Ann", "PROPN", "compound", 3),
    ("Corrie", "PROPN", "nsubj", 9), ("who", "PRON", "nsubj", 5), ("owns", "VERB", "relcl", 3),
    ("12", "NUM", "nummod", 7), ("ferries", "NOUN", "dobj", 5), ("never", "ADV", "neg", 9),
    ("closed", "VERB", "ROOT", 9), ("the", "DET", "det", 11), ("bridge", "NOUN", "dobj", 9),
]  # fmt: skip


def read():
    text = " ".join(word for word, *_ in BRIDGE)
    made, sentence = parsed(text, BRIDGE)
    return told(made, [sentence])[0]


def test_a_name_counts_once_and_a_weekday_not_at_all():
    assert read().names == ["corrie"]
    assert not {"monday", "ann"} & set(read().content)


def test_the_main_clause_leaves_out_what_a_relative_clause_adds():
    assert read().core == ["corrie", "closed", "bridge"]
    assert read().clauses == [["corrie", "closed", "bridge"], ["owns", "12", "ferries"]]


def test_numbers_are_read_and_a_denial_is_seen():
    assert read().numbers == ["12"] and read().negated
    assert list(read().denied) == ["closed"]


def test_a_clause_is_held_by_the_sentence_that_says_it_all():
    wholes = Pieces([["bridge", "close", "river"], ["bridge", "close"], ["tramway"]])
    held = Parts([["bridge", "close"]], [1], wholes).held(0.5)
    assert held[1, 0] == 1 and held[1, 2] == 0 and not np.any(held[0])


RECALLED = [
    ("Corrie", "PROPN", "nsubj", 1), ("recalled", "VERB", "ROOT", 1), ("the", "DET", "det", 3),
    ("flood", "NOUN", "dobj", 1),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "framed", "found"),
    [
        (RECALLED, (), True),
        (RECALLED, ("Corrie", "recalled"), False),
        ([("the", "DET", "det", 3), *RECALLED[1:2], *RECALLED[2:]], (), False),
        (
            [("Like", "ADP", "ROOT", 0), ("a", "DET", "det", 2), ("boy", "NOUN", "pobj", 0)],
            (),
            False,
        ),
    ],
)
def test_a_fragment_or_a_bare_cue_is_no_statement(rows, framed, found):
    text = " ".join(word for word, *_ in rows)
    made, sentence = parsed(text, rows)
    spans = [(text.index(word), text.index(word) + len(word), None) for word in framed]
    assert states(made, sentence, framed=Stretches(spans)) is found


def test_what_may_be_told_elsewhere_is_neither_found_nor_not_found(ferry):
    text = "On Monday night the harbour was shut by the coastguard. Passengers waited for a bus."
    table = compared([*ferry, Story("crier", "Crier", text)])["coverage"]
    assert table["maybe"].any()
    assert not (table["found"] & table["maybe"]).any()
    absent = table[~table["found"] & ~table["maybe"]]
    assert (absent["likely"] < table.loc[table["maybe"], "likely"].min()).all()


def test_what_may_be_told_in_part_is_kept_apart_from_what_is_found(ferry):
    tables = compared(ferry)
    found = tables["coverage"][tables["coverage"]["found"]]
    together = {
        frozenset(zip(rows["article_id"], rows["sentence"], strict=True))
        for _, rows in found.groupby("statement")
    }
    columns = ["article_id", "sentence", "beside_article", "beside_sentence"]
    perhaps = [
        {(row[0], row[1]), (row[2], row[3])}
        for row in tables["perhaps_statements"][columns].itertuples(index=False)
    ]
    assert perhaps and not any(pair <= group for pair in perhaps for group in together)
    sure = {row["sure"] for row in alignment(tables)["coverage"]}
    assert sure == {True, False}


def test_a_verb_with_its_particle_stands_for_what_another_verb_stands_for():
    def one(*words):
        return meanings([{"lemma": word, "pos": "VERB"} for word in words])

    assert set(one("resign")[0]) & set(one("step", "down")[0])
    assert not set(one("step")[0]) & set(one("resign")[0])


PLANNED = [
    ("The", "DET", "det", 1), ("board", "NOUN", "nsubj", 3), ("will", "AUX", "aux", 3),
    ("close", "VERB", "ROOT", 3), ("the", "DET", "det", 5), ("bridge", "NOUN", "dobj", 3),
]  # fmt: skip


def test_what_is_planned_is_told_otherwise_than_what_is_done():
    text = " ".join(word for word, *_ in PLANNED)
    (planned,) = told(*(lambda made, sentence: (made, [sentence]))(*parsed(text, PLANNED)))
    assert planned.open and not read().open
    assert "word board > family closing" in planned.doings


def test_a_noun_has_the_ordinal_before_it_and_a_second_of_time_has_none():
    rows = [
        ("Their", "DET", "poss", 2), ("third", "ADJ", "amod", 2), ("strike", "NOUN", "nsubj", 3),
        ("lasted", "VERB", "ROOT", 3), ("one", "NUM", "nummod", 5), ("second", "NOUN", "dobj", 3),
    ]  # fmt: skip
    made, sentence = parsed(" ".join(word for word, *_ in rows), rows)
    assert told(made, [sentence])[0].orders == {("strike", "third")}


def likelihood_of(*stories, tied=NO_TIES):
    made = sample(stories)
    rows, said, _ = spoken_parts(made)
    return likelihood(made, rows, said=said, tied=tied)


def test_two_sentences_that_give_one_count_tell_a_part_of_one_statement():
    first = Story("argus", "Argus", "Two people lost their lives at the quay.")
    again = Story("bell", "Bell", "The mayor grieved over both deaths for hours.")
    tied = Ties(counted=((("argus", 0), ("bell", 0)),))
    assert likelihood_of(first, again).part[0, 1] < 0.1
    assert likelihood_of(first, again, tied=tied).part[0, 1] > 0.8
    assert not likelihood_of(first, again, tied=tied).sure[0, 1]


def test_a_dateline_alone_states_nothing():
    wire = Story("argus", "Argus", "HALVERN, Sept 8 (Dunmere Wire) -")
    assert spoken_parts(sample([wire]))[0] == []


def test_the_same_words_are_one_statement_in_a_text_of_two_lines_unless_denied():
    first = Story("argus", "Argus", "The old lamp failed twice at the pier.")
    again = Story("bell", "Bell", "The old lamp failed twice at the pier.")
    denied = Story("crier", "Crier", "The old lamp never failed twice at the pier.")
    whole = likelihood_of(first, again, denied).whole
    assert whole[0, 1] == 1 and whole[0, 2] < 1
    sure = likelihood_of(first, again, denied).sure
    assert sure[0, 1] and not sure[0, 2] and not sure[0, 0]


def test_a_part_is_never_less_likely_than_the_whole(ferry):
    found = likelihood_of(*ferry)
    assert (found.part >= found.whole).all() and (np.diag(found.part) == 0).all()


def test_two_speakers_are_told_apart():
    words = "the bridge over the Wend must close before the flood"
    stories = [
        Story(outlet.lower(), outlet, f"{who} said {words}.").quote(who, words)
        for outlet, who in (("Argus", "Ann Corrie"), ("Bugle", "Bela Doyle"))
    ]
    made = sample(stories)
    rows = [row for article in made.ids for row in made.sentences[article]]
    assert [one.speaker.parts for one in told(made, rows)] == [("ann", "corrie"), ("bela", "doyle")]
