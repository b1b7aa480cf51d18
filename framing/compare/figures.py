"""The same count in several articles: what each gives, on whose word, and where they conflict."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare import counted
from framing.compare.links import grouped
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, rarities
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["figures"]

ROUNDED_FROM = 10
"""Below ten numbers are not rounded."""
BOUNDS = {
    "lower": ("at least", "more than", "over", "minimum", "upward"),
    "upper": ("up to", "at most", "less than", "fewer", "under"),
}


def figures(sample: Sample) -> pd.DataFrame:
    """Return table ``figures``: every count, aligned over articles, with a row for each that gives it.

    Two figures are one count where unit and what is counted agree and their sentences do too. A
    conflict is a differing value, or a hedge that changes the meaning (at least against up to).
    An article in which none is found has a row that says so.
    """
    found = [row for row in sample.found_by("figures") if row["zone"] != "byline"]
    groups = _groups(sample, found)
    single = set(range(len(found))) - {n for group in groups for n in group}
    members = sorted(
        groups + [[n] for n in sorted(single)], key=lambda g: (-_articles(found, g), g[0])
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


def _articles(found: Sequence[dict[str, Any]], group: Sequence[int]) -> int:
    return len({found[n]["article_id"] for n in group})


def _groups(sample: Sample, found: Sequence[dict[str, Any]]) -> list[list[int]]:
    limits = thresholds("figures")
    context = Pieces([counted.context(sample, row) for row in found], rarities(sample))
    states = [counted.state(sample, row) for row in found]

    apart = _told_apart(found)

    def near(a: int, b: int) -> float | None:
        one, two = found[a], found[b]
        if one["article_id"] == two["article_id"]:
            if states[a] != states[b] or (a, b) in apart:
                return 0.0
            return _within(one, two, known=bool(states[a]))
        if states[a] and states[b] and states[a] != states[b]:
            return 0.0
        likeness = 0.5 * float(context.dice[a, b]) + 0.5 * float(context.containment[a, b])
        return _near(one, two, likeness, known=bool(states[a]) and states[a] == states[b])

    table = {(a, b): near(a, b) or 0.0 for a, b in combinations(range(len(found)), 2)}
    links = [(value, a, b) for (a, b), value in table.items() if value >= limits.near]
    links = [
        link
        for link in links
        if _same_value(found[link[1]], found[link[2]]) or _best(link, found, near)
    ]
    return grouped(len(found), links, least=limits.group, near=near)


def _told_apart(found: Sequence[dict[str, Any]]) -> set[tuple[int, int]]:
    """Return pairs of figures of one article that are two counts: one source gives two values.

    ``31 people, six of them badly`` tells 31 and six apart wherever the article repeats them.
    """
    pairs = [
        (a, b)
        for a, b in combinations(range(len(found)), 2)
        if found[a]["article_id"] == found[b]["article_id"] and not _same_value(found[a], found[b])
    ]
    one_source = [(a, b) for a, b in pairs if _source(found[a]) == _source(found[b])]
    told = {_values(found[a], found[b]) for a, b in one_source}
    return {(a, b) for a, b in pairs if _values(found[a], found[b]) in told}


def _values(one: dict[str, Any], two: dict[str, Any]) -> tuple[str, ...]:
    return (one["article_id"], *sorted(str(_value(row)) for row in (one, two)))


def _source(row: dict[str, Any]) -> str:
    return str(row["attrs"].get("source") or "").casefold()


def _value(row: dict[str, Any]) -> tuple[float | None, float | None]:
    return row["attrs"].get("value"), row["attrs"].get("value_high")


def _within(one: dict[str, Any], two: dict[str, Any], *, known: bool) -> float | None:
    """Return how sure two figures of one article are one count; None where that cannot be told.

    Of two values both may tell one count where two sources give them (police 600, the union 1,500).
    """
    if _same_value(one, two) and _same_unit(one, two) and counted.compatible(one, two):
        return float(thresholds("figures").repeated)
    if _same_value(one, two) and _is_money(one) and _same_unit(one, two):
        return None
    disputed = known and (bool(_source(one) and _source(two)) or _is_hedged(one, two))
    return None if disputed and _plausible(one, two) and counted.compatible(one, two) else 0.0


def _is_hedged(one: dict[str, Any], two: dict[str, Any]) -> bool:
    return any(row["attrs"].get("hedge") for row in (one, two))


def _best(
    link: tuple[float, int, int],
    found: Sequence[dict[str, Any]],
    near: Callable[[int, int], float | None],
) -> bool:
    """Tell whether two figures of different value are each the other's nearest in its article.

    Another telling of the same count there (police say two, the hospital four) is no rival.
    """
    value, *ends = link
    for here, there in (ends, ends[::-1]):
        article = found[there]["article_id"]
        others = [
            n
            for n, row in enumerate(found)
            if row["article_id"] == article and n != there and near(n, there) == 0
        ]
        if any((near(here, n) or 0) > value for n in others):
            return False
    return True


def _near(one: dict[str, Any], two: dict[str, Any], likeness: float, *, known: bool) -> float:
    """Return how sure two figures are one count, up to 1: 0 where units differ.

    Added up: how alike their surroundings are, whether what is counted goes by one word, whether it
    is people in one state (killed, missing …), whether the values agree, more so for a value that is
    not likely to recur by chance.
    """
    limits = thresholds("figures")
    if not _same_unit(one, two) or not _comparable(one, two):
        return 0.0
    value = likeness
    if counted.same_word(one, two):
        value += limits.what
    elif counted.compatible(one, two) or (_is_money(one) and _same_value(one, two)):
        value += limits.compatible
    if known and counted.compatible(one, two):
        value += limits.state
    if _same_value(one, two):
        share = str(one["category"]) == "percent"
        value += limits.value * (1 + share + min(_digits(one["attrs"]["value"]), 3))
    elif _close(one, two) and counted.same_word(one, two):
        value += limits.value * 2
    return min(value, 1.0)


def _comparable(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether two figures may be one count.

    Where values differ, what is counted must be known and alike: sums for different things, or for
    nobody knows what, are no conflict. An equal value needs less, the less likely it recurs.
    """
    if _same_value(one, two):
        return True
    if not _plausible(one, two):
        return False
    if one["attrs"].get("unit"):
        return counted.same_word(one, two)
    return counted.same_word(one, two) or (counted.persons(one) and counted.persons(two))


