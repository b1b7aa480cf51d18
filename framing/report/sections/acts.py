"""Who does what to whom: the same acts side by side, and the clauses that do not name a doer."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words
from framing.plugins import section
from framing.report.actor_charts import part_dots
from framing.report.evidence import Ledger, spot
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.parts_played import profile_rows
from framing.report.stands_here import act_word, any_word, first_printed
from framing.report.told_near import Nearby
from framing.report.view import View, view_of
from framing.report.wording import capital, count, short
from framing.tables import claims_voice, told_as

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["acts"]

TELLINGS_IN_CELL = 3
VERBS_IN_CELL = 4
STATED = {"middle": "happens by itself", "nominal": "as a noun"}
VOICES = {"quoted": "in a quotation", "attributed": "in reported words"}
PERHAPS_REPORTED = "perhaps in reported words"
TOLD = {"not done": "not done", "open": "not as done", "unclear": "unclear whether done"}
DOER = "doer"
PASSIVES = (
    ("passive_agent", "Passive, doer in the clause"),
    ("passive_no_agent", "Passive, doer not stated"),
    ("unsure", "Passive, unclear whether the doer is stated"),
)


@section("acts", "Who does what to whom", order=100)
def acts(comparison: Comparison) -> dict[str, Any]:
    """Return aligned acts with their doers, each actor's parts, acts between actors, clauses without a doer."""
    view = view_of(comparison)
    clauses = view.found_by("agency")
    ledger = Ledger(view, "acts", summary="Every sentence behind these tables")
    nearby = Nearby.of(view)
    aligned = _acts(view, ledger, nearby=nearby)
    pairs = _pairs(view, clauses, ledger=ledger)
    for row in pairs:
        _with_nearest(view, row, nearby=nearby)
    return {
        "say": _say(clauses, aligned, view=view),
        "acts": matrix(
            view,
            "Act",
            rows=aligned,
            label="acts-h",
            caption="Bold is the doer that the clause names. Perhaps: a telling that may be of the same act.",
        )
        if aligned
        else None,
        "chart": part_dots(view, view.rows("profiles")),
        "profiles": profile_rows(view, ledger),
        "pairs": matrix(view, "From and to", rows=pairs, label="between-h") if pairs else None,
        "forms": matrix(view, "Clause", rows=_forms(view, clauses, ledger=ledger), label="forms-h")
        if clauses
        else None,
        "evidence": ledger.data(),
    }


def _say(clauses: list[Row], aligned: list[dict[str, Any]], *, view: View) -> str:
    if not clauses and not aligned:
        return "No clause with an act was found in these articles."
    without = sum(1 for row in clauses if _form(row) == "passive_no_agent")
    passive = sum(1 for row in clauses if row["category"].startswith("passive"))
    shared = len(aligned)
    told = f"{capital(in_words(shared))} {'act is' if shared == 1 else 'acts are'} told in two or more articles"
    named = sum(1 for row in aligned if row["sub"])
    whole = "and only named" if shared == 1 else f"{in_words(named)} of them only named"
    told += f", {whole}, by a noun. " if named else ". "
    if len(view.articles) < 2 or not shared:
        told = ""
    unclear = sum(1 for row in clauses if not claims_voice(row["attrs"]))
    words = f" Whose words tell {count(unclear, 'act')} is unclear: in no voice's count."
    return f"{told}{_passives(without, passive)}{words if unclear else ''}"


def _passives(without: int, passive: int) -> str:
    if not passive:
        return "No passive clause was found."
    if not without:
        return "No passive clause was found without its doer."
    return (
        f"In {without} of {count(passive, 'passive clause')} the doer is not stated. "
        "Often the doer is not yet known."
    )


def _acts(view: View, ledger: Ledger, *, nearby: Nearby) -> list[dict[str, Any]]:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("acts"):
        groups[row["act"]].append(row)
    perhaps = _perhaps(view)
    rows = []
    for number, found in sorted(groups.items(), key=lambda item: (_only_named(item[1]), item[0])):
        told = [row for row in found if row["found"]]
        columns = zip(view.outlets, cells_by_outlet(view, told), strict=True)
        title = capital(found[0]["what"])
        cells = [_tellings(view, title, rows=one, kept=(outlet, ledger)) for outlet, one in columns]
        maybe = cells_by_outlet(view, perhaps.get(number, []))
        for cell, likely in zip(cells, maybe, strict=True):
            if cell["empty"] and likely:
                cell |= {"tellings": [_telling(view, likely[0])], "perhaps": True}
        naming = any_word(told)
        for cell, outlet in zip(cells, view.outlets, strict=True):
            if not cell["tellings"]:
                act = found[0]["what"].split(":")[0]
                word, at = first_printed(view, outlet, pattern=act_word(act))
                near = (
                    None
                    if word and _only_named(found)
                    else nearby.cell(told, outlet, naming=naming)
                )
                cell |= {"word": word, "at": at, "near": near}
        named = "only named, by a noun" if _only_named(found) else ""
        rows.append({"title": title, "cells": cells, "sub": named})
    return rows


