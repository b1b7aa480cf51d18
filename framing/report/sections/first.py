"""Read this first: what the page shows and what it does not claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.plugins import section

if TYPE_CHECKING:
    from framing.tables import Comparison

__all__ = ["first"]

POINTS = (
    ("A mark is a prompt, not a verdict.", "A strong word can be the right word."),
    (
        "“Not found here” means only that.",
        "We did not find it in this text. It may be in another article.",
    ),
    ("No outlet gets a score or a rank.", "No order on this page is a ranking."),
    (
        "Whose words?",
        "Every count keeps an outlet’s own words apart from words it quotes or reports.",
    ),
)


@section("first", "Read this first", order=10)
def first(comparison: Comparison) -> dict[str, Any]:
    """Return the four statements that a reader needs before any number."""
    return {"points": POINTS}
