"""When two clauses may tell two acts of one kind: of two bodies, or on two occasions.

The senate, the lower house and the police may each inquire into one matter, and a second shutdown is not the first.
What the texts leave open so is no link for sure: it is shown as perhaps.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from framing.compare.acts.parties import same_party
from framing.compare.dates import DAY_NAMES, MONTH_NAMES
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.compare.acts.told_act import ToldAct

__all__ = ["Occasions", "bodies_in", "days_in", "orders_in", "which_in"]


@cache
def _terms(name: str) -> frozenset[str]:
    return frozenset(data_file("compare", "same_acts")[name]["terms"])


def bodies_in(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the words for a body or a sort of proceedings among some: the *senate* inquiry, a *criminal* one."""
    return frozenset(stem(one) for one in map(str.casefold, lemmas) if one in _terms("body"))


def orders_in(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the words that set one occasion apart from others: *another* strike, the *next* vote."""
    return frozenset(one.casefold() for one in lemmas if one.casefold() in _terms("occasion"))


def which_in(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the words that set a target apart from others of its kind: two *more* parcels."""
    return frozenset(one.casefold() for one in lemmas if one.casefold() in _terms("which"))


def days_in(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the weekdays and months among some words."""
    return frozenset(one.casefold() for one in lemmas if one.casefold() in DAY_NAMES | MONTH_NAMES)


class Occasions:
    """The acts of one event by kind, and which kinds several bodies do."""

    def __init__(self, told_in: Sequence[ToldAct], rarity: Mapping[str, float]) -> None:
        """Take the acts of an event and the weights of its words."""
        self.rarity = rarity
        held: dict[str, list[ToldAct]] = defaultdict(list)
        for act in told_in:
            for key in _kinds(act):
                held[key].append(act)
        self.contested = frozenset(key for key, tellings in held.items() if _rivals(tellings))

    def doubtful(self, one: ToldAct, two: ToldAct) -> bool:
        """Tell whether two acts of one kind may be of two bodies or on two occasions."""
        return (
            self._of_two_bodies(one, two)
            or _on_two_occasions(one, two)
            or _of_two_things(one, two)
            or self._of_two_doers(one, two)
        )

    def _of_two_doers(self, one: ToldAct, two: ToldAct) -> bool:
        """Tell what two doers by name each did to something new: Norland passed a bill, Sudmark passed a bill."""
        named = one.agent.names and two.agent.names and not one.agent.names & two.agent.names
        return bool(named) and one.target.new and two.target.new

    def _of_two_bodies(self, one: ToldAct, two: ToldAct) -> bool:
        shared = {*_kinds(one)} & {*_kinds(two)}
        if not shared or not (one.nominal or two.nominal):
            return False
        agent = same_party(one.agent, two.agent, rarity=self.rarity)
        bodies = one.body & two.body
        if _of_bodies(one) and _of_bodies(two):
            if agent == 0 or (one.body and two.body and not bodies):
                return not bodies or agent == 0
            return bool(shared & self.contested) and agent != 1 and not bodies
        target = same_party(one.target, two.target, rarity=self.rarity)
        return bool(shared & self.contested) and agent is None and target != 1


def _of_bodies(act: ToldAct) -> bool:
    return not _terms("of_bodies").isdisjoint({act.label, *act.families})


def _kinds(act: ToldAct) -> Iterator[str]:
    """Yield the kinds of an act: its families where such acts are done by bodies, and its noun."""
    if _of_bodies(act):
        yield from (name for name in act.families if name in _terms("of_bodies"))
        yield stem(act.label)
    elif act.nominal:
        yield stem(act.label)


def _far(one: Iterable[float], two: Iterable[float]) -> bool:
    """Tell whether two texts give numbers so unlike that they seldom count one act's targets."""
    pairs = [(min(a, b), max(a, b)) for a in one for b in two]
    most = thresholds("same_act").counted_apart
    return bool(pairs) and all(high >= most * low for low, high in pairs)


def _rivals(tellings: Sequence[ToldAct]) -> bool:
    """Tell whether two of some acts have doers that do not meet."""
    named = {act.agent.names | act.body for act in tellings if act.agent.names} - {frozenset()}
    bodies = {act.body for act in tellings if act.body}
    return any(not a & b for group in (named, bodies) for a in group for b in group)


def _of_two_things(one: ToldAct, two: ToldAct) -> bool:
    """Tell acts done to several and to one of them, and two contents of one verb: announce a bid, announce no bid."""
    if one.content and two.content and not one.content & two.content:
        return True
    several, single = sorted((one.target, two.target), key=lambda target: not target.several)
    apart = several.several and not single.several and several.people and single.people
    return bool(apart and several.numbers)


def _on_two_occasions(one: ToldAct, two: ToldAct) -> bool:
    """Tell acts that differ in what sets occasions apart: done or open, how many it struck, which in a row, the day."""
    ordered = one.order != two.order and (one.nominal or two.nominal)
    if ordered or one.which != two.which:
        return True
    if one.told != two.told and "open" in (one.told, two.told):
        return True
    if _far(one.target.numbers, two.target.numbers):
        return True
    if "vote" in (one.label, two.label) and not {one.label, two.label} <= {"vote", "voting"}:
        return True
    for names in (DAY_NAMES, MONTH_NAMES):
        first, second = one.days & names, two.days & names
        if first and second and not first & second:
            return True
    return False
