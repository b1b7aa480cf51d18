"""What actors are called in a sentence, as the layer ``actor_labels`` tells it: what tests of its parts ask for."""

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def labels(text):
    """Return the labels of a text, the last of those printed alike, by their words."""
    return {row.text: row for row in observed(actor_labels, text)}


def row_of(text, label):
    """Return what is told of the last label that is printed so."""
    found = labels(text)
    assert label in found, sorted(found)
    return found[label].attrs
