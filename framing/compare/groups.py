"""The events the audit sees in a sample: groups of articles that tell one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.dates import date_said
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["event_groups", "groups"]


def event_groups(sample: Sample, paired: pd.DataFrame) -> list[list[str]]:
    """Return the article ids of each event, largest group first, then in page order.

    Articles are joined along pairs taken for one event.
    """
    group = {article: [article] for article in sample.ids}
    for first, second, same in zip(paired["article_a"], paired["article_b"], paired["same_event"], strict=True):
        one, two = group[first], group[second]
        if same and one is not two:
            one.extend(two)
            for article in two:
                group[article] = one
    place = {article: n for n, article in enumerate(sample.ids)}
    found = {id(members): sorted(members, key=place.__getitem__) for members in group.values()}
    return sorted(found.values(), key=lambda members: (-len(members), place[members[0]]))


def groups(sample: Sample, found: list[list[str]]) -> pd.DataFrame:
    """Return table ``groups``: each article with its group, what it tells and the date it prints."""
    rows = [
        {
            "group": number,
            "article_id": article,
            "gist": gist(sample, article),
            "date_said": date_said(sample.article[article]),
        }
        for number, members in enumerate(found, start=1)
        for article in members
    ]
    return frame("groups", rows)


def gist(sample: Sample, article: str) -> str:
    """Return the first sentence of the body in which somebody named acts, else the first sentence."""
    acting = {
        row["sentence"]
        for row in sample.rows("observations")
        if row["article_id"] == article and row["extractor"] == "agency" and row["attrs"].get("agent")
    }
    body = [s for s in sample.sentences[article] if s["zone"] == "body"] or sample.sentences[article]
    first = next((s for s in body[:5] if s["sentence"] in acting), body[0] if body else None)
    return "" if first is None else str(first["text"])
