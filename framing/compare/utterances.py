"""Find the same utterance in several articles: which reports tell one stretch of speech."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.copies import longest_run
from framing.compare.links import grouped
from framing.compare.pieces_of_speech import Piece, Report, pieces_of, reports_of, telling
from framing.compare.same_utterance import RUN, likelihood, pairs_of
from framing.compare.speakers import same_speaker
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, rarities

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.same_utterance import Pairs
    from framing.compare.sample import Sample

    Near = Mapping[tuple[int, int], float]
    """How likely two pieces are one utterance, by their places, the first before the second."""

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
    apart. Two clauses in different articles are linked where they share a run of words, or where a score
    of what they share calls it likely (``same_utterance``). Sentences that stand side by side in one
    quotation are one utterance.
    """
    reports = reports_of(sample)
    pieces = pieces_of(sample, reports)
    near = _nearness(pairs_of(sample, pieces))
    found = _with_echoes(pieces, _joined(pieces, _grouped(pieces, near), near))
    tellings = [_tellings(sample, reports, [pieces[n] for n in group]) for group in found]
    linked = {pieces[n].report for group in found for n in group}
    alone = [n for n, report in enumerate(reports) if n not in linked and not report.scare]
    whole = Pieces([report.content for report in reports], rarities(sample))
    return Utterances(reports, tellings, alone, whole.dice)


def _nearness(pairs: Pairs) -> Near:
    """Return the pairs of pieces that may be one utterance, with how likely they are, up to 1."""
    limits = thresholds("utterances")
    same = pairs.speakers == "same"
    likely = likelihood(pairs)
    doubtful = ~same | pairs.direct | pairs.denied
    thin = (~same | pairs.denied) & (pairs.common < limits.thin)
    likely[thin | (doubtful & (likely < limits.doubtful))] /= 2
    likely[_verbatim(pairs)] = VERBATIM
    again = np.flatnonzero(same & (likely < RETOLD))
    for n in again[pairs.run[again]]:
        one, two = pairs.tellings[pairs.one[n]], pairs.tellings[pairs.two[n]]
        if pairs.common[n] >= limits.whole_weight and _retold(one, two):
            likely[n] = RETOLD
    likely[same & pairs.one_number & (pairs.near >= limits.near_number) & (likely < RETOLD)] = (
        RETOLD
    )
    ends = zip(pairs.one.tolist(), pairs.two.tolist(), likely.tolist(), strict=True)
    return {(a, b): value for a, b, value in ends if value >= limits.least}


def _verbatim(pairs: Pairs) -> np.ndarray:
    """Return which pairs share a run of words that is not said twice by chance."""
    lengths = np.array([len(telling.tokens) for telling in pairs.tellings])
    shorter = np.minimum(lengths[pairs.one], lengths[pairs.two])
    found = np.zeros(len(pairs.one), dtype=bool)
    for n in np.flatnonzero(pairs.run | ((shorter < RUN) & (pairs.speakers != "different"))):
        found[n] = _one_run(pairs, int(n), int(shorter[n]))
    return found


def _one_run(pairs: Pairs, n: int, shorter: int) -> bool:
    limits = thresholds("utterances")
    one, two = pairs.tellings[pairs.one[n]], pairs.tellings[pairs.two[n]]
    run = longest_run(one.tokens, two.tokens)
    speaker, weighty = pairs.speakers[n], pairs.weight[n] >= limits.run_weight
    unmarked = "indirect" in (one.form, two.form)
    if run >= limits.long_run and weighty and not (unmarked and speaker == "different"):
        return True
    if speaker == "different":
        return False
    if run >= limits.run and (speaker == "same" or weighty):
        return True
    if run < shorter:
        return False
    weight = pairs.common[n] >= limits.whole_weight
    if one.form == two.form == "indirect" or (unmarked and speaker != "same"):
        return bool(run >= limits.whole_run and weight and speaker == "same")
    lone = (one.scare or two.scare) and _words_in_common(one, two) < limits.words_unknown
    return bool(run >= limits.whole_run or (weight and not lone))


def _words_in_common(one: Report, two: Report) -> int:
    return len(set(one.content) & set(two.content))


