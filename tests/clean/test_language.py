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


NAMES = ["Ida Brook", "Tom Reed", "Mara Finch", "Lena Holt"] * 6
LIST = "".join(f", {name}, {age}" for age, name in enumerate(NAMES, 20))
RESULTS = "\n".join(f"{name}: {count} votes" for count, name in enumerate(NAMES, 1000))


@pytest.mark.parametrize(
    "text",
    [
        f"The police named those who were on the ferry. They are{LIST}.",
        f"Results by district\n\nThe commission said that these are the results.\n\n{RESULTS}",
        f"Two dead as dam fails. It was the third in a year.\n\nhttps://a.example/?u={'aB3dE5f7' * 25}",
        RESULTS.replace(" votes", ""),
    ],
    ids=["ages", "votes", "address", "names alone"],
)
def test_names_numbers_and_addresses_are_of_no_language(text):
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Die Polizei nannte die Toten, die auf der Fähre waren, als es am Montag brannte. Es sind{LIST}.",
        f"La police a nommé les morts qui étaient à bord du bac quand il a pris feu. Ce sont{LIST}.",
        f"La policía dio los nombres de los muertos que estaban a bordo del barco. Son{LIST}.",
        f"La polizia ha dato i nomi dei morti che erano a bordo del traghetto. Sono{LIST}.",
        f"De politie noemde de doden die aan boord waren toen de brand uitbrak. Het zijn{LIST}.",
        "渡轮周一离开码头，港务局长说，船上有九十人。公司承诺检查发动机，五月份发动机停了两次。北约，议会，部长，工会，罢工，谈判，夜班。",
    ],
    ids=["German", "French", "Spanish", "Italian", "Dutch", "Chinese"],
)
def test_a_list_of_names_makes_no_other_language_english(text):
    assert not is_english(text)
