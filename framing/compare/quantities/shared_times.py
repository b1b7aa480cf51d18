"""Durations, dates, ranks and how often: where several articles tell them of the same thing."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

from framing.compare.joining import NEVER, grouped
from framing.compare.quantities.stated_times import stated_times
from framing.compare.quantities.time_contexts import sentence_of, shared, time_contexts
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.tables import frame
from framing.tags import NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.quantities.stated_times import StatedTime
    from framing.compare.quantities.time_contexts import TimeContext
    from framing.compare.sample import Sample

__all__ = ["crossed", "least_nearness", "shared_times"]

Row = dict[str, Any]
NAMED = 4
"""Words that stand for a row."""
_NAMING = NOUN_OR_NAME | {"VERB"}


def shared_times(
    sample: Sample,
    event_of: Mapping[str, int] | None = None,
    *,
    ages: Mapping[str, Sequence[StatedTime]] | None = None,
) -> pd.DataFrame:
    """Return table ``shared_times``: what several articles tell of one thing, a row for each telling.

    Two phrases are of one thing where kind and unit agree, the value does too, and enough stands
    around both that is rare in the event: more is asked of years and dates, which a page is full of. Values that differ
    meet only where both hang by the same words. Articles of different events (``event_of``: number by article
    id) tell nothing together. ``ages`` holds what articles differ in by whose it is (``differing_ages``), behind all
    others. An article in which none is found has a row that says so.
    """
    told = stated_times(sample)
    contexts = time_contexts(sample, told)
    groups = _groups(sample, told, contexts=contexts, event_of=event_of or {})
    first = sorted(groups, key=lambda g: (-len({told[n].article for n in g}), g[0]))
    shown = [
        (
            _what(sample, [told[n] for n in group], contexts=[contexts[n] for n in group]),
            [told[n] for n in group],
        )
        for group in first
    ]
    rows: list[Row] = []
    for number, (what, given) in enumerate([*shown, *(ages or {}).items()], start=1):
        common = {
            "shared_time": number,
            "kind": given[0].kind,
            "what": what,
            "conflict": _conflict(given),
        }
        rows.extend(common | _given(sample, one) for one in given)
        here = {one.article for one in given}
        rows.extend(
            common | {"article_id": a, "outlet": sample.outlet[a], "found": False}
            for a in sample.ids
            if a not in here and len(sample.ids) <= thresholds("coverage").grid
        )
    return frame("shared_times", rows)


def _groups(
    sample: Sample,
    told: Sequence[StatedTime],
    *,
    contexts: Sequence[TimeContext],
    event_of: Mapping[str, int],
) -> list[list[int]]:
    """Return what is of one thing, in several articles; phrases of one value may meet over a third."""
    same: list[tuple[float, int, int]] = []
    unlike: list[tuple[float, int, int]] = []
    near = {}
    for a, b in _pairs(told, event_of):
        one, two = contexts[a], contexts[b]
        near[a, b] = _nearness(one, two, rare=sample.rarities)
        if not _same_value(told[a], told[b]):
            if _is_another_value((told[a], one), (told[b], two), rare=sample.rarities):
                unlike.append((near[a, b], a, b))
        elif near[a, b] >= least_nearness(told[a], one, two=two) and not (
            _is_dated(told[a]) and crossed(one, two)
        ):
            same.append((near[a, b], a, b))
    links = same + unlike
    linked = {(a, b) for _, a, b in links}

    def nearness(a: int, b: int) -> float | None:
        alike = _same_value(told[a], told[b])
        if told[a].article == told[b].article:
            return None if alike else 0.0
        pair = (min(a, b), max(a, b))
        return near[pair] if pair in linked or (alike and pair in near) else NEVER

    return grouped(len(told), links, least=thresholds("shared_times").together, near=nearness)


def _pairs(told: Sequence[StatedTime], event_of: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of two articles, one event and one kind."""
    kinds: dict[tuple[str, int | None], list[int]] = defaultdict(list)
    for n, one in enumerate(told):
        kinds[one.kind, event_of.get(one.article)].append(n)
    for found in kinds.values():
        for a, b in combinations(found, 2):
            if told[a].article != told[b].article and _comparable(told[a], told[b]):
                yield a, b


def _comparable(one: StatedTime, two: StatedTime) -> bool:
    """Tell whether two phrases of a kind may be of one thing: ranks in one order, terms with terms."""
    if _is_dated(one):
        return _same_value(one, two)
    if one.kind == "rank":
        return one.unit == two.unit and one.value == two.value
    return (one.unit == "term") == (two.unit == "term")


def _same_value(one: StatedTime, two: StatedTime) -> bool:
    if one.kind == "date":
        first, second = one.value, two.value
        return first == second or (
            "-" in (first[0], second[0]) and one.unit == two.unit and first[-5:] == second[-5:]
        )
    if one.kind == "year" and one.unit != two.unit:
        return False
    return one.size == two.size and one.vague == two.vague


def _nearness(one: TimeContext, two: TimeContext, *, rare: Mapping[str, float]) -> float:
    """Return how much stands around both, by rarity: what they hang by counts double, the rest of the sentence half."""
    hung = shared(one.hung_by, two.hung_by, rarity=rare)
    beside = shared(one.beside, two.beside, rarity=rare)
    part = float(thresholds("shared_times").around)
    return hung + part * beside + part * shared(one.sentence, two.sentence, rarity=rare)


