"""What each actor is called: the designations of each outlet, descriptions in bold."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.actor_charts import designation_dots
from framing.report.evidence import Ledger, spot
from framing.report.matrix import cells_by_outlet, matrix
from framing.report.stands_here import first_printed, noun
from framing.report.view import View, view_of
from framing.report.wording import capital, count, listed, short

if TYPE_CHECKING:
    from framing.report.members import Outlet
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["names"]

LABELS_IN_CELL = 4
BOLD = ("description", "relation")
SHORT = 2
UNRESOLVED = "Unclear who is meant"
"""The row of designations whose actor no article lets one tell."""
VOICES = {"quoted": "in a quotation", "attributed": "in reported words"}


@section("names", "What each actor is called", order=90)
def names(comparison: Comparison) -> dict[str, Any]:
    """Return for each actor what each outlet calls it, with how often and in whose words."""
    view = view_of(comparison)
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(view.rows("actors"), key=lambda row: (row["actor_rank"] or 0, row["index"])):
        if row["kind"] == "name" and row["voice"] != "narration":
            continue  # a bare name in others' words is no choice of the outlet; data/ has it
        groups[row["actor"]].append(row)
    ledger = Ledger(view, "names", summary="Sentences with a name that stands more than once")
    rows = [_row(view, actor, found=found, ledger=ledger) for actor, found in groups.items()]
    return {
        "say": _say(view, groups),
        "chart": designation_dots(view, view.rows("actors")),
        "actors": matrix(view, "Actor", rows=rows, label="names-h") if rows else None,
        "evidence": ledger.data(),
    }


def _say(view: View, groups: dict[str, list[Row]]) -> str:
    if not groups:
        return "No actor with a designation was found in these articles."
    key = "Bold describes; a name, an office or a kind of body is plain. Each opens the places where it stands."
    for actor, rows in groups.items():
        pair = actor and _apart(_bold_by_label(view, rows))
        if pair:
            calls = [f"{listed(letters)} {_call(letters)} “{label}”" for label, letters in pair]
            return f"{capital(actor)}: {', '.join(calls)}. {key}"
    return key


def _apart(bold: dict[str, list[str]]) -> list[tuple[str, list[str]]]:
    """Return the first two descriptions that no outlet prints both of, each with a word that the other lacks."""
    for first, second in itertools.combinations(bold.items(), 2):
        words = [set(label.casefold().split()) for label, _ in (first, second)]
        apart = words[0] - words[1] and words[1] - words[0]
        if apart and not set(first[1]) & set(second[1]):
            return [first, second]
    return []


def _bold_by_label(view: View, rows: list[Row]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    printed: dict[str, str] = {}
    for row in rows:
        if row["kind"] in BOLD and row["voice"] == "narration":
            letter = view.member[row["article_id"]].letter
            letters = found.setdefault(row["label"], [])
            printed.setdefault(row["label"], _printed(view, row))
            if letter not in letters:
                letters.append(letter)
    return {printed[label]: sorted(letters) for label, letters in found.items()}


def _printed(view: View, row: Row) -> str:
    """Return a designation as the article prints it, without its article."""
    words = view.words(row["article_id"], row["start"], end=row["end"])
    return re.sub(r"(?i)^(the|an?) (?=\S)", "", words)


def _call(letters: list[str]) -> str:
    return "prints" if len(letters) == 1 else "print"


def _row(view: View, actor: str, *, found: list[Row], ledger: Ledger) -> dict[str, Any]:
    articles = len({row["article_id"] for row in found})
    columns = zip(view.outlets, cells_by_outlet(view, found), strict=True)
    several = len(view.articles) > 1
    return {
        "title": short(_title(actor), 80) + ("" if actor else f" ({len(found)})"),
        "sub": f"in {articles} of {count(len(view.articles), 'article')}" if several else "",
        "cells": [
            _cell(view, actor, rows_of=(one, found), kept=(outlet, ledger))
            for outlet, one in columns
        ],
    }


def _cell(
    view: View, actor: str, *, rows_of: tuple[list[Row], list[Row]], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    """Return what ``outlet`` calls an actor; ``rows_of`` are its designations there and those of all outlets."""
    (rows, called), (outlet, ledger) = rows_of, kept
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        groups[(row["label"], row["voice"])].append(row)
    ordered = sorted(
        groups.values(),
        key=lambda found: (found[0]["kind"] == "name", -len(found), found[0]["start"]),
    )
    shown, rest = ordered[:LABELS_IN_CELL], ordered[LABELS_IN_CELL:]
    more = [row for found in rest for row in found]
    bare = all(row["kind"] == "name" for row in more)
    spots = [spot(row) for row in more]
    href = ledger.add(f"{_title(actor)}: further names", outlet.letter, spots=spots, plain=bare)
    labels = [_label(view, actor, rows=found, kept=(outlet, ledger)) for found in shown]
    named = "" if rows else _named(view, actor, outlet=outlet)
    word, at = ("", "") if rows or named else _word_of(view, called, outlet=outlet)
    return {
        "none": not actor,
        "empty": not rows and not named,
        "word": word,
        "at": at,
        "labels": labels,
        "more": len(more),
        "href": href,
        "named": named,
    }


def _title(actor: str) -> str:
    return capital(actor) if actor else UNRESOLVED


def _named(view: View, actor: str, *, outlet: Outlet) -> str:
    """Return where an article of ``outlet`` prints the actor's name without describing it, else ""."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", actor) if word[0].isupper()]
    if not words or actor.split()[0].islower() or actor.split()[-1].islower():
        return ""  # the bishop of Orrin, Bloom's lawyers: described by a name, not named
    wanted = re.compile(rf"\b{re.escape(actor)}\b|\b{re.escape(words[-1])}\b")
    for member in outlet.members:
        text = view.comparison.texts[member.id]
        if words[-1] in text and (found := wanted.search(text)):
            number = view.place(member.id, [(found.start(), found.end())])
            return str(number["href"])
    return ""


def _word_of(view: View, called: list[Row], *, outlet: Outlet) -> tuple[str, str]:
    """Return a noun by which others call an actor and where ``outlet`` prints it, though not of this actor for sure.

    Only a short designation surely ends in its noun.
    """
    labels = [_printed(view, row).split() for row in called if row["kind"] != "name"]
    heads = {words[-1] for words in labels if len(words) <= SHORT and words[-1].islower()}
    return first_printed(view, outlet, pattern=noun(heads))


def _label(
    view: View, actor: str, *, rows: list[Row], kept: tuple[Outlet, Ledger]
) -> dict[str, Any]:
    outlet, ledger = kept
    first = rows[0]
    label = _printed(view, first)
    voice = VOICES.get(first["voice"], "")
    if len(rows) == 1:
        at = (first["article_id"], first["start"], first["end"])
        href = view.mark_at("actor_labels", *at)
    else:
        title = f"{_title(actor)}: “{label}”{' ' + voice if voice else ''}"
        spots = [spot(row) for row in rows]
        href = ledger.add(title, outlet.letter, spots=spots, plain=first["kind"] == "name")
    return {
        "label": label,
        "n": len(rows),
        "bold": first["kind"] in BOLD,
        "voice": voice,
        "href": href,
    }
