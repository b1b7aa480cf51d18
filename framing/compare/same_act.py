"""When two clauses tell the very same act: one verb or its kin, and nothing that speaks of two.

A shared verb is not enough: news of one event tells many inquiries, killings and offers. Doer, target or what
the noun is about must agree; a noun that names no act in particular (*more lawsuits*) is linked to none.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from framing.compare.parties import same_party
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.deeds import Deed
    from framing.compare.sample import Sample

__all__ = ["CAUSED", "Judge"]

VAGUE = frozenset(["other", "None"])
# One event told as done and as happening of itself: rain destroyed the dam, the dam collapsed (the causative
# alternation, Levin 1993, 1.1.2.1).
CAUSED = ({"happening", "destroying"}, {"happening", "killing"}, {"happening", "injuring"})
LEAVING = "leaving"
VERB_KIN = 0.8
"""What a verb of the same family is worth against the same verb."""
UNSURE = 0.4
"""What a pair with too little to go by counts in a group: no link, and nothing against one."""


@cache
def _plain() -> frozenset[str]:
    """Return the verbs that so many acts share that they tell none from another."""
    return frozenset(data_file("compare", "same_acts")["plain"]["verbs"])


@cache
def crossing() -> frozenset[str]:
    """Return the families in which one verb's doer is another's target: they fled, they were moved."""
    return frozenset(n for n, e in data_file("compare", "same_acts").items() if e.get("crossing"))


class Judge:
    """Says of two acts of one sample how sure it is that they are the very same, 0 to 1."""

    def __init__(self, sample: Sample, told_in: Sequence[Deed]) -> None:
        """Take the weights of the sample's words, and the nouns that name several of its acts."""
        self.rarity = sample.rarities
        self.many = _of_several(told_in)

    def near(self, one: Deed, two: Deed, context: float) -> float:
        """Return how near two acts are; 0 where anything speaks of two acts, ``UNSURE`` where too little says one."""
        verb = verb_of(one, two)
        if not verb or _apart(one, two):
            return 0.0
        known = self._parties(one, two)
        if (
            0.0 in known
            and one.target.several != two.target.several
            and one.told == two.told
            and verb == 1
        ):
            return 0.0
        if one.wording & two.wording:
            parties: float | None = 1.0
        elif known:
            parties = self._agreed(one, two, known, (verb, context))
        else:
            parties = self._silent(one, two, verb, context)
        if parties is None:
            return UNSURE
        if one.told != two.told and not _of_one_told(one, two, (verb, parties, context)):
            return 0.0
        value = 0.3 * verb + 0.4 * parties + 0.3 * min(1.0, 2 * context)
        return value if one.told == two.told else 0.9 * value

    def _parties(self, one: Deed, two: Deed) -> list[float]:
        """Return how far doer and target agree where both texts give them, and the numbers beside them."""
        agent = same_party(one.agent, two.agent, self.rarity)
        target = same_party(one.target, two.target, self.rarity)
        if agent is None and target is None and one.families & two.families & crossing():
            target = same_party(one.agent, two.target, self.rarity) or same_party(
                one.target, two.agent, self.rarity
            )
        crossed = not (one.families & two.families & crossing()) and 1.0 in (
            same_party(one.agent, two.target, self.rarity),
            same_party(one.target, two.agent, self.rarity),
        )
        if crossed and agent != 1 and target != 1:
            return [0.0, 0.0]
        counted = _numbers(one) & _numbers(two)
        known = [value for value in (agent, target) if value is not None]
        return [*known, 1.0] if counted and known != [1.0] else known

    def _agreed(
        self, one: Deed, two: Deed, known: Sequence[float], seen: tuple[float, float]
    ) -> float | None:
        """Return the mean agreement of the parties, None where it is too little for so distant a verb."""
        verb, context = seen
        least = thresholds("acts").matter
        mean = sum(known) / len(known)
        if one.nominal and two.nominal and one.label in self.many and not one.names & two.names:
            return None
        if mean == 1 and verb < VERB_KIN and len(known) < 2 and {one.kind, two.kind} not in CAUSED:
            return None
        if one.kind == two.kind == LEAVING and same_party(one.agent, two.agent, self.rarity) == 0:
            return None
        if mean == 1:
            enough = 0.0 if verb >= VERB_KIN else 1.5 * least
        elif 0.0 not in known:
            enough = least * (0.3 if verb == 1 else 1)
        elif verb < VERB_KIN or (verb < 1 and not mean):
            return None
        else:
            enough = (1 if mean else 2) * least * (1.5 if self._vague(one) else 1)
        return max(mean, 0.3) if context >= enough else None

    def _vague(self, deed: Deed) -> bool:
        return deed.kind in VAGUE or deed.label in _plain()

    def _silent(self, one: Deed, two: Deed, verb: float, context: float) -> float | None:
        """Return what stands for parties of which one text or the other says nothing, None for two acts."""
        least = thresholds("acts").matter
        if one.names and two.names and not one.names & two.names:
            return None
        theme = one.about & two.about
        if one.nominal and two.nominal:
            if verb < 1 or (one.label in self.many and not one.names & two.names):
                return None
            return _pointed(one, two, context)
        if verb < VERB_KIN:
            return None
        plain = self._vague(one)
        if theme and context >= least:
            return 0.6
        return 0.4 if context >= (1.5 * least if plain or verb < 1 else least) else None


