"""The figures of a sentence, as the layer ``figures`` tells them: what tests of its parts ask for."""

from framing.extract.figures import figures
from framing.testing import observed


def found(text):
    """Return all figures of a text."""
    return observed(figures, text)


def only(text):
    """Return the one figure of a text."""
    rows = found(text)
    assert len(rows) == 1, [row.text for row in rows]
    return rows[0]
