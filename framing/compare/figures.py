"""The same count in several articles: what each gives, on whose word, and where they conflict."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.links import grouped
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, is_content, stem
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["figures"]

BOUNDS = {"lower": ("at least", "more than", "over", "minimum", "upward"), "upper": ("up to", "at most", "less than", "fewer", "under")}


def figures(sample: Sample) -> pd.DataFrame:
    """Return table ``figures``: every count, aligned over articles, with a row for each that gives it.

    Two figures are one count where unit and what is counted agree and their sentences do too. A
    conflict is a differing value, or a hedge that changes the meaning (at least against up to).
    An article in which none is found has a row that says so.
    """
    found = [row for row in sample.found_by("figures") if row["zone"] != "byline"]
    groups = _groups(sample, found)
    single = {n for n in range(len(found))} - {n for group in groups for n in group}
    members = sorted(groups + [[n] for n in sorted(single)], key=lambda g: (-_articles(found, g), g[0]))
    rows: list[dict[str, Any]] = []
    for number, group in enumerate(members, start=1):
        given = [found[n] for n in group]
        common = {"figure": number, "what": _what(given), "conflict": conflict(given)}
        rows.extend(common | _given(row) for row in given)
        here = {row["article_id"] for row in given}
        rows.extend(
            common | {"article_id": a, "outlet": sample.outlet[a], "found": False}
            for a in sample.ids
            if a not in here and len(sample.ids) <= thresholds("coverage").grid
        )
    return frame("figures", rows)


def _articles(found: Sequence[dict[str, Any]], group: Sequence[int]) -> int:
    return len({found[n]["article_id"] for n in group})


def _groups(sample: Sample, found: Sequence[dict[str, Any]]) -> list[list[int]]:
    limits = thresholds("figures")
    context = Pieces([_context(sample, row) for row in found])

    def near(a: int, b: int) -> float | None:
        if found[a]["article_id"] == found[b]["article_id"]:
            return None if _same_value(found[a], found[b]) else 0.0
        return _near(found[a], found[b], float(context.dice[a, b]), float(context.containment[a, b]))

    pairs = [(a, b) for a, b in combinations(range(len(found)), 2) if found[a]["article_id"] != found[b]["article_id"]]
    links = [(value, a, b) for a, b in pairs if (value := near(a, b) or 0.0) >= limits.near]
    return grouped(len(found), links, least=limits.near, near=near)


def _context(sample: Sample, row: dict[str, Any]) -> list[str]:
    sentence = next((s for s in sample.sentences[row["article_id"]] if s["sentence"] == row["sentence"]), None)
    if sentence is None:
        return []
    words = sample.words[row["article_id"]]
    inside = words.between([(sentence["start"], sentence["end"])])
    return [
        words.lemmas[n]
        for n in inside
        if is_content(words.lemmas[n], words.pos[n]) and not row["start"] <= words.starts[n] < row["end"]
    ]


def _near(one: dict[str, Any], two: dict[str, Any], dice: float, inside: float) -> float:
    """Return how sure two figures are one count: 0 where units differ, else context, what and value."""
    limits = thresholds("figures")
    if not _same_unit(one, two):
        return 0.0
    value = 0.5 * dice + 0.5 * inside
    if _same_what(one, two):
        value += limits.what
    if _same_value(one, two):
        value += limits.value
    return min(value, 1.0)


def _same_unit(one: dict[str, Any], two: dict[str, Any]) -> bool:
    first, second = one["attrs"].get("unit") or "", two["attrs"].get("unit") or ""
    return first == second and (one["category"] == two["category"] or _kinds(one, two))


def _kinds(one: dict[str, Any], two: dict[str, Any]) -> bool:
    return {one["category"], two["category"]} <= {"count", "vague"}


def _same_what(one: dict[str, Any], two: dict[str, Any]) -> bool:
    first, second = ({stem(w) for w in re.findall(r"[a-z]{3,}", _counted(row))} for row in (one, two))
    return bool(first & second)


def _counted(row: dict[str, Any]) -> str:
    return f"{row['label'] or ''} {row['attrs'].get('what') or ''}".casefold()


def _same_value(one: dict[str, Any], two: dict[str, Any]) -> bool:
    first, second = one["attrs"].get("value"), two["attrs"].get("value")
    return first is not None and first == second and one["attrs"].get("value_high") == two["attrs"].get("value_high")


def conflict(given: Sequence[dict[str, Any]]) -> bool:
    """Tell whether exact values differ between articles, or hedges bound the value from two sides."""
    values = {(row["attrs"].get("value"), row["attrs"].get("value_high")) for row in given if row["attrs"].get("value") is not None}
    sides = {side for row in given if (side := _bound(row["attrs"].get("hedge") or ""))}
    return len(values) > 1 or len(sides) > 1


def _bound(hedge: str) -> str:
    return next((side for side, words in BOUNDS.items() if any(w in hedge.casefold() for w in words)), "")


def _what(given: Sequence[dict[str, Any]]) -> str:
    """Return what is counted in the words that most articles use, the first of them on a tie."""
    named = [row["attrs"].get("what") or row["label"] for row in given]
    return max(named, key=lambda name: (named.count(name), -named.index(name)), default="")


def _given(row: dict[str, Any]) -> dict[str, Any]:
    attrs = row["attrs"]
    return {
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "found": True,
        "start": row["start"],
        "end": row["end"],
        "quantity": attrs.get("quantity"),
        "value": attrs.get("value"),
        "unit": attrs.get("unit"),
        "hedge": attrs.get("hedge"),
        "source": attrs.get("source"),
        "text": row["text"],
        "sentence": row["sentence"],
        "paragraph": row["paragraph"],
    }
