from framing.phrasing import MONTHS, in_words, one_line


def test_a_number_is_in_words_up_to_ten_and_in_figures_beyond():
    assert in_words(3) == "three"
    assert in_words(10) == "ten"
    assert in_words(11) == "11"
    assert in_words(1234) == "1,234"
    assert in_words(-3) == "-3"


def test_nought_is_said_as_the_sentence_wants_it():
    assert in_words(0) == "none"
    assert in_words(0, zero="no") == "no"


def test_a_text_stands_on_one_line():
    assert one_line(" The dam\n\theld. ") == "The dam held."


def test_the_months_are_in_their_order():
    assert (MONTHS[0], MONTHS[11], len(MONTHS)) == ("January", "December", 12)
