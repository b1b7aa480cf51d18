"""Do two articles tell one event? Words, rare names, dates, and what each reports."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.dates import days_apart, named_days
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, is_content, stem
from framing.compare.wording import say

if TYPE_CHECKING:
    from framing.compare.sample import Sample

__all__ = ["Kin", "kinship"]


@dataclass(frozen=True)
class Kin:
    """How near two articles are and whether the audit takes them for one event."""

    cosine: float
    names: tuple[str, ...]
    score: float
    same_event: bool
    why: str


def kinship(sample: Sample) -> dict[tuple[str, str], Kin]:
    """Return what every two articles share, by (id, id) in page order."""
    look = _Look(sample)
    return {pair: look.kin(*pair) for pair in combinations(sample.ids, 2)}


class _Look:
    """The sample's articles as vectors and sets of names, made once."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.place = {article: n for n, article in enumerate(sample.ids)}
        whole = [sample.content(a, [(0, len(sample.texts[a]))]) for a in sample.ids]
        self.pieces = Pieces(whole)
        self.names = {article: self._names(article) for article in sample.ids}
        self.printed_by = Counter(name for names in self.names.values() for name in names)

    @cached_property
    def cosine(self) -> np.ndarray:
        return self.pieces.cosine

    def _names(self, article: str) -> frozenset[str]:
        words = self.sample.words[article]
        pairs = zip(words.lemmas, words.pos, strict=True)
        return frozenset(lemma for lemma, pos in pairs if pos == "PROPN" and is_content(lemma, pos))

    def kin(self, first: str, second: str) -> Kin:
        """Return what two articles share."""
        limits = thresholds("event")
        cosine = float(self.cosine[self.place[first], self.place[second]])
        names = tuple(sorted(self.names[first] & self.names[second], key=lambda n: (self.printed_by[n], n)))
        apart = days_apart(self.sample.article[first], self.sample.article[second])
        same = cosine >= limits.cosine and (apart is None or apart <= limits.days)
        rare = [name for name in names if self.printed_by[name] == 2][:6]
        why = say("pairs.same" if same else "pairs.different", cosine=f"{cosine:.2f}", names=rare, apart=apart)
        return Kin(cosine, names, cosine, same, why)
