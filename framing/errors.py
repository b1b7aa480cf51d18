"""Everything that framing raises on purpose.

    FramingError                 catch this one to catch them all
    ├── SettingError             a setting, option or manifest that stops the run (exit code 2)
    │   ├── UnknownKey           a key nobody knows; names the nearest one that exists
    │   ├── ManifestError        a broken event.toml
    │   └── LexiconError         a broken term list; names file, line and entry
    ├── InputError               nothing that can be read (exit code 2)
    ├── ArticleError             one article that cannot be used; the run goes on without it
    ├── ModelMissing             the language model is not installed; says what to install
    ├── PluginError              a plug-in that breaks its promise; names the plug-in
    └── OutputError              the report cannot be written there

Library code raises these and never prints or exits; the command line turns each into one line.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ArticleError",
    "FramingError",
    "InputError",
    "LexiconError",
    "ManifestError",
    "ModelMissing",
    "OutputError",
    "PluginError",
    "SettingError",
    "UnknownKey",
    "nearest",
    "sentence_end",
]


MOST_NAMES = 20
"""How many known names an error lists: a folder may hold thousands of files."""


class FramingError(Exception):
    """The root of the tree; its text is one sentence a user can act on."""


class SettingError(FramingError):
    """A setting, an option or a data file that the user gave cannot be used."""


class UnknownKey(SettingError):
    """A key that does not exist, with the nearest one that does."""

    def __init__(self, key: str, known: Iterable[str], where: str) -> None:
        """Word the error for ``key`` found in ``where``."""
        super().__init__(f"{where}: unknown key {key!r}. {nearest(key, known)}")


class ManifestError(SettingError):
    """An ``event.toml`` that cannot be read or contradicts its folder."""


class LexiconError(SettingError):
    """A term list with an entry that cannot be used."""


class InputError(FramingError):
    """No article could be read from what was given."""


class ArticleError(FramingError):
    """One article cannot be used; it is skipped and recorded with this text as the reason."""


class ModelMissing(FramingError):
    """spaCy's English model is not installed."""


class PluginError(FramingError):
    """A plug-in could not be loaded or broke what it promised."""


class OutputError(FramingError):
    """The report cannot be written where it was asked for."""


def sentence_end(text: str) -> str:
    """Return ``text`` with one full stop behind it, where it does not end its sentence itself."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def nearest(key: str, known: Iterable[str]) -> str:
    """Return a sentence that names the known key nearest to ``key``, or the first few of them."""
    names = sorted(known)
    close = get_close_matches(key, names, n=1, cutoff=0.5)
    if close:
        return f"Did you mean {close[0]!r}?"
    more = f" and {len(names) - MOST_NAMES:,} more" if len(names) > MOST_NAMES else ""
    return f"Known here: {', '.join(names[:MOST_NAMES])}{more}."
