"""Who is heard: voices by role, words and depth; unnamed and unresolved speakers as rows of their own."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.phrasing import in_words
from framing.plugins import section
from framing.report.charts import voice_strips
from framing.report.evidence import Ledger, Spot
from framing.report.matrix import cells_by_outlet, depth, matrix
from framing.report.speech import (
    NO_ROLE,
    UNNAMED,
    UNRESOLVED,
    kind_of,
    not_heard,
    speaker_of,
    speakers_heard,
    spoken_for,
)
from framing.report.view import View, view_of
from framing.report.wording import count, short

if TYPE_CHECKING:
    from framing.report.members import Member, Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["voices"]

NAMES_IN_CELL = 4
LAST = (NO_ROLE, UNNAMED, UNRESOLVED)


@section("voices", "Who is heard, and where", order=60)
def voices(comparison: Comparison) -> dict[str, Any]:
    """Return words by role and by speaker for each outlet, every speaker, and actors not heard."""
    view = view_of(comparison)
    reports = [row for row in view.rows("attributions") if row["type"] != "scare"]
    heard = [row for row in reports if not row["deed"]]
    ledger = Ledger(view, "voices", summary="Every report of somebody’s words")
    roles = _grouped(heard, _role)
    named = _grouped([row for row in heard if _status(row) == "named"], speaker_of)
    named = {
        name: rows for name, rows in named.items() if len({row["article_id"] for row in rows}) > 1
    }
    return {
        "say": _say(view, heard),
        "chart": voice_strips(view, heard),
        "words": [_words(member) for member in view.articles],
        "roles": _matrix(view, roles, ledger=ledger, head="Role") if heard else None,
        "speakers": _matrix(view, named, ledger=ledger, head="Speaker") if named else None,
        "every": speakers_heard(view),
        "unheard": not_heard(view),
        "evidence": ledger.data(),
        "deeds": _deeds(view, [row for row in reports if row["deed"]]),
    }


def _deeds(view: View, rows: list[Row]) -> dict[str, Any] | None:
    """Return what reads like a report and tells a deed or an aim: shown, and in no count of words."""
    ledger = Ledger(
        view, "deeds", summary="Decisions, aims and states, not counted as anybody’s words"
    )
    for outlet in view.outlets:
        own = [row for row in rows if view.member[row["article_id"]].letter == outlet.letter]
        ledger.add(
            "Told by the outlet", outlet.letter, spots=[_told(row) for row in own], plain=True
        )
    return ledger.data()


def _say(view: View, heard: list[Row]) -> str:
    if not heard:
        return "No words of others were found in these articles: every word is the outlet’s own."
    unnamed = {row["article_id"] for row in heard if row["status"] == "anonymous"}
    unresolved = sum(1 for row in heard if row["status"] == "unresolved")
    total = len(view.articles)
    lost = (
        f" For {in_words(unresolved)} of {len(heard)} we cannot tell who speaks."
        if unresolved
        else ""
    )
    if total == 1:
        named = "Somebody speaks without a name." if unnamed else "Nobody speaks without a name."
        return f"In this article, {count(len(heard), 'report')} of what others say. {named}{lost}"
    return f"In {len(unnamed)} of {total} articles somebody speaks without a name.{lost}"


def _role(row: Row) -> str:
    return kind_of(_status(row), row["role"])


def _status(row: Row) -> str:
    """Return named for a description that another article settles (the minister: who that is)."""
    settled = row["status"] == "unresolved" and speaker_of(row) != (row["speaker"] or "")
    return "named" if settled else row["status"]


def _grouped(rows: list[Row], key: Any) -> dict[str, list[Row]]:  # noqa: ANN401 - any function of a row
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    order = {name: at for at, name in enumerate(groups)}

    def place(name: str) -> tuple[int, int, int]:
        articles = len({row["article_id"] for row in groups[name]})
        return (LAST.index(name) + 1 if name in LAST else 0, -articles, order[name])

    return {name: groups[name] for name in sorted(groups, key=place)}


def _matrix(
    view: View, groups: dict[str, list[Row]], *, ledger: Ledger, head: str
) -> dict[str, Any]:
    kept = ledger if head == "Role" else Ledger(view, "unused")
    rows = []
    for title, found in groups.items():
        columns = zip(view.outlets, cells_by_outlet(view, found), strict=True)
        cells = [
            _cell(view, (title, head), rows=one, kept=(outlet, kept)) for outlet, one in columns
        ]
        rows.append({"title": short(title, 80), "cells": cells})
    label, caption = (
        "speakers-h",
        "Words in quotation marks, and words reported without: two counts, never one.",
    )
    if head == "Role":
        label, caption = "roles-h", f"{caption} The strip shows the paragraphs."
    return matrix(view, head, rows=rows, label=label, caption=caption)


def _cell(
    view: View, titled: tuple[str, str], *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    (title, head), (outlet, ledger) = titled, kept
    if not rows:
        spoken = spoken_for(view, outlet, name=title) if head != "Role" else None
        return {"empty": True, "words": "", "spoken": spoken}
    names = list(dict.fromkeys(short(speaker_of(row)) or "no source stated" for row in rows))
    plain = title not in LAST[1:]
    href = ledger.add(title, outlet.letter, spots=[_spot(row) for row in rows], plain=plain)
    if head != "Role":
        names = []
        href = view.member[rows[0]["article_id"]].paragraph_href(rows[0]["paragraph"] or 0)
    articles = list(dict.fromkeys(row["article_id"] for row in rows))
    return {
        "words": _lengths(rows),
        "href": href,
        "who": ", ".join(names[:NAMES_IN_CELL]),
        "more": max(len(names) - NAMES_IN_CELL, 0),
        "depths": [_depth(view, article, rows=rows) for article in articles]
        if head == "Role"
        else [],
        "articles": _in_articles(outlet, articles),
    }


def _in_articles(outlet: Outlet, articles: list[str]) -> str:
    return (
        f"in {len(articles)} of {len(outlet.members)} articles" if len(outlet.members) > 1 else ""
    )


def _depth(view: View, article: str, *, rows: list[Row]) -> dict[str, Any]:
    return depth(
        view,
        article,
        paragraphs=[row["paragraph"] or 0 for row in rows if row["article_id"] == article],
    )


def _lengths(rows: list[Row]) -> str:
    """Return the words in marks and those without, each as its own count: 12 quoted, 30 reported."""
    sums = {
        told: int(sum(row[f"words_{told}"] or 0 for row in rows)) for told in ("quoted", "reported")
    }
    return ", ".join(f"{words:,} {told}" for told, words in sums.items() if words) or "0 reported"


def _told(row: Row) -> Spot:
    spans = [*row["cue_spans"], *row["content_spans"]]
    return Spot(row["article_id"], sorted(spans), short(speaker_of(row)))


def _spot(row: Row) -> Spot:
    spans = row["content_spans"] or [(row["start"], row["end"])]
    who = short(speaker_of(row)) or "no source stated"
    return Spot(row["article_id"], spans, f"{who}, {_lengths([row])}")


def _words(member: Member) -> dict[str, Any]:
    row = member.row
    return {
        "letter": member.letter,
        "name": member.outlet
        if member.key == member.letter
        else f"{member.outlet} {member.key[1:]}",
        "words": f"{row['words'] or 0:,}",
        "own": f"{row['narration_words'] or 0:,}",
        "quoted": f"{row['quoted_words'] or 0:,}",
        "reported": f"{row['attributed_words'] or 0:,}",
    }
