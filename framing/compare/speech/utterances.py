"""Find the same utterance in several articles: which reports tell one stretch of speech."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.compare.copies import longest_run
from framing.compare.joining import NEVER, grouped
from framing.compare.same_name import same_speaker
from framing.compare.speech.lead_ins import lead_ins
from framing.compare.speech.nearness import VERBATIM, nearness
from framing.compare.speech.perhaps import Perhaps, perhaps_told
from framing.compare.speech.pieces_of_speech import (
    Piece,
    Report,
    in_marks,
    pieces_of,
    reports_of,
    telling,
)
from framing.compare.speech.same_utterance import pairs_of
from framing.compare.speech.telling import compare_words
from framing.compare.speech.utterance_features import likelihood
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np

    from framing.compare.sample import Sample
    from framing.compare.speech.nearness import Near

__all__ = ["Utterances", "utterances"]


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
    perhaps: list[Perhaps]


def utterances(sample: Sample) -> Utterances:
    """Return the attributions of a sample with those that report one utterance grouped.

    Reports are compared clause by clause, since one outlet's quotation may hold two that another prints
    apart. Two clauses in different articles are linked where they share a run of words, or where a score
    of what they share calls it likely (``same_utterance``). Sentences that stand side by side in one
    quotation are one utterance.
    """
    reports = reports_of(sample)
    pieces = pieces_of(sample, reports)
    pairs = pairs_of(sample, pieces)
    likely = likelihood(pairs)
    near = nearness(pairs, likely)
    found = _with_echoes(sample, pieces, groups=_joined(pieces, _grouped(pieces, near), near=near))
    found = _with_rest_of_sentence(sample, pieces, groups=found)
    tellings = [_tellings(sample, reports, group=[pieces[n] for n in group]) for group in found]
    linked = {pieces[n].report for group in found for n in group}
    alone = [n for n, report in enumerate(reports) if n not in linked and not report.scare]
    whole = Pieces([report.content for report in reports], sample.rarities)
    perhaps = perhaps_told(
        (pieces, found),
        near,
        lead_ins=lead_ins(pairs, likely, near=near, groups=found),
        shown=(reports, tellings),
    )
    return Utterances(reports, tellings, alone, whole.dice, perhaps)


def _grouped(pieces: Sequence[Piece], near: Near) -> list[list[int]]:
    limits = thresholds("utterances")

    def between(a: int, b: int) -> float | None:
        one, two = pieces[a].telling, pieces[b].telling
        if one.article == two.article:
            return None
        if not (one.scare or two.scare) and same_speaker(one.speaker, two.speaker) == "different":
            return near.get((min(a, b), max(a, b)), NEVER)
        return near.get((min(a, b), max(a, b)), 0.0)

    links = [(value, a, b) for (a, b), value in near.items() if value >= limits.likely]
    return grouped(len(pieces), links, least=limits.group, near=between, certain=VERBATIM)


def _joined(pieces: Sequence[Piece], groups: Sequence[list[int]], *, near: Near) -> list[list[int]]:
    """Join groups whose sentences stand side by side in one quotation, which all other tellings retell."""
    merged: list[tuple[list[int], set[int]]] = []
    for group in groups:
        joined, reports = group, {report for report, _ in _places(pieces, group)}
        for other, theirs in [one for one in merged if reports & one[1]]:
            if _one_stretch(pieces, joined, two=other, near=near):
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
    pieces: Sequence[Piece], one: Sequence[int], *, two: Sequence[int], near: Near
) -> bool:
    """Tell whether two groups are one stretch of speech.

    They are where one quotation prints the words of both, side by side, and every other telling is of it,
    or where the quotations of two articles each print both.
    """
    wholes = {report for report, _ in {*_beside(pieces, one)} & {*_places(pieces, two)}}
    if any(_retold_whole(pieces, (*one, *two), whole=whole, near=near) for whole in wholes):
        return True
    meet = {report for report, _ in _places(pieces, one)} & {r for r, _ in _places(pieces, two)}
    return len({pieces[n].telling.article for n in one if pieces[n].report in meet}) > 1


def _retold_whole(
    pieces: Sequence[Piece], members: Sequence[int], *, whole: int, near: Near
) -> bool:
    inside = [n for n in members if pieces[n].report == whole]
    rest = [n for n in members if pieces[n].report != whole]
    words = sum(len(pieces[n].telling.tokens) for n in inside)
    told = all(any(_retells(pieces, (n, m), near=near) for m in inside) for n in rest)
    return told and words <= thresholds("utterances").stretch


def _retells(pieces: Sequence[Piece], ends: tuple[int, int], *, near: Near) -> bool:
    """Tell whether the first piece tells of the second: by what is near, or since its words stand there in a row."""
    one, two = (pieces[n].telling.tokens for n in ends)
    stands = thresholds("utterances").looked_up <= len(one) == longest_run(one, two)
    return stands or (min(ends), max(ends)) in near


def _with_echoes(
    sample: Sample, pieces: Sequence[Piece], *, groups: Sequence[list[int]]
) -> list[list[int]]:
    """Add words in marks that repeat a telling of the same article: a headline's, or such as nobody is given."""
    limits = thresholds("utterances")
    linked = {n for group in groups for n in group}
    lone: dict[str, list[int]] = defaultdict(list)
    for n, piece in enumerate(pieces):
        words = len(piece.telling.tokens)
        above = n not in linked and piece.telling.row["zone"] != "body"
        if (piece.telling.scare and words >= limits.whole_run) or (
            above and words >= limits.looked_up
        ):
            lone[piece.telling.article].append(n)
    return [
        sorted(
            {
                *group,
                *(
                    n
                    for m in group
                    for n in lone[pieces[m].telling.article]
                    if _echoes(sample, pieces[n].telling, telling=pieces[m].telling)
                ),
            }
        )
        for group in groups
    ]


def _with_rest_of_sentence(
    sample: Sample, pieces: Sequence[Piece], *, groups: Sequence[list[int]]
) -> list[list[int]]:
    """Add to quoted clauses those of their sentence that are told nowhere else: who prints both prints one thing."""
    linked = {n for group in groups for n in group}
    rest: dict[tuple[int, int], set[int]] = defaultdict(set)
    for n, piece in enumerate(pieces):
        if n not in linked and (place := _quoted_sentence(sample, piece)):
            rest[place].add(n)
    places = [{_quoted_sentence(sample, pieces[n]) for n in group} for group in groups]
    return [
        sorted({*group, *(n for place in own if place for n in rest.get(place, ()))})
        for group, own in zip(groups, places, strict=True)
    ]


def _quoted_sentence(sample: Sample, piece: Piece) -> tuple[int, int] | None:
    """Return report and sentence of a piece of direct speech."""
    one = piece.telling
    if one.form != "direct" or one.scare or not one.at:
        return None
    return piece.report, int(sample.words[one.article].sentences[one.at[0]])


def _echoes(sample: Sample, words: Report, *, telling: Report) -> bool:
    """Tell whether what words in marks say stands in a telling as it is, and most of what stands around them."""
    marked = words if words.scare else in_marks(sample, words)
    if marked is None or len(marked.tokens) != longest_run(marked.tokens, telling.tokens):
        return False
    kept = len(compare_words(words.tokens, telling.tokens).kept)
    return bool(kept >= thresholds("utterances").by_another * len(words.tokens))


def _tellings(sample: Sample, reports: Sequence[Report], *, group: Iterable[Piece]) -> list[Report]:
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
            telling(sample, reports[place].row, spans=[span for span in spans if span[0] < span[1]])
        )
    return out
