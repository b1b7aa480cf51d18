"""A sentence starts where one can, one without end is parted, and nothing is lost."""

import pytest

from framing.parse.model import load_model, prepared
from framing.parse.sentence_starts import LONGEST_SENTENCE


def test_a_run_without_a_full_stop_is_parted(read):
    """No sentence grows past the limit, and every word stands in one."""
    text = "word and " * 600
    document = read(text)
    longest = max(len(text[s.start : s.end].split()) for s in document.sentences)
    assert longest <= LONGEST_SENTENCE
    assert sum(len(text[s.start : s.end].split()) for s in document.sentences) == 1200


def test_a_sentence_of_news_is_left_whole():
    """Nothing is parted where full stops stand."""
    doc = prepared(load_model(), "The dam failed at three, and the mayor left. " * 60)
    assert not any(token.is_sent_start for token in doc if token.i)


def test_voices_tile_an_endless_report(read):
    """Reports within reports without end keep every character in one voice."""
    text = "he said that " * 120
    runs = read(text).voices
    assert [run.start for run in runs[1:]] == [run.end for run in runs[:-1]]
    assert (runs[0].start, runs[-1].end) == (0, len(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "President Bloom said on Friday that she would sign the bill.",
        "Orrin Republican Gov. Ada Reyes on Wednesday urged lawmakers to wait.",
        "FERGUS, N.H. — Gov. Ada Reyes said on Tuesday that she would wait.",
        "“I built a business ― and I did it without a cheque from my father,” Reyes said.",
        "Priests have called Representative Ada Reyes (D-Wisc.) to task for her budget.",
        "“They say, ‘No, we have to stop this bill,’ ” Ms. Reyes said on the evening news.",
    ],
)
def test_no_sentence_starts_where_the_one_before_cannot_have_ended(read, sentence):
    """A title stays with its name, a dash and a comma with what follows them."""
    document = read(f"{sentence} The talks go on.")
    assert [document.text[s.start : s.end] for s in document.sentences] == [
        sentence,
        "The talks go on.",
    ]


def test_each_line_starts_a_sentence(read):
    """A headline without a full stop does not run into the paragraph below it."""
    text = "Governor signs bill, in\nORRIN — The governor signed it on Friday."
    assert any(s.start == text.index("ORRIN") for s in read(text).sentences)


def test_a_dateline_may_stand_by_itself():
    """What follows a dateline's dash is left to the parse."""
    doc = prepared(load_model(), "ORRIN — The governor signed it on Friday.")
    assert doc[2].is_sent_start is None