def _retold(one: Report, two: Report) -> bool:
    """Tell whether most of the shorter telling stands in the other in a row, tense and person aside."""
    limits = thresholds("utterances")
    run = longest_run(one.lemmas, two.lemmas)
    shorter = min(len(one.lemmas), len(two.lemmas))
    long_enough = shorter >= limits.whole_run and run >= limits.retold_run
    return bool(long_enough and run >= limits.retold * shorter)


def _grouped(pieces: Sequence[Piece], near: Near) -> list[list[int]]:
    limits = thresholds("utterances")

    def between(a: int, b: int) -> float | None:
        one, two = pieces[a].telling, pieces[b].telling
        if one.article == two.article:
            return None
        if not (one.scare or two.scare) and same_speaker(one.speaker, two.speaker) == "different":
            return near.get((min(a, b), max(a, b)), -1.0)
        return near.get((min(a, b), max(a, b)), 0.0)

    links = [(value, a, b) for (a, b), value in near.items() if value >= limits.likely]
    return grouped(len(pieces), links, least=limits.group, near=between, certain=VERBATIM)


def _joined(pieces: Sequence[Piece], groups: Sequence[list[int]], near: Near) -> list[list[int]]:
    """Join groups whose sentences stand side by side in one quotation, which all other tellings retell."""
    merged: list[tuple[list[int], set[int]]] = []
    for group in groups:
        joined, reports = group, {report for report, _ in _places(pieces, group)}
        for other, theirs in [one for one in merged if reports & one[1]]:
            if _one_stretch(pieces, joined, other, near):
                joined, reports = sorted({*joined, *other}), reports | theirs
                merged.remove((other, theirs))
        merged.append((joined, reports))
    return sorted((members for members, _ in merged), key=lambda members: members[0])


def _places(pieces: Sequence[Piece], group: Iterable[int]) -> list[tuple[int, int]]:
    """Return report and number of each piece of direct speech."""
    direct = (pieces[n] for n in group if pieces[n].telling.form == "direct")
    return [(piece.report, piece.number) for piece in direct]


def _beside(pieces: Sequence[Piece], group: Iterable[int]) -> list[tuple[int, int]]:
    places = _places(pieces, group)
    return [(report, number + step) for report, number in places for step in (-1, 1)]


def _one_stretch(
    pieces: Sequence[Piece], one: Sequence[int], two: Sequence[int], near: Near
) -> bool:
    """Tell whether two groups are one stretch of speech.

    They are where one quotation prints the words of both, side by side, and every other telling is of it,
    or where the quotations of two articles each print both.
    """
    wholes = {report for report, _ in {*_beside(pieces, one)} & {*_places(pieces, two)}}
    if any(_retold_whole(pieces, (*one, *two), whole, near) for whole in wholes):
        return True
    meet = {report for report, _ in _places(pieces, one)} & {r for r, _ in _places(pieces, two)}
    return len({pieces[n].telling.article for n in one if pieces[n].report in meet}) > 1


def _retold_whole(pieces: Sequence[Piece], members: Sequence[int], whole: int, near: Near) -> bool:
    inside = [n for n in members if pieces[n].report == whole]
    rest = [n for n in members if pieces[n].report != whole]
    words = sum(len(pieces[n].telling.tokens) for n in inside)
    told = all(any((min(n, m), max(n, m)) in near for m in inside) for n in rest)
    return told and words <= thresholds("utterances").stretch


def _with_echoes(pieces: Sequence[Piece], groups: Iterable[list[int]]) -> list[list[int]]:
    """Add words in marks without a speaker that repeat a telling of the same article, as headlines do."""
    least = thresholds("utterances").whole_run
    lone: dict[str, list[int]] = defaultdict(list)
    for n, piece in enumerate(pieces):
        if piece.telling.scare and len(piece.telling.tokens) >= least:
            lone[piece.telling.article].append(n)
    return [
        sorted(
            {
                *group,
                *(
                    n
                    for m in group
                    for n in lone[pieces[m].telling.article]
                    if _echoes(pieces[n].telling, pieces[m].telling)
                ),
            }
        )
        for group in groups
    ]


def _echoes(words: Report, telling: Report) -> bool:
    return len(words.tokens) == longest_run(words.tokens, telling.tokens)


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
