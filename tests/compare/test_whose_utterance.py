"""Whose voice a report gives words to: a speaker, who speaks for one, or something written."""

from types import SimpleNamespace

import pytest

from framing.compare.nearness import _voice


@pytest.mark.parametrize(
    ("words", "speaker", "status", "voice"),
    [
        ([("Bloom", "PROPN", 0)], "Bloom", "named", "speaker"),
        ([("Bloom", "PROPN", 1), ("spokesman", "NOUN", 1)], "Bloom", "named", "speaking_for"),
        ([("Bloom", "PROPN", 1), ("lawyer", "NOUN", 1)], "Tom Wells", "named", None),
        ([("Bloom", "PROPN", 1), ("letter", "NOUN", 1)], "letter", "unnamed", "written"),
        ([("he", "PRON", 0)], "Bloom", "named", None),
    ],
)
def test_a_spokesman_and_a_letter_are_no_speaker(words, speaker, status, voice):
    rows = {
        n: {"lemma": lemma, "pos": pos, "head": head, "start": n}
        for n, (lemma, pos, head) in enumerate(words)
    }
    row = {"source_spans": [[0, len(words)]], "speaker": speaker, "status": status}
    telling = SimpleNamespace(article="gull", row=row)
    assert _voice(SimpleNamespace(word_at={"gull": rows}), telling) == voice
