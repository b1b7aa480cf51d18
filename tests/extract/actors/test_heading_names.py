"""Whom a heading in title case names: only whom the running text, or a given name, tells."""

import pytest

from framing.extract.actors.names import Names
from framing.testing import document

TEXT = "The board met on Friday. Peter Holm said that the ban stays. “It stays,” Holm said.\n\n{}\n\nNobody left."


def people(heading, below=""):
    text = f"{heading}\n\n" + TEXT.format(below)
    names = Names(document(text))
    return {who for who in names.owner.values() if names.is_person(who)}


@pytest.mark.parametrize("heading", ["Holm Keeps Ban", "Tax Deal", "Board Backs Gravel Levy Plan"])
def test_words_of_a_headline_are_nobody(heading):
    assert people(heading) == {"Peter Holm"}


def test_nor_are_those_of_a_heading_inside_the_article():
    assert people("Peter Holm spoke", "Gravel Levy Stays") == {"Peter Holm"}


def test_a_heading_names_whom_its_given_name_tells():
    assert any(who.startswith("Nora Marek") for who in people("Nora Marek Defends Vote"))


def test_a_name_that_the_text_prints_too_is_a_name():
    text = "Zyra Vell Quits Board\n\nThe board met. Zyra Vell left it on Friday, and Vell is gone."
    names = Names(document(text))
    assert any(names.is_person(who) for who in names.owner.values() if "Vell" in who)
