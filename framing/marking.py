"""When a finding is a mark: the operating point, read from ``lexicons/marking.toml`` for every stage."""

from __future__ import annotations

from typing import Final

from framing.data_files import data_file

__all__ = ["FLAGGED", "LEAST", "LISTED_SCORE", "RAISED", "RANK", "is_marked"]

_MARKING = data_file("lexicons", "marking")

FLAGGED: Final[float] = _MARKING["operating_point"]
"""The operating point: a word or sentence with this score or more is marked."""

LEAST: Final[float] = _MARKING["least"]
"""With ``all_scores``, words from this score on are written too."""

LISTED_SCORE: Final[dict[int, float]] = {int(k): v for k, v in _MARKING["listed"].items()}
"""Score by a term's strength where the lists stand alone."""

RAISED: Final[dict[int, float]] = {int(k): v for k, v in _MARKING["floor"]["raised"].items()}
"""How far above the operating point the floor of a clear or strong term lies, by its strength."""

RANK: Final[float] = _MARKING["floor"]["rank"]
"""The share of the scorer's own score that is added to that floor."""


def is_marked(score: float | None) -> bool:
    """Return whether a finding with ``score`` is a mark; one without a score always is."""
    return score is None or score >= FLAGGED
