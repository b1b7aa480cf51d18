"""How often each measure is right, as measured on published data: read from ``accuracy.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.thresholds import read
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["accuracy"]


def accuracy() -> pd.DataFrame:
    """Return table ``accuracy``: one row for each measure and data set it was measured on."""
    return frame("accuracy", read("accuracy").get("measured", []))
