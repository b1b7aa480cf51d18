"""A double quotation mark as printed, with the side that it may face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Mark", "Side"]

Side = Literal["open", "close", "either"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A double mark with the side that its neighbours give away."""

    start: int
    end: int
    side: Side
    curly: bool
