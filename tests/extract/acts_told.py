"""The acts of a sentence, as the layer ``agency`` tells them: what tests of its parts ask for."""

from framing.extract.agency import agency
from framing.testing import observed


def acts(text):
    """Return all acts of a text."""
    return observed(agency, text)


def act(text, verb):
    """Return the one act of a verb or noun."""
    rows = [row for row in acts(text) if row.label == verb]
    assert len(rows) == 1, [row.label for row in acts(text)]
    return rows[0]


def told(row):
    """Return whether an act is denied and whether it is open."""
    return row.attrs["negated"], row.attrs["open"]


def told_of(text, verb):
    """Return what is told of the one act that is printed so."""
    (row,) = [row for row in acts(text) if row.attrs["verb"] == verb]
    return row.attrs
