"""What is found in all articles, in some, and in one alone; with the nearest sentence where not."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.statements.naming import words_shared
from framing.compare.statements.stating import frames, states
from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from framing.compare.sample import Sample
    from framing.compare.statements.statements import Statements

__all__ = ["coverage", "perhaps_statements", "told_with"]


def coverage(sample: Sample, found: Statements) -> pd.DataFrame:
    """Return table ``coverage``: a row for every statement and article, found or with the nearest sentence.

    Shared statements come first (most articles, then first place), then those found in one article alone.
    In samples of more than a dozen articles a not-found row stands for an outlet, not for an article.
    """
    if len(sample.ids) < 2:
        return frame("coverage", [])
    shared = sorted(found.groups, key=lambda s: (-len(s.members), _place(found, s.anchor)))
    stated = {n for statement in found.groups for n in statement.members.values()}
    framed = frames(sample)
    alone = [
        n
        for n, row in enumerate(found.sentences)
        if n not in stated
        and row["zone"] == "body"
        and states(sample, row, framed=framed[row["article_id"]])
    ]
    rows: list[dict[str, Any]] = []
    first_told = told_with([set(statement.members.values()) for statement in shared])
    for number, statement in enumerate(shared, start=1):
        star = (statement.anchor, dict(statement.members))
        rows.extend(
            row | {"told_with": first_told[number - 1] + 1}
            for row in _rows(sample, found, number=number, star=star)
        )
    for number, anchor in enumerate(alone, start=len(shared) + 1):
        members = {found.sentences[anchor]["article_id"]: anchor}
        rows.extend(_rows(sample, found, number=number, star=(anchor, members)))
    return frame("coverage", rows)


def told_with(stated: Sequence[set[int]]) -> list[int]:
    """Return for each statement the first that two of its sentences state too, itself where there is none.

    Two articles that tell a thing in the same two sentences tell one thing, whichever third sentence is set beside
    them: a third article may tell it twice.
    """
    first = list(range(len(stated)))
    for one, two in combinations(range(len(stated)), 2):
        if len(stated[one] & stated[two]) > 1:
            kept, gone = sorted((first[one], first[two]))
            first = [kept if place == gone else place for place in first]
    return first


def perhaps_statements(found: Statements) -> pd.DataFrame:
    """Return table ``perhaps_statements``: sentences of two articles that may tell a part of one statement."""
    together = {
        pair
        for statement in found.groups
        for pair in combinations(sorted(statement.members.values()), 2)
    }
    places = np.argwhere(np.triu(found.likely.part >= thresholds("coverage").written)).tolist()
    return frame(
        "perhaps_statements",
        [
            {
                "article_id": found.sentences[one]["article_id"],
                "sentence": found.sentences[one]["sentence"],
                "beside_article": found.sentences[two]["article_id"],
                "beside_sentence": found.sentences[two]["sentence"],
                "likely": round(float(found.likely.part[one, two]), 6),
            }
            for one, two in places
            if (one, two) not in together
        ],
    )


def _place(found: Statements, anchor: int) -> tuple[float, int]:
    return (found.sentences[anchor]["sentence"], anchor)


def _rows(
    sample: Sample, found: Statements, *, number: int, star: tuple[int, dict[str, int]]
) -> Iterator[dict[str, Any]]:
    anchor, members = star
    common = {
        "statement": number,
        "what": found.sentences[anchor]["text"],
        "shared": words_shared(sample, [found.sentences[n] for n in sorted(members.values())]),
        "found_in": len(members),
    }
    for article in sample.ids:
        if article in members:
            place = members[article]
            likeness = 1.0 if place == anchor else found.nearness[anchor, place]
            stated = {"found": True, "maybe": False, "reworded": False}
            told = _likely(found, anchor, place=place)
            row = _sentence(sample, found, place=place, likeness=likeness)
            yield common | stated | told | row
    reworded = found.likely_one[anchor]
    for absent in _absent(sample, members):
        nearest = found.nearest(anchor, absent)
        if nearest is not None:
            place, likely = nearest
            verdict: dict[str, Any] = {
                "found": False,
                "maybe": likely >= thresholds("coverage").maybe,
                "reworded": bool(reworded[place]),
                "likely": round(likely, 6),
            }
            near = found.nearness[anchor, place]
            row = _sentence(sample, found, place=place, likeness=near, alone=len(members) == 1)
            yield common | verdict | row


def _likely(found: Statements, anchor: int, *, place: int) -> dict[str, float]:
    return {"likely": 1.0 if place == anchor else round(float(found.likely.part[anchor, place]), 6)}


def _absent(sample: Sample, members: dict[str, int]) -> list[list[str]]:
    rest = [article for article in sample.ids if article not in members]
    if len(sample.ids) <= thresholds("coverage").grid:
        return [[article] for article in rest]
    there = {sample.outlet[article] for article in members}
    return [
        [a for a in rest if sample.outlet[a] == outlet]
        for outlet in sample.outlets
        if outlet not in there
    ]


def _sentence(
    sample: Sample, found: Statements, *, place: int, likeness: float, alone: bool = False
) -> dict[str, Any]:
    row = found.sentences[place]
    words = sample.words[row["article_id"]]
    before = int(np.searchsorted(words.starts, row["start"]))
    limits = thresholds("coverage")
    return {
        "article_id": row["article_id"],
        "outlet": sample.outlet[row["article_id"]],
        "near": bool(likeness >= (limits.shown_alone if alone else limits.shown)),
        "sentence": row["sentence"],
        "paragraph": row["paragraph"],
        "depth": round(before / len(words.starts), 6) if len(words.starts) else None,
        "similarity": round(float(likeness), 6),
    }
