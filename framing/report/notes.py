"""What the note of a mark says: its kind, whose words, a plainer wording or the fact that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.report.beside import told_plainly
from framing.report.wording import capital, kind_name, listed, role_name

if TYPE_CHECKING:
    from framing.report.members import Mark
    from framing.report.view import Row, View

__all__ = ["KIND_NAMES", "STANCE_NAMES", "notes", "plainer", "stance_name", "whose"]

KIND_NAMES = {"W": "loaded term", "V": "verb", "N": "name", "P": "doer not stated", "F": "figure"}
"""How each letter of a mark is read out."""
STANCE_NAMES = {
    "distancing": "doubt",
    "endorsing": "endorses",
    "emotive": "emotion",
    "argumentative": "argues",
    "directive": "directs",
    "denying": "denies",
}


BY_WORDS = {"framing": "On our list.", "attributions": "In marks, with nobody quoted."}
"""What marked a word, by the list that a finding names."""


def stance_name(stance: str) -> str:
    """Return the word that a stance's chip carries."""
    return STANCE_NAMES.get(stance, stance.replace("_", " ") or "not classed")


def whose(row: Row) -> str:
    """Return whose words a finding stands in: the outlet's own, or whom it quotes or reports."""
    if row["voice"] == "narration":
        return "own words, in scare quotes" if row["scare"] else "own words"
    speaker = row["speaker"] or "somebody who is not named"
    return f"{'quoted' if row['voice'] == 'quoted' else 'reported'}, {speaker}"


def plainer(row: Row) -> list[str]:
    """Return the plainer wordings of a loaded term; empty where the list gives none."""
    return [str(word) for word in row["attrs"].get("neutral") or [] if word]


def notes(view: View, article: str) -> list[dict[str, Any]]:
    """Return one note for each mark of an article, in the order of the text."""
    asked: set[str] = set()
    return [_note(view, mark, asked=asked) for mark in view.marks[article]]


def _note(view: View, mark: Mark, *, asked: set[str]) -> dict[str, Any]:
    """Return a note; a question to the reader that the article's notes have asked is not asked again."""
    row = mark.row
    lines = LINES.get(row["extractor"], _plugin)(view, row)
    question = str(row["attrs"].get("question") or "")
    lines = [*lines, "" if question in asked else question]
    asked.add(question)
    return {
        "number": mark.number,
        "letter": mark.letter,
        "kind": KIND_NAMES.get(mark.letter, view.title(row["extractor"])),
        "stance": row["category"] if row["extractor"] == "attribution_cues" else "",
        "lines": [line for line in lines if line],
    }


def _loaded(view: View, row: Row) -> list[str]:
    attrs = row["attrs"]
    other = plainer(row)
    return [
        f"{kind_name(row['category'])}, {whose(row)}.",
        _marked_by(row),
        f"Plainer: {listed([f'“{word}”' for word in other], 'or')}." if other else "",
        told_plainly(view, row),
        str(attrs.get("note") or ""),
    ]


def _marked_by(row: Row) -> str:
    """Return what marked a word: whose list, or the scorer with its score and what pushed it."""
    attrs = row["attrs"]
    source = str(attrs.get("list") or "")
    if source in BY_WORDS:
        return BY_WORDS[source]
    if source == "scorer":
        return str(attrs.get("why") or "").removesuffix(str(attrs.get("question") or "")).strip()
    return f"On the list “{source}”." if source else ""


def _cue(view: View, row: Row) -> list[str]:
    attrs = row["attrs"]
    speaker = attrs.get("speaker") or ""
    named = {"anonymous": "no name given", "unresolved": "unresolved: we cannot tell who"}
    extra = named.get(str(attrs.get("speaker_kind")), "")
    return [
        f"For {speaker}{f' ({extra})' if extra else ''}." if speaker else "No source is stated.",
        "Denied: the sentence says it was not said." if attrs.get("negated") else "",
    ]


def _label(view: View, row: Row) -> list[str]:
    actor = row["attrs"].get("actor") or ""
    kind = str(row["attrs"].get("kind") or row["category"]).replace("_", " ")
    return [
        f"For {actor}." if actor and actor.casefold() != row["text"].casefold() else "",
        "" if actor else "Unresolved: we cannot tell who is meant.",
        f"{role_name(kind)}, {whose(row)}.",
        "House style." if row["attrs"].get("house_style") else "",
    ]


def _passive(view: View, row: Row) -> list[str]:
    verb = row["attrs"].get("verb") or row["label"]
    return [f"“{verb}”, {whose(row)}. The clause does not say by whom."]


def _figure(view: View, row: Row) -> list[str]:
    attrs = row["attrs"]
    what = attrs.get("what") or row["label"]
    quantity = attrs.get("quantity") or row["text"]
    source = attrs.get("source")
    note = f" ({attrs['source_note']})" if source and attrs.get("source_note") else ""
    return [
        f"{what}: {quantity}." if what else f"{quantity}.",
        f"Given as “{attrs['hedge']}”." if attrs.get("hedge") else "",
        f"Source: {source}{note}." if source else "No source given.",
        _elsewhere(view, row),
    ]


def _elsewhere(view: View, row: Row) -> str:
    """Return what the other articles give for the count that a figure belongs to."""
    number = next((r["figure"] for r in view.rows("figures") if _same_span(r, row)), None)
    others = [
        f"{r['quantity']} ({view.member[r['article_id']].letter})"
        for r in view.rows("figures")
        if r["figure"] == number and r["found"] and r["article_id"] != row["article_id"]
    ]
    return f"Elsewhere: {', '.join(others)}." if number is not None and others else ""


def _same_span(one: Row, other: Row) -> bool:
    return bool(one["found"]) and all(
        one[name] == other[name] for name in ("article_id", "start", "end")
    )


def _plugin(view: View, row: Row) -> list[str]:
    return [view.describe(row["extractor"], row["category"]), f"{capital(whose(row))}."]


LINES = {
    "loaded_terms": _loaded,
    "attribution_cues": _cue,
    "actor_labels": _label,
    "agency": _passive,
    "figures": _figure,
}
