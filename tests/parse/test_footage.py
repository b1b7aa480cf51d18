"""Who speaks in what footage shows."""

import pytest


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The gates will stay open,” the video showed Ada Reyes telling supporters.", "Ada Reyes", "telling"),
        ("A video shows Ada Reyes shouting: “Open the gates now or go home.”", "Ada Reyes", "shouting"),
        ("“The gates will stay open,” the report showed.", "report", "showed"),
    ],
)  # fmt: skip
def test_words_in_marks_are_whose_footage_shows_saying_them(read, text, speaker, cue):
    document = read(text)
    (found,) = [a for a in document.attributions if a.quoted]
    assert speaker in (found.speaker or "")
    assert [document.text[start:end] for start, end in found.cue] == [cue]
