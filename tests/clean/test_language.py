"""English is told from its neighbours by its commonest words."""

import pytest

from framing.clean import is_english, too_short_to_tell


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left the quay at noon with ninety people on board, the harbour master said.",
        "Two dead as dam fails.",
        "SHE SAID THAT IT WAS THE END OF THE LINE FOR THE FERRY AND FOR HER.",
    ],
)
def test_english_is_english(text):
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Fähre verließ den Hafen um zwölf Uhr mit neunzig Menschen an Bord, sagte der Hafenmeister.",
        "Le bac a quitté le quai à midi avec quatre-vingt-dix personnes à bord, selon le maître du port.",
        "El transbordador salió del muelle al mediodía con noventa personas a bordo, dijo el capitán.",
        "De veerboot verliet de kade om twaalf uur met negentig mensen aan boord, zei de havenmeester.",
        "Паром отошёл от причала в полдень, на борту было девяносто человек, сказал начальник порта вчера.",
    ],
)
def test_other_languages_are_not(text):
    assert not is_english(text)


@pytest.mark.parametrize("text", ["", "🛳 🌊", "1,200 – 45%", "Fähre", "Ferry!"])
def test_one_word_is_of_no_language(text):
    assert too_short_to_tell(text)
    assert text[:1].isalpha() or not is_english(text)


def test_two_words_may_be_english():
    assert not too_short_to_tell("Ferry sinks") and is_english("Ferry sinks")
