"""Findings about tellings: one thing told with a loaded word here and without any there, sentence beside sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from framing.compare.findings.candidates import Candidate, by, quotable, reach, snippet, strength_of
from framing.compare.findings.same_part import same_clause
from framing.compare.thresholds import thresholds
from framing.compare.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from framing.compare.findings.candidates import Row
    from framing.compare.sample import Sample

__all__ = ["tellings"]

Places = dict[tuple[str, int], float]
"""Sentences that tell one thing, by article and number, and how likely each does so in full."""


def tellings(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A loaded word in an outlet's own words; another outlet's sentence on the same thing has none.

    The other sentence must tell the part that the word stands in. Where the two are only likely to tell one
    thing, the claim says so and weighs less.
    """
    limits = thresholds("findings")
    marks: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for term in sample.found_by("loaded_terms"):
        marks[term["article_id"], term["sentence"]].append(term)
    found = [
        (strength * likely, likely, term, other)
        for told in _groups(derived)
        for place in told
        for term in marks.get(place, ())
        if (strength := strength_of(term)) >= limits.strength and _own_in_body(term)
        for other, likely in _unmarked(sample, told, marks=marks, term=term)
    ]
    if not found:
        return
    _, likely, term, other = max(found, key=lambda one: one[0])
    span = sample.sentence_spans[other[0]][other[1]]
    there = {
        "article_id": other[0],
        "outlet": sample.outlet[other[0]],
        "start": span[0],
        "end": span[1],
    }
    facts = {"one": term, "two": there, "term": quotable(term["text"]), "sure": likely >= 1}
    yield Candidate(
        limits.any_mark + limits.mark_step * strength_of(term),
        likely * reach(sample, [term, there]),
        say("findings.telling", **facts),
        "covered",
        (snippet(sample, term), snippet(sample, there) | {"marks": []}),
    )


def _groups(derived: Mapping[str, pd.DataFrame]) -> Iterator[Places]:
    for rows in by(derived["coverage"], "statement").values():
        stated = {(row["article_id"], row["sentence"]): 1.0 for row in rows if row["found"]}
        if len(stated) > 1:
            yield stated
    for rows in by(derived["likely_tellings"], "telling").values():
        yield {
            (row["article_id"], row["sentence"]): float(row["in_full"])
            for row in rows
            if row["in_full"] >= thresholds("findings").in_full
        }


def _unmarked(
    sample: Sample, told: Places, *, marks: Mapping[tuple[str, int], list[Row]], term: Row
) -> Iterator[tuple[tuple[str, int], float]]:
    """Yield the sentences of other outlets without a mark that tell the part in which the term stands."""
    here = told[term["article_id"], term["sentence"]]
    for place, likely in told.items():
        span = sample.sentence_spans[place[0]][place[1]]
        if sample.outlet[place[0]] == term["outlet"] or marks.get(place):
            continue
        if same_clause(sample, term, article=place[0], span=span):
            yield place, min(here, likely)


def _own_in_body(term: Row) -> bool:
    return bool(term["voice"] == "narration" and term["zone"] == "body")
