"""Which line of a cleaned text is its headline."""

import pytest

from framing.clean.zones import zones

BODY = "The ferry left the quay at noon. Nobody was hurt, said Mara Finch, the captain, on Monday.\n\nIt sank."


def headline(first):
    text = f"{first}\n\n{BODY}"
    return [text[zone.start : zone.end] for zone in zones(text, None) if zone.kind == "headline"]


@pytest.mark.parametrize(
    "line",
    [
        "Ferry stops",
        "Too soon! Golden girl in ferry shame",
        "Was it the wind? Ferry sinks at Norham",
        "Mayor backs Paul Holm Jr.",
        "KILLER FERRY BOSS QUITS... WITH A FORTUNE IN HIS POCKET",
    ],
)
def test_a_short_line_that_ends_no_sentence_is_the_headline_whatever_cry_it_begins_with(line):
    assert headline(line) == [line]


@pytest.mark.parametrize("line", ["Where was he? He had left!", "It rained. The quay flooded"])
def test_two_sentences_of_prose_are_none(line):
    assert headline(line) == []
