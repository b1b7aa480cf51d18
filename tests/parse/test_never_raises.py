"""Whatever the marks: no article raises, and the voices tile the text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from framing.parse import parse
from framing.parse.quotation_marks import quotations
from framing.records import Article, Cleaned, Document, OffsetMap

STORY = (
    "Dam operator warned twice, engineer says\n"
    "“We told them in March,” said Ilse Brandt, the valley’s former chief engineer. “Nobody came.\n"
    "“Nobody even called.”\n"
    "The company denied the claim. According to the ministry, 6'2\" of water stood in the hall, "
    "which the mayor called ‘a disgrace’.\n"
    "She said: ''It's over,'' and left."
)
MARKS = [
    "“",
    "”",
    '"',
    "''",
    "‘",
    "’",
    "'",
    "``",
    "«",
    "»",
    "\n",
    "―",
    ":",
    "(",
    "\u200b",
    "\u202e",
    "",
    "…",
]


def read(text: str) -> Document:
    return parse(Article("a", "Outlet", text), Cleaned(text, OffsetMap(), (), ()))


def tiles(document: Document) -> bool:
    edges = [0, *(run.end for run in document.voices)]
    return edges[-1] == len(document.text) and all(
        run.start == edge and run.end > run.start
        for run, edge in zip(document.voices, edges, strict=False)
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.integers(0, len(STORY)), st.integers(0, 2), st.sampled_from(MARKS)),
        max_size=12,
    )
)
def test_marks_inserted_and_removed_anywhere_never_raise_and_voices_tile(
    edits: list[tuple[int, int, str]],
) -> None:
    text = STORY
    for place, drop, mark in edits:
        text = text[:place] + mark + text[place + drop :]
    document = read(text)
    assert tiles(document)
    for attribution in document.attributions:
        assert attribution.content
        for spans in (attribution.content, attribution.quoted, attribution.cue, attribution.source):
            assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(alphabet="ab s.,'\"“”‘’«»`\n5", max_size=60))
def test_quotations_are_in_order_and_never_overlap(text: str) -> None:
    found = quotations(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(q.start < q.inner[0] <= q.inner[1] <= q.end <= len(text) for q in found)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", '"', "''''", "“”", ".", "\u200b", "x" * 5000, '"a' * 300]
)
def test_texts_with_nothing_to_say_give_a_document(text: str) -> None:
    assert tiles(read(text)) or text == ""
