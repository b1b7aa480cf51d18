"""What may be told twice beside what is: shown as perhaps, and counted as nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.compare.speech.lead_ins import LeadIn
    from framing.compare.speech.nearness import Near
    from framing.compare.speech.pieces_of_speech import Piece, Report

__all__ = ["Perhaps", "perhaps_told"]


@dataclass(frozen=True)
class Perhaps:
    """A telling that may report what another article tells, with how likely it does, under ``utterances.likely``.

    ``group`` is the place of the utterance that the other one is a telling of; None where it is of none.
    """

    telling: Report
    beside: Report
    likely: float
    group: int | None


@dataclass(frozen=True)
class _Pair:
    """Two pieces that may be one utterance; the second stands in the group, if there is one."""

    one: int
    two: int
    likely: float
    group: int | None


def perhaps_told(
    found: tuple[Sequence[Piece], Sequence[Sequence[int]]],
    near: Near,
    *,
    lead_ins: Iterable[LeadIn],
    shown: tuple[Sequence[Report], Sequence[Sequence[Report]]],
) -> list[Perhaps]:
    """Return what may be a telling of an utterance, or two pieces that may be one.

    ``found`` are the pieces and the groups of those that are one utterance, ``shown`` the reports and the
    tellings of each group.
    """
    pieces, groups = found
    pairs = _pairs(pieces, groups, near=near)
    pairs += _thirds(pieces, pairs, near=near)
    pairs += _led_in(pieces, groups, pairs=pairs, leading=lead_ins)
    return [_shown(pieces, pair, shown=shown) for pair in pairs]


def _shown(
    pieces: Sequence[Piece],
    pair: _Pair,
    *,
    shown: tuple[Sequence[Report], Sequence[Sequence[Report]]],
) -> Perhaps:
    """Return a pair with the telling of the group that the second piece is a part of."""
    reports, tellings = shown
    beside = pieces[pair.two].telling
    if pair.group is not None:
        row = reports[pieces[pair.two].report].row
        beside = next((one for one in tellings[pair.group] if one.row is row), beside)
    return Perhaps(pieces[pair.one].telling, beside, pair.likely, pair.group)


def _pairs(pieces: Sequence[Piece], groups: Sequence[Sequence[int]], *, near: Near) -> list[_Pair]:
    """Return each piece's likeliest place in another article.

    A piece that may belong to an utterance is set beside the telling of it that is nearest, unless its article
    tells that utterance for sure; two pieces of which neither is shared, beside each other.
    """
    of = {n: place for place, group in enumerate(groups) for n in group}
    articles = [{pieces[n].telling.article for n in group} for group in groups]
    out: list[_Pair] = []
    taken: set[tuple[int, int | str]] = set()
    for a, b, likely in _doubtful(near):
        if a in of and (b not in of or len(groups[of[a]]) >= len(groups[of[b]])):
            a, b = b, a
        one, two = pieces[a].telling, pieces[b].telling
        group = of.get(b)
        if group is not None and one.article in articles[group]:
            continue
        place = two.article if group is None else group
        if likely < _least(one, two):
            continue
        if {(a, place), (b, one.article)} & taken:
            continue
        taken |= {(a, place), (b, one.article)}
        out.append(_Pair(a, b, likely, group))
    return out


def _least(one: Report, two: Report) -> float:
    """Return the likelihood from which two are perhaps one: more where one prints words in marks."""
    limits = thresholds("utterances")
    unmarked = one.form == two.form == "indirect"
    return float(limits.perhaps if unmarked else limits.perhaps_marked)


def _doubtful(near: Near) -> list[tuple[int, int, float]]:
    """Return the pairs that may be one utterance, the likeliest first."""
    limits = thresholds("utterances")
    pairs = [(a, b, likely) for (a, b), likely in near.items() if likely >= limits.perhaps]
    return sorted(pairs, key=lambda pair: (-pair[2], pair[0], pair[1]))


def _thirds(pieces: Sequence[Piece], pairs: Sequence[_Pair], *, near: Near) -> list[_Pair]:
    """Return two pieces that may both be one with a third, and have something to do with each other."""
    beside: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for pair in pairs:
        if pair.group is None:
            beside[pair.one].append((pair.two, pair.likely))
            beside[pair.two].append((pair.one, pair.likely))
    known = {frozenset((pair.one, pair.two)) for pair in pairs}
    out: dict[frozenset[int], _Pair] = {}
    for third in sorted(beside):
        for (a, one), (b, two) in combinations(sorted(beside[third]), 2):
            ends = frozenset((a, b))
            own = near.get((min(a, b), max(a, b)), 0.0)
            apart = pieces[a].telling.article != pieces[b].telling.article
            mean = (one + two + own) / 3
            likely = mean >= _least(pieces[a].telling, pieces[b].telling)
            near_enough = likely and own >= thresholds("utterances").group
            if apart and ends not in known | out.keys() and near_enough:
                out[ends] = _Pair(a, b, mean, None)
    return list(out.values())


def _led_in(
    pieces: Sequence[Piece],
    groups: Sequence[Sequence[int]],
    *,
    pairs: Sequence[_Pair],
    leading: Iterable[LeadIn],
) -> list[_Pair]:
    """Return what leads in a telling of an utterance, or what may be one, beside those of other articles."""
    of = {n: place for place, group in enumerate(groups) for n in group}
    out = []
    for one in leading:
        article = pieces[one.lone].telling.article
        for other, likely, group in _elsewhere(one.told, (groups, of), pairs=pairs):
            ends = pieces[one.lone].telling, pieces[other].telling
            weak = group is None and likely < _least(*ends)
            if ends[1].article != article and not weak:
                out.append(_Pair(one.lone, other, min(one.likely, likely), group))
                break
    return out


def _elsewhere(
    told: int, found: tuple[Sequence[Sequence[int]], dict[int, int]], *, pairs: Sequence[_Pair]
) -> Iterator[tuple[int, float, int | None]]:
    """Yield the pieces that are, or may be, one utterance with a piece; then how likely, and their group."""
    groups, of = found
    if told in of:
        yield from ((n, 1.0, of[told]) for n in groups[of[told]])
        return
    for pair in pairs:
        if told in (pair.one, pair.two):
            yield (pair.two if told == pair.one else pair.one), pair.likely, pair.group
