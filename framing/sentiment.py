"""TextBlob's sentiment word list, loaded without what nobody here asks of it."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from framing.lean import import_sentiment

__all__ = ["opinion", "sentiment"]

RATED = re.compile(r' pos="([^"]*)".*? polarity="([^"]*)" subjectivity="([^"]*)"', re.DOTALL)
FACE = re.compile(r"[:;=<>_°]|^(?:o\.o|[x8]-d)$")
"""What a smiley that holds a letter has; a word never has it."""

Rated = tuple[float, float]


@cache
def sentiment() -> Any:  # noqa: ANN401 - TextBlob has no types
    """Return TextBlob's PatternAnalyzer for English: call it with tokens, or ask for ``assessments``.

    ``sentiment()(tokens)`` gives (polarity -1 to 1, subjectivity 0 to 1). No corpora are needed.
    """
    return import_sentiment().sentiment


@cache
def opinion(word: str) -> Rated | None:
    """Return what TextBlob thinks of one word in lower case, as (polarity, subjectivity); None if nothing.

    Read from TextBlob's own file for the words that are asked for: loading all of it costs as much as
    parsing half an article.
    """
    entries = _entries()
    if not entries or (len(word) <= 5 and FACE.search(word)):
        found = sentiment().assessments([(word, None)])
        return (found[0][1], found[0][2]) if found else None
    if word.endswith("ly") and (adjective := _adjective(word[:-2], entries)):
        return _by_part(entries[adjective])["JJ"]
    return _mean(list(_by_part(entries[word]).values())) if word in entries else None


def _adjective(stem: str, entries: dict[str, list[str]]) -> str | None:
    """Return the adjective that TextBlob makes the adverb of: the last one of its file."""
    made = [stem + "le", stem[:-1] + "y" if stem.endswith("i") else ""]
    if not stem.endswith(("y", "le")):
        made.append(stem)
    found = [form for form in made if any(' pos="JJ"' in one for one in entries.get(form, ()))]
    return max(found, key=list(entries).index) if len(found) > 1 else next(iter(found), None)


@cache
def _entries() -> dict[str, list[str]]:
    """Return TextBlob's entries as they stand in its file, by the word that they rate."""
    package = find_spec("textblob")
    for place in (package.submodule_search_locations or ()) if package else ():
        path = Path(place, "en", "en-sentiment.xml")
        if path.is_file():
            found: dict[str, list[str]] = {}
            for entry in path.read_text(encoding="utf-8").split('<word form="')[1:]:
                found.setdefault(entry.partition('"')[0], []).append(entry)
            return found
    return {}


def _by_part(entries: list[str]) -> dict[str, Rated]:
    """Return the mean over the senses of each part of speech."""
    rated: dict[str, list[Rated]] = {}
    for entry in entries:
        if found := RATED.search(entry):
            rated.setdefault(found[1], []).append((float(found[2]), float(found[3])))
    return {part: _mean(senses) for part, senses in rated.items()}


def _mean(rated: list[Rated]) -> Rated:
    if not rated:
        return 0.0, 0.0
    return sum(p for p, _ in rated) / len(rated), sum(s for _, s in rated) / len(rated)
