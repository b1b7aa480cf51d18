"""What a sentence tells, and when two of them are said to tell one thing."""

import numpy as np
import pytest
from event import Story, compared, sample
from test_clauses import parsed

from framing.compare.coverage import states
from framing.compare.told import told
from framing.compare.vectors import Parts, Pieces

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
    spans = [(text.index(word), text.index(word) + len(word)) for word in framed]
    assert states(made, sentence, spans) is found


def test_what_may_be_told_elsewhere_is_neither_found_nor_not_found(ferry):
    text = "On Monday night the harbour was shut by the coastguard. Passengers waited for a bus."
    table = compared([*ferry, Story("crier", "Crier", text)])["coverage"]
    assert table["maybe"].any()
    assert not (table["found"] & table["maybe"]).any()
    assert (table.loc[table["maybe"], "likely"] < table.loc[table["found"], "likely"].min()).all()


def test_two_speakers_are_told_apart():
    words = "the bridge over the Wend must close before the flood"
    stories = [
        Story(outlet.lower(), outlet, f"{who} said {words}.").quote(who, words)
        for outlet, who in (("Argus", "Ann Corrie"), ("Bugle", "Bela Doyle"))
    ]
    made = sample(stories)
    rows = [row for article in made.ids for row in made.sentences[article]]
    assert [one.speaker.parts for one in told(made, rows)] == [("ann", "corrie"), ("bela", "doyle")]