def _with_nearest(view: View, row: dict[str, Any], *, nearby: Nearby) -> None:
    """Give the empty cells of a row what comes nearest to the clauses in its other cells."""
    told = row.pop("told")
    naming = any_word([one["attrs"] for one in told])
    for cell, outlet in zip(row["cells"], view.outlets, strict=True):
        if cell["empty"]:
            cell["near"] = nearby.cell(told, outlet, naming=naming)


def _only_named(found: list[Row]) -> bool:
    """Tell an act of which no article has a clause: *the war*, *the ban*, and not who does what to whom."""
    return all(row["form"] == "nominal" for row in found if row["found"])


def _perhaps(view: View) -> dict[int, list[Row]]:
    """Return the tellings that may be of each aligned act, by its number."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("perhaps_acts"):
        groups[row["perhaps"]].append(row)
    found: dict[int, list[Row]] = defaultdict(list)
    for rows in groups.values():
        for act in dict.fromkeys(row["act"] for row in rows if row["act"] is not None):
            found[act] += [row for row in rows if row["act"] != act]
    return found


def _tellings(
    view: View, title: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    rest = rows[TELLINGS_IN_CELL:]
    href = ledger.add(title, outlet.letter, spots=[spot(row) for row in rows]) if rest else ""
    shown = [_telling(view, row) for row in rows[:TELLINGS_IN_CELL]]
    return {
        "empty": not rows,
        "perhaps": False,
        "word": "",
        "at": "",
        "near": None,
        "tellings": shown,
        "more": len(rest),
        "href": href,
    }


def _telling(view: View, row: Row) -> dict[str, Any]:
    article = row["article_id"]
    return {
        "agent": short(row["agent"]),
        "stated": STATED.get(row["form"], "doer unclear" if _is_unsure(row["unsure"]) else ""),
        "verb": row["verb"] or view.words(article, row["start"], end=row["end"]),
        "target": short(row["target"]),
        "voice": _how(row, row["told"], claims=row),
        "href": view.mark_at("agency", article, row["start"], row["end"]),
    }


def _pairs(view: View, clauses: list[Row], *, ledger: Ledger) -> list[dict[str, Any]]:
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in clauses:
        doer, target = row["attrs"].get("agent_actor"), row["attrs"].get("patient_actor")
        if doer and target and doer != target:
            groups[(str(doer), str(target))].append(row)

    def place(pair: tuple[str, str]) -> tuple[int, int, tuple[str, str]]:
        rows = groups[pair]
        return -len({row["article_id"] for row in rows}), -len(rows), pair

    rows = []
    for pair in sorted(groups, key=place):
        title = f"{capital(pair[0])} → {pair[1]}"
        columns = zip(view.outlets, cells_by_outlet(view, groups[pair]), strict=True)
        cells = [_verbs(view, title, rows=one, kept=(outlet, ledger)) for outlet, one in columns]
        rows.append({"title": title, "cells": cells, "told": groups[pair]})
    return rows


def _verbs(
    view: View, title: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    more = max(len(rows) - VERBS_IN_CELL, 0)
    href = ledger.add(title, outlet.letter, spots=[spot(row) for row in rows]) if more else ""
    verbs = [
        {
            "verb": row["attrs"].get("verb") or row["label"],
            "voice": _how(row, told_as(row["attrs"]), claims=row["attrs"]),
            "href": view.href(row),
        }
        for row in rows[:VERBS_IN_CELL]
    ]
    return {"empty": not rows, "verbs": verbs, "more": more, "href": href, "near": None}


def _how(row: Row, told: str, *, claims: Row) -> str:
    """Return in whose words an act is told, as far as that is claimed, and whether as done."""
    words = VOICES.get(row["voice"], "") if claims_voice(claims) else PERHAPS_REPORTED
    return ", ".join(part for part in (TOLD.get(told, ""), words) if part)


def _forms(view: View, clauses: list[Row], *, ledger: Ledger) -> list[dict[str, Any]]:
    rows = []
    for category, title in PASSIVES:
        found = [row for row in clauses if _form(row) == category]
        if not found and category == "unsure":
            continue
        columns = zip(view.outlets, cells_by_outlet(view, found), strict=True)
        cells = [_count(title, one, kept=(outlet, ledger)) for outlet, one in columns]
        rows.append({"title": title, "cells": cells})
    return rows


def _form(row: Row) -> str:
    """Return the form of a clause; of a passive whose doer the text may state somewhere, ``unsure``."""
    form = str(row["category"])
    return (
        "unsure" if form == "passive_no_agent" and _is_unsure(row["attrs"].get("unsure")) else form
    )


def _is_unsure(claims: str | None) -> bool:
    return DOER in (claims or "")


def _count(title: str, rows: list[Row], *, kept: tuple[Outlet, Ledger]) -> dict[str, Any]:
    outlet, ledger = kept
    if not rows:
        return {"empty": True, "n": 0}
    href = ledger.add(
        title,
        outlet.letter,
        spots=[spot(row, _how(row, "", claims=row["attrs"])) for row in rows],
        plain=title == PASSIVES[0][1],
    )
    own = sum(1 for row in rows if row["voice"] == "narration")
    split = f"{own or 'none'} in its own words" if own < len(rows) else "in its own words"
    return {"n": len(rows), "href": href, "split": split}
