"""When two clauses tell the very same act: one verb or its kin, and nothing that speaks of two.

A shared verb is not enough: news of one event tells many inquiries, killings and offers. Four things let a verb
join: the same five words around it; a doer or target that agrees; a matter that the act is about in both; or, where
the texts say of neither, two sentences that share much. A noun that names no act in particular (*more lawsuits*)
is linked to none, and what is said of a habit or of all time (*had never been vetoed*) to no single act.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from framing.compare.acts.occasions import Occasions
from framing.compare.acts.parties import same_party
from framing.compare.thresholds import thresholds
from framing.compare.vectors import stem
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.compare.acts.told_act import ToldAct
    from framing.compare.sample import Sample

__all__ = ["Judge", "apart", "caused", "crossing", "numbers_of", "plain", "verb_of"]


CLASS_LEAVING = "leaving"
RARER_THAN_ANY = 9.0
"""The weight of a noun that no sentence of the sample has as a word of content."""


@cache
def plain() -> frozenset[str]:
    """Return the verbs that so many acts share that they tell none from another."""
    return frozenset(data_file("compare", "same_acts")["plain"]["verbs"])


@cache
def caused() -> frozenset[frozenset[str]]:
    """Return the pairs of classes that tell one event as done and as happening of itself."""
    return frozenset(map(frozenset, data_file("compare", "same_acts")["caused"]["classes"]))


@cache
def crossing() -> frozenset[str]:
    """Return the families in which one verb's doer is another's target: they fled, they were moved."""
    return frozenset(n for n, e in data_file("compare", "same_acts").items() if e.get("crossing"))


class Judge:
    """Says of two acts of one sample how sure it is that they are the very same, 0 to 1."""

    def __init__(self, sample: Sample, told_in: Sequence[ToldAct]) -> None:
        """Take the weights of the sample's words, and the nouns that name several of its acts."""
        self.rarity = sample.rarities
        self.many = _of_several(told_in)
        self.both_numbers = _of_both_numbers(told_in)
        self.occasions = Occasions(told_in, self.rarity)

    def near(self, one: ToldAct, two: ToldAct, *, context: float) -> float:
        """Return how near two acts are: 0 where anything speaks of two, ``unsure`` where too little says one."""
        verb = verb_of(one, two)
        if not verb or apart(one, two):
            return 0.0
        known = self._parties(one, two)
        if (
            0.0 in known
            and one.target.several != two.target.several
            and one.told == two.told
            and verb == 1
        ):
            return 0.0
        worded = bool(one.wording & two.wording)
        if worded and len(known) > 1 and 0.0 in known and 1.0 not in known:
            return float(
                thresholds("same_act").unsure
            )  # was shot and killed by: another, by another
        if worded:
            parties: float | None = 1.0
        elif known:
            parties = self._agreed(one, two, known=known, seen=(verb, context))
        else:
            parties = self._silent(one, two, verb=verb, context=context)
        at = thresholds("same_act")
        if parties is None or self._of_which(one, two, context=context):
            return float(at.unsure)
        if one.told != two.told and not _of_one_told(one, two, seen=(verb, parties, context)):
            return 0.0
        value = at.verb * verb + at.parties * parties + at.context * min(1.0, 2 * context)
        return float(value if one.told == two.told else at.told_otherwise * value)

    def _of_which(self, one: ToldAct, two: ToldAct, *, context: float) -> bool:
        """Tell whether there may be several such acts, and too little says that these two are one.

        So it is with a noun that names several (the Norland inquiry, the Sudmark inquiry), with what is only asked
        for or planned, and where doers with two names go with two numbers.
        """
        if one.wording & two.wording:
            return False
        if self.occasions.doubtful(one, two) or _of_one_sort(one, two, context=context):
            return True
        agent = same_party(one.agent, two.agent, rarity=self.rarity)
        named = one.everybody_named & two.everybody_named
        nouns = [act for act in (one, two) if act.nominal]
        which = agent == 1 or bool(named)
        if any(act.label in self.many for act in nouns) and not which:
            return True
        one_of_them = any(act.label in self.both_numbers for act in nouns) and not which
        if one_of_them and context < thresholds("same_act").one_of_them:
            return True
        meant = one.told == two.told == "open" and not which
        if meant and context < thresholds("same_act").matter:
            return True
        numbers = numbers_of(one), numbers_of(two)
        counted = all(numbers) and not numbers[0] & numbers[1]
        return bool(agent == 0 and one.agent.names and two.agent.names and counted)

    def _parties(self, one: ToldAct, two: ToldAct) -> list[float]:
        """Return how far doer and target agree where both texts give them, and the numbers beside them."""
        agent = same_party(one.agent, two.agent, rarity=self.rarity)
        target = same_party(one.target, two.target, rarity=self.rarity)
        if agent is None and target is None and one.families & two.families & crossing():
            target = same_party(one.agent, two.target, rarity=self.rarity) or same_party(
                one.target, two.agent, rarity=self.rarity
            )
        crossed = not (one.families & two.families & crossing()) and 1.0 in (
            same_party(one.agent, two.target, rarity=self.rarity),
            same_party(one.target, two.agent, rarity=self.rarity),
        )
        if crossed and agent != 1 and target != 1:
            return [0.0, 0.0]
        counted = numbers_of(one) & numbers_of(two)
        known = [value for value in (agent, target) if value is not None]
        return [*known, 1.0] if counted and known != [1.0] else known

    def _agreed(
        self, one: ToldAct, two: ToldAct, *, known: Sequence[float], seen: tuple[float, float]
    ) -> float | None:
        """Return the mean agreement of the parties, None where it is too little for so distant a verb."""
        verb, context = seen
        at = thresholds("same_act")
        mean = sum(known) / len(known)
        if one.nominal and two.nominal and one.label in self.many and not one.names & two.names:
            return None
        alone = len(known) < 2 and frozenset([one.kind, two.kind]) not in caused()
        if mean == 1 and verb < at.family and alone:
            return None
        if (
            one.kind == two.kind == CLASS_LEAVING
            and same_party(one.agent, two.agent, rarity=self.rarity) == 0
        ):
            return None
        if mean == 1:
            enough = 0.0 if verb >= at.family else at.distant
            if alone and one.label in plain() and not (one.matter and one.matter == two.matter):
                enough = at.matter
        elif 0.0 not in known:
            enough = at.half_agreed if verb == 1 else at.matter
        elif verb < at.family or (verb < 1 and not mean) or one.label in plain():
            return None
        else:
            enough = at.one_agreed if mean else at.none_agreed
            enough *= at.vague if self._vague(one) else 1
        return max(mean, at.least_parties) if context >= enough else None

    def _vague(self, act: ToldAct) -> bool:
        return not act.kind or act.label in plain()

    def _silent(self, one: ToldAct, two: ToldAct, *, verb: float, context: float) -> float | None:
        """Return what stands for parties of which one text or the other says nothing, None for two acts."""
        at = thresholds("same_act")
        if one.names and two.names and not one.names & two.names:
            return None
        if one.nominal and two.nominal:
            if verb < 1 or (one.label in self.many and not one.names & two.names):
                return None
            weight = min(self.rarity.get(stem(act.label), RARER_THAN_ANY) for act in (one, two))
            return _pointed(one, two, weight=weight, context=context)
        if verb < at.family:
            return None
        if one.about & two.about and context >= at.matter:
            return float(at.theme)
        vague = self._vague(one) or verb < 1
        return float(at.silent) if context >= (at.alone_vague if vague else at.alone) else None


