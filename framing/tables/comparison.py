"""The one object a page section sees."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from framing.records import OffsetMap
    from framing.settings import Settings

__all__ = ["Comparison"]


@dataclass(frozen=True)
class Comparison:
    """All that a page section sees: tables, the cleaned texts, the settings and the versions.

    ``comparison["rates"]`` is a table of ``TABLES``. ``texts`` holds the cleaned text by article id, ``originals``
    the original, ``offsets`` the maps from the first to the second. ``versions`` names what made it (framing, spaCy,
    model, lexicons).
    """

    event: str
    tables: Mapping[str, pd.DataFrame]
    texts: Mapping[str, str]
    originals: Mapping[str, str]
    settings: Settings
    versions: Mapping[str, str] = field(default_factory=dict)
    offsets: Mapping[str, OffsetMap] = field(default_factory=dict)

    def __getitem__(self, name: str) -> pd.DataFrame:
        """Return a table; a name that is not declared raises KeyError with those that are."""
        if name not in self.tables:
            raise KeyError(f"no table {name!r}; there are {', '.join(self.tables)}")
        return self.tables[name]

    def to_json(self, name: str) -> str:
        """Return a table as JSON lines, one row a line, keys in declared order."""
        rows = self[name].astype(object).where(self[name].notna(), None).to_dict("records")
        return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows)
