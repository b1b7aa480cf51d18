"""A group of sentences goes by words that they share."""

from test_clauses import parsed

from framing.compare.statements.naming import words_shared

BRIDGE = [
    ("Council", "NOUN", "nsubj", 1), ("closed", "VERB", "ROOT", 1), ("the", "DET", "det", 4),
    ("old", "ADJ", "amod", 4), ("bridges", "NOUN", "dobj", 1),
]  # fmt: skip


def test_nouns_names_and_verbs_are_named_as_first_printed():
    made, sentence = parsed(" ".join(word for word, *_ in BRIDGE), BRIDGE)
    assert words_shared(made, [sentence, sentence]) == "Council, closed, bridges"


def test_what_one_sentence_alone_prints_names_nothing():
    made, sentence = parsed(" ".join(word for word, *_ in BRIDGE), BRIDGE)
    assert words_shared(made, [sentence]) == ""
