"""Find the same utterance in several articles: which attributions report one stretch of speech."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.copies import longest_run
from framing.compare.speakers import Named, same_speaker
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.sample import Sample

__all__ = ["Report", "Utterances", "utterances"]


@dataclass(frozen=True)
class Report:
    """One attribution as a telling of an utterance."""

    row: dict[str, Any]
    words: list[int]
    tokens: list[str]
    content: list[str]
    speaker: Named

    @property
    def article(self) -> str:
        """The article's id."""
        return str(self.row["article_id"])

    @cached_property
    def form(self) -> str:
        """Return direct, mixed or indirect; a document's words are told by their marks."""
        kind = str(self.row["type"])
        if kind in {"direct", "mixed", "indirect"}:
            return kind
        return "mixed" if self.row["quoted_spans"] else "indirect"


@dataclass(frozen=True)
class Utterances:
    """All reports of a sample and the groups that report one utterance.

    ``nearness`` is 0 where two reports cannot be one utterance; ``overlap`` is the plain share of content
    words of any two, which names the nearest one where nothing was linked.
    """

    reports: list[Report]
    groups: list[list[int]]
    nearness: np.ndarray
    overlap: np.ndarray

    def alone(self) -> list[int]:
        """Return the places of reports that stand in no group."""
        grouped = {n for group in self.groups for n in group}
        return [n for n in range(len(self.reports)) if n not in grouped]


def utterances(sample: Sample) -> Utterances:
    """Return the attributions of a sample with those that report one utterance grouped.

    Two reports in different articles are linked where they share a run of words, or where one's content
    lies in the other's and the speakers may be one (``thresholds.toml``). Groups grow from the nearest
    pair on, by average linkage, so that a chain of weak links does not tie two utterances together.
    """
    reports = _reports(sample)
    pieces = Pieces([report.content for report in reports])
    nearness = _nearness(reports, pieces)
    return Utterances(reports, _grouped(reports, nearness), nearness, pieces.dice)


def _reports(sample: Sample) -> list[Report]:
    place = {article: n for n, article in enumerate(sample.ids)}
    rows = [row for row in sample.rows("attributions") if row["type"] != "scare" and row["article_id"] in place]
    rows.sort(key=lambda row: (place[row["article_id"]], row["start"], row["attribution"]))
    found = []
    for row in rows:
        words = sample.words[row["article_id"]]
        at = words.between(row["content_spans"])
        content = sample.content(row["article_id"], row["content_spans"])
        found.append(Report(row, at, [words.words[n] for n in at], content, Named.of(row)))
    return found


def _nearness(reports: Sequence[Report], pieces: Pieces) -> np.ndarray:
    """Return reports × reports: 0 where two cannot be one utterance, else how near they are, up to 1."""
    near = np.zeros((len(reports), len(reports)))
    for first, second in _candidates(reports, pieces):
        one, two = reports[first], reports[second]
        value = _near(one, two, _Overlap.of(pieces, first, second))
        near[first, second] = near[second, first] = value
    return near


def _candidates(reports: Sequence[Report], pieces: Pieces) -> list[tuple[int, int]]:
    if not reports:
        return []
    upper = np.triu(pieces.shared_count >= 1, 1)
    pairs = zip(*np.nonzero(upper), strict=True)
    return [(int(a), int(b)) for a, b in pairs if reports[a].article != reports[b].article]


@dataclass(frozen=True)
class _Overlap:
    """How two reports' content meets: share of the lighter one, of both, by letters, stems shared."""

    inside: float
    both: float
    letters: float
    stems: int
    weight: float

    @classmethod
    def of(cls, pieces: Pieces, first: int, second: int) -> _Overlap:
        return cls(
            inside=float(pieces.containment[first, second]),
            both=float(pieces.dice[first, second]),
            letters=float(pieces.letters[first, second]),
            stems=int(pieces.shared_count[first, second]),
            weight=float(pieces.shared[first, second]),
        )


def _near(one: Report, two: Report, overlap: _Overlap) -> float:
    limits = thresholds("utterances")
    speaker = same_speaker(one.speaker, two.speaker)
    run = longest_run(one.tokens, two.tokens)
    shorter = min(len(one.tokens), len(two.tokens))
    if run >= limits.long_run and overlap.stems >= limits.run_stems:
        return 1.0
    if speaker == "different":
        return 0.0
    whole = run == shorter and overlap.stems >= limits.whole_stems
    if whole or (run >= limits.run and overlap.stems >= limits.run_stems):
        return 0.95
    least = limits.inside_same if speaker == "same" else limits.inside_unknown
    stems = limits.stems_same if speaker == "same" else limits.stems_unknown
    if overlap.stems >= stems and overlap.inside >= least:
        return 0.5 * overlap.inside + 0.25 * overlap.both + 0.25 * overlap.letters
    return 0.0


def _grouped(reports: Sequence[Report], near: np.ndarray) -> list[list[int]]:
    least = thresholds("utterances").group
    group = {n: [n] for n in range(len(reports))}
    links = [(near[a, b], a, b) for a, b in combinations(range(len(reports)), 2) if near[a, b] > 0]
    for value, a, b in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        one, two = group[a], group[b]
        if one is two:
            continue
        across = [near[x, y] for x in one for y in two if reports[x].article != reports[y].article]
        if value >= 0.95 or sum(across) / len(across) >= least:
            one.extend(two)
            for member in two:
                group[member] = one
    found = {id(members): sorted(members) for members in group.values() if len(members) > 1}
    return sorted(found.values(), key=lambda members: members[0])
