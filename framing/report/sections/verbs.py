"""How they are introduced: the stance of the words that hand over the word, and reports without a source."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.charts import verb_dots
from framing.report.evidence import Ledger, Spot, spot
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.notes import stance_name
from framing.report.speech import NO_ROLE, NO_SOURCE, UNNAMED, UNRESOLVED, kind_of, speaker_of
from framing.report.view import View, view_of
from framing.report.wording import capital, count, listed, short

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["verbs"]

EXTRACTOR = "attribution_cues"
VERBS_IN_CELL = 4
VERBS_OF_A_KIND = 3
NEUTRAL = "neutral"


@section("verbs", "How they are introduced", order=70)
def verbs(comparison: Comparison) -> dict[str, Any]:
    """Return cues by stance and outlet, speakers by the cues of each outlet, and reports without a source."""
    view = view_of(comparison)
    cues = view.found_by(EXTRACTOR)
    ledger = Ledger(view, "verbs", summary="Every sentence with an introducing verb")
    return {
        "say": _say(view, cues),
        "chart": verb_dots(view, cues),
        "stances": _stances(view, cues, ledger=ledger) if cues else None,
        "same": _same_speaker(view, cues),
        "kinds": _kinds(view),
        "evidence": ledger.data(),
        "unattributed": _unattributed(view),
        "asserted": _asserted(view),
        "classes": _classes(view, cues),
    }


def _say(view: View, cues: list[Row]) -> str:
    if not cues:
        return "No introducing verb was found in these articles."
    neutral = sum(1 for row in cues if row["category"] == "neutral")
    rest = len(cues) - neutral
    without = [
        outlet.letter
        for outlet in view.outlets
        if not any(
            r["category"] != "neutral" and view.member[r["article_id"]].letter == outlet.letter
            for r in cues
        )
    ]
    none = (
        f" None of these is in {listed(without, 'or')}."
        if without and rest and len(view.outlets) > 1
        else ""
    )
    carry = "carries" if rest == 1 else "carry"
    return f"Of {count(len(cues), 'introducing verb')}, {neutral} are neutral. {rest} {carry} a stance.{none}"


def _stances(view: View, cues: list[Row], *, ledger: Ledger) -> dict[str, Any]:
    order = [r["category"] for r in view.rows("legend") if r["extractor"] == EXTRACTOR]
    found = {row["category"] for row in cues}
    rows = []
    for stance in sorted(found, key=lambda one: order.index(one) if one in order else len(order)):
        own = [row for row in cues if row["category"] == stance]
        columns = zip(view.outlets, cells_by_outlet(view, own), strict=True)
        cells = [_cell(view, stance, rows=one, kept=(outlet, ledger)) for outlet, one in columns]
        rows.append({"title": stance_name(stance), "stance": stance, "cells": cells})
    return matrix(
        view,
        "Stance",
        rows=rows,
        label="verbs-h",
        caption="Each verb opens the sentences where it stands.",
    )


def _cell(
    view: View, stance: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[_verb(row)].append(row)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[1][0]["index"]))
    href = ledger.add(
        stance_name(stance),
        outlet.letter,
        spots=[_spot(row, brief=stance == "neutral") for row in rows],
        plain=stance == "neutral",
    )
    shown = [
        {
            "word": verb,
            "n": len(found),
            "href": view.href(found[0]) if len(found) == 1 else href,
            "who": _who(found) if stance != "neutral" else "",
        }
        for verb, found in ordered[:VERBS_IN_CELL]
    ]
    more = sum(len(found) for _, found in ordered[VERBS_IN_CELL:])
    return {"empty": not rows, "verbs": shown, "more": more, "href": href}


def _verb(row: Row) -> str:
    return f"not {row['label']}" if row["attrs"].get("negated") else str(row["label"])


def _spot(row: Row, *, brief: bool) -> Spot:
    if brief:
        return spot(row)
    return spot(row, short(row["attrs"].get("speaker") or "") or "no source stated")


def _who(rows: list[Row]) -> str:
    return ", ".join(
        dict.fromkeys(short(row["attrs"].get("speaker") or "") or "no source" for row in rows)
    )


def _same_speaker(view: View, cues: list[Row]) -> dict[str, Any] | None:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in cues:
        told = view.attribution.get((row["article_id"], row["attrs"].get("attribution"))) or {}
        if told.get("status") == "named" and speaker_of(told):
            groups[speaker_of(told)].append(row)
    wide = {
        name: rows
        for name, rows in groups.items()
        if len({view.member[r["article_id"]].letter for r in rows}) > 1
    }
    ordered = sorted(
        wide.items(), key=lambda item: (-len({r["article_id"] for r in item[1]}), item[0])
    )
    rows = []
    for name, found in ordered:
        columns = cells_by_outlet(view, found)
        rows.append({"title": short(name, 80), "cells": [_verbs_of(view, one) for one in columns]})
    return matrix(view, "Speaker", rows=rows, label="same-h") if rows else None


def _verbs_of(view: View, rows: list[Row]) -> dict[str, Any]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[_verb(row)].append(row)
    verbs = [
        {"word": verb, "hrefs": [view.href(one) for one in found]} for verb, found in groups.items()
    ]
    return {"empty": not rows, "verbs": verbs}


def _kinds(view: View) -> dict[str, Any] | None:
    """Return a matrix of the stances with which each outlet introduces each kind of speaker."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in view.rows("cue_stances"):
        groups[_kind(row)].append(row)
    last = (NO_ROLE, UNNAMED, NO_SOURCE, UNRESOLVED)
    order = sorted(groups, key=lambda kind: (last.index(kind) + 1 if kind in last else 0, kind))
    rows = [
        {
            "title": kind,
            "cells": [
                _stances_of(view, [row for row in groups[kind] if row["outlet"] == outlet.name])
                for outlet in view.outlets
            ],
        }
        for kind in order
    ]
    caption = "Neutral verbs as a number; each other verb with its stance."
    return (
        matrix(view, "Kind of speaker", rows=rows, label="speaker-kinds-h", caption=caption)
        if rows
        else None
    )


