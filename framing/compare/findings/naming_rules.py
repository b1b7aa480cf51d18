"""Findings about names: one actor described by other words in another outlet, loaded or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.compare.actors.actors import TIED
from framing.compare.findings.candidates import (
    Candidate,
    by,
    printed,
    quotable,
    reach,
    snippet,
)
from framing.compare.same_name import name_parts
from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content, stem
from framing.compare.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.findings.candidates import Row
    from framing.compare.sample import Sample

__all__ = ["described", "labels"]

SAYING_MORE = frozenset(["description", "appraisal"])
"""Kinds of designation that say more of somebody than the office, or whose kin they are."""
Place = tuple[str, int, int]
CLOSING = frozenset(",.;:)—–") | {""}


def labels(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One named actor, described by a loaded word here and without one there, each right at the name."""
    loaded, tied = sample.found_by("loaded_terms"), _at_names(sample)
    for actor, rows in by(derived["actors"], "actor").items():
        pairs = [
            (a, b)
            for a, b in _pairs(sample, actor, rows=rows, tied=tied)
            if _loaded(a, loaded) != _loaded(b, loaded)
        ]
        if pairs:
            yield _candidate(sample, actor, rows=rows, pair=pairs[0])


def described(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One named actor, described here by what they are and there by other words, neither loaded.

    Neither outlet prints the other's description anywhere.
    """
    loaded, tied = sample.found_by("loaded_terms"), _at_names(sample)
    for actor, rows in by(derived["actors"], "actor").items():
        pairs = [
            (a, b)
            for a, b in _pairs(sample, actor, rows=rows, tied=tied)
            if not (_loaded(a, loaded) or _loaded(b, loaded))
            and SAYING_MORE & {a["kind"], b["kind"]}
            and _is_whole(sample, actor, row=a)
            and _is_whole(sample, actor, row=b)
            and not _shares(a, rows, outlet=b["outlet"])
            and not _shares(b, rows, outlet=a["outlet"])
        ]
        if pairs:
            yield _candidate(sample, actor, rows=rows, pair=pairs[0])


def _at_names(sample: Sample) -> set[Place]:
    """Return where the descriptions stand that the grammar ties to a name: right at it."""
    return {
        (row["article_id"], row["start"], row["end"])
        for row in sample.found_by("actor_labels")
        if row["category"] in TIED
    }


def _pairs(
    sample: Sample, actor: str, *, rows: Sequence[Row], tied: set[Place]
) -> list[tuple[Row, Row]]:
    """Return two outlets' own descriptions of an actor, each right at the name, without a word in common."""
    own = [
        row | {"words": words}
        for row in rows
        if row["voice"] == "narration"
        and (row["article_id"], row["start"], row["end"]) in tied
        and (words := _described(sample, row, actor=actor))
    ]
    return [
        (a, b) for a in own for b in own if a["outlet"] < b["outlet"] and not _words(a) & _words(b)
    ]


def _candidate(
    sample: Sample, actor: str, *, rows: Sequence[Row], pair: tuple[Row, Row]
) -> Candidate:
    one, two = pair
    return Candidate(
        thresholds("findings").named,
        reach(sample, rows),
        say("findings.label", actor=actor, one=one, two=two),
        "names",
        (snippet(sample, one), snippet(sample, two)),
    )


def _described(sample: Sample, row: Row, *, actor: str) -> str:
    """Return a description as printed, without the name it stands at; "" where nothing but it is left, or a title.

    A title alone (*Rep*, *NJ Gov*) has no word in small letters.
    """
    words = printed(sample, row["article_id"], row["start"], row["end"]).split()
    names = set(name_parts(actor))
    while words and (words[-1] == "of" or set(name_parts(words[-1])) & names):
        words.pop()
    plain = any(word.islower() for word in words)
    return quotable(" ".join(words)) if plain and not {*name_parts(" ".join(words))} & names else ""


def _is_whole(sample: Sample, actor: str, *, row: Row) -> bool:
    """Tell a description that ends with the name or before a mark from *a backer* early in her career."""
    text = sample.texts[row["article_id"]]
    named = set(name_parts(text[row["start"] : row["end"]].split()[-1])) & set(name_parts(actor))
    return bool(named) or text[row["end"] :].lstrip()[:1] in CLOSING


def _words(row: Row) -> set[str]:
    """Return the stems of a description's words: *docks mob* and *pickets* share none, *top doctor* and *doctor* do."""
    text = str(row["words"] if "words" in row else row["label"]).casefold()
    return {stem(word) for word in text.split() if is_content(word, "")}


def _shares(described: Row, rows: Sequence[Row], *, outlet: str) -> bool:
    """Tell whether an outlet calls the actor by any word of another's description somewhere."""
    return any(_words(described) & _words(row) for row in rows if row["outlet"] == outlet)


def _loaded(row: Row, loaded: Sequence[Row]) -> bool:
    return any(
        term["article_id"] == row["article_id"] and row["start"] <= term["start"] < row["end"]
        for term in loaded
    )
