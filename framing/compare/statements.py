"""Find the sentences of several articles that state the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["Statement", "Statements", "statements"]

ZONES = frozenset({"headline", "standfirst", "body", "caption"})


@dataclass(frozen=True)
class Statement:
    """A sentence that stands for a statement, and the sentence of each article that states it."""

    anchor: int
    members: Mapping[str, int]


@dataclass(frozen=True)
class Statements:
    """The sentences of a sample, what they state together, and how near any two are."""

    sentences: list[dict[str, Any]]
    groups: list[Statement]
    nearness: np.ndarray

    def nearest(self, sentence: int, articles: Iterable[str]) -> int | None:
        """Return the sentence of ``articles`` that is nearest to ``sentence``, None where there is none."""
        wanted = set(articles)
        places = [n for n, row in enumerate(self.sentences) if row["article_id"] in wanted]
        return max(places, key=lambda n: (self.nearness[sentence, n], -n), default=None)


def statements(sample: Sample, tied: Iterable[tuple[int, int]] = ()) -> Statements:
    """Return the sentences of a sample grouped by what they state.

    A group is a star: a sentence, and in each other article the nearest one if it is near enough. A
    sentence can state several things and so stand in several groups. Groups are made from the sentence with most
    articles on; a tie of two sentences stands in one group only.
    """
    rows = [s for article in sample.ids for s in sample.sentences[article] if s["zone"] in ZONES]
    content = [sample.content(row["article_id"], [(row["start"], row["end"])]) for row in rows]
    near = _nearness(Pieces(content), rows)
    linked = near >= thresholds("coverage").near
    for first, second in tied:
        linked[first, second] = linked[second, first] = True
    return Statements(rows, _stars(rows, near, linked), near)


def _nearness(pieces: Pieces, rows: Sequence[dict[str, Any]]) -> np.ndarray:
    """Return sentences × sentences, 0 to 1: the mean of word, part-in-whole and letter likeness."""
    limits = thresholds("coverage")
    near = (
        limits.words * pieces.cosine + limits.inside * pieces.containment + limits.letters * pieces.letters
    ) / (limits.words + limits.inside + limits.letters)
    near = np.where(pieces.shared_count >= limits.stems, near, near * limits.thin)
    articles = np.array([row["article_id"] for row in rows])
    near[articles[:, None] == articles[None, :]] = 0.0
    return np.minimum(near, 1.0)


def _stars(rows: Sequence[dict[str, Any]], near: np.ndarray, linked: np.ndarray) -> list[Statement]:
    articles = [row["article_id"] for row in rows]
    order = sorted(range(len(rows)), key=lambda n: (-_weight(n, articles, near, linked), n))
    used: set[tuple[int, int]] = set()
    groups = []
    for anchor in order:
        members = _members(anchor, articles, near, linked)
        fresh = {article: n for article, n in members.items() if (min(anchor, n), max(anchor, n)) not in used}
        if not fresh:
            continue
        members[articles[anchor]] = anchor
        places = sorted(members.values())
        used |= {(a, b) for i, a in enumerate(places) for b in places[i + 1 :]}
        groups.append(Statement(anchor, members))
    return groups


def _weight(anchor: int, articles: Sequence[str], near: np.ndarray, linked: np.ndarray) -> float:
    members = _members(anchor, articles, near, linked)
    return len(members) + float(np.mean([near[anchor, n] for n in members.values()])) if members else 0.0


def _members(anchor: int, articles: Sequence[str], near: np.ndarray, linked: np.ndarray) -> dict[str, int]:
    best: dict[str, int] = {}
    for n in np.flatnonzero(linked[anchor]):
        article = articles[n]
        if article != articles[anchor] and (article not in best or near[anchor, n] > near[anchor, best[article]]):
            best[article] = int(n)
    return best
