"""Import a library without the parts of it that nobody here uses.

Importing scikit-learn imports scipy's distributions and splines, spaCy its command line, TextBlob all of
nltk: together they cost more CPU than parsing five articles. Here such a part is held back: what imports it
gets a stand-in, and the real module is loaded the moment something of it is used.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["import_scikit_learn", "import_sentiment", "import_spacy"]


def import_spacy() -> None:
    """Import spaCy without its command line (``spacy.info`` loads that when it is called)."""
    _import("spacy", without=("spacy.cli", "spacy.cli.info"))


def import_scikit_learn() -> None:
    """Import scikit-learn's vectorizers without what its solvers, statistics, splines and progress bar need."""
    import_module("numpy")
    _import("scipy.sparse", without=("numpy.f2py",))
    _import(
        "sklearn.feature_extraction.text",
        without=(
            "numpy.f2py",
            "scipy.interpolate",
            "scipy.linalg",
            "scipy.optimize",
            "scipy.sparse.linalg",
            "scipy.stats",
            "sklearn.callback._progressbar",
        ),
    )


def import_sentiment() -> ModuleType:
    """Return TextBlob's English sentiment without its translators, classifiers and nltk."""
    return _import("textblob.en", without=("textblob",))


def _import(name: str, *, without: tuple[str, ...]) -> ModuleType:
    try:
        with _held_back(*without):
            return import_module(name)
    except Exception:
        # Another release of the library may ask for more than a stand-in can give.
        return import_module(name)


class _Module(ModuleType):
    """Stands in for a module; every name in it is one that is loaded when called."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            return _Name(self.__name__, name)
        return getattr(import_module(self.__name__), name)


class _Name:
    """Stands in for a function or class of a module."""

    def __init__(self, module: str, name: str) -> None:
        self._path = module, name

    def _real(self) -> Any:  # noqa: ANN401 - whatever the module holds
        module, name = self._path
        return getattr(import_module(module), name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - forwarded as it comes
        return self._real()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - forwarded as it comes
        return getattr(self._real(), name)


@contextmanager
def _held_back(*names: str) -> Iterator[None]:
    """Put stand-ins for modules that are not loaded yet; take them out of sight at the end."""
    missing = [name for name in names if name not in sys.modules]
    for name in missing:
        _put(name, _Module(name))
    try:
        yield
    finally:
        for name in missing:
            if isinstance(sys.modules.get(name), _Module):
                _take_out(name)


def _put(name: str, stand_in: _Module) -> None:
    found = None if "." in name else find_spec(name)
    stand_in.__path__ = list(found.submodule_search_locations or ()) if found else []
    sys.modules[name] = stand_in
    parent, _, child = name.rpartition(".")
    if parent in sys.modules:
        setattr(sys.modules[parent], child, stand_in)


def _take_out(name: str) -> None:
    stand_in = sys.modules.pop(name)
    parent, _, child = name.rpartition(".")
    if vars(sys.modules.get(parent, stand_in)).get(child) is stand_in:
        delattr(sys.modules[parent], child)
