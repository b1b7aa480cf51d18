"""Compare how news outlets tell the same event.

>>> import framing
>>> comparison = framing.compare(["seeds/tarn-hollow-dam"])  # doctest: +SKIP
>>> framing.report(comparison, "reports/tarn-hollow-dam")  # doctest: +SKIP
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

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


class _CalledStage(ModuleType):
    """A stage that has the name of a public function, and is called like it."""

    def __call__(self, *arguments: object, **named: object) -> object:
        function: Any = __getattr__(self.__name__.rpartition(".")[2])
        return function(*arguments, **named)


class _Framing(ModuleType):
    """This package as a module.

    ``compare`` and ``report`` are functions here and stages beneath, and Python sets a stage as an attribute
    of its package once it is imported: without this, the function would be gone after its first call.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name in _LAZY and isinstance(value, ModuleType):
            value.__class__ = _CalledStage
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Framing
