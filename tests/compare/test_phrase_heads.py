"""A designation means what a phrase means only where one word carries both."""

from __future__ import annotations

import pytest

from framing.compare.phrase_heads import is_called
from framing.testing import base_tables


def words_of(text):
    table = base_tables({"Echo": text})["words"]
    return {row["start"]: row for row in table.to_dict("records")}


def place(text, phrase):
    start = text.index(phrase)
    return start, start + len(phrase)


@pytest.mark.parametrize(
    ("text", "phrase", "label", "called"),
    [
        (
            "Bloom is the third person to be killed by the city's police this year.",
            "the city's police",
            "person to be killed by the city's police",
            False,
        ),
        (
            "They saw the man who rebuilt the town's harbour.",
            "the town's harbour",
            "man who rebuilt the town's harbour",
            False,
        ),
        ("Mayor Ada Bloom closed the bridge.", "Ada Bloom", "Mayor Ada Bloom", True),
        (
            "The union's envoy, Ada Bloom, closed the bridge.",
            "The union's envoy",
            "union's envoy",
            True,
        ),
        ("The clerk closed the bridge.", "the bridge", "clerk", False),
    ],
)
def test_what_stands_in_a_longer_description_is_not_who_it_describes(text, phrase, label, called):
    spans = place(text, phrase), place(text, label)
    assert is_called(words_of(text), spans[0], label=spans[1]) is called
