"""Several events at once: differences within each event, then what stays of them over the events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.statistics import resampling
from framing.compare.statistics.contrasts import FAMILIES, sides
from framing.compare.statistics.event_counts import aligned
from framing.compare.statistics.event_shuffles import OTHERS, Shuffled, shuffled
from framing.compare.statistics.rates import gate
from framing.compare.statistics.units import or_none
from framing.compare.thresholds import thresholds
from framing.compare.wording import say
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from framing.compare.statistics.event_counts import EventCounts
    from framing.settings import Settings

__all__ = ["OverEvents", "over_events"]

Side = tuple[str, str, str]


@dataclass(frozen=True)
class OverEvents:
    """Tables over several events by name, and what they can bear: a claim and its reason each."""

    tables: dict[str, pd.DataFrame]
    claims: list[tuple[str, str]]


def over_events(events: Sequence[EventCounts], settings: Settings) -> OverEvents:
    """Return tables ``within_events`` and ``over_events``, and what they can bear, in sentences.

    Within each event an outlet's rate is held against that of the others who told the same event, and against
    each of them; over the events every event counts once. From six events on p comes from dealing the
    outlets' names out again within each event (with two outlets a sign-flip), q is Benjamini & Hochberg's
    within the family, ``p_joint`` max-T over all that is tested here.
    """
    told = aligned(events)
    pairs = sides(sorted({outlet for one in told for outlet in one.outlets}))
    if not pairs or not told[0].names:
        return OverEvents({name: frame(name, []) for name in ("within_events", "over_events")}, [])
    chance = shuffled(told, [side[:2] for side in pairs], draw=(settings.resamples, settings.seed))
    within = [row for side in pairs for row in _within(told, side)]
    over = [
        row
        for side, drawn in zip(pairs, chance, strict=True)
        for row in _over(told, side, chance=drawn)
    ]
    _adjust(over)
    tables = {
        "within_events": frame("within_events", within),
        "over_events": frame("over_events", over),
    }
    return OverEvents(tables, _claims(told, pairs, over=over, chance=chance))


def _two(one: EventCounts, side: Side) -> tuple[list[int], list[int]]:
    """Return the rows of both sides in one event; empty where it has none."""
    first = [k for k, outlet in enumerate(one.outlets) if outlet == side[0]]
    rest = side[1] == OTHERS
    second = [
        k
        for k, outlet in enumerate(one.outlets)
        if (outlet != side[0] if rest else outlet == side[1])
    ]
    return first, second


def _within(events: Sequence[EventCounts], side: Side) -> list[dict[str, Any]]:
    rows = []
    for number, one in enumerate(events, 1):
        first, second = _two(one, side)
        if not first or not second:
            continue
        columns = _sums(one, first, second=second)
        articles = [sum(one.articles[k] for k in part) for part in (first, second)]
        for k in np.flatnonzero(columns["n_a"] + columns["n_b"] > 0):
            rows.append(
                {"number": number, "event": one.event, "outlet_a": side[0], "outlet_b": side[1]}
                | dict(zip(("extractor", "category", "voice"), one.names[k], strict=True))
                | {"articles_a": articles[0], "articles_b": articles[1]}
                | {name: int(columns[name][k]) for name in ("n_a", "n_b")}
                | {name: or_none(columns[name][k]) for name in ("rate_a", "rate_b", "difference")}
            )
    return rows


def _sums(one: EventCounts, first: list[int], *, second: list[int]) -> dict[str, np.ndarray]:
    sums = {
        name: (one.found[part].sum(axis=0), one.exposure[part].sum(axis=0))
        for name, part in (("a", first), ("b", second))
    }
    rates = {name: resampling.rate(*pair) * one.per for name, pair in sums.items()}
    return {
        "n_a": sums["a"][0],
        "n_b": sums["b"][0],
        "rate_a": rates["a"],
        "rate_b": rates["b"],
        "difference": rates["a"] - rates["b"],
        "error": one.per * np.sqrt(sum(_poisson(*pair) for pair in sums.values())),
    }


def _poisson(found: np.ndarray, exposure: np.ndarray) -> np.ndarray:
    return np.nan_to_num(resampling.rate(found, exposure**2))


def _over(events: Sequence[EventCounts], side: Side, *, chance: Shuffled) -> list[dict[str, Any]]:
    two = [(one, *_two(one, side)) for one in events]
    told = [
        (one, _sums(one, first, second=second)) for one, first, second in two if first and second
    ]
    if not told:
        return []
    differences = np.array([columns["difference"] for _, columns in told])
    errors = np.array([columns["error"] for _, columns in told])
    counted = {
        name: np.array([columns[name] for _, columns in told]).sum(axis=0)
        for name in ("n_a", "n_b")
    }
    allowed = gate_of_events(len(told))
    low, high = _ends(differences, errors, allowed=allowed)
    known = (~np.isnan(differences)).sum(axis=0)
    mean = _mean(differences)
    total = counted["n_a"] + counted["n_b"]
    limits = thresholds("contrasts")
    enough = (total >= limits.least_found) & (known >= thresholds("gates").ranges)
    tested = enough & (allowed == "sign_flip")
    rows = []
    for k in np.flatnonzero(total > 0):
        signs = np.sign(np.nan_to_num(differences[:, k]))
        rows.append(
            {"outlet_a": side[0], "outlet_b": side[1], "family": side[2]}
            | dict(zip(("extractor", "category", "voice"), events[0].names[k], strict=True))
            | {"events": int(known[k]), "higher": int((signs > 0).sum())}
            | {"lower": int((signs < 0).sum()), "n_a": int(counted["n_a"][k])}
            | {"n_b": int(counted["n_b"][k]), "difference": or_none(mean[k])}
            | {"low": or_none(low[k]), "high": or_none(high[k])}
            | {"p": or_none(chance.p[k]) if tested[k] else None, "p_smallest": chance.smallest}
            | {"p_joint": or_none(chance.p_joint[k]) if tested[k] and chance.family[k] else None}
            | {"one_event": bool(_one_event(differences[:, k])), "gate": allowed}
            | {"level": level_of(len(told))}
        )
    return rows


def gate_of_events(events: int) -> str:
    """Return what a number of paired events allows: ``counts``, ``ranges`` or ``sign_flip``."""
    if events >= thresholds("gates").paired_events:
        return "sign_flip"
    return gate(min(events, thresholds("gates").intervals - 1))


def level_of(events: int) -> str:
    """Return what a claim from so many events is about: ``articles``, ``events`` or ``outlet``."""
    allowed = gate_of_events(events)
    return {"counts": "articles", "ranges": "events", "sign_flip": "outlet"}[allowed]


def _mean(differences: np.ndarray) -> np.ndarray:
    known = ~np.isnan(differences)
    sums = np.where(known, differences, 0.0).sum(axis=0)
    return resampling.rate(sums, known.sum(axis=0))


def _ends(
    differences: np.ndarray, errors: np.ndarray, *, allowed: str
) -> tuple[np.ndarray, np.ndarray]:
    """Return the smallest and largest event's difference, or a 95% t interval over events.

    The interval's error is never below the Poisson error of the counts: events alike by luck make nothing
    certain.
    """
    missing = np.full(differences.shape[1], np.nan)
    if allowed == "counts":
        return missing, missing
    known = ~np.isnan(differences)
    if allowed == "ranges":
        low = np.where(known, differences, np.inf).min(axis=0)
        high = np.where(known, differences, -np.inf).max(axis=0)
        none = known.sum(axis=0) == 0
        return np.where(none, np.nan, low), np.where(none, np.nan, high)
    from scipy.special import stdtrit

    number = known.sum(axis=0)
    mean = _mean(differences)
    squares = np.where(known, (differences - mean) ** 2, 0.0).sum(axis=0)
    spread = np.sqrt(resampling.rate(squares, np.maximum(number - 1, 1) * number))
    counted = resampling.rate(np.sqrt(np.where(known, errors**2, 0.0).sum(axis=0)), number)
    gates = thresholds("gates")
    upper = 0.5 + gates.confidence / 2
    reach = stdtrit(np.maximum(number - 1, 1), upper) * np.fmax(spread, counted)
    reach = np.where(number >= gates.paired_events, reach, np.nan)
    return mean - reach, mean + reach


def _one_event(differences: np.ndarray) -> bool:
    """Tell whether leaving one event out flips the sign of the mean or halves it."""
    values = differences[~np.isnan(differences)]
    if len(values) < 2 or not values.sum():
        return False
    mean = values.mean()
    others = (values.sum() - values) / (len(values) - 1)
    return bool(((others * mean <= 0) | (np.abs(others) < abs(mean) / 2)).any())


def _adjust(rows: list[dict[str, Any]]) -> None:
    """Add q: Benjamini & Hochberg's within each declared family."""
    for family in FAMILIES.values():
        members = [row for row in rows if row["family"] == family and row["p_joint"] is not None]
        p = np.array([row["p"] for row in members], dtype=float)
        for row, q in zip(members, resampling.benjamini_hochberg(p), strict=True):
            row["q"] = or_none(q)


