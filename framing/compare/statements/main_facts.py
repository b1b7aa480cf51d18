"""What a sentence tells first: the verbs of its main clause, who does it and to what.

Two sentences state one thing only where their main clauses meet. What they share in clauses beside those (the same
man described, the same law mentioned) is a part at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.concepts import meanings
from framing.compare.dates import DAY_NAMES
from framing.compare.statements.main_verbs import earlier, light, main_verbs, ways, ways_printed
from framing.compare.thresholds import read, thresholds
from framing.tags import ANY_SUBJECTS, PREPOSITIONAL, VERBAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["ASIDES", "NOTHING", "MainFacts", "main_facts", "meet"]

Row = dict[str, Any]
OBJECT_RELATIONS = frozenset({"dobj", "attr", "pobj", "acomp", "oprd", "dative"})
ASIDES = frozenset({"relcl", "appos", "acl", "advcl", "parataxis"})
"""What hangs on these only adds to the main clause."""


@dataclass(frozen=True)
class MainFacts:
    """A sentence's main verbs and its first subjects and objects, each by what it stands for."""

    verbs: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    core: frozenset[str] = frozenset()
    """What any word outside of clauses beside the main one stands for."""
    words: frozenset[tuple[str, ...]] = frozenset()
    """The same, word by word."""
    days: frozenset[str] = frozenset()
    defended: bool = False
    """Its main verb turns against what somebody else says: disputed, defended."""
    turning: bool = False
    """Any of its words does."""
    ways: tuple[tuple[str, str], ...] = ()
    """Its main verbs and how each is told (``main_verbs.ways``)."""
    earlier: bool = False
    """Told of another occasion, before the day's."""


NOTHING = MainFacts()


@cache
def _verbs(name: str, table: str) -> frozenset[str]:
    return frozenset(read(name)[table]["verbs"])


def main_facts(words: Sequence[Row]) -> MainFacts:
    """Return what a sentence tells first; empty where the parse shows no verb as its root."""
    roots = [row for row in words if row["dep"] == "ROOT"]
    if len(roots) != 1 or roots[0]["pos"] not in VERBAL:
        return MainFacts(turning=_turning(words), ways=tuple(ways_printed(words).items()))
    under: dict[int, list[Row]] = {}
    for row in words:
        if row["head"] is not None and row["head"] != row["start"]:
            under.setdefault(row["head"], []).append(row)
    meant = {row["start"]: names for row, names in zip(words, meanings(words), strict=True)}
    verbs = list(main_verbs(roots[0], under))
    parties: dict[bool, list[Row]] = {True: [], False: []}
    for verb in verbs:
        for row in under.get(verb["start"], ()):
            if row["dep"] in ANY_SUBJECTS:
                parties[True].append(row)
            elif row["dep"] in OBJECT_RELATIONS:
                parties[False].append(row)
            elif row["dep"] in PREPOSITIONAL:
                parties[False] += [r for r in under.get(row["start"], ()) if r["dep"] == "pobj"]
    core = _core(roots[0], under)
    return MainFacts(
        verbs=_meant([row for row in verbs if row["lemma"] not in light()], meant),
        subjects=_meant(parties[True], meant),
        objects=_meant(parties[False], meant),
        core=_meant(core, meant),
        words=frozenset(names for row in core if (names := meant[row["start"]])),
        days=_days(core),
        defended=_turning(verbs),
        turning=_turning(words),
        ways=tuple(ways(roots[0], under).items()),
        earlier=earlier(roots[0], under),
    )


def meet(one: MainFacts, two: MainFacts) -> bool:
    """Tell whether two main clauses can tell one thing: a verb of one family, or subject and object in common."""
    turned = (one.defended and not two.turning) or (two.defended and not one.turning)
    if turned or (one.days and two.days and not one.days & two.days):
        return False
    limits, shared = thresholds("statements"), one.core & two.core
    least = limits.main_shared * min(len(one.core), len(two.core))
    if not least or (len(shared) >= least and _several(one, two)):
        return True
    objects = one.objects & two.objects
    named = one.subjects & two.subjects or not (one.verbs or two.verbs)
    return bool(one.verbs & two.core or two.verbs & one.core or (objects and named))


def _several(one: MainFacts, two: MainFacts) -> bool:
    """Tell whether more than one word is shared: *storm* stands for an act and for several families of acts."""
    shared = sum(not two.core.isdisjoint(meant) for meant in one.words)
    return shared >= int(thresholds("statements").main_least)


def _core(row: Row, under: Mapping[int, Sequence[Row]]) -> list[Row]:
    found, waiting, seen = [row], [row], {row["start"]}
    while waiting:
        for below in under.get(waiting.pop()["start"], ()):
            if below["dep"] not in ASIDES and below["start"] not in seen:
                seen.add(below["start"])
                found.append(below)
                waiting.append(below)
    return found


def _meant(rows: Sequence[Row], meant: Mapping[int, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(name for row in rows for name in meant[row["start"]])


def _turning(words: Sequence[Row]) -> bool:
    return any(row["lemma"] in _verbs("names", "defending") for row in words)


def _days(words: Sequence[Row]) -> frozenset[str]:
    return frozenset(row["lemma"].casefold() for row in words) & DAY_NAMES
