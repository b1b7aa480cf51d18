"""Who speaks in what footage shows."""

import pytest


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The gates will stay open,” the video showed Ada Reyes telling supporters.", "Ada Reyes", "telling"),
        ("A video shows Ada Reyes shouting: “Open the gates now or go home.”", "Ada Reyes", "shouting"),
        ("A video posted to X showed Ada Reyes saying “the gates are open”.", "Ada Reyes", "saying"),
        ("Posted online on Monday, the footage showed Ada Reyes saying “we will win”.", "Ada Reyes", "saying"),
        ("“The gates will stay open,” the report showed.", "report", "showed"),
    ],
)  # fmt: skip
def test_words_in_marks_are_whose_footage_shows_saying_them(read, text, speaker, cue):
    document = read(text)
    (found,) = [a for a in document.attributions if a.quoted]
    assert speaker in (found.speaker or "")
    assert [document.text[start:end] for start, end in found.cue] == [cue]
