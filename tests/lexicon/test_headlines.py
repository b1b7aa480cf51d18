"""In title case a capital makes no name and misleads the parser: the running text decides."""

import pytest

from framing.lexicon import find, read_lexicon
from framing.lexicon.wordforms import guessed_forms
from framing.parse.model import load_model, prepared

RUNNING = "The harbour board met on Monday."


def found(headline, running=RUNNING):
    """The words found in the headline of an article."""
    nlp = load_model()
    doc = prepared(nlp, f"{headline}\n\n{running}")
    for _, step in nlp.pipeline:
        doc = step(doc)
    matches = find(doc, read_lexicon())
    texts = [doc[m.start : m.end] for m in matches]
    ends = [(span.start_char, span.end_char) for span in texts]
    return [headline[start:end] for start, end in ends if end <= len(headline)]


BEATEN = "Ferry Owner Beaten by Nora Brat in Harbour Vote"


@pytest.mark.parametrize(
    ("running", "marked"),
    [
        ("The seat went to Nora Brat on Monday, and Brat thanked the voters.", []),
        ("The seat went to a brat, said Nora Brat on Monday.", ["Brat"]),
        ("Brat thanked the voters on Monday.", ["Brat"]),
        ("“Brat won,” said the owner.", ["Brat"]),
        (RUNNING, ["Brat"]),
    ],
    ids=["a name inside a sentence", "in small letters too", "first", "first in marks", "nowhere"],
)
def test_a_loaded_word_is_a_name_where_running_text_prints_it_as_names_are(running, marked):
    assert [word for word in found(BEATEN, running) if word == "Brat"] == marked


def test_a_name_in_capitals_is_known_by_the_running_text_too():
    running = "The seat went to Nora Brat on Monday."
    assert "BRAT" in found(BEATEN.upper())
    assert "BRAT" not in found(BEATEN.upper(), running)


@pytest.mark.parametrize(
    ("headline", "running"),
    [
        ("Harbour Fire Suspect Held in Port", "Police said that the suspect is a captain."),
        ("Massacre at Harbour Stuns the Port", "The massacre was on Monday."),
        ("After Harbour Fire, Mayor Gives a Familiar Lament", RUNNING),
    ],
)
def test_the_noun_of_an_entry_for_a_verb_or_an_adjective_is_not_marked(headline, running):
    assert not {"Suspect", "Massacre", "Lament"} & set(found(headline, running))


@pytest.mark.parametrize(
    ("headline", "word"),
    [
        ("Union Slams Shameful Offer From Ferry Bosses", "Slams"),
        ("Mayors Lament Slow Pace of Harbour Repairs", "Lament"),
        ("Mayor Makes a Vow to Slam Ferry Bosses", "Slam"),
    ],
)
def test_the_verb_is_marked_all_the_same(headline, word):
    assert word in found(headline)


def test_a_crowd_has_not_crowed():
    assert found("Harbour Band Plays to a Happy Crowd") == []
    assert guessed_forms("crowd") == ()
    assert "ridicule" in guessed_forms("ridiculed")
