"""The index over several events: one line an event, and what stays of the outlets' differences over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from framing.report.folder import columns_text, csv_text, sign, write_text
from framing.report.page import asset, environment, policy
from framing.report.wording import count, listed, role_name
from framing.tables import records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from framing.tables import Comparison, Row

__all__ = ["entry", "write_index"]

SHOWN = 10
"""Rows shown of each outlet; the data file has all."""
EVENT_BY_EVENT = 8
"""With more events than this the events' own differences stand in the data file alone."""
LEAST_FOUND = 8
"""A row with fewer findings over all events is in the data file alone."""
SECTIONS = {
    "quoted_voices": "voices",
    "attribution_cues": "verbs",
    "actor_labels": "names",
    "agency": "acts",
    "acts": "acts",
    "figures": "figures",
}
"""The section of an event's page that shows what an extractor found; loaded terms show the rest."""
LEVELS = {
    "articles": "these articles",
    "events": "these events",
    "outlet": "the outlet, on events like these",
}
VOICES = {"narration": "own words", "quoted": "quoted", "attributed": "reported"}


def entry(comparison: Comparison, href: str) -> dict[str, object]:
    """Return the index's line for one event: its name, its articles, its findings, its page."""
    articles = comparison["articles"]
    audit = comparison["audit"]
    return {
        "event": comparison.event,
        "href": href,
        "outlets": sorted(set(articles["outlet"])),
        "articles": len(articles),
        "words": int(articles["words"].sum()),
        "warnings": list(audit.loc[audit["level"] == "warn", "claim"]),
        "findings": list(comparison["findings"]["claim"])[:3],
    }


def write_index(
    folder: Path,
    entries: Sequence[Mapping[str, object]],
    *,
    tables: Mapping[str, pd.DataFrame],
    claims: Sequence[tuple[str, str]],
    titles: Mapping[str, str],
) -> Path:
    """Write ``index.html`` over the reports in ``folder``, and ``tables`` as data files; return the index.

    ``claims`` says what so many events can bear, each with its reason; ``titles`` names the extractors.
    """
    style = asset("page.css")
    text = (
        environment()
        .get_template("events.html")
        .render(
            entries=entries,
            claims=claims,
            groups=_groups(tables, entries, titles=titles),
            files=[f"{name}.csv" for name in (*tables, "columns")],
            style=Markup(style),  # noqa: S704 - our own file
            policy=policy([], style=style, own=False),
        )
    )
    for name, table in tables.items():
        write_text(folder / "data" / f"{name}.csv", csv_text(table))
    write_text(folder / "data" / "columns.csv", columns_text(tables))
    write_text(folder / "index.html", text)
    sign(folder, {"events": True})
    return folder / "index.html"


def _groups(
    tables: Mapping[str, pd.DataFrame],
    entries: Sequence[Mapping[str, object]],
    *,
    titles: Mapping[str, str],
) -> list[dict[str, Any]]:
    """Return a table for each outlet against the others, or for the two outlets that there are."""
    over = records(tables["over_events"])
    first = over[0]["family"] if over else ""
    rows = [row for row in over if row["family"] == first and row["events"] >= min(2, len(entries))]
    rows = [row for row in rows if row["n_a"] + row["n_b"] >= LEAST_FOUND]
    within = {_key(row, "number"): row for row in records(tables["within_events"])}
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault((row["outlet_a"], row["outlet_b"]), []).append(row)
    return [
        {
            "title": f"{pair[0]} and {'the others' if pair[1] == 'others' else pair[1]}",
            "level": _level(chosen),
            "several": any(row["gate"] != "sign_flip" for row in chosen),
            "tested": any(row["gate"] == "sign_flip" for row in chosen),
            "rows": [
                _line(row, within, entries=entries, titles=titles)
                for row in sorted(chosen, key=_order)[:SHOWN]
            ],
            "rest": max(len(chosen) - SHOWN, 0),
        }
        for pair, chosen in found.items()
    ]


def _level(rows: Sequence[Row]) -> str:
    """Return the claim level that a table prints: that of the rows with the most events."""
    best = max(rows, key=lambda row: row["events"])
    return f"Claim about {LEVELS[best['level']]}; {count(best['events'], 'event')}."


def _order(row: Row) -> tuple[Any, ...]:
    """Tested rows by p, the others by how often they point one way, then by how much was counted."""
    p = row["p_joint"] if row["p_joint"] is not None else 2.0
    one_way = max(row["higher"], row["lower"]) / max(row["events"], 1)
    return p, -one_way, -(row["n_a"] + row["n_b"]), *_key(row)


def _key(row: Row, *more: str) -> tuple[Any, ...]:
    names = ("outlet_a", "outlet_b", "extractor", "category", "voice", *more)
    return tuple(row[name] for name in names)


def _line(
    row: Row,
    within: Mapping[tuple[Any, ...], Row],
    *,
    entries: Sequence[Mapping[str, object]],
    titles: Mapping[str, str],
) -> dict[str, Any]:
    title = titles.get(row["extractor"], role_name(row["extractor"]))
    return {
        "what": f"{title}: {role_name(row['category'])}, {VOICES.get(row['voice'], row['voice'])}",
        "mean": _signed(row["difference"]),
        "ends": listed(
            [_signed(row["low"]), _signed(row["high"])] if row["low"] is not None else [], "to"
        ),
        "counts": f"{row['n_a']:,} and {row['n_b']:,}",
        "way": _way(row),
        "p": "–" if row["p_joint"] is None else f"{row['p_joint']:.3f}",
        "single": row["one_event"],
        "level": LEVELS[row["level"]],
        "events": _each(row, within, entries=entries) if len(entries) <= EVENT_BY_EVENT else [],
    }


def _way(row: Row) -> str:
    if row["higher"] >= row["lower"]:
        return f"higher in {row['higher']} of {row['events']}"
    return f"lower in {row['lower']} of {row['events']}"


def _each(
    row: Row, within: Mapping[tuple[Any, ...], Row], *, entries: Sequence[Mapping[str, object]]
) -> list[dict[str, str]]:
    """Return the difference within each event, each a link to the sentences behind it."""
    section = SECTIONS.get(row["extractor"], "loaded")
    found = []
    for number, one in enumerate(entries, 1):
        there = within.get((*_key(row), number))
        if there is not None and there["difference"] is not None:
            found.append(
                {
                    "number": str(number),
                    "value": _signed(there["difference"]),
                    "counts": f"{there['n_a']} and {there['n_b']}",
                    "href": f"{one['href']}#{section}",
                }
            )
    return found


def _signed(value: float | None) -> str:
    """Return a difference with its sign and one decimal; two where it is small."""
    if value is None:
        return ""
    places = 1 if abs(value) >= 1 else 2
    return f"{value:+.{places}f}".replace("-", "−")
