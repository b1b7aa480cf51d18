"""Compare how news outlets tell the same event.

>>> import framing
>>> comparison = framing.compare(["seeds/tarn-hollow-dam"])  # doctest: +SKIP
>>> framing.report(comparison, "reports/tarn-hollow-dam")  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.errors import FramingError
from framing.records import Article, Attribution, Document, Finding, Observation

if TYPE_CHECKING:
    from framing.api import annotate, compare, documents, report
    from framing.settings import Settings
    from framing.tables import Comparison

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Attribution",
    "Comparison",
    "Document",
    "Finding",
    "FramingError",
    "Observation",
    "Settings",
    "__version__",
    "annotate",
    "compare",
    "documents",
    "report",
]

_LAZY = {
    "annotate": "framing.api",
    "compare": "framing.api",
    "documents": "framing.api",
    "report": "framing.api",
    "Settings": "framing.settings",
    "Comparison": "framing.tables",
}


def __getattr__(name: str) -> object:
    """Import the heavy public names only when they are asked for."""
    if name not in _LAZY:
        raise AttributeError(f"module 'framing' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_LAZY[name]), name)
