"""Verb and speaker agree in number."""

from __future__ import annotations

import pytest

from framing.parse.agreement import agree_in_number
from framing.parse.frames import Frame
from framing.parse.tokens import read_tokens


def said_of(read, text, *, cue, name):
    """Return the source of a report that was hung on ``name``, once verb and source were compared."""
    tokens = read_tokens(read(text).parse)
    node = tokens.text.index(name)
    head = len(tokens) - 1 - tokens.text[::-1].index(cue)
    source = {k for k in tokens.subtree(node) if k <= node}
    frame = Frame(head, "verb", cue={head}, source=source, content={len(tokens) - 2})
    agree_in_number(tokens, [frame])
    return " ".join(tokens.text[k] for k in sorted(frame.source))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The farmers live in a town that Mr. Crane ran and are worried that the dam is unsafe.",
            "The farmers",
        ),
        (
            "Many of the Democrats facing re-election in May hail from towns that Mr. Crane lost "
            "and are more worried about well-funded opponents.",
            "Many of the Democrats",
        ),
        ("The clerk lives in a town that Ada Crane ran and are worried about the dam.", ""),
        ("Ada Crane and Rex Holm live there and are worried about the dam.", "Ada Crane"),
    ],
)
def test_one_person_is_not_the_source_of_a_verb_for_many(read, text, source):
    assert said_of(read, text, cue="worried", name="Crane") == source


def test_one_person_beside_the_many_who_say_it_is_left_out(read):
    document = read("The farmers live in towns that Mr. Crane ran and say the dam is unsafe.")
    (found,) = document.attributions
    assert found.introduced_as == "The farmers"


def test_one_person_joined_to_others_says_it_with_them(read):
    document = read("Ada Crane and Rex Holm are worried that the dam is unsafe.")
    assert [one.speaker for one in document.attributions] == ["Ada Crane and Rex Holm"]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("The government say the port is safe.", "say", "government"),
        ("Police are concerned that the port is unsafe.", "concerned", "Police"),
        ("The council are worried that the port is unsafe.", "worried", "council"),
    ],
)
def test_a_body_takes_a_verb_for_one_or_for_many(read, text, cue, speaker):
    found = {one.cue_lemma: one.speaker for one in read(text).attributions}
    assert found[cue] == speaker
