"""The same count in several articles: what each gives, on whose word, and where they conflict."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.joining import NEVER, articles_in, grouped
from framing.compare.quantities import counted
from framing.compare.quantities.circumstances import Circumstances
from framing.compare.quantities.conflicts import (
    close,
    conflict,
    digits,
    ends,
    is_money,
    plausible,
    rounded,
    same_unit,
    same_value,
)
from framing.compare.quantities.disputed import disputing, source
from framing.compare.thresholds import thresholds
from framing.data_files import data_file
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["figures"]

_SUMS_AND_SHARES = frozenset({"money", "percent"})
_PAIRS = 200_000
"""Pairs of figures whose nearness is kept: it is asked again for every rival of a link."""


def figures(sample: Sample, event_of: Mapping[str, int] | None = None) -> pd.DataFrame:
    """Return table ``figures``: every count, aligned over articles, with a row for each that gives it.

    Two figures are one count where unit and what is counted agree and their sentences do too. A
    conflict is a differing value, or a hedge that changes the meaning (at least against up to).
    Articles of different events (``event_of``: number by article id) count nothing together. An article
    in which none is found has a row that says so.
    """
    found = [row for row in sample.found_by("figures") if row["zone"] != "byline"]
    groups = _groups(sample, found, event_of=event_of or {})
    single = set(range(len(found))) - {n for group in groups for n in group}
    members = sorted(
        groups + [[n] for n in sorted(single)], key=lambda g: (-articles_in(found, g), g[0])
    )
    rows: list[dict[str, Any]] = []
    for number, group in enumerate(members, start=1):
        given = [found[n] for n in group]
        common = {"figure": number, "what": _what(given), "conflict": conflict(given)}
        rows.extend(common | _given(row) for row in given)
        here = {row["article_id"] for row in given}
        rows.extend(
            common | {"article_id": a, "outlet": sample.outlet[a], "found": False}
            for a in sample.ids
            if a not in here and len(sample.ids) <= thresholds("coverage").grid
        )
    return frame("figures", rows)


def _groups(
    sample: Sample, found: Sequence[dict[str, Any]], *, event_of: Mapping[str, int]
) -> list[list[int]]:
    limits = thresholds("figures")
    disputed = disputing(sample, found)
    told = Circumstances.of(sample, found, event_of=event_of)
    states = told.states
    apart = _Apart(found)

    @lru_cache(maxsize=_PAIRS)
    def near(a: int, b: int) -> float | None:
        one, two = found[a], found[b]
        if disputed.get(b) == a and plausible(one, two):
            return float(limits.repeated)
        if told.apart(a, b):
            return 0.0
        if one["article_id"] == two["article_id"]:
            if one["sentence"] == two["sentence"] and apart(min(a, b), max(a, b)):
                return NEVER  # nineteen were hurt, six of them badly
            return 0.0 if apart(a, b) else _within(one, two, states=(states[a], states[b]))
        if states[a] and states[b] and states[a] != states[b]:
            return 0.0
        known = bool(states[a]) and states[a] == states[b]
        return _near(one, two, likeness=told.likeness(a, b), known=known)

    links = _links(found, near, disputed=disputed)
    return grouped(len(found), links, least=limits.group, near=near)


def _links(
    found: Sequence[dict[str, Any]],
    near: Callable[[int, int], float | None],
    *,
    disputed: Mapping[int, int],
) -> list[tuple[float, int, int]]:
    """Return the pairs near enough to be one count, of two values only where neither has a better match.

    ``disputed`` holds those of one article that two sources give.
    """
    table: dict[int, dict[int, float]] = defaultdict(dict)
    for a, b in (*_to_compare(found), *((first, then) for then, first in disputed.items())):
        if value := near(a, b) or 0.0:
            table[a][b] = table[b][a] = value
    links = [
        (value, a, b)
        for a, row in table.items()
        for b, value in row.items()
        if a < b and value >= thresholds("figures").near
    ]
    return [
        link
        for link in links
        if same_value(found[link[1]], found[link[2]]) or _best(link, found, table=table, near=near)
    ]


def _to_compare(found: Sequence[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that may be one count: of one article only two of one value, of two articles all."""
    by_article: dict[str, list[int]] = defaultdict(list)
    by_value: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for n, row in enumerate(found):
        by_article[row["article_id"]].append(n)
        by_value[(row["article_id"], *ends(row))].append(n)
    for same in by_value.values():
        yield from combinations(same, 2)
    for one, two in combinations(by_article.values(), 2):
        yield from ((min(a, b), max(a, b)) for a in one for b in two)


class _Apart:
    """Which figures of one article are two counts: one source gives two values.

    ``31 people, six of them badly`` tells 31 and six apart wherever the article repeats them.
    """

    def __init__(self, found: Sequence[dict[str, Any]]) -> None:
        self.keys = [(row["article_id"], str(ends(row))) for row in found]
        self.sources: dict[tuple[str, str], set[str]] = defaultdict(set)
        for key, row in zip(self.keys, found, strict=True):
            self.sources[key].add(source(row))

    def __call__(self, a: int, b: int) -> bool:
        """Tell whether two figures, the first given first, are told apart."""
        one, two = self.keys[a], self.keys[b]
        told = a < b and one[0] == two[0] and one != two
        return told and not self.sources[one].isdisjoint(self.sources[two])


