"""One act told by several articles: who is shown doing it, in which grammar."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from framing.compare.acts.act_likelihood import likelihood
from framing.compare.acts.same_act import Judge, apart, caused
from framing.compare.acts.told_acts import told_acts
from framing.compare.joining import articles_in, grouped
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import Pieces, stem
from framing.tables import frame, records, told_as

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    import pandas as pd

    from framing.compare.acts.told_act import ToldAct
    from framing.compare.sample import Sample

__all__ = ["ToldActs", "acts", "perhaps_acts"]

FORM_OF_CATEGORY = {
    "active": "active",
    "passive_agent": "passive",
    "passive_no_agent": "passive",
    "nominal": "nominal",
    "middle": "middle",
}


@dataclass(frozen=True)
class ToldActs:
    """The acts of a sample as told, with what judges whether two are one."""

    rows: list[dict[str, Any]]
    tellings: list[ToldAct]
    judge: Judge
    context: np.ndarray
    """Acts × acts: how much their sentences share."""

    @classmethod
    def of(cls, sample: Sample) -> ToldActs:
        """Return the acts of a sample."""
        empty = read("same_acts")["empty"]["verbs"]
        found = [
            row
            for row in sample.found_by("agency")
            if row["category"] in FORM_OF_CATEGORY and row["label"] not in empty
        ]
        told_in = told_acts(sample, found)
        context = Pieces([_context(sample, row) for row in found], sample.rarities)
        return cls(found, told_in, Judge(sample, told_in), context.dice)

    @cached_property
    def candidates(self) -> list[tuple[int, int]]:
        """The pairs of clauses that share a verb, a family or a class of acts."""
        return _candidates(self.tellings)

    @cached_property
    def _nearness(self) -> dict[tuple[int, int], float | None]:
        return {}

    def near(self, a: int, b: int) -> float | None:
        """Return how near two acts are by the rules; None for two of one article that are not compared."""
        if (a, b) not in self._nearness:
            one, two = self.tellings[a], self.tellings[b]
            compared = one.article != two.article or one.label == two.label
            value = (
                self.judge.near(one, two, context=float(self.context[a, b])) if compared else None
            )
            self._nearness[a, b] = self._nearness[b, a] = value
        return self._nearness[a, b]

    def likely(self, a: int, b: int) -> float:
        """Return how likely two acts are one, 0 to 1; 0 where anything speaks of two."""
        one, two = self.tellings[a], self.tellings[b]
        if apart(one, two):
            return 0.0
        return likelihood(
            self.judge, one, two=two, seen=(self.near(a, b) or 0.0, float(self.context[a, b]))
        )

    @cached_property
    def groups(self) -> list[list[int]]:
        """The acts that are one for sure: every two of a group hold on their own."""
        limits = thresholds("acts")
        links = [
            (value, a, b)
            for a, b in self.candidates
            if (value := self.near(a, b)) is not None and value >= limits.near
        ]
        return grouped(len(self.rows), links, least=limits.near, near=self._held, every=True)

    def _held(self, a: int, b: int) -> float | None:
        """Return how near two acts are, or may be by what is likely where the rules say too little."""
        value = self.near(a, b)
        if value is None or value >= thresholds("acts").near or value == 0:
            return value
        return self.likely(a, b) if self.likely(a, b) >= thresholds("acts").held else value


def acts(sample: Sample, told: ToldActs | None = None) -> pd.DataFrame:
    """Return table ``acts``: acts that at least two articles tell, with a row for each telling.

    Two clauses tell one act where the verbs are one (or of one family or class of acts) and either those
    acting or affected agree, or what the act is about, or, where nothing is said of these, their sentences
    share much (``same_act``). An article that does not tell it has a row too.
    """
    if len(sample.ids) < 2:
        return frame("acts", [])
    told = told or ToldActs.of(sample)
    found, least = told.rows, thresholds("acts").shared
    groups = [g for g in told.groups if articles_in(found, g) >= least]
    groups.sort(key=lambda g: (-articles_in(found, g), g[0]))
    rows: list[dict[str, Any]] = []
    for number, group in enumerate(groups, start=1):
        members = [found[n] for n in group]
        common = {"act": number, "what": _what(members)}
        rows.extend(common | _telling(row) for row in members)
        here = {row["article_id"] for row in members}
        rows.extend(
            common | {"article_id": a, "outlet": sample.outlet[a], "found": False}
            for a in sample.ids
            if a not in here and len(sample.ids) <= thresholds("coverage").grid
        )
    return frame("acts", rows)


def perhaps_acts(
    sample: Sample, told: ToldActs, *, shared: pd.DataFrame, events: Mapping[str, int]
) -> pd.DataFrame:
    """Return table ``perhaps_acts``: tellings that may be of one act, a number for each such act.

    ``shared`` is the table ``acts``; a telling that stands there keeps its number of it.
    """
    known = {(row["article_id"], row["start"], row["end"]): row["act"] for row in records(shared)}
    rows = []
    number = 0
    for group in _wider(told, events):
        members = [told.rows[n] for n in group]
        acts_of = [known.get((row["article_id"], row["start"], row["end"])) for row in members]
        if len({row["article_id"] for row in members}) < 2 or len(
            {*acts_of} - {None}
        ) == 1 > acts_of.count(None):
            continue
        number += 1
        rows += [
            {"perhaps": number, "act": act, **_telling(row)}
            for row, act in zip(members, acts_of, strict=True)
        ]
    return frame("perhaps_acts", [{k: v for k, v in row.items() if k != "found"} for row in rows])


def _wider(told: ToldActs, events: Mapping[str, int]) -> list[list[int]]:
    """Return the acts that may be one: what is one for sure, and what is likely."""
    limits = thresholds("acts")
    sure = {n: place for place, group in enumerate(told.groups) for n in group}

    def near(a: int, b: int) -> float | None:
        if sure.get(a, -1) == sure.get(b, -2):
            return 1.0
        if told.near(a, b) is None:
            return None
        return told.likely(a, b)

    links = [
        (value, a, b)
        for a, b in told.candidates
        if events[told.tellings[a].article] == events[told.tellings[b].article]
        and (value := near(a, b)) is not None
        and value >= limits.likely
    ]
    return grouped(len(told.rows), links, least=limits.wide, near=near)


def _candidates(told_in: Sequence[ToldAct]) -> list[tuple[int, int]]:
    """Return the pairs of clauses that share a verb, a family or a class of acts."""
    held: dict[str, list[int]] = defaultdict(list)
    for n, act in enumerate(told_in):
        for key in {f"verb {stem(act.label)}", f"class {act.kind}", *act.families}:
            held[key].append(n)
        for pair in caused():
            if act.kind in pair:
                held[f"caused {sorted(pair)}"].append(n)
    held.pop("class ", None)  # no class of ours is none that two acts share
    return sorted({pair for members in held.values() for pair in combinations(members, 2)})


def _context(sample: Sample, row: dict[str, Any]) -> list[str]:
    span = sample.sentence_spans[row["article_id"]].get(row["sentence"])
    return sample.content(row["article_id"], [span]) if span else []


def _what(members: Sequence[dict[str, Any]]) -> str:
    """Return a title in no outlet's grammar: the commonest verb, or noun where none has a verb, and the target.

    *Shut down: the government*. The doer is left out, since who is shown acting is what tellings differ in.
    """
    verbs = [row for row in members if row["category"] != "nominal"]
    act = _commonest([str(row["label"] or row["text"]) for row in verbs or members])
    targets = [str(row["attrs"]["patient"]) for row in members if row["attrs"].get("patient")]
    target = _commonest([one for one in targets if one.casefold() not in ENGLISH_STOP_WORDS])
    return f"{act}: {target}" if target else act


def _commonest(words: Sequence[str]) -> str:
    """Return the commonest of some words, the shortest and then the first on a tie; "" of none."""
    counted = Counter(words)
    return min(counted, key=lambda one: (-counted[one], len(one)), default="")


def _telling(row: dict[str, Any]) -> dict[str, Any]:
    attrs = row["attrs"]
    return {
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "found": True,
        "form": FORM_OF_CATEGORY[row["category"]],
        "agent": attrs.get("agent"),
        "target": attrs.get("patient"),
        "verb": attrs.get("verb") or row["text"],
        "start": row["start"],
        "end": row["end"],
        "agent_span": attrs.get("agent_span"),
        "target_span": attrs.get("patient_span"),
        "sentence": row["sentence"],
        "voice": row["voice"],
        "told": told_as(attrs),
        "unsure": attrs.get("unsure") or "",
    }
