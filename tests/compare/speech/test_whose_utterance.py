"""Whose voice a report gives words to: a speaker, who speaks for one, or something written."""

from types import SimpleNamespace

import pytest
from event import Story, sample

from framing.compare.speech.nearness import voice_of_source
from framing.compare.speech.utterances import utterances


@pytest.mark.parametrize(
    ("words", "speaker", "status", "voice"),
    [
        ([("Bloom", "PROPN", 0)], "Bloom", "named", "speaker"),
        ([("Bloom", "PROPN", 1), ("spokesman", "NOUN", 1)], "Bloom", "named", "speaking_for"),
        ([("Bloom", "PROPN", 1), ("lawyer", "NOUN", 1)], "Tom Wells", "named", None),
        ([("Bloom", "PROPN", 1), ("letter", "NOUN", 1)], "letter", "unnamed", "written"),
        ([("he", "PRON", 0)], "Bloom", "named", "speaker"),
        ([("he", "PRON", 0)], "he", "unresolved", None),
    ],
)
def test_a_spokesman_and_a_letter_are_no_speaker(words, speaker, status, voice):
    rows = {
        n: {"lemma": lemma, "pos": pos, "head": head, "start": n}
        for n, (lemma, pos, head) in enumerate(words)
    }
    row = {"source_spans": [[0, len(words)]], "speaker": speaker, "status": status}
    telling = SimpleNamespace(article="gull", row=row)
    assert voice_of_source(SimpleNamespace(word_at={"gull": rows}), telling) == voice


def told(first, second, *, by=("Ida Moss", "")):
    """Return how many utterances two one-sentence articles share for sure; the marked words are the report."""
    stories = []
    for name, text, speaker in zip(("gull", "tern"), (first, second), by, strict=True):
        words = text[text.index("“") + 1 : text.index("”")]
        status = "named" if speaker else "unresolved"
        stories.append(Story(name, name, text).quote(speaker, words, status=status))
    return len(utterances(sample(stories)).groups)


CLAIM = "The light was “a folly of the harbour trust and its lamps”, Ida Moss said."


def test_a_claim_and_its_denial_are_not_one_utterance():
    again = "She spoke of “a folly of the harbour trust and its lamps” on Friday."
    denied = "The light was not “a folly of the harbour trust and its lamps”, it was said."
    assert told(CLAIM, again) == 1
    assert told(CLAIM, denied) == 0
    assert told(CLAIM, denied.replace("not", "not only")) == 1


def test_five_words_in_a_row_among_others_are_a_set_phrase_and_six_are_one_utterance():
    one = "“We will mend the old tower before the end of {} and paint every door,” Ida Moss said."
    two = "“Boats and nets matter to fishermen before the end of {} for they must eat,” Ida Moss said."
    by = ("Ida Moss", "Ida Moss")
    assert told(one.format("day"), two.format("day"), by=by) == 0
    assert told(one.format("the day"), two.format("the day"), by=by) == 1


def test_a_spokesman_and_his_principal_with_one_set_phrase_say_two_things():
    words = "a preference for the poor which"
    story = [
        Story(
            "gull",
            "gull",
            f"“She affirms {words} does not mean more lamps,” a Moss spokesman said.",
        ),
        Story(
            "tern", "tern", f"“{words.capitalize()} is a pillar of faith means boats,” she said."
        ),
    ]
    for one, speaker, status in zip(
        story, ("Moss spokesman", "Ida Moss"), ("anonymous", "named"), strict=True
    ):
        said = one.text[one.text.index("“") + 1 : one.text.index(",”")]
        one.quote(speaker, said, status=status)
    assert utterances(sample(story)).groups == []