def _within(one: dict[str, Any], two: dict[str, Any], *, states: tuple[str, str]) -> float | None:
    """Return how sure two figures of one article are one count; None where that cannot be told.

    Of two values both may tell one count where two sources give them (police 600, the union 1,500). ``states`` holds
    what befell those that each counts.
    """
    limits, known = thresholds("figures"), bool(states[0])
    repeated = same_value(one, two) and digits(one["attrs"]["value"] or 0) >= limits.telling
    if states[0] != states[1] and (not repeated or all(states)):
        return 0.0
    if same_value(one, two) and same_unit(one, two) and counted.compatible(one, two):
        return float(limits.repeated)
    if same_value(one, two) and is_money(one) and same_unit(one, two):
        return None
    disputed = known and (bool(source(one) and source(two)) or _is_hedged(one, two))
    return None if disputed and plausible(one, two) and counted.compatible(one, two) else 0.0


def _is_hedged(one: dict[str, Any], two: dict[str, Any]) -> bool:
    return any(row["attrs"].get("hedge") for row in (one, two))


def _best(
    link: tuple[float, int, int],
    found: Sequence[dict[str, Any]],
    *,
    table: dict[int, dict[int, float]],
    near: Callable[[int, int], float | None],
) -> bool:
    """Tell whether two figures of different value are each the other's nearest in its article.

    Another telling of the same count there (police say two, the hospital four) is no rival.
    """
    value, *ends = link
    for here, there in (ends, ends[::-1]):
        article = found[there]["article_id"]
        rivals = (n for n, other in table[here].items() if other > value and n != there)
        if any(found[n]["article_id"] == article and near(n, there) in (0, NEVER) for n in rivals):
            return False
    return True


def _near(one: dict[str, Any], two: dict[str, Any], *, likeness: float, known: bool) -> float:
    """Return how sure two figures are one count, up to 1: 0 where units differ.

    Added up: how alike their surroundings are, whether what is counted goes by one word, whether it
    is people in one state (killed, missing …), whether the values agree, more so for a value that is
    not likely to recur by chance.
    """
    limits = thresholds("figures")
    if not same_unit(one, two) or not _comparable(one, two):
        return 0.0
    unalike = likeness < limits.alike and not known
    if unalike and one["category"] == "percent" and not same_value(one, two):
        return 0.0
    if unalike and _recurs(one, two) and not counted.same_word(one, two):
        return 0.0
    value = likeness
    if counted.same_word(one, two):
        value += limits.what
    elif counted.compatible(one, two) or (
        is_money(one) and (same_value(one, two) or rounded(one, two))
    ):
        value += limits.compatible
    if known and counted.compatible(one, two):
        value += limits.state
    if same_value(one, two):
        share = str(one["category"]) == "percent"
        hedged = _same_hedge(one, two) and counted.compatible(one, two)
        value += limits.value * (1 + share + hedged + min(_telling(one, two), 3))
    elif close(one, two) and (counted.same_word(one, two) or is_money(one)):
        value += limits.value * 2
    return min(value, 1.0)


def _same_hedge(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell ``just over $200,000`` in both: two texts seldom bound another number in the same words."""
    first, second = one["attrs"].get("hedge"), two["attrs"].get("hedge")
    return bool(first) and first == second


def _telling(one: dict[str, Any], two: dict[str, Any]) -> int:
    """Return how many digits make an equal value unlikely to be chance; a large count of one thing has one more."""
    value = one["attrs"]["value"]
    return digits(value) + (
        value >= thresholds("figures").large
        and one["category"] == "count"
        and counted.same_word(one, two)
    )


def _recurs(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell a small count that any article may give of anything: two people dead, her two children."""
    small = all(
        abs(row["attrs"].get("value") or 0.0) < thresholds("figures").rounded_from
        for row in (one, two)
    )
    return small and {one["category"], two["category"]} == {"count"}


def _comparable(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether two figures may be one count.

    Where values differ, what is counted must be known and alike: sums for different things, or for
    nobody knows what, are no conflict. An equal value, or a sum that the other rounds, needs less.
    """
    if same_value(one, two) or (is_money(one) and rounded(one, two)):
        return True
    if not plausible(one, two):
        return False
    if one["attrs"].get("unit"):
        return counted.same_noun(one, two)
    return counted.same_noun(one, two) or (counted.persons(one) and counted.persons(two))


def _what(given: Sequence[dict[str, Any]]) -> str:
    """Return what is counted in the words that most articles use, the first of them on a tie."""
    named = [name for row in given if (name := row["attrs"].get("what") or _by_verb(row))]
    return max(named, key=lambda name: (named.count(name), -named.index(name)), default="")


def _by_verb(row: dict[str, Any]) -> str:
    """Return what a sum is by the verb that alone tells it (lost £7m: a loss), else what its label says."""
    nouns: dict[str, str] = data_file("lexicons", "numbers")["money_verbs"]["nouns"]
    label = str(row["label"] or "")
    return nouns.get(label, label) if row["category"] in _SUMS_AND_SHARES else label


def _given(row: dict[str, Any]) -> dict[str, Any]:
    attrs = row["attrs"]
    return {
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "found": True,
        "start": row["start"],
        "end": row["end"],
        "quantity": attrs.get("quantity"),
        "value": attrs.get("value"),
        "unit": attrs.get("unit"),
        "hedge": attrs.get("hedge"),
        "source": attrs.get("source"),
        "text": row["text"],
        "sentence": row["sentence"],
        "paragraph": row["paragraph"],
    }
