"""Headlines and openings side by side: what is named first, who acts, in which grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.compare.thresholds import thresholds
from framing.tables import frame

if TYPE_CHECKING:
    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["openings"]

FORMS = {
    "active": "active",
    "passive_agent": "passive",
    "passive_no_agent": "passive",
    "middle": "middle",
    "nominal": "nominal",
}


def openings(sample: Sample) -> pd.DataFrame:
    """Return table ``openings``: headline, standfirst and first sentences of each article.

    ``first_named`` is the first proper name or, without one, the first noun. ``verb``, ``form`` and
    ``agent`` are those of the first act that the sentence tells; form ``none`` where it tells none.
    """
    clauses: dict[tuple[str, int], dict[str, Any]] = {}
    for row in sample.found_by("agency"):
        key = (row["article_id"], row["sentence"])
        if row["category"] in FORMS and (
            key not in clauses or clauses[key]["category"] == "nominal"
        ):
            clauses[key] = row
    rows = []
    for article in sample.ids:
        for part, sentence in _parts(sample, article):
            clause = clauses.get((article, sentence["sentence"]))
            rows.append(_row(sample, part, sentence, clause))
    return frame("openings", rows)


def _parts(sample: Sample, article: str) -> list[tuple[str, dict[str, Any]]]:
    sentences = sample.sentences[article]
    heads = [(s["zone"], s) for s in sentences if s["zone"] in {"headline", "standfirst"}]
    body = [s for s in sentences if s["zone"] == "body"][: thresholds("openings").sentences]
    return heads + [("opening", s) for s in body]


def _row(
    sample: Sample, part: str, sentence: dict[str, Any], clause: dict[str, Any] | None
) -> dict[str, Any]:
    article = sentence["article_id"]
    row = {
        "article_id": article,
        "outlet": sample.outlet[article],
        "part": part,
        "sentence": sentence["sentence"],
        "text": sentence["text"],
        "first_named": _first_named(sample, sentence),
    }
    if clause is None:
        return row | {"verb": "", "form": "none", "agent": ""}
    verb = clause["attrs"].get("verb") or clause["text"]
    return row | {
        "verb": verb,
        "form": FORMS[clause["category"]],
        "agent": clause["attrs"].get("agent"),
    }


def _first_named(sample: Sample, sentence: dict[str, Any]) -> str:
    """Return the first run of proper nouns, else the first noun, as printed."""
    words = sample.words[sentence["article_id"]]
    inside = words.between([(sentence["start"], sentence["end"])])
    for wanted in ({"PROPN"}, {"NOUN"}):
        for place, n in enumerate(inside):
            if words.pos[n] in wanted:
                run = [n]
                while (
                    wanted == {"PROPN"}
                    and place + len(run) < len(inside)
                    and words.pos[run[-1] + 1] == "PROPN"
                ):
                    run.append(run[-1] + 1)
                return sample.texts[sentence["article_id"]][
                    int(words.starts[run[0]]) : int(words.ends[run[-1]])
                ]
    return ""
