"""One act told by several articles: who is shown doing it, in which grammar."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from framing.compare.links import grouped
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

# One event told as done and as happening of itself: rain destroyed the dam, the dam collapsed (the causative
# alternation, Levin 1993, 1.1.2.1).
CAUSED = [{"happening", "destroying"}, {"happening", "killing"}, {"happening", "injuring"}]


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
        told = [found[n] for n in group]
        common = {"act": number, "what": _what(told)}
        rows.extend(common | _telling(row) for row in told)
        here = {row["article_id"] for row in told}
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

    def near(a: int, b: int) -> float | None:
        if (
            found[a]["article_id"] == found[b]["article_id"]
            and found[a]["label"] != found[b]["label"]
        ):
            return None
        return _near(found[a], found[b], float(context.dice[a, b]))

    links = []
    for a, b in _candidates(found):
        value = near(a, b)
        if value is not None and value >= least:
            links.append((value, a, b))
    return grouped(len(found), links, least=least, near=near)


def _candidates(found: Sequence[dict[str, Any]]) -> list[tuple[int, int]]:
    """Return the pairs of clauses that share a verb or a class of acts."""
    held: dict[str, list[int]] = defaultdict(list)
    for n, row in enumerate(found):
        held[f"verb {stem(row['label'] or '')}"].append(n)
        kind = str(row["attrs"].get("act_class"))
        held[f"class {kind}"].append(n)
        for pair in CAUSED:
            if kind in pair:
                held[f"caused {sorted(pair)}"].append(n)
    held.pop("class other", None)
    return sorted({pair for members in held.values() for pair in combinations(members, 2)})


def _context(sample: Sample, row: dict[str, Any]) -> list[str]:
    span = sample.sentence_spans[row["article_id"]].get(row["sentence"])
    return sample.content(row["article_id"], [span]) if span else []


def _near(one: dict[str, Any], two: dict[str, Any], context: float) -> float:
    if one["attrs"].get("negated") != two["attrs"].get("negated"):
        return 0.0
    verb = _verb(one, two)
    if not verb:
        return 0.0
    parties = _parties(one, two)
    return 0.3 * verb + 0.4 * parties + 0.3 * min(1.0, 2 * context)


def _verb(one: dict[str, Any], two: dict[str, Any]) -> float:
    if stem(one["label"] or "") == stem(two["label"] or ""):
        return 1.0
    first, second = one["attrs"].get("act_class"), two["attrs"].get("act_class")
    if first and first == second and first != "other":
        return 0.6
    return 0.6 if {first, second} in CAUSED else 0.0


def _parties(one: dict[str, Any], two: dict[str, Any]) -> float:
    """Return how far actors and those acted on agree: where one text is silent, the other part decides."""
    agreed = [
        value
        for role in ("agent", "patient")
        if (value := _same_party(one["attrs"], two["attrs"], role)) is not None
    ]
    return sum(agreed) / len(agreed) if agreed else 0.3


def _same_party(one: dict[str, Any], two: dict[str, Any], role: str) -> float | None:
    first, second = (
        _party(f"{attrs.get(role) or ''} {attrs.get(f'{role}_actor') or ''}")
        for attrs in (one, two)
    )
    if not first or not second:
        return None
    return 1.0 if first & second else 0.0


@lru_cache(maxsize=16_384)
def _party(named: str) -> frozenset[str]:
    parts = re.findall(r"[^\W\d_]{3,}", named.casefold())
    return frozenset(stem(part) for part in parts if part not in ENGLISH_STOP_WORDS)


def _what(told: Sequence[dict[str, Any]]) -> str:
    """Return the act in the telling with most parties stated, active before passive, first on a tie."""
    best = max(
        told,
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
    }
