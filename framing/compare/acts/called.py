"""What an article elsewhere calls a doer or target, where the act itself claims no actor for it.

Plain words (*the suspect*) are no claim of who somebody is, yet help to tell whether two acts can be one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.phrase_heads import is_called

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["with_actors"]

Row = dict[str, Any]
Named = tuple[int, int, str]
DOER_AND_TARGET = ("agent", "patient")


def with_actors(sample: Sample, rows: Iterable[Row]) -> list[Row]:
    """Return the acts, each part without an actor given that of the designation which holds its head word."""
    labels: dict[str, list[Named]] = defaultdict(list)
    for row in sample.found_by("actor_labels"):
        if actor := row["attrs"].get("actor"):
            labels[row["article_id"]].append((row["start"], row["end"], str(actor)))
    return [
        _called(row, sample.word_at[row["article_id"]], labels=labels[row["article_id"]])
        for row in rows
    ]


def _called(row: Row, words: Mapping[int, Row], *, labels: Sequence[Named]) -> Row:
    found = {}
    for role in DOER_AND_TARGET:
        span = row["attrs"].get(f"{role}_span")
        if span and not row["attrs"].get(f"{role}_actor"):
            held = [one for one in labels if is_called(words, span, label=one[:2])]
            if held:
                found[f"{role}_actor"] = min(held, key=lambda one: one[1] - one[0])[2]
    return row | {"attrs": row["attrs"] | found} if found else row
