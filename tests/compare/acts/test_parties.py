"""Whether the doers or targets of two tellings are one party: by number, head and name."""

import pytest
from event import party

from framing.compare.acts.parties import NO_PARTY, numbers_in, party_of, same_party

RARITIES = {"school": 1.0, "port": 2.0, "guard": 2.0, "kelby": 3.0}
GUARDS = party("guard", head="guard", people=True, several=True, numbers=[2.0])
SCHOOL = party("school", head="school")
KELBY = party("kelby", names="kelby")


def read_party(*told):
    """Return the target of words given as (word, lemma, part of speech, relation, the word it hangs on)."""
    at = {word: place for place, (word, *_) in enumerate(told)}
    words = {
        at[word]: {
            "word": word.casefold(),
            "lemma": lemma,
            "pos": pos,
            "dep": dep,
            "start": at[word],
            "head": at.get(head, 99),
        }
        for word, lemma, pos, dep, head in told
    }
    printed = " ".join(word for word, *_ in told)
    return party_of(
        words, {"attrs": {"patient": printed, "patient_span": (0, len(told))}}, role="patient"
    )


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (KELBY, party("norlan", names="norlan"), 0.0),
        (party("head", head="head"), KELBY, None),
        (GUARDS, party("sentri", head="sentri", people=True, numbers=[2.0]), 1.0),
        (NO_PARTY, KELBY, None),
        (SCHOOL, party("school new", head="school"), 1.0),
        (SCHOOL, party("school", head="school", several=True), 0.5),
        (
            party("kelby school", head="school", names="kelby"),
            party("school", head="school", several=True, numbers=[4.0]),
            0.0,
        ),
    ],
)
def test_parties_agree_by_number_head_or_name(one, two, same):
    assert same_party(one, two, rarity=RARITIES) == same


def test_numbers_are_read_in_figures_and_words():
    assert numbers_in("Sixty-three of 1,200 pupils") >= {63.0, 1200.0}
    assert numbers_in("one pupil") == set()


def test_names_in_a_list_are_as_many_people():
    named = read_party(
        ("Bello", "bello", "PROPN", "nsubjpass", "killed"),
        ("and", "and", "CCONJ", "cc", "Bello"),
        ("Fonn", "fonn", "PROPN", "conj", "Bello"),
    )
    people = read_party(
        ("two", "two", "NUM", "nummod", "people"),
        ("people", "people", "NOUN", "nsubjpass", "killed"),
    )
    assert same_party(named, people, rarity=RARITIES) == 1.0


def test_dozens_of_pupils_are_pupils():
    dozens = read_party(
        ("dozens", "dozen", "NOUN", "nsubj", "fall"),
        ("of", "of", "ADP", "prep", "dozens"),
        ("pupils", "pupil", "NOUN", "pobj", "of"),
    )
    assert (dozens.head, dozens.people, dozens.several) == ("pupil", True, True)


def test_what_a_noun_takes_is_left_out_of_what_is_compared():
    pupils = read_party(
        ("Sixty-three", "sixty-three", "NUM", "nummod", "pupils"),
        ("pupils", "pupil", "NOUN", "nsubj", ""),
        ("at", "at", "ADP", "prep", "pupils"),
        ("Kelby", "Kelby", "PROPN", "compound", "School"),
        ("School", "School", "PROPN", "pobj", "at"),
    )
    assert (pupils.names, pupils.words, max(pupils.numbers)) == (frozenset(), {"pupils"}, 63.0)
