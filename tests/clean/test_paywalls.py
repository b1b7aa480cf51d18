"""What a page says where it hides the rest is cut and shown; what an article says of subscribers stays."""

import pytest

from framing.clean import clean
from framing.records import Article

PROSE = (
    "The ferry left the quay at noon with ninety people on board, the harbour master said.\n\n"
    "It reached the island an hour later. Nobody was hurt."
)


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to continue reading.",
        "To continue reading, subscribe or log in",
        "This article is for subscribers only.",
        "Already a subscriber? Log in",
        "You have reached your limit of free articles this month.",
    ],
)
def test_a_paywall_is_cut_and_shown(line):
    result = clean(Article("a", "Echo", f"{PROSE}\n\n{line}"))
    assert result.text == PROSE
    assert [(piece.kind, piece.text) for piece in result.removed] == [("paywall", line)]


@pytest.mark.parametrize(
    "prose",
    [
        "To continue reading, the paper told its buyers in a notice, they had to pay.",
        "This article is for subscribers only, he said, and nobody else was ever meant to read it.",
        "Members only met in May, when the club was shut.",
    ],
)
def test_prose_about_subscribers_is_no_paywall(prose):
    text = f"{PROSE}\n\n{prose}\n\nThe ferry left again."
    assert clean(Article("a", "Echo", text)).text == text
