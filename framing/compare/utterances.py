"""Find the same utterance in several articles: which reports tell one stretch of speech."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

from framing.compare.concepts import number
from framing.compare.copies import longest_run
from framing.compare.links import grouped
from framing.compare.pieces_of_speech import Piece, Report, pieces_of, reports_of, telling
from framing.compare.speakers import same_speaker
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, identity, rarities

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.compare.sample import Sample

__all__ = ["Utterances", "utterances"]

VERBATIM = 1.0
RETOLD = 0.9
"""One speaker's words with nothing changed but what reporting shifts."""


@dataclass(frozen=True)
class Utterances:
    """All reports of a sample and the groups of tellings that tell one utterance.

    ``alone`` are the places in ``reports`` of those that share nothing; ``overlap`` is reports × reports,
    the plain share of content words, which names the nearest one where nothing was linked.
    """

    reports: list[Report]
    groups: list[list[Report]]
    alone: list[int]
    overlap: np.ndarray


def utterances(sample: Sample) -> Utterances:
    """Return the attributions of a sample with those that report one utterance grouped.

    Reports are compared clause by clause, since one outlet's quotation may hold two that another prints
    apart. Two clauses in different articles are linked where they share a run of words, or where one's
    content lies in the other's and the speakers may be one (``thresholds.toml``; a word weighs more the
    fewer sentences of the event hold it). Clauses that stand together in two articles are one utterance.
    """
    reports = reports_of(sample)
    pieces = pieces_of(sample, reports)
    near = _nearness(sample, pieces)
    found = [_with_echoes(pieces, group) for group in _joined(pieces, _grouped(pieces, near))]
    tellings = [_tellings(sample, reports, [pieces[n] for n in group]) for group in found]
    linked = {pieces[n].report for group in found for n in group}
    alone = [n for n, report in enumerate(reports) if n not in linked and not report.scare]
    whole = Pieces([report.content for report in reports], rarities(sample))
    return Utterances(reports, tellings, alone, whole.dice)


def _nearness(sample: Sample, pieces: Sequence[Piece]) -> np.ndarray:
    """Return pieces × pieces: 0 where two cannot be one utterance, else how near they are, up to 1."""
    likeness = Pieces([piece.telling.content for piece in pieces], rarities(sample))
    common = Pieces([piece.telling.common for piece in pieces], rarities(sample))
    near = np.zeros((len(pieces), len(pieces)))
    if not len(pieces):
        return near
    for a, b in zip(*np.nonzero(_candidates(pieces, likeness)), strict=True):
        near[a, b] = near[b, a] = _near(
            pieces[a].telling, pieces[b].telling, _Overlap.of(likeness, common, a, b)
        )
    return near


def _candidates(pieces: Sequence[Piece], likeness: Pieces) -> np.ndarray:
    """Return which pieces of different articles share a run of words or content enough to be looked at."""
    limits = thresholds("utterances")
    articles = np.array([piece.telling.article for piece in pieces])
    worth = likeness.shared >= limits.whole_weight
    runs = [
        _runs(piece.telling.tokens, limits.whole_run)
        + _runs(piece.telling.lemmas, limits.retold_run)
        for piece in pieces
    ]
    if any(runs):
        held = CountVectorizer(analyzer=identity, binary=True).fit_transform(runs)
        worth |= np.asarray((held @ held.T).todense()) > 0
    return np.asarray(np.triu(worth & (articles[:, None] != articles[None, :]), 1))


def _runs(tokens: Sequence[str], length: int) -> list[str]:
    return [" ".join(tokens[n : n + length]) for n in range(len(tokens) - length + 1)]


@dataclass(frozen=True)
class _Overlap:
    """How two pieces' content meets: share of the lighter one, of both, by letters; weight, and that without names."""

    inside: float
    both: float
    letters: float
    weight: float
    common: float

    @property
    def near(self) -> float:
        """How near two pieces are by all three."""
        return 0.4 * self.inside + 0.3 * self.both + 0.3 * self.letters

    @classmethod
    def of(cls, likeness: Pieces, common: Pieces, a: int, b: int) -> _Overlap:
        return cls(
            inside=float(likeness.containment[a, b]),
            both=float(likeness.dice[a, b]),
            letters=float(likeness.letters[a, b]),
            weight=float(likeness.shared[a, b]),
            common=float(common.shared[a, b]),
        )


def _near(one: Report, two: Report, overlap: _Overlap) -> float:
    limits = thresholds("utterances")
    unknown = one.scare or two.scare
    speaker = "unknown" if unknown else same_speaker(one.speaker, two.speaker)
    if one.scare and two.scare:
        return 0.0
    if _verbatim(one, two, overlap, speaker):
        return VERBATIM
    if unknown or speaker == "different":
        return 0.0
    certain = speaker == "same"
    if certain and (_retold(one, two) or _one_number(one, two, overlap)):
        return RETOLD
    weight = limits.weight_same if certain else limits.weight_unknown
    common = limits.common_same if certain else limits.common_unknown
    least = limits.near_same if certain else limits.near_unknown
    enough = overlap.weight >= weight and overlap.common >= common and overlap.near >= least
    return overlap.near if enough else 0.0


