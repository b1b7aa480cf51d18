"""Who is described by a party or a faith."""

import pytest
from labels_told import labels


@pytest.mark.parametrize(
    ("text", "label", "who"),
    [
        ("Ada Bloom, a Republican, voted no.", "Republican", "Ada Bloom"),
        ("They asked Ada Bloom, a moderate Democrat.", "moderate Democrat", "Ada Bloom"),
        ("Ada Bloom is the third Republican to leave.", "Republican", "Ada Bloom"),
        (
            "They met Ada Bloom of Larkin, the chairwoman, and Tom Wells of Norland, the top Democrat on the panel.",
            "top Democrat on the panel",
            "Tom Wells",
        ),
        (
            "He won votes of evangelical Christians.",
            "evangelical Christians",
            "evangelical Christians",
        ),
    ],
)
def test_one_of_a_party_or_faith_is_described_by_it(text, label, who):
    assert labels(text)[label].attrs["actor"] == who


@pytest.mark.parametrize(
    "text",
    [
        "The Republican Party lost.",
        "Many Republicans voted no.",
        "Republican Ada Bloom voted no.",
        "They asked for a Democrat.",
    ],
)
def test_a_party_by_its_name_is_no_description(text):
    assert not {"Republican", "Republicans", "Democrat"} & set(labels(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ada Bloom was trying to position herself as the candidate best equipped to win.",
            "candidate best equipped to win",
        ),
        ("Ada Bloom opposed the bill as mayor.", "mayor"),
        ("Ada Bloom, a retired neurosurgeon, spoke.", "retired neurosurgeon"),
    ],
)
def test_what_somebody_is_presented_as_or_did_something_as_is_hers(text, label):
    assert labels(text)[label].attrs["actor"] == "Ada Bloom"


def test_what_somebody_would_do_in_an_office_does_not_give_it():
    assert "president" not in labels(
        "Ada Bloom said she would seek to negotiate the deal as president."
    )
