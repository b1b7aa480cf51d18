"""Findings about statements: told by all but one, by one alone near its top, or high here and low there."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from framing.compare.findings.candidates import Candidate, by, outlets_of, quotable, reach
from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content, stem
from framing.compare.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from framing.compare.findings.candidates import Row
    from framing.compare.sample import Sample

__all__ = ["alone", "covered", "placed"]


def covered(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A statement found in all outlets but one, where all tell one event and its words are not there."""
    limits, printed = thresholds("findings"), _Printed(sample)
    if derived["groups"]["group"].nunique() > 1:
        return
    for rows in by(derived["coverage"], "statement").values():
        near = [r for r in rows if r["found"] and r["similarity"] >= limits.found]
        without = [o for o in sample.outlets if o not in outlets_of(r for r in rows if r["found"])]
        first = next((r for r in near if _prints(sample, r, sentence=rows[0]["what"])), None)
        others = [r for r in near if first and r["outlet"] != first["outlet"]]
        missing = [r for r in rows if not r["found"] and r["outlet"] in without]
        if first is None or not others or len(without) != 1:
            continue
        if any(row["maybe"] or not printed.lacks(first, nearest=row) for row in missing):
            continue
        facts = {
            "one": first["outlet"],
            "others": outlets_of(others),
            "without": without[0],
            "what": quotable(rows[0]["what"]),
        }
        least = min(others, key=lambda r: (r["similarity"], r["outlet"]))
        yield Candidate(
            limits.one_without,
            reach(sample, [first, *others]),
            say("findings.covered", **facts),
            "covered",
            tuple(_sentence(sample, row) for row in (first, least)),
        )


def _prints(sample: Sample, row: Row, *, sentence: str) -> bool:
    """Tell whether a row's article is the one whose sentence stands for the statement."""
    low, high = sample.sentence_spans[row["article_id"]][row["sentence"]]
    return sample.texts[row["article_id"]][low:high].split() == sentence.split()


class _Printed:
    """The words of content that each article prints anywhere, read once."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self._stems: dict[str, frozenset[str]] = {}

    def stems(self, article: str) -> frozenset[str]:
        """Return the stems of an article's words of content."""
        if article not in self._stems:
            words = self.sample.words[article]
            pairs = zip(words.lemmas, words.pos, strict=True)
            kept = (stem(lemma) for lemma, pos in pairs if is_content(lemma, pos))
            self._stems[article] = frozenset(kept)
        return self._stems[article]

    def lacks(self, first: Row, *, nearest: Row) -> bool:
        """Tell whether an article has neither a near sentence nor, anywhere, the rarer words of a statement."""
        limits, weights = thresholds("findings"), self.sample.rarities
        if nearest["similarity"] > limits.absent:
            return False
        span = self.sample.sentence_spans[first["article_id"]][first["sentence"]]
        wanted = {stem(lemma) for lemma in self.sample.content(first["article_id"], [span])}
        whole = fsum(weights.get(one, limits.unweighed) for one in wanted)
        there = wanted & self.stems(nearest["article_id"])
        held = fsum(weights.get(one, limits.unweighed) for one in there)
        return bool(whole and held / whole <= limits.elsewhere)


def _sentence(sample: Sample, row: Row) -> Row:
    low, high = sample.sentence_spans[row["article_id"]][row["sentence"]]
    return {
        "article_id": row["article_id"],
        "start": int(low),
        "end": int(high),
        "marks": [],
    }


def placed(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One statement, near the top of one article and far down in another, which tells it nowhere above."""
    limits = thresholds("findings")
    depth = _Depths(sample)
    for rows in by(derived["coverage"], "statement").values():
        found = [row for row in rows if row["found"]]
        at = [(place, n) for n, row in enumerate(found) if (place := depth.of(row)) is not None]
        if len(at) < 2:
            continue
        (first, a), (last, b) = min(at), max(at)
        high, low = found[a], found[b]
        if high["outlet"] == low["outlet"] or last - first < limits.apart:
            continue
        if first > limits.top or _told_above(sample, low):
            continue
        facts = {"one": depth.said(high), "two": depth.said(low)}
        yield Candidate(
            last - first,
            reach(sample, found),
            say("findings.placed", **facts),
            "covered",
            (_sentence(sample, high), _sentence(sample, low)),
        )


def alone(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """A statement near the top of one article, of whose rarer words the others print next to none."""
    limits, printed = thresholds("findings"), _Printed(sample)
    if derived["groups"]["group"].nunique() > 1:
        return
    depth = _Depths(sample)
    for rows in by(derived["coverage"], "statement").values():
        found = [row for row in rows if row["found"]]
        others = [row for row in rows if not row["found"]]
        if len(found) != 1 or not others or any(row["maybe"] for row in others):
            continue
        place = depth.of(found[0])
        if place is None or place > limits.top or not _tells_much(sample, found[0]):
            continue
        if all(printed.lacks(found[0], nearest=row) for row in others):
            yield Candidate(
                limits.one_alone * (1 - place),
                1 / len(sample.ids),
                say("findings.alone", one=depth.said(found[0]), others=_silent(sample, found[0])),
                "covered",
                (_sentence(sample, found[0]),),
            )


def _tells_much(sample: Sample, row: Row) -> bool:
    """Tell a sentence in the outlet's own words alone, with enough of them to be worth a look."""
    words, span = (
        sample.words[row["article_id"]],
        sample.sentence_spans[row["article_id"]][row["sentence"]],
    )
    inside = list(words.between([span]))
    own = all(words.voices[n] == "narration" for n in inside)
    held = {words.lemmas[n] for n in inside if is_content(words.lemmas[n], words.pos[n])}
    return own and len(held) >= thresholds("findings").much


def _silent(sample: Sample, found: Row) -> list[str]:
    return [outlet for outlet in sample.outlets if outlet != found["outlet"]]


class _Depths:
    """How far down its article a paragraph stands."""

    def __init__(self, sample: Sample) -> None:
        self.last = {
            article: max((row["paragraph"] or 0 for row in sample.sentences[article]), default=0)
            for article in sample.ids
        }

    def of(self, row: Row) -> float | None:
        """Return 0 for the first paragraph and 1 for the last; the headline and articles too short have none."""
        last = self.last[row["article_id"]]
        paragraph = row["paragraph"] or 0
        if not paragraph or last < thresholds("findings").paragraphs:
            return None
        return (paragraph - 1) / (last - 1)

    def said(self, row: Row) -> Row:
        """Return an outlet with the paragraph of a row and how many its article has."""
        return {
            "outlet": row["outlet"],
            "paragraph": row["paragraph"],
            "of": self.last[row["article_id"]],
        }


def _told_above(sample: Sample, low: Row) -> bool:
    """Tell whether an article prints half of a statement's words, weighed by rarity, in one sentence further up."""
    article, weights = low["article_id"], sample.rarities
    span = sample.sentence_spans[article][low["sentence"]]
    wanted = {stem(lemma) for lemma in sample.content(article, [span])}
    whole = sum(weights.get(one, thresholds("findings").unweighed) for one in wanted)
    for row in sample.sentences[article]:
        if row["sentence"] >= low["sentence"]:
            continue
        there = {stem(one) for one in sample.content(article, [(row["start"], row["end"])])}
        held = fsum(weights.get(one, thresholds("findings").unweighed) for one in wanted & there)
        if held >= thresholds("findings").above * whole:
            return True
    return False
