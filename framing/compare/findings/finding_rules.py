"""The rules behind the findings: each yields candidates with a true sentence and the snippets that show it.

A rule would rather be silent than doubtful: what it sets side by side must be one thing in both texts.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from framing.compare.findings.candidates import (
    Candidate,
    by,
    printed,
    quotable,
    reach,
    snippet,
)
from framing.compare.findings.naming_rules import described, labels
from framing.compare.findings.place_rules import alone, covered, placed
from framing.compare.findings.rate_rules import differences
from framing.compare.findings.speech_rules import cues, quotations, voices
from framing.compare.findings.telling_rules import tellings
from framing.compare.findings.word_rules import headlines, names_of_things
from framing.compare.quantities import counted
from framing.compare.quantities.conflicts import differ, excluded
from framing.compare.statements.main_verbs import MODALS
from framing.compare.thresholds import read, thresholds, word_set
from framing.compare.vectors import stem
from framing.compare.wording import say
from framing.tags import NOUN_OR_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from framing.compare.findings.candidates import Row
    from framing.compare.sample import Sample

__all__ = ["RULE_OF_KIND"]


def _observed(sample: Sample, extractor: str) -> dict[tuple[str, int, int], Row]:
    rows = sample.found_by(extractor)
    return {(row["article_id"], row["start"], row["end"]): row for row in rows}


def _place(row: Row) -> tuple[str, int, int]:
    return row["article_id"], row["start"], row["end"]


def values(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One count, given with values that cannot both be right: unit, thing and state agree, one value an article."""
    seen = _observed(sample, "figures")
    for rows in by(derived["figures"], "figure").values():
        given = [row for row in rows if row["found"] and _place(row) in seen]
        if not rows[0]["conflict"] or not _one_value_each(given):
            continue
        pairs = [
            (low, high)
            for low in given
            for high in given
            if low["outlet"] != high["outlet"]
            and low["value"] < high["value"]
            and _one_count(sample, seen[_place(low)], two=seen[_place(high)])
            and differ(seen[_place(low)], seen[_place(high)])
            and excluded(seen[_place(low)], seen[_place(high)])
        ]
        if pairs:
            low, high = max(pairs, key=lambda p: p[1]["value"] / max(p[0]["value"], 1e-9))
            share = (high["value"] - low["value"]) / abs(high["value"])
            contrast = min(1.0, share + thresholds("findings").any_difference)
            state = counted.state(sample, seen[_place(low)])
            what = read("count_states")[state]["why"] if state else rows[0]["what"]
            facts = {"what": what, "low": low, "high": high}
            yield Candidate(
                contrast,
                reach(sample, given),
                say("findings.figure", **facts),
                "figures",
                (snippet(sample, high), snippet(sample, low)),
            )


def _one_value_each(given: Sequence[Row]) -> bool:
    held: dict[str, set[float | None]] = defaultdict(set)
    for row in given:
        held[row["article_id"]].add(row["value"])
    return len(held) > 1 and all(len(found) == 1 and None not in found for found in held.values())


def _one_count(sample: Sample, one: Row, *, two: Row) -> bool:
    """Tell whether two figures count one thing: people in one state, or other things by one word."""
    if "vague" in {one["category"], two["category"]} or not (one["label"] and two["label"]):
        return False
    if (one["attrs"].get("unit") or "") != (two["attrs"].get("unit") or ""):
        return False
    times = word_set("names", "times")
    if {one["label"].casefold(), two["label"].casefold()} & times:
        return False
    states = {counted.state(sample, one), counted.state(sample, two)}
    people = counted.persons(one) and counted.persons(two)
    told = not (counted.persons(one) or counted.persons(two)) or "" not in states
    return (counted.same_word(one, two) or people) and len(states) == 1 and told