def _kind(row: Row) -> str:
    """Return the speaker's kind; hearsay and agentless cues (reportedly, is believed to) have no speaker."""
    return NO_SOURCE if row["agentless"] else kind_of(row["status"], row["role"])


def _stances_of(view: View, rows: list[Row]) -> dict[str, Any]:
    neutral = [row for row in rows if row["stance"] == NEUTRAL]
    other = sorted((r for r in rows if r["stance"] != NEUTRAL), key=lambda r: str(r["stance"]))
    stances: dict[str, list[Row]] = defaultdict(list)
    for row in other[:VERBS_OF_A_KIND]:
        stances[row["stance"]].append(row)
    return {
        "empty": not rows,
        "neutral": sum(row["n"] or 0 for row in neutral),
        "href": _first_place(view, neutral),
        "stances": [
            {"name": stance_name(stance), "verbs": [_cue(view, row) for row in found]}
            for stance, found in stances.items()
        ],
        "more": sum(row["n"] or 0 for row in other[VERBS_OF_A_KIND:]),
        "rest": _first_place(view, other[VERBS_OF_A_KIND:]),
    }


def _cue(view: View, row: Row) -> dict[str, Any]:
    word = f"not {row['cue']}" if row["negated"] else row["cue"]
    return {"word": word, "n": row["n"], "href": _first_place(view, [row])}


def _first_place(view: View, rows: list[Row]) -> str:
    """Return the link to the paragraph of the first attribution that rows of ``cue_stances`` count."""
    places = [(article, number) for row in rows for article, number in row["attributions"]]
    found = [view.attribution[one] for one in places if one in view.attribution]
    if not found:
        return ""
    first = min(found, key=lambda row: int(row["index"]))
    return view.member[first["article_id"]].paragraph_href(first["paragraph"] or 0)


def _asserted(view: View) -> dict[str, Any] | None:
    """Return the assertions in the outlets' own words that state no source, by rule."""
    ledger = Ledger(view, "asserted", summary="Assertions with no source stated, to check")
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in view.rows("unattributed"):
        title = f"{capital(row['rule'])}. {row['why']}"
        groups[title, view.member[row["article_id"]].letter].append(row)
    for (title, letter), rows in sorted(groups.items()):
        ledger.add(title, letter, spots=_marked(rows))
    return ledger.data()


def _marked(rows: list[Row]) -> list[Spot]:
    """Return each sentence once, with all its markers set apart."""
    sentences: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        sentences[row["article_id"], row["sentence"]].append((row["start"], row["end"]))
    return [Spot(article, spans) for (article, _), spans in sentences.items()]


def _unattributed(view: View) -> dict[str, Any] | None:
    ledger = Ledger(
        view, "nosource", summary="Reports whose speaker is not stated or not known, to check"
    )
    said = (r for r in view.rows("attributions") if r["type"] != "scare" and not r["deed"])
    rows = [r for r in said if not r["speaker"]]
    for outlet in view.outlets:
        own = [row for row in rows if view.member[row["article_id"]].letter == outlet.letter]
        for title, lost in (("No source stated", False), ("Unresolved: we cannot tell who", True)):
            told = [
                row
                for row in own
                if (row["status"] == "unresolved") is lost and not _passed_on(view, row)
            ]
            ledger.add(title, outlet.letter, spots=[_report(row) for row in told])
    return ledger.data()


def _passed_on(view: View, row: Row) -> bool:
    """Tell whether a report stands inside what somebody else says: then that is its source.

    *Radley said all six were expected to recover*: nobody is named for the expecting, but Radley says it.
    """
    spans = row["cue_spans"] or row["content_spans"] or [[row["start"], row["end"]]]
    return any(
        other["speaker"]
        and other["article_id"] == row["article_id"]
        and all(
            any(s <= start and end <= e for s, e in other["content_spans"]) for start, end in spans
        )
        for other in view.rows("attributions")
    )


def _report(row: Row) -> Spot:
    spans = row["cue_spans"] or row["content_spans"] or [[row["start"], row["end"]]]
    return Spot(row["article_id"], spans)


def _classes(view: View, cues: list[Row]) -> list[dict[str, str]]:
    found = {row["category"] for row in cues}
    return [
        {
            "stance": row["category"],
            "name": stance_name(row["category"]),
            "description": row["description"],
            "citation": row["citation"],
        }
        for row in view.rows("legend")
        if row["extractor"] == EXTRACTOR and row["category"] in found
    ]