def _of_one_sort(one: ToldAct, two: ToldAct, *, context: float) -> bool:
    """Tell two acts that may be of different members of a sort: elephants killed in 2016, elephants killed abroad."""
    sorted_ = any(a.sort and (b.sort or b.target.numbers) for a, b in ((one, two), (two, one)))
    return sorted_ and context < thresholds("same_act").matter


def numbers_of(act: ToldAct) -> frozenset[float]:
    """Return the numbers beside an act, in its doer and in its target."""
    return act.numbers | act.agent.numbers | act.target.numbers


def _of_one_told(one: ToldAct, two: ToldAct, *, seen: tuple[float, float, float]) -> bool:
    """Tell whether what one tells as done and the other not is still one act: who denies it, who only expects it."""
    verb, parties, context = seen
    sure = verb == parties == 1 and "done" in (one.told, two.told)
    return sure and context >= thresholds("same_act").matter


def _pointed(one: ToldAct, two: ToldAct, *, weight: float, context: float) -> float | None:
    """Return what two nouns without parties are worth: *the* port strike twice, or a strike in two like sentences.

    *The* strike is one strike where the event is about it (``weight``, the noun's rarity, is small): of nouns that
    stand in few sentences there may be several, the minister's inquiry and the court's.
    """
    at = thresholds("same_act")
    theme = bool(one.about & two.about)
    pointed = (one.particular == "the") + (two.particular == "the")
    if pointed and (theme or (pointed == 2 and weight <= at.known and not one.plural)):
        return float(at.theme_noun)
    return float(at.bare_noun) if context >= (at.matter if pointed or theme else at.bare) else None


def apart(one: ToldAct, two: ToldAct) -> bool:
    """Tell acts that differ in number, year or in being a habit, and nouns that name no act in particular."""
    if one.habit != two.habit or (one.nominal and two.nominal and one.plural != two.plural):
        return True
    if one.years and two.years and not one.years & two.years:
        return True
    if one.matter and two.matter and one.matter != two.matter and not one.wording & two.wording:
        return True
    return any(
        act.nominal and not (act.particular or act.names or act.agent.words or act.target.words)
        for act in (one, two)
    )


def verb_of(one: ToldAct, two: ToldAct) -> float:
    """Return 1 for one verb (and its noun), less for kin and for verbs of one class, 0 for strangers."""
    if stem(one.label) == stem(two.label):
        return 1.0
    at = thresholds("same_act")
    if one.families & two.families:
        return float(at.family)
    alike = one.kind == two.kind and bool(one.kind)
    return float(at.of_class) if alike or frozenset([one.kind, two.kind]) in caused() else 0.0


def _of_several(told_in: Sequence[ToldAct]) -> frozenset[str]:
    """Return the nouns that name several acts in this event: the Norland inquiry and the Sudmark inquiry."""
    named: dict[str, list[set[str]]] = defaultdict(list)
    for act in told_in:
        if act.nominal and act.names:
            held = named[act.label]
            meeting = [group for group in held if group & act.names]
            joined = set(act.names).union(*meeting)
            named[act.label] = [group for group in held if group not in meeting] + [joined]
    return frozenset(label for label, held in named.items() if len(held) > 1)


def _of_both_numbers(told_in: Sequence[ToldAct]) -> frozenset[str]:
    """Return the nouns of which this event tells one and several: the attack, earlier attacks."""
    one, several = (
        {act.label for act in told_in if act.nominal and act.plural == plural}
        for plural in (False, True)
    )
    return frozenset(one & several)
