"""Where a report's own words begin behind the place, the agency and the hour."""

import pytest

from framing.datelines import behind_dateline, fragment


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("SELBY, May 3 (Coast Wire) - Dockers walked out", "Dockers walked out"),
        ("PORT SELBY (Reuters) — Two ships", "Two ships"),
        ("LONDON — Ministers met", "Ministers met"),
        ("SELBY ― Ministers met", "Ministers met"),
        ("Selby (AP) – Two ships left", "Two ships left"),
        ("UPDATE 2:52 p.m. -- Two ships left", "Two ships left"),
        ("UPDATE 2-Two ships left", "Two ships left"),
        ("CORRECTED-UPDATE 1-Two ships left", "Two ships left"),
        ("NATO-led forces left", "NATO-led forces left"),
        ("SELBY, Moss (AP)", ""),
        ("— Two ships left", "Two ships left"),
        ("UN-backed forces left", "UN-backed forces left"),
        ("Two ships - both empty - left", "Two ships - both empty - left"),
    ],
)
def test_a_dateline_ends_at_its_dash(text, left):
    assert text[behind_dateline(text) :] == left


def test_a_dateline_alone_or_one_word_is_a_fragment():
    assert fragment("SELBY, May 3 (Coast Wire) - ") and fragment("—") and fragment("Liam")
    assert not fragment("LONDON — Ministers met")
