"""How likely two clauses tell one act: a logistic score of a few plain features, where the rules are not sure.

Coefficients and what they were fitted on stand in ``act_weights.toml``. The rules (``same_act``) say what is
one act for sure; this says what perhaps is.
"""

from __future__ import annotations

from functools import cache
from math import exp
from typing import TYPE_CHECKING

from framing.compare.acts.parties import same_party
from framing.compare.acts.same_act import crossing, numbers_of, plain, verb_of
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import stem

if TYPE_CHECKING:
    from framing.compare.acts.same_act import Judge
    from framing.compare.acts.told_act import ToldAct

__all__ = ["features", "likelihood"]


@cache
def _weights() -> dict[str, float]:
    return {name: float(entry["value"]) for name, entry in read("act_weights").items()}


def likelihood(judge: Judge, one: ToldAct, *, two: ToldAct, seen: tuple[float, float]) -> float:
    """Return how likely two acts are one, 0 to 1; ``seen`` are the rules' nearness and the sentences' likeness."""
    weights = _weights()
    found = features(judge, one, two=two, seen=seen)
    score = weights["constant"] + sum(weights[name] * value for name, value in found.items())
    return 1 / (1 + exp(-score))


def features(
    judge: Judge, one: ToldAct, *, two: ToldAct, seen: tuple[float, float]
) -> dict[str, float]:
    """Return each feature by name, 0 to 1."""
    near, dice = seen
    limits = thresholds("act_likelihood")
    agent, target = _agreed(judge, one, two=two)
    silent = agent is None and target is None
    verb, context = verb_of(one, two), min(dice / limits.context, 1.0)
    nouns, numbers = one.nominal and two.nominal, (numbers_of(one), numbers_of(two))
    many = one.label in judge.many or two.label in judge.many
    vague = not one.kind or one.label in plain()
    rarity = min(judge.rarity.get(stem(act.label), limits.rarity) for act in (one, two))
    said = {
        "verb": verb == 1,
        "family": thresholds("same_act").family == verb,
        "agent": agent == 1,
        "agent_apart": agent == 0,
        "target": target == 1,
        "half": 0.5 in (agent, target),
        "target_apart": target == 0,
        "numbers": numbers[0] & numbers[1],
        "numbers_apart": all(numbers) and not numbers[0] & numbers[1],
        "wording": one.wording & two.wording,
        "nouns": nouns,
        "noun": one.nominal != two.nominal,
        "about": one.about & two.about,
        "several": many,
        "several_silent": many
        and 1.0 not in (agent, target)
        and not one.everybody_named & two.everybody_named,
        "told": one.told != two.told,
        "open": one.told == two.told != "done",
        "vague": vague,
        "vague_silent": vague and silent,
        "pointed": all(not act.nominal or act.particular == "the" for act in (one, two)),
        "number": bool(one.target.words and two.target.words)
        and one.target.several != two.target.several,
        "silent": silent,
    }
    return {
        **{name: float(bool(value)) for name, value in said.items()},
        "context": context,
        "noun_context": context * nouns,
        "silent_context": context * silent,
        "rarity": min(rarity / limits.rarity, 1.0),
        "near": near if near >= thresholds("acts").near else 0.0,
    }


def _agreed(judge: Judge, one: ToldAct, *, two: ToldAct) -> tuple[float | None, float | None]:
    """Return how far doer and target agree; where one flees and the other is moved, the target crosswise."""
    agent = same_party(one.agent, two.agent, rarity=judge.rarity)
    target = same_party(one.target, two.target, rarity=judge.rarity)
    if agent is None and target is None and one.families & two.families & crossing():
        target = same_party(one.agent, two.target, rarity=judge.rarity) or same_party(
            one.target, two.agent, rarity=judge.rarity
        )
    return agent, target
