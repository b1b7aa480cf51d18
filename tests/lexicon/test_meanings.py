"""An entry counts in the meaning it is on the list for, and in no other."""

import pytest

from framing.lexicon import find, read_lexicon
from framing.parse.model import load_model


@pytest.fixture(scope="module")
def marks():
    nlp, lexicon = load_model(), read_lexicon()

    def of(text):
        found = {}
        for match in find(nlp(text), lexicon):
            if match.strength > 1:
                found[match.terms[0].text] = match.terms[0].neutral
        return found

    return of


@pytest.mark.parametrize(
    ("figurative", "literal", "term"),
    [
        ("The senator ripped the mayor.", "The gale ripped the roof from the barn.", "rip"),
        ("Critics hammered the minister.", "Hail hammered the town all night.", "hammer"),
        ("Critics torched the plan.", "Vandals torched a van near the station.", "torch"),
        ("Rivals buried the champion.", "The family buried her father on Friday.", "bury"),
        (
            "The country was held hostage by the unions.",
            "Two soldiers were held hostage in the valley.",
            "hold hostage",
        ),
        (
            "The deal is a surrender to the unions.",
            "The envoy spoke of the release of captives and the surrender of the garrison to the rebels.",
            "surrender to",
        ),
        ("It was an explosion of debt.", "Two people died in an explosion in Aldry.", "explosion"),
        ("He lied to the voters.", "The children lay on the grass in rows.", "lie"),
        ("She engineered the crisis.", "He teaches marine engineering at Aldry.", "engineer"),
        ("The minister is a fraud.", "He faces one fraud charge.", "fraud"),
        ("Reviewers called the show a turkey.", "The governor pardoned a turkey.", "turkey"),
        ("She schooled the mayor on air.", "He has home-schooled Mr. Lund's son.", "school"),
        ("He called her an illegal.", "She did nothing immoral or illegal.", "illegal"),
        (
            "Party operatives leaked it.",
            "Operatives of the intelligence service met.",
            "operatives",
        ),
        ("The minister handled it badly.", "Two men were badly hurt in the fall.", "badly"),
        ("He repeated party talking points.", "She edited the talking points.", "talking points"),
        (
            "Critics question the timing of the sale.",
            "A clerk announced the timing of the vote.",
            "the timing of",
        ),
    ],
)
def test_a_figure_of_speech_is_marked_and_the_plain_sense_is_not(marks, figurative, literal, term):
    meant = marks(figurative)[term]
    assert marks(literal).get(term) != meant


def test_a_force_of_nature_told_as_an_attacker_has_a_wording_of_its_own(marks):
    found = marks("A torrent roared down the valley on Monday.")
    assert found["roar"] == ("rush",)


def test_a_participle_with_an_object_is_no_adjective(marks):
    assert "insulting" not in marks("He spent the evening insulting the guests.")
    assert "insulting" in marks("He made an insulting remark about the guests.")
    assert "dogged" not in marks("Doubts have dogged the mayor for years.")
