"""Name a group of sentences by words that they share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from framing.compare.vectors import is_content, stem
from framing.tags import NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample

__all__ = ["words_shared"]

NAMED = 4
"""Words that stand for a group."""
_TELLS_MATTER = NOUN_OR_NAME | {"VERB", "NUM"}


def words_shared(sample: Sample, rows: Sequence[dict[str, Any]]) -> str:
    """Return words that most of the sentences print, rarest first chosen, in the order of the first of them."""
    printed = [_stems(sample, row) for row in rows]
    shared = Counter(one for stems in printed for one in stems)
    told = [one for one in shared if shared[one] > 1]
    told.sort(key=lambda one: (-shared[one], -sample.rarities.get(one, 0.0), one))
    chosen = set(told[:NAMED])
    first = next((stems for stems in printed if chosen <= stems.keys()), None)
    words = {one: word for stems in reversed(printed) for one, word in stems.items()}
    ordered = first if first else words
    return ", ".join(words[one] for one in ordered if one in chosen)


def _stems(sample: Sample, row: dict[str, Any]) -> dict[str, str]:
    """Return the nouns, names, verbs and numbers of a sentence by their stem, each as first printed, in order."""
    words = sample.words[row["article_id"]]
    text = sample.texts[row["article_id"]]
    found: dict[str, str] = {}
    for n in words.between([(row["start"], row["end"])]):
        if words.pos[n] in _TELLS_MATTER and is_content(words.lemmas[n], words.pos[n]):
            found.setdefault(stem(words.lemmas[n]), text[words.starts[n] : words.ends[n]])
    return found
