"""A name that news at large never prints is told from one that it does, however often it was read."""

from framing.records import UNLISTED
from framing.testing import document

TEXT = "Marrowgate flooded on Monday. Israel sent help to Marrowgate. Stuffy rooms were left open."


def unlisted(text):
    return {token.text for token in document(text).parse if token.check_flag(UNLISTED)}


def test_a_village_is_unlisted_and_a_country_is_not():
    assert unlisted(TEXT) == {"Marrowgate"}


def test_reading_a_word_does_not_put_it_on_the_list():
    document("The signpost said thornwick.")  # the model's store of words holds it from here on
    assert unlisted("Thornwick flooded on Monday.") == {"Thornwick"}


def test_a_common_word_with_a_capital_is_no_name_of_a_place():
    assert "Stuffy" not in unlisted(TEXT)