def _plausible(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether two values are near enough to be two tellings of one count."""
    low, high = sorted(abs(row["attrs"].get("value") or 0.0) for row in (one, two))
    return bool(high <= low * thresholds("figures").ratio)


def _close(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether two values are one value rounded and not: 5,000 and 5,200."""
    low, high = sorted(abs(row["attrs"].get("value") or 0.0) for row in (one, two))
    return bool(low >= ROUNDED_FROM and high <= low * thresholds("figures").close)


def _is_money(row: dict[str, Any]) -> bool:
    return str(row["category"]) == "money"


def _digits(value: float) -> int:
    """Return how many digits of a value carry information: 2 has one, 2,100 two, 212 three."""
    return len(f"{value:.6g}".replace(".", "").replace("-", "").strip("0").split("e")[0])


def _same_unit(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether units agree; of one sum one text may leave out that it recurs (``a day``)."""
    first, second = one["attrs"].get("unit") or "", two["attrs"].get("unit") or ""
    kinds = {one["category"], two["category"]}
    if kinds == {"money"} and _same_value(one, two):
        short, long = sorted((first, second), key=len)
        return long == short or long.startswith(f"{short} a ")
    return first == second and (len(kinds) == 1 or kinds <= {"count", "vague"})


def _same_value(one: dict[str, Any], two: dict[str, Any]) -> bool:
    first, second = one["attrs"].get("value"), two["attrs"].get("value")
    return (
        first is not None
        and first == second
        and one["attrs"].get("value_high") == two["attrs"].get("value_high")
    )


def conflict(given: Sequence[dict[str, Any]]) -> bool:
    """Tell whether two articles give values that differ, or hedges that bound the value from two sides.

    *More than 5,000* does not conflict with 5,200: a bound that the other value meets closely is its rounding.
    Values that only one article gives, such as 40 a day and 60 by the weekend, are no conflict.
    """
    values: dict[str, set[tuple[Any, Any]]] = defaultdict(set)
    sides: dict[str, set[str]] = defaultdict(set)
    for row in given:
        attrs, article = row["attrs"], row["article_id"]
        if attrs.get("value") is not None and not any(_rounds(row, other) for other in given):
            values[article].add((attrs["value"], attrs.get("value_high")))
        if side := _bound(attrs.get("hedge") or ""):
            sides[article].add(side)
    return _apart(values.values()) or _apart(sides.values())


def _apart(given: Iterable[Collection[Any]]) -> bool:
    return any(a != b for one, two in combinations(given, 2) for a in one for b in two)


def _rounds(row: dict[str, Any], other: dict[str, Any]) -> bool:
    """Tell whether a bounded value is another exact one rounded: at least 5,000 for 5,200."""
    side = _bound(row["attrs"].get("hedge") or "")
    exact = not (other["attrs"].get("hedge") or other["attrs"].get("value") is None)
    if not side or not exact or not _close(row, other):
        return False
    under = row["attrs"]["value"] <= other["attrs"]["value"]
    return bool(under if side == "lower" else not under)


def _bound(hedge: str) -> str:
    return next(
        (side for side, words in BOUNDS.items() if any(w in hedge.casefold() for w in words)), ""
    )


def _what(given: Sequence[dict[str, Any]]) -> str:
    """Return what is counted in the words that most articles use, the first of them on a tie."""
    named = [name for row in given if (name := row["attrs"].get("what") or row["label"])]
    return max(named, key=lambda name: (named.count(name), -named.index(name)), default="")


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
