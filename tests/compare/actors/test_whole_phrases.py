"""The whole noun phrase around a designation."""

import pandas as pd
import pytest

from framing.compare.actors.whole_phrases import LONGEST_TAIL, WholePhrases

PERSON = [
    ("That", "DET", "det", 1),
    ("kid", "NOUN", "nsubj", 6),
    ("who", "PRON", "nsubj", 3),
    ("ran", "VERB", "relcl", 1),
    ("the", "DET", "det", 5),
    ("race", "NOUN", "dobj", 3),
    ("won", "VERB", "ROOT", 6),
]
TITLED = [
    ("Then", "ADV", "advmod", 7),
    ("Capt.", "PROPN", "compound", 3),
    ("Ada", "PROPN", "compound", 3),
    ("Bloom", "PROPN", "nsubj", 7),
    ("of", "ADP", "prep", 3),
    ("the", "DET", "det", 6),
    ("Patrol", "PROPN", "pobj", 4),
    ("won", "VERB", "ROOT", 7),
]


def _whole(parsed, words, *, text=None, kind="function"):
    """Return the whole phrase around ``words`` in a parse given as (word, part of speech, relation, head)."""
    text = text or " ".join(word for word, *_ in parsed)
    starts, at = [], 0
    for word, *_ in parsed:
        at = text.index(word, at)
        starts.append(at)
        at += len(word)
    rows = [
        {
            "article_id": "argus",
            "sentence": 0,
            "start": start,
            "end": start + len(word),
            "word": word.lower(),
            "pos": pos,
            "dep": dep,
            "head": starts[head],
        }
        for start, (word, pos, dep, head) in zip(starts, parsed, strict=True)
    ]
    start = text.index(words)
    row = {"article_id": "argus", "start": start, "end": start + len(words), "kind": kind}
    return text[slice(*WholePhrases(pd.DataFrame(rows), {"argus": text}).around(row))]


def test_a_phrase_begins_with_what_points_and_ends_with_its_clause():
    assert _whole(PERSON, "kid") == "That kid who ran the race"


def test_a_clause_behind_a_comma_is_no_part_of_the_phrase():
    assert _whole(PERSON, "kid", text="That kid, who ran the race, won") == "That kid"


@pytest.mark.parametrize("kind", ["function", "name"])
def test_a_titled_name_goes_on_to_its_body_and_takes_no_adverb(kind):
    assert _whole(TITLED, "Capt. Ada Bloom", kind=kind) == "Capt. Ada Bloom of the Patrol"


def test_a_bare_name_takes_no_clause():
    named = [("Ada", "PROPN", "nsubj", 3), *[(w, p, d, h - 1) for w, p, d, h in PERSON[2:]]]
    named = [(w, p, d, 0 if d == "relcl" else h) for w, p, d, h in named]
    assert _whole(named, "Ada", kind="name") == "Ada"


def test_a_clause_that_is_too_long_to_be_one_is_left_out_whole():
    between = [(f"w{n}", "NOUN", "dobj", 3) for n in range(LONGEST_TAIL)]
    parsed = [*PERSON[:4], *between, ("won", "VERB", "ROOT", 4 + LONGEST_TAIL)]
    assert _whole(parsed, "kid") == "That kid"
    parsed = [*PERSON[:4], *between[2:], ("won", "VERB", "ROOT", 2 + LONGEST_TAIL)]
    assert _whole(parsed, "kid").startswith("That kid who ran w2")


def test_a_clause_ends_at_its_first_mark():
    text = "That kid who ran the, race won"
    assert _whole(PERSON, "kid", text=text) == "That kid who ran the"


def test_a_clause_that_ends_the_text_is_part_of_the_phrase():
    ending = [PERSON[0], ("kid", "NOUN", "ROOT", 1), *PERSON[2:6]]
    assert _whole(ending, "kid", text="That kid who ran the race.") == "That kid who ran the race"
