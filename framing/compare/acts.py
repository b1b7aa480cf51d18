"""One act told by several articles: who is shown doing it, in which grammar."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from framing.compare.deeds import Deed, deeds
from framing.compare.links import grouped
from framing.compare.same_act import VAGUE, Judge, caused
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, rarities, stem
from framing.tables import frame, told_as

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

    Two clauses tell one act where the verbs are one (or of one family or class of acts) and either those
    acting or affected agree, or what the act is about, or, where nothing is said of these, their sentences
    share much (``same_act``). An article that does not tell it has a row too.
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
        for pair in caused():
            if deed.kind in pair:
                held[f"caused {sorted(pair)}"].append(n)
    for vague in VAGUE:
        held.pop(f"class {vague}", None)
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
        "told": told_as(attrs),
        "unsure": attrs.get("unsure") or "",
    }