def _claims(
    events: Sequence[EventCounts],
    pairs: Sequence[Side],
    *,
    over: Sequence[dict[str, Any]],
    chance: Sequence[Shuffled],
) -> list[tuple[str, str]]:
    """Return what so many events can bear, and how much of it chance alone would show."""
    family = pairs[0][2]
    first = [one for side, one in zip(pairs, chance, strict=True) if side[2] == family]
    most = max(one.events for one in first)
    all_told = [one for one in first if one.events == most]
    least = int(thresholds("gates").paired_events)
    passed = [
        row
        for row in over
        if row["p_joint"] is not None
        and row["p_joint"] <= thresholds("gates").over_events
        and not row["one_event"]
    ]
    facts: dict[str, Any] = {
        "events": most,
        "given": len(events),
        "least": least,
        "passed": len(passed),
    }
    facts |= {"p": f"{resampling.smallest_sign_flip(most):.2g}"}
    facts |= {"measured": sum(one.measured for one in all_told)}
    facts |= {"same": sum(one.same for one in all_told)}
    facts |= {"chance": round(sum(one.same_by_chance for one in all_told))}
    kinds = [level_of(most), *(["direction"] if level_of(most) == "events" else [])]
    return [
        (say(f"over.{kind}.claim", **facts), say(f"over.{kind}.why", **facts)) for kind in kinds
    ]
