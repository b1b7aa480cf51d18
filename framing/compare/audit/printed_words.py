"""Whether a name or word stands in no other article: asked of the texts as printed and not of the parse."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from framing.compare.sample import Sample

__all__ = ["PrintedWords"]

_LAST_LETTERS = ("e", "y")  # what an ending takes away: face, facing; carry, carried
_WORD = re.compile(r"[^\W_]+")


class PrintedWords:
    """The words of each article without their capitals.

    The parse may take one name for two (*Ada Bloom* here, *BLOOM* and *the singer Bloom's* there) and one word for
    another. Who claims that no other article prints something has to look into the texts.
    """

    def __init__(self, sample: Sample) -> None:
        """Read the words of every article."""
        self._words = {
            article: sorted(set(_WORD.findall(sample.texts[article].casefold())))
            for article in sample.ids
        }

    def name_only_in(self, articles: Collection[str], name: str) -> bool:
        """Tell a name of which no article but these prints even the last word."""
        words = _WORD.findall(name.casefold())
        return bool(words) and not any(
            self._prints(other, words[-1]) for other in self._words if other not in articles
        )

    def word_only_in(self, articles: Collection[str], lemma: str) -> bool:
        """Tell a word that in no article but these any word begins like."""
        start = lemma.casefold()
        start = start[:-1] if start.endswith(_LAST_LETTERS) else start
        return not any(
            self._prints_start(other, start) for other in self._words if other not in articles
        )

    def _prints(self, article: str, word: str) -> bool:
        words = self._words[article]
        at = bisect_left(words, word)
        return at < len(words) and words[at] == word

    def _prints_start(self, article: str, start: str) -> bool:
        words = self._words[article]
        at = bisect_left(words, start)
        return at < len(words) and words[at].startswith(start)
