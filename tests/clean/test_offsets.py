"""Edits keep the exact way back to the original text, however many follow each other."""

from hypothesis import given
from hypothesis import strategies as st

from framing.clean.offsets import Edit, Text


@st.composite
def edits_for(draw, length):
    spans = draw(
        st.lists(
            st.tuples(st.integers(0, length), st.integers(0, length)).map(sorted),
            max_size=4,
        )
    )
    words = st.text("xyz", max_size=3)
    return [Edit(a, b, draw(words), draw(st.sampled_from([None, "noise"]))) for a, b in spans]


@st.composite
def edited(draw):
    text = Text.of(draw(st.text("abcdefgh ", max_size=40)))
    for _ in range(draw(st.integers(0, 3))):
        text = text.apply(draw(edits_for(len(text.now))))
    return text


@given(edited())
def test_a_copied_character_maps_to_itself_in_the_original(text):
    for position, character in enumerate(text.now):
        if character not in "xyz":
            assert text.original[text.to_original(position)] == character


@given(edited())
def test_offsets_never_run_backwards(text):
    mapped = [text.to_original(position) for position in range(len(text.now))]
    assert mapped == sorted(mapped)


@given(edited())
def test_a_span_maps_inside_the_original(text):
    for position in range(len(text.now)):
        start, end = text.to_original.span(position, position + 1)
        assert 0 <= start <= end <= len(text.original)


@given(edited())
def test_what_was_removed_is_what_stood_there(text):
    for piece in text.removed:
        assert text.original[piece.start : piece.end] == piece.text


def test_a_replacement_stands_for_all_that_it_replaced():
    text = Text.of("Marks &amp; more").apply([Edit(6, 11, "&")])
    assert text.now == "Marks & more"
    assert text.to_original.span(6, 7) == (6, 11)


def test_of_two_edits_that_overlap_the_earlier_wins():
    text = Text.of("abcdef").apply([Edit(1, 4, "", "one"), Edit(3, 5, "", "two")])
    assert text.now == "aef"
    assert [r.kind for r in text.removed] == ["one"]
