"""TextBlob's sentiment word list, loaded without what nobody here asks of it."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

__all__ = ["sentiment"]

# TextBlob imports nltk, and nltk these, for classifiers and measures that we never call: they cost more
# CPU than parsing five articles. nltk takes their absence for granted.
_UNUSED = ("matplotlib", "pandas", "scipy", "sklearn")


@cache
def sentiment() -> Any:  # noqa: ANN401 - TextBlob has no types
    """Return TextBlob's PatternAnalyzer for English: call it with tokens, or ask for ``assessments``.

    ``sentiment()(tokens)`` gives (polarity -1 to 1, subjectivity 0 to 1). No corpora are needed.
    """
    kept_out = [name for name in _UNUSED if name not in sys.modules]
    for name in kept_out:
        # None is how Python marks a module as not there.
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        from textblob.en import sentiment as found
    finally:
        for name in kept_out:
            del sys.modules[name]
    return found