def doers(sample: Sample, derived: Mapping[str, pd.DataFrame]) -> Iterator[Candidate]:
    """One act on one target, with its doer stated here and not there; the doer is a person or a body."""
    seen = _observed(sample, "agency")
    for rows in by(derived["acts"], "act").values():
        told = [
            row
            for row in rows
            if row["found"] and row["form"] in {"active", "passive"} and _place(row) in seen
        ]
        stated = [
            row for row in told if _has_doer(seen[_place(row)]) and _told_as_done(sample, row)
        ]
        unsaid = [row for row in told if not row["agent"] and "doer" not in row["unsure"]]
        silent = [row for row in unsaid if _finite(sample, row)]
        pairs = [
            (a, b)
            for a in stated
            for b in silent
            if a["outlet"] != b["outlet"]
            and _one_act(sample, a, two=b)
            and not _near_by(sample, seen[_place(a)], silent=b)
        ]
        if pairs:
            one, two = pairs[0]
            spans = [s for s in (one["agent_span"], [one["start"], one["end"]]) if s]
            whole = [*(two["target_span"] or []), two["start"], two["end"]]
            facts = {
                "one": one,
                "two": two,
                "told": quotable(_clause(sample, two, whole=(min(whole), max(whole)))),
            }
            yield Candidate(
                thresholds("findings").silent,
                reach(sample, told),
                say("findings.doer", **facts),
                "acts",
                (snippet(sample, one, marks=sorted(spans)), snippet(sample, two)),
            )


def _near_by(sample: Sample, stated: Row, *, silent: Row) -> bool:
    """Tell whether the sentence without a doer in its clause prints the doer's name all the same."""
    words = sample.words[stated["article_id"]]
    inside = words.between([stated["attrs"]["agent_span"]])
    names = {stem(words.lemmas[n]) for n in inside if words.pos[n] in NOUN_OR_NAME}
    low, high = sample.sentence_spans[silent["article_id"]][silent["sentence"]]
    there = sample.words[silent["article_id"]]
    return bool(names & {stem(there.lemmas[n]) for n in there.between([(low, high)])})


def _clause(sample: Sample, row: Row, *, whole: tuple[int, int]) -> str:
    """Return target and act as printed; the act alone where much stands between them."""
    told = printed(sample, row["article_id"], *whole)
    near = len(told.split()) <= thresholds("findings").clause
    return told if near else printed(sample, row["article_id"], row["start"], row["end"])


def _finite(sample: Sample, row: Row) -> bool:
    """Tell whether a clause is a passive that is told as done: *was opened*, not *get a deal passed*."""
    words = sample.words[row["article_id"]]
    inside = words.between([(row["start"], row["end"])])
    return row["form"] == "passive" and len(inside) > 1 and _told_as_done(sample, row)


def _told_as_done(sample: Sample, row: Row) -> bool:
    """Tell whether an act is no infinitive, wish or plan: *to survey*, *that it be surveyed*, *would survey*."""
    text = sample.texts[row["article_id"]]
    inside = {word.casefold() for word in text[row["start"] : row["end"]].split()}
    first = text[row["start"] : row["end"]].split()[:1]
    before = text[: row["start"]].split()[-1:]
    near = {word.casefold() for word in [*first, *before]}
    return row["told"] == "done" and not ({"to", "be"} & near or inside & MODALS)


def _has_doer(row: Row) -> bool:
    """Tell whether a clause states a doer that is an actor of the article: a person, a group, an organisation."""
    return bool(row["attrs"].get("agent") and row["attrs"].get("agent_actor"))


def _one_act(sample: Sample, one: Row, *, two: Row) -> bool:
    """Tell whether two clauses have one verb and a target that goes by one word."""
    seen = _observed(sample, "agency")
    verbs = {stem(seen[_place(row)]["label"] or "") for row in (one, two)}
    targets = [_target(sample, row) for row in (one, two)]
    return len(verbs) == 1 and bool(targets[0] & targets[1])


def _target(sample: Sample, row: Row) -> set[str]:
    spans = [row["target_span"]] if row["target_span"] else []
    words = sample.words[row["article_id"]]
    chosen = (n for n in words.between(spans) if words.pos[n] in NOUN_OR_NAME)
    return {stem(words.lemmas[n]) for n in chosen}


RULE_OF_KIND: dict[str, Callable[[Sample, Mapping[str, pd.DataFrame]], Iterator[Candidate]]] = {
    "quotation": quotations,
    "figure": values,
    "doer": doers,
    "label": labels,
    "described": described,
    "headline": headlines,
    "telling": tellings,
    "wording": names_of_things,
    "cue": cues,
    "covered": covered,
    "placed": placed,
    "alone": alone,
    "voice": voices,
    "rate": differences,
}
