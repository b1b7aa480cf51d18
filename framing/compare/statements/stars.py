"""Group linked sentences into stars: one, and the likeliest of each other article that is linked to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Links", "stars"]


@dataclass(frozen=True)
class Links:
    """The articles of sentences, how near any two are, which are linked for sure, and which at least agree."""

    articles: Sequence[str]
    near: np.ndarray
    sure: np.ndarray
    agreeing: np.ndarray


def stars(links: Links) -> list[tuple[int, dict[str, int]]]:
    """Return the sentences that stand for a group, each with its members by article, the widest group first.

    A link stands in one group only; a sentence, which can state several things, may stand in several.
    """
    articles = links.articles
    order = sorted(range(len(articles)), key=lambda n: (-_weight(links, n), n))
    used: set[tuple[int, int]] = set()
    groups = []
    for anchor in order:
        members = _members(links, anchor)
        if all((min(anchor, n), max(anchor, n)) in used for n in members.values()):
            continue
        members[articles[anchor]] = anchor
        places = sorted(members.values())
        used |= {(a, b) for i, a in enumerate(places) for b in places[i + 1 :]}
        groups.append((anchor, members))
    return groups


def _weight(links: Links, anchor: int) -> float:
    members = _members(links, anchor)
    if not members:
        return 0.0
    return len(members) + float(np.mean([links.near[anchor, n] for n in members.values()]))


def _members(links: Links, anchor: int) -> dict[str, int]:
    best: dict[str, int] = {}
    articles, near = links.articles, links.near
    for n in np.flatnonzero(links.sure[anchor]).tolist():
        article = articles[n]
        if article != articles[anchor] and (
            article not in best or near[anchor, n] > near[anchor, best[article]]
        ):
            best[article] = n
    return _agreeing(links, anchor, best=best)


def _agreeing(links: Links, anchor: int, *, best: dict[str, int]) -> dict[str, int]:
    """Keep the members that agree with most others kept, the nearest to the anchor first."""
    kept: dict[str, int] = {}
    near = links.near
    for article, n in sorted(best.items(), key=lambda item: (-near[anchor, item[1]], item[1])):
        if 2 * sum(bool(links.agreeing[n, other]) for other in kept.values()) >= len(kept):
            kept[article] = n
    return kept
