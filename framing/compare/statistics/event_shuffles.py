"""Outlets' names dealt out again within each event: what chance alone makes of differences over events."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

import numpy as np

from framing.compare.statistics import resampling
from framing.compare.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.statistics.event_counts import EventCounts

__all__ = ["OTHERS", "Shuffled", "shuffled"]

OTHERS = "others"


@dataclass(frozen=True)
class Shuffled:
    """One side's tests: p of each measure, max-T p, the smallest p there can be.

    ``family`` tells which measures are tested, ``same`` how many differ in one direction in every event, and
    ``same_by_chance`` how many do on average with names dealt out again.
    """

    events: int
    p: np.ndarray
    p_joint: np.ndarray
    smallest: float
    family: np.ndarray
    measured: int
    same: int
    same_by_chance: float


def shuffled(
    events: Sequence[EventCounts], pairs: Sequence[tuple[str, str]], *, draw: tuple[int, int]
) -> list[Shuffled]:
    """Return what chance makes of each pair of sides, ``draw`` being the rounds and the seed.

    Under the hypothesis that within an event any outlet could have had any other's counts, names can be
    dealt out again there: with two outlets that flips the difference's sign, with more it does not, since
    one outlet against the mean of several is not symmetric.
    """
    rounds, seed = draw
    rng = np.random.default_rng([seed, 5])
    orders = [
        rng.permuted(np.tile(np.arange(len(one.outlets)), (rounds, 1)), axis=1) for one in events
    ]
    sides = [_Side(events, orders, pair=pair) for pair in pairs]
    highest = np.max([side.highest for side in sides], axis=0)
    return [side.result(highest) for side in sides]


class _Side:
    """One outlet against another or against the others: differences seen and drawn, summed over events."""

    def __init__(
        self, events: Sequence[EventCounts], orders: list[np.ndarray], *, pair: tuple[str, str]
    ) -> None:
        rounds, measures = len(orders[0]), len(events[0].names)
        self.pair = pair
        self.seen, self.drawn = np.zeros(measures), np.zeros((rounds, measures))
        self.up, self.down = np.zeros(measures, int), np.zeros(measures, int)
        up, down = np.zeros((rounds, measures), np.int16), np.zeros((rounds, measures), np.int16)
        told = [(one, order) for one, order in zip(events, orders, strict=True) if self._in(one)]
        self.events = [one for one, _ in told]
        for one, order in told:
            seen, drawn = self._differences(one, order)
            self.seen += seen
            self.drawn += drawn
            self.up += seen > 0
            self.down += seen < 0
            up += drawn > 0
            down += drawn < 0
        number = max(len(told), 1)
        total = sum((one.found.sum(axis=0) for one in self.events), np.zeros(measures))
        share = 1.0 if pair[1] == OTHERS else 2 / max(len(one.outlets) for one in events)
        limits = thresholds("contrasts")
        self.enough = total * share >= limits.least_found
        self.family = (total * share >= limits.family_found) & (self._gate() <= number)
        self.same = (self.up == number) | (self.down == number)
        self.same_drawn = (up == number) | (down == number)
        spread = self.drawn.std(axis=0)
        self.spread = np.where(spread > 0, spread, np.inf)
        tested = np.abs(self.drawn[:, self.family]) / self.spread[self.family]
        self.highest = tested.max(axis=1) if tested.size else np.zeros(rounds)

    @staticmethod
    def _gate() -> int:
        return int(thresholds("gates").paired_events)

    def _in(self, one: EventCounts) -> bool:
        first, second = self.pair
        if first not in one.outlets:
            return False
        return len(one.outlets) > 1 if second == OTHERS else second in one.outlets

    def _differences(self, one: EventCounts, order: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return an event's difference as seen and as dealt out again; one that is missing is none."""
        first, second = one.outlets.index(self.pair[0]), self.pair[1]
        if second == OTHERS:
            rest = one.found.sum(axis=0) - one.found, one.exposure.sum(axis=0) - one.exposure
            each = np.nan_to_num(one.rates - resampling.rate(*rest) * one.per)
            return each[first], each[order[:, first]]
        other = one.outlets.index(second)
        seen = one.rates[first] - one.rates[other]
        drawn = one.rates[order[:, first]] - one.rates[order[:, other]]
        return np.nan_to_num(seen), np.nan_to_num(drawn)

    def smallest(self) -> float:
        """Return the smallest p: two-sided where every event has two outlets, else one in all ways."""
        two = self.pair[1] != OTHERS
        ways = prod(2 if two else len(one.outlets) for one in self.events)
        mirrored = all(two or len(one.outlets) == 2 for one in self.events)
        return max((2 if mirrored else 1) / ways, 1 / (len(self.drawn) + 1)) if ways > 1 else 1.0

    def result(self, highest: np.ndarray) -> Shuffled:
        """Return the tests, held against the highest of all sides in each shuffle."""
        rounds = len(self.drawn)
        seen = np.abs(self.seen) - resampling.TOLERANCE * (1 + np.abs(self.seen))
        p = ((np.abs(self.drawn) >= seen).sum(axis=0) + 1) / (rounds + 1)
        joint = ((highest[:, None] >= seen / self.spread).sum(axis=0) + 1) / (rounds + 1)
        return Shuffled(
            events=len(self.events),
            p=p,
            p_joint=joint,
            smallest=self.smallest(),
            family=self.family,
            measured=int(self.enough.sum()),
            same=int(self.same[self.enough].sum()),
            same_by_chance=float(self.same_drawn[:, self.enough].sum(axis=1).mean()),
        )
