"""How each outlet hands over the word: cue by stance by what is known of the speaker."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.same_name import known_status
from framing.compare.speakers.heard import heard
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["cue_stances"]


def cue_stances(sample: Sample) -> pd.DataFrame:
    """Return table ``cue_stances``: outlet × cue × stance × agentless or not × status and role of the speaker.

    Every attribution with a cue is in one row. Outlets come in alphabetical order, cues of an outlet in
    the order of their first place.
    """
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in heard(sample):
        if row["cue"]:
            groups[_key(sample, row)].append(row)
    return frame("cue_stances", [_row(key, rows) for key, rows in groups.items()])


def _key(sample: Sample, row: dict[str, Any]) -> tuple[Any, ...]:
    return (
        sample.outlet[row["article_id"]],
        row["cue_lemma"] or " ".join(row["cue"].casefold().split()),
        row["stance"],
        bool(row["negated"]),
        known_status(row),
        not row["speaker"] and known_status(row) == "anonymous",
        row["role"],
    )


def _row(key: tuple[Any, ...], rows: list[dict[str, Any]]) -> dict[str, Any]:
    names = ("outlet", "cue", "stance", "negated", "status", "agentless", "role")
    return dict(zip(names, key, strict=True)) | {
        "n": len(rows),
        "articles_with": len({row["article_id"] for row in rows}),
        "attributions": [[row["article_id"], row["attribution"]] for row in rows],
    }
