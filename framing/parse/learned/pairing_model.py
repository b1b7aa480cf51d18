"""(C) Which cue owns this quotation?  Candidate cues of a quotation and the features of each pair."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.tags import FULL_STOPS, MARKS_AND_SPACES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.parse.quotation_marks import Quotation
    from framing.parse.tokens import Tokens

__all__ = ["OwnerBefore", "PlacedCues", "pair_features", "rivals"]

_LINES = 2
_MOST = 8
_LOOKED_THROUGH = 200  # tokens between a cue and a quotation that are looked through
_EITHER_SIDE = 32  # cues looked at before and after a quotation; far more than the eight that stay


@dataclass(slots=True)
class PlacedCues:
    """The cue heads of a document with their scores, in text order, so that a quotation sees its own few."""

    scores: Mapping[int, float]
    heads: list[int] = field(init=False)
    likely: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Sort the heads once."""
        self.heads = sorted(self.scores)
        likely = thresholds("parse", "learned").likely
        self.likely = [h for h in self.heads if self.scores[h] >= likely]

    def around(self, first: int, stop: int) -> list[int]:
        """Return the heads that stand in, shortly before and shortly after some tokens."""
        low = max(bisect_left(self.heads, first) - _EITHER_SIDE, 0)
        return self.heads[low : bisect_left(self.heads, stop) + _EITHER_SIDE]

    def between(self, low: int, high: int) -> int:
        """Return how many likely heads stand from ``low`` to before ``high``."""
        return max(bisect_left(self.likely, high) - bisect_left(self.likely, low), 0)


class OwnerBefore:
    """Whose the quotation before was, as long as no line lies between: who goes on speaking is often not named anew."""

    def __init__(self, tokens: Tokens) -> None:
        """Take the tokens of an article, whose quotations are asked for in text order."""
        self._tokens, self._head, self._line = tokens, -1, -9

    def at(self, number: int) -> int | None:
        """Return the head of the cue that owned the quotation before; None where that is further up."""
        return self._head if self._line_of(number) - self._line <= 1 else None

    def owns(self, head: int, number: int) -> None:
        """Note that a cue owns a quotation."""
        self._head, self._line = head, self._line_of(number)

    def _line_of(self, number: int) -> int:
        first = self._tokens.quote_tokens[number][0]
        return self._tokens.para[first] if first < len(self._tokens) else 0


def rivals(tokens: Tokens, number: int, *, cues: PlacedCues, before: int | None) -> list[int]:
    """Return the cue heads that may own a quotation, nearest first; ``before`` owned the one before it."""
    first, stop = tokens.quote_tokens[number]
    if stop <= first:
        return []
    line = tokens.para[first]
    near = [
        h
        for h in cues.around(first, stop)
        if abs(tokens.para[h] - line) <= (1 if h > first else _LINES) and tokens.quote[h] != number
    ]
    near.sort(key=lambda h: (distance(tokens, h, first=first, stop=stop), h))
    near = near[:_MOST]
    if before is not None and before not in near:
        near.append(before)
    return near


def distance(tokens: Tokens, head: int, *, first: int, stop: int) -> int:
    """Return how many tokens outside quotations stand between a cue and a quotation; lines count ten."""
    lo, hi = (stop, head) if head >= stop else (head + 1, first)
    gap = sum(1 for k in range(lo, hi) if tokens.quote[k] < 0) if hi - lo < 60 else hi - lo
    return gap + 10 * abs(tokens.para[head] - tokens.para[first])


