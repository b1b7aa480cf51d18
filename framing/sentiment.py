"""TextBlob's sentiment word list, loaded without what nobody here asks of it."""

from __future__ import annotations

from functools import cache
from typing import Any

from framing.lean import import_sentiment

__all__ = ["sentiment"]


@cache
def sentiment() -> Any:  # noqa: ANN401 - TextBlob has no types
    """Return TextBlob's PatternAnalyzer for English: call it with tokens, or ask for ``assessments``.

    ``sentiment()(tokens)`` gives (polarity -1 to 1, subjectivity 0 to 1). No corpora are needed.
    """
    return import_sentiment().sentiment
