"""One act told by several articles: who is shown doing it, in which grammar."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.compare.deeds import Deed, deeds, told
from framing.compare.links import grouped
from framing.compare.same_act import CAUSED, Judge
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, rarities, stem
from framing.tables import frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["acts"]

FORMS = {
    "active": "active",
    "passive_agent": "passive",
    "passive_no_agent": "passive",
    "nominal": "nominal",
    "middle": "middle",
}


def acts(sample: Sample) -> pd.DataFrame:
    """Return table ``acts``: acts that at least two articles tell, with a row for each telling.

    Two clauses tell one act where the verbs are one (or of one class of acts), those affected or acting
    are one, and their sentences are about one thing. An article that does not tell it has a row too.
    """
    if len(sample.ids) < 2:
        return frame("acts", [])
    found = [row for row in sample.found_by("agency") if row["category"] in FORMS]
    least = thresholds("acts").shared
    groups = [g for g in _groups(sample, found) if _articles(found, g) >= least]
    groups.sort(key=lambda g: (-_articles(found, g), g[0]))
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


def _articles(found: Sequence[dict[str, Any]], group: Sequence[int]) -> int:
    return len({found[n]["article_id"] for n in group})


def _groups(sample: Sample, found: Sequence[dict[str, Any]]) -> list[list[int]]:
    context = Pieces([_context(sample, row) for row in found], rarities(sample))
    least = thresholds("acts").near
    told_in = deeds(sample, found)
    judge = Judge(sample, told_in)

    def near(a: int, b: int) -> float | None:
        one, two = told_in[a], told_in[b]
        if one.article == two.article and one.label != two.label:
            return None
        return judge.near(one, two, float(context.dice[a, b]))

    links = []
    for a, b in _candidates(told_in):
        value = near(a, b)
        if value is not None and value >= least:
            links.append((value, a, b))
    return grouped(len(found), links, least=least, near=near)


def _candidates(told_in: Sequence[Deed]) -> list[tuple[int, int]]:
    """Return the pairs of clauses that share a verb, a family or a class of acts."""
    held: dict[str, list[int]] = defaultdict(list)
    for n, deed in enumerate(told_in):
        for key in {f"verb {stem(deed.label)}", f"class {deed.kind}", *deed.families}:
            held[key].append(n)
        for pair in CAUSED:
            if deed.kind in pair:
                held[f"caused {sorted(pair)}"].append(n)
    held.pop("class other", None)
    return sorted({pair for members in held.values() for pair in combinations(members, 2)})


def _context(sample: Sample, row: dict[str, Any]) -> list[str]:
    span = sample.sentence_spans[row["article_id"]].get(row["sentence"])
    return sample.content(row["article_id"], [span]) if span else []


def _what(members: Sequence[dict[str, Any]]) -> str:
    """Return the act in the telling with most parties stated, active before passive, first on a tie."""
    best = max(
        members,
        key=lambda r: (
            bool(r["attrs"].get("agent")) + bool(r["attrs"].get("patient")),
            r["category"] == "active",
        ),
    )
    attrs = best["attrs"]
    agent, patient = attrs.get("agent"), attrs.get("patient")
    verb = attrs.get("verb") or best["text"]
    if best["category"].startswith("passive"):
        return " ".join(part for part in (patient, verb, f"by {agent}" if agent else "") if part)
    return " ".join(part for part in (agent, verb, patient) if part)


def _telling(row: dict[str, Any]) -> dict[str, Any]:
    attrs = row["attrs"]
    return {
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "found": True,
        "form": FORMS[row["category"]],
        "agent": attrs.get("agent"),
        "target": attrs.get("patient"),
        "verb": attrs.get("verb") or row["text"],
        "start": row["start"],
        "end": row["end"],
        "agent_span": attrs.get("agent_span"),
        "target_span": attrs.get("patient_span"),
        "sentence": row["sentence"],
        "voice": row["voice"],
        "told": told(attrs),
    }