def _verbatim(one: Report, two: Report, overlap: _Overlap, speaker: str) -> bool:
    """Tell whether two tellings share a run of words that is not said twice by chance."""
    limits = thresholds("utterances")
    run = longest_run(one.tokens, two.tokens)
    weighty = overlap.weight >= limits.run_weight
    if run >= limits.long_run and weighty:
        return True
    if speaker == "different":
        return False
    if run >= limits.run and (speaker == "same" or weighty):
        return True
    whole = run == min(len(one.tokens), len(two.tokens))
    return whole and (run >= limits.whole_run or overlap.common >= limits.whole_weight)


def _retold(one: Report, two: Report) -> bool:
    """Tell whether most of the shorter telling stands in the other in a row, tense and person aside."""
    limits = thresholds("utterances")
    run = longest_run(one.lemmas, two.lemmas)
    shorter = min(len(one.lemmas), len(two.lemmas))
    return bool(run >= limits.retold_run and run >= limits.retold * shorter)


def _one_number(one: Report, two: Report, overlap: _Overlap) -> bool:
    """Tell whether one speaker gives one number of two digits or more, and not of other things."""
    limits = thresholds("utterances")
    first, second = (
        {digits for word in report.lemmas if len(digits := number(word).strip("0")) > 1}
        for report in (one, two)
    )
    return bool(first & second) and overlap.near >= limits.near_number


def _grouped(pieces: Sequence[Piece], near: np.ndarray) -> list[list[int]]:
    limits = thresholds("utterances")

    def between(a: int, b: int) -> float | None:
        return None if pieces[a].telling.article == pieces[b].telling.article else float(near[a, b])

    links = [
        (float(near[a, b]), int(a), int(b)) for a, b in zip(*np.nonzero(np.triu(near)), strict=True)
    ]
    return grouped(len(pieces), links, least=limits.group, near=between, certain=VERBATIM)


def _joined(pieces: Sequence[Piece], groups: Iterable[list[int]]) -> list[list[int]]:
    """Join groups that are one stretch of speech: they meet in two reports, or side by side in one."""
    merged: list[list[int]] = []
    for group in groups:
        same = [other for other in merged if _one_stretch(pieces, group, other)]
        for other in same:
            group = sorted(set(group) | set(other))
            merged.remove(other)
        merged.append(group)
    return sorted(merged, key=lambda members: members[0])


def _with_echoes(pieces: Sequence[Piece], group: list[int]) -> list[int]:
    """Add words in marks without a speaker that repeat a telling of the same article, as headlines do."""
    least = thresholds("utterances").whole_run
    echoes = [
        n
        for n, piece in enumerate(pieces)
        if piece.telling.scare and n not in group
        for m in group
        if pieces[m].telling.article == piece.telling.article
        and least
        <= len(piece.telling.tokens)
        == longest_run(piece.telling.tokens, pieces[m].telling.tokens)
    ]
    return sorted({*group, *echoes})


def _one_stretch(pieces: Sequence[Piece], one: Iterable[int], two: Iterable[int]) -> bool:
    if _report_pairs(pieces, one) & _report_pairs(pieces, two):
        return True
    ends = {(pieces[n].report, pieces[n].number) for n in two if pieces[n].telling.form == "direct"}
    return any((pieces[n].report, pieces[n].number + step) in ends for n in one for step in (-1, 1))


def _report_pairs(pieces: Sequence[Piece], group: Iterable[int]) -> set[tuple[int, int]]:
    reports = {(pieces[n].report, pieces[n].telling.article) for n in group}
    return {(min(a, b), max(a, b)) for (a, x), (b, y) in combinations(sorted(reports), 2) if x != y}


def _tellings(sample: Sample, reports: Sequence[Report], group: Iterable[Piece]) -> list[Report]:
    """Return each report's part in the utterance: from its first linked piece to its last."""
    parts: dict[int, list[Piece]] = defaultdict(list)
    for piece in group:
        parts[piece.report].append(piece)
    out = []
    for place in sorted(parts):
        first = min(span[0] for piece in parts[place] for span in piece.telling.spans)
        last = max(span[1] for piece in parts[place] for span in piece.telling.spans)
        spans = [(max(s, first), min(e, last)) for s, e in reports[place].spans]
        out.append(
            telling(sample, reports[place].row, [span for span in spans if span[0] < span[1]])
        )
    return out
