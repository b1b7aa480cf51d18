"""What the section on acts says above its table, and in which order the acts stand."""

import pytest

from framing.report.sections.acts import acts
from framing.testing import comparison_of

SPEECH = "The mayor of Larkin spoke on Monday. "
WAR = "The war in Norland goes on.", "Prices rose during the war in Norland."
ARREST = (
    "Police arrested nine dockers at the Orrin pier. ",
    "At the Orrin pier nine dockers were arrested by police. ",
)


@pytest.fixture
def made():
    """Return what the section gives for two articles."""

    def build(one, two):
        return acts.build(comparison_of({"Gull": SPEECH + one, "Tern": SPEECH + two}))

    return build


def test_an_act_that_both_only_name_stands_behind_one_that_they_tell(made):
    found = made(WAR[0] + " " + ARREST[0], WAR[1] + " " + ARREST[1])
    rows = [(row["title"], row["sub"]) for row in found["acts"]["rows"]]
    assert rows == [("Arrest: nine dockers", ""), ("War", "only named, by a noun")]
    told = "Two acts are told in two or more articles, one of them only named, by a noun. "
    assert found["say"].startswith(told)


def test_one_act_that_both_only_name_is_said_to_be_named(made):
    told = "One act is told in two or more articles, and only named, by a noun. "
    assert made(*WAR)["say"] == f"{told}No passive clause was found."


def test_passives_that_state_their_doer_are_no_passives_without_one(made):
    assert made(*ARREST)["say"].endswith("No passive clause was found without its doer.")