def pair_features(
    tokens: Tokens,
    number: int,
    *,
    head: int,
    cues: PlacedCues,
    before: int | None,
    among: list[int],
) -> list[str]:
    """Return the features of the pair (quotation, cue)."""
    first, stop = tokens.quote_tokens[number]
    quotation = tokens.quotations[number]
    after = head >= stop
    way = ">" if after else "<"
    gap = distance(tokens, head, first=first, stop=stop)
    near = gap if gap < 6 else 6 if gap < 10 else 7 if gap < 16 else 8 if gap < 30 else 9
    lines = tokens.para[head] - tokens.para[first]
    rank = among.index(head)
    start_of_line, end_of_line = _at_ends_of_line(tokens, quotation)
    shape = _shape(tokens, quotation, length=stop - first)
    same = tokens.sent[head] in (tokens.sent[first], tokens.sent[stop - 1])
    tie = _tie(tokens, (first, stop), head=head)
    p = min(int(cues.scores.get(head, 0.0) * 10), 9)
    lo, hi = (stop, head) if after else (head + 1, first)
    between = cues.between(lo, hi)
    quotes_between, stop_between = _between(tokens, lo, hi=min(hi, lo + _LOOKED_THROUGH))
    lemma = tokens.lemma[head]
    previous = "own" if before == head else "other" if before is not None else "none"
    lead = tokens.lower[first - 1] if first else "^"
    tail = tokens.lower[stop] if stop < len(tokens) else "$"
    base = f"{way}{near}"
    out = [
        f"d={base}",
        f"d={base}&sh={shape}",
        f"d={base}&same={same}",
        f"ln={lines}{way}&sol={start_of_line}&eol={end_of_line}",
        f"rank={rank}{way}",
        f"tie={tie}{way}",
        f"tie={tie}{way}&sh={shape}",
        f"p={p}",
        f"p={p}&d={base}",
        f"btw={min(between, 3)}{way}",
        f"qb={min(quotes_between, 3)}{way}",
        f"stop={stop_between}{way}{min(between, 2)}",
        f"l={lemma}",
        f"l={lemma}{way}",
        f"l={lemma}&{base}",
        f"prev={previous}",
        f"prev={previous}&ln={lines}&sol={start_of_line}&f={quotation.follows}",
        f"prev={previous}&d={base}",
        f"prev={previous}&sh={shape}&rank={rank}",
        f"lead={lead}{way}",
        f"tail={tail}{way}",
        f"lead={lead}&d={base}",
        f"tail={tail}&d={base}",
        f"dep={tokens.dep[head]}{way}",
        f"sh={shape}&lead={lead}&{way}",
        f"single={quotation.single}{way}",
        f"follows={quotation.follows}{previous}{lines}",
        f"tag={tokens.tag[head]}{way}&tie={tie}",
        f"prev={previous}&stop={stop_between}&same={same}",
        f"sol={start_of_line}&{way}&same={same}&stop={stop_between}&prev={previous}",
        f"next={after and head - stop <= 6 and not stop_between}&prev={previous}",
    ]
    out += _own_content(tokens, number, head=head, way=way)
    return out


def _at_ends_of_line(tokens: Tokens, quotation: Quotation) -> tuple[bool, bool]:
    """Tell whether nothing stands before a quotation in its line, and nothing behind it."""
    text, (start, end) = tokens.source_text, tokens.lines[quotation.paragraph]
    return not text[start : quotation.start].strip(), not text[quotation.end : end].strip(" .,")


def _shape(tokens: Tokens, quotation: Quotation, *, length: int) -> str:
    """Return a quotation's size, how it begins and how it ends, in three letters."""
    inner = tokens.source_text[quotation.inner[0] : quotation.inner[1]].strip()
    size = "1" if length <= 4 else "3" if length <= 6 else "8" if length < 11 else "L"
    end = inner[-1:] if inner[-1:] in ",.?!" else "_"
    return f"{size}{'U' if inner[:1].isupper() else 'l'}{end}"


def _tie(tokens: Tokens, quoted: tuple[int, int], *, head: int) -> str:
    """Return how the parse ties a quotation and a cue: which hangs on which, at once or at some remove."""
    root = _inner_root(tokens, quoted)
    if tokens.head[root] == head:
        return "down"
    if tokens.head[head] in range(*quoted):
        return "up"
    return "anc" if _under(tokens, root, top=head) else "no"


def _between(tokens: Tokens, lo: int, *, hi: int) -> tuple[int, bool]:
    """Return how many other quotations stand between, and whether a sentence ends there outside of them."""
    quotes = {tokens.quote[k] for k in range(lo, hi) if tokens.quote[k] >= 0}
    stops = (tokens.lower[k] in FULL_STOPS and tokens.quote[k] < 0 for k in range(lo, hi))
    return len(quotes), any(stops)


def _own_content(tokens: Tokens, number: int, *, head: int, way: str) -> list[str]:
    """Does the cue already have a clause or another quotation nearer to it?"""
    first, stop = tokens.quote_tokens[number]
    kinds = sorted(
        {
            tokens.dep[c]
            for c in tokens.children[head]
            if tokens.dep[c] in {"ccomp", "dobj", "xcomp"} and not first <= c < stop
        }
    )
    line = tokens.para[head]
    nearest = None
    for step in range(1, 25):
        for k in (head + step, head - step):
            if 0 <= k < len(tokens) and tokens.para[k] == line and tokens.quote[k] >= 0:
                nearest = tokens.quote[k]
                break
        if nearest is not None:
            break
    mine = "me" if nearest == number else "none" if nearest is None else "other"
    return [
        f"has={'+'.join(kinds)}{way}",
        f"nearest={mine}{way}",
        f"nearest={mine}&has={'+'.join(kinds)}",
    ]


def _inner_root(tokens: Tokens, within: tuple[int, int]) -> int:
    first, stop = within
    inside = [k for k in range(first, stop) if tokens.pos[k] not in MARKS_AND_SPACES]
    for k in reversed(inside):
        if not first <= tokens.head[k] < stop or tokens.head[k] == k:
            return k
    return first


def _under(tokens: Tokens, node: int, *, top: int) -> bool:
    for _ in range(8):
        if tokens.head[node] == node:
            return False
        node = tokens.head[node]
        if node == top:
            return True
    return False