def least_nearness(told: StatedTime, one: TimeContext, *, two: TimeContext) -> float:
    """Return how near two phrases of one value must be: more for dates, unless one sentence says nothing else."""
    limits = thresholds("shared_times")
    alike = one.hung_by == two.hung_by
    whole = alike and (one.sentence <= two.sentence or two.sentence <= one.sentence)
    return float(limits.dated if _is_dated(told) and not whole else limits.told)


def _is_dated(told: StatedTime) -> bool:
    return told.kind in {"year", "date"}


def crossed(one: TimeContext, two: TimeContext) -> bool:
    """Tell two things where one sentence speaks of both: *the 2014 ban*, *sued in 2014 to challenge the ban*."""
    apart = (one.hung_by & (two.sentence - two.beside), two.hung_by & (one.sentence - one.beside))
    return not one.hung_by & two.hung_by and any(apart)


def _is_another_value(
    one: tuple[StatedTime, TimeContext],
    two: tuple[StatedTime, TimeContext],
    *,
    rare: Mapping[str, float],
) -> bool:
    """Tell two values of one thing: both phrases hang by the same rare words.

    *Investigated twice*, *several times investigated*. Where neither takes in the other, two durations
    want more that is the same beside those words: a two-year and a 13-month extension may be of two things.
    """
    (told, here), (other, there) = one, two
    limits = thresholds("shared_times")
    hung = shared(here.hung_by, there.hung_by, rarity=rare)
    if _is_dated(told) or told.kind == "rank" or hung < limits.hung_by:
        return False
    if told.kind == "times":
        return here.verb == there.verb
    if not _plausible(told, other) or (told.vague or other.vague):
        return False
    beside = shared(here.beside, there.beside, rarity=rare) - hung
    return not _differ(told, other) or beside >= float(limits.beside)


def _plausible(one: StatedTime, two: StatedTime) -> bool:
    low, high = sorted((one.size, two.size))
    return high <= low * float(thresholds("shared_times").ratio)


def _conflict(given: Sequence[StatedTime]) -> bool:
    """Tell whether two articles give values of which neither is the other told less exactly."""
    return any(
        one.article != two.article and _differ(one, two) for one, two in combinations(given, 2)
    )


def _differ(one: StatedTime, two: StatedTime) -> bool:
    if _same_value(one, two) or _is_dated(one) or one.kind == "rank":
        return False
    return not (_bounds(one, two) or _bounds(two, one))


def _bounds(loose: StatedTime, other: StatedTime) -> bool:
    """Tell whether a phrase takes in the other value: *more than a week* 12 days, *weeks* a month."""
    if loose.bound == "lower" or loose.vague:
        return loose.size <= other.size
    if loose.bound == "upper":
        return other.size <= loose.size
    return loose.bound == "about" and other.size <= loose.size * (1 + thresholds("figures").about)


def _what(sample: Sample, given: Sequence[StatedTime], *, contexts: Sequence[TimeContext]) -> str:
    """Return words that the first sentence shares with the others: nearest by, then rarest, as printed there.

    Nouns, names and verbs only; nouns that stand side by side are one phrase (*Captain Ivo Maran*).
    """
    told, first, others = given[0], contexts[0], contexts[1:]
    words = sample.words[told.article]
    span = sample.sentence_spans[told.article][sentence_of(sample, told)]
    weight = {
        one: sum(one in other.sentence for other in others) * sample.rarities.get(one, 0.0)
        for one in first.sentence
    }
    places: dict[str, int] = {}
    for n in words.between([span]):
        named = words.pos[n] in _NAMING and words.words[n][0].isalnum()
        if named and weight.get(stem(words.lemmas[n])):
            places.setdefault(stem(words.lemmas[n]), n)
    chosen = sorted(places, key=lambda one: (one not in first.beside, -weight[one], one))[:NAMED]
    text = sample.texts[told.article]
    said = ""
    for before, n in pairwise([-2, *sorted(places[one] for one in chosen)]):
        nouns = before + 1 == n and {words.pos[before], words.pos[n]} <= NOUN_OR_NAME
        beside = nouns and text[words.ends[before] : words.starts[n]].isspace()
        said += ("" if not said else " " if beside else ", ") + text[
            words.starts[n] : words.ends[n]
        ]
    return said or told.unit


def _given(sample: Sample, told: StatedTime) -> Row:
    word = sample.word_at[told.article][told.root]
    return {
        "article_id": told.article,
        "outlet": sample.outlet[told.article],
        "found": True,
        "start": told.start,
        "end": told.end,
        "unit": told.unit,
        "value": told.value,
        "bound": told.bound,
        "hedge": told.hedge,
        "vague": told.vague,
        "text": sample.texts[told.article][told.start : told.end],
        "voice": word["voice"],
        "speaker": _speaker(sample, told),
        "sentence": word["sentence"],
    }


def _speaker(sample: Sample, told: StatedTime) -> str | None:
    runs = sample.voice_runs.get(told.article, ())
    return next((run["speaker"] for run in runs if run["start"] <= told.root < run["end"]), None)
