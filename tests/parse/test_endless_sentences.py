"""A sentence without end is parted, and nothing of it is lost."""

from framing.parse.model import LONGEST_SENTENCE, load_model, prepared


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
