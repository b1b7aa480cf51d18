"""Quoted voices, attribution cues and the word-list scores of sentences."""

from framing.extract.attribution_cues import attribution_cues
from framing.extract.quoted_voices import quoted_voices
from framing.extract.subjectivity import subjectivity
from framing.settings import Settings
from framing.testing import document, observed

TEXT = "“We waited for hours,” the mayor claimed. The road is awful."


def test_a_quotation_is_a_voice_with_its_speaker():
    rows = observed(quoted_voices, TEXT)
    assert [row.category for row in rows] == ["direct"]
    assert rows[0].attrs["words"] == 4
    assert "mayor" in rows[0].label


def test_a_cue_carries_its_stance():
    (row,) = observed(attribution_cues, TEXT)
    assert (row.text, row.label, row.category) == ("claimed", "claim", "distancing")
    assert row.attrs["position"] == "after"


def test_nobody_is_introduced_or_heard_where_a_deed_is_told():
    text = "The mayor decided on Monday to sell the harbour. He said that the sale is sound."
    assert [row.label for row in observed(attribution_cues, text)] == ["say"]
    assert [row.text for row in observed(quoted_voices, text)] == ["that the sale is sound"]


def test_every_sentence_is_scored_and_says_by_which_words():
    rows = observed(subjectivity, TEXT)
    assert len(rows) == len(document(TEXT).sentences)
    last = rows[-1]
    assert last.attrs["polarity"] < 0
    assert ["awful", last.attrs["polarity"], last.attrs["subjectivity"]] in last.attrs["words"]


def test_an_empty_text_has_nothing():
    empty = document("")
    for one in (quoted_voices, attribution_cues, subjectivity):
        assert list(one.find(empty, Settings())) == []
