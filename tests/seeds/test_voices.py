"""Whose words each letter is, held against the gold of the first sample event."""

import json

import pytest

# Per cent of an article's letters, two points under what was measured for it: (all three voices,
# quoted or not). Who narrates and who reports is a matter of where a report ends; marks are plain.
FLOORS = {
    "dam-brightwater-daily": (94.6, 97.7),
    "dam-corvane-herald": (94.6, 96.4),
    "dam-dunmere-wire": (96.9, 98.0),
    "dam-eastling-times": (92.3, 98.0),
    "dam-valley-post": (92.9, 98.0),
}


@pytest.fixture(scope="module")
def gold(seeds):
    lines = (seeds / "tarn-hollow-dam" / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["id"]: row["attributions"] for row in map(json.loads, lines)}


@pytest.fixture(scope="module")
def voices(first_command, gold):
    """Article id → (voice by the gold, our voice) of every letter."""
    return {
        document.article.id: list(voices_of(document, gold[document.article.id]))
        for document in first_command.batch.documents
    }


def voices_of(document, attributions):
    """As the gold gives them: within a speaker's marks, else within reported content, else narration."""
    spoken = [one for one in attributions if one["type"] != "scare"]
    quoted, reported = (
        {i for one in spoken for start, end in one[part] for i in range(start, end)}
        for part in ("quoted", "content")
    )
    for run in document.voices:
        for at in range(run.start, run.end):
            if document.text[at].isalpha():
                original = document.to_original(at)
                marked = "attributed" if original in reported else "narration"
                yield "quoted" if original in quoted else marked, run.voice


def share(pairs):
    return 100 * sum(a == b for a, b in pairs) / len(pairs)


def test_every_article_of_the_event_has_a_floor(voices):
    assert set(voices) == set(FLOORS)
    assert all(
        {gold for gold, _ in pairs} == {"narration", "quoted", "attributed"}
        for pairs in voices.values()
    )


@pytest.mark.parametrize("article", FLOORS)
def test_letters_have_the_voice_that_the_gold_gives(voices, article):
    assert share(voices[article]) >= FLOORS[article][0]


@pytest.mark.parametrize("article", FLOORS)
def test_quoted_letters_are_told_from_all_others(voices, article):
    pairs = [(gold == "quoted", ours == "quoted") for gold, ours in voices[article]]
    assert share(pairs) >= FLOORS[article][1]
