"""One actor under many names: identities joined over the articles of an event."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.speakers import name_parts, same_name
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["actors", "identities"]


def actors(sample: Sample) -> pd.DataFrame:
    """Return table ``actors``: every designation of an actor, with one identity over all articles.

    The identity is the fullest name that any article gives. Actors come by number of articles, then by
    first place; designations in page order.
    """
    found = sample.found_by("actor_labels")
    given = [row["attrs"].get("actor") or row["label"] for row in found]
    known = identities(given)
    articles: dict[str, set[str]] = defaultdict(set)
    for row, name in zip(found, given, strict=True):
        articles[known[name]].add(row["article_id"])
    order = sorted(articles, key=lambda actor: -len(articles[actor]))
    rank = {actor: place for place, actor in enumerate(order, start=1)}
    rows = [
        _row(row, known[name], rank[known[name]]) for row, name in zip(found, given, strict=True)
    ]
    return frame("actors", sorted(rows, key=lambda row: row["actor_rank"]))


def identities(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the fullest name that is the same actor's.

    A surname alone joins the one fuller name that ends in it; where two fuller names do (two people of one
    surname) it stays by itself, since the articles do not say which.
    """
    parts = {name: name_parts(name) or (name.casefold(),) for name in dict.fromkeys(names)}
    fullest = sorted(parts, key=lambda name: (-len(parts[name]), -len(name), name))
    chosen: dict[str, str] = {}
    leaders: list[str] = []
    for name in fullest:
        same = [leader for leader in leaders if same_name(parts[leader], parts[name])]
        if len(same) == 1 or (same and parts[same[0]] == parts[name]):
            chosen[name] = same[0]
        else:
            leaders.append(name)
            chosen[name] = name
    return chosen


def _row(row: dict[str, Any], actor: str, rank: int) -> dict[str, Any]:
    return {
        "actor": actor,
        "actor_rank": rank,
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "label": row["label"],
        "kind": row["attrs"].get("kind") or row["category"],
        "start": row["start"],
        "end": row["end"],
        "voice": row["voice"],
        "speaker": row["speaker"],
        "sentence": row["sentence"],
    }