def _numbers(deed: Deed) -> frozenset[float]:
    return deed.numbers | deed.agent.numbers | deed.target.numbers


def _of_one_told(one: Deed, two: Deed, seen: tuple[float, float, float]) -> bool:
    """Tell whether what one tells as done and the other not is still one act: who denies it, who only expects it."""
    verb, parties, context = seen
    sure = verb == parties == 1 and "done" in (one.told, two.told)
    return sure and ("open" not in (one.told, two.told) or context >= thresholds("acts").matter)


def _pointed(one: Deed, two: Deed, context: float) -> float | None:
    """Return what two nouns without parties are worth: *the* strike and *the* strike, *a* strike on one matter."""
    least = thresholds("acts").matter
    theme = one.about & two.about
    pointed = (one.particular == "the") + (two.particular == "the")
    if pointed == 2 or (pointed and theme):
        return 0.7
    return 0.5 if context >= (least if pointed or theme else 2 * least) else None


def _apart(one: Deed, two: Deed) -> bool:
    """Tell acts that differ in number or year, and nouns that name no act in particular."""
    if one.nominal and two.nominal and one.plural != two.plural:
        return True
    if one.years and two.years and not one.years & two.years:
        return True
    return any(
        deed.nominal
        and not (deed.particular or deed.names or deed.agent.words or deed.target.words)
        for deed in (one, two)
    )


def verb_of(one: Deed, two: Deed) -> float:
    """Return 1 for one verb (and its noun), less for kin and for verbs of one class, 0 for strangers."""
    if stem(one.label) == stem(two.label):
        return 1.0
    if one.families & two.families:
        return VERB_KIN
    if one.kind == two.kind and one.kind not in VAGUE:
        return 0.6
    return 0.6 if {one.kind, two.kind} in CAUSED else 0.0


def _of_several(told_in: Sequence[Deed]) -> frozenset[str]:
    """Return the nouns that name several acts in this event: the Norland inquiry and the Sudmark inquiry."""
    named: dict[str, list[set[str]]] = defaultdict(list)
    for deed in told_in:
        if deed.nominal and deed.names:
            held = named[deed.label]
            meeting = [group for group in held if group & deed.names]
            joined = set(deed.names).union(*meeting)
            named[deed.label] = [group for group in held if group not in meeting] + [joined]
    return frozenset(label for label, held in named.items() if len(held) > 1)
