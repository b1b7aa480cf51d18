"""Whose husband, sister or client somebody is, and which name the article gives them."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "Tom Bloom spoke on Monday. Ada Bloom said she and her husband paid.",
            "husband",
            "Tom Bloom",
        ),
        (
            "Donald Reyes Jr. spoke on Monday. Donald Reyes left. They asked Donald Reyes Jr. to hand over"
            " a letter from his father.",
            "father",
            "Donald Reyes",
        ),
        (
            "Omar Reyes was fired. Wells attorney Ada Bloom spoke. Peter Wells left. Ada Bloom said that her"
            " client, a ten-year veteran, was fired.",
            "client",
            "Peter Wells",
        ),
        (
            "Ada Bloom left. Mary Bloom sang. Susan Bloom said that her sister slept.",
            "sister",
            None,
        ),
        (
            "Tom Wells said the train was fast. He ruled out a fault with the track. The driver was arrested. His"
            " lawyer says the brakes failed.",
            "lawyer",
            None,
        ),
        (
            "Tom Wells said the train was fast. The mayor, Tom Wells, wept. The mayor left. His lawyer says the"
            " brakes failed.",
            "lawyer",
            "Tom Wells’s lawyer",
        ),
        ("Police identified the suspect to reporters as Tom Wells.", "suspect", "Tom Wells"),
        ("Tom Wells wrote that his work as a pastor helps him.", "pastor", "Tom Wells"),
        (
            "Ada Bloom moved to Larkin. Ada Bloom sent her children to school there.",
            "children",
            "Ada Bloom’s children",
        ),
        (
            "Tom Wells had said Ada Bloom — the first cabinet official to resign — was leaving.",
            "cabinet official",
            "Ada Bloom",
        ),
        (
            "Ada Bloom used a list, as did Tom Wells when he served as governor of Larkin.",
            "governor of Larkin",
            "Tom Wells",
        ),
        (
            "Ada Bloom and Tom Wells paid taxes. The former mayor posted it on her website.",
            "former mayor",
            "Ada Bloom",
        ),
    ],
)
def test_relatives_and_descriptions_taken_up(text, label, actor):
    found = [row for row in observed(actor_labels, text) if row.text == label]
    assert found, [row.text for row in observed(actor_labels, text)]
    assert found[-1].attrs["actor"] == actor
