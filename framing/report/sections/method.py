"""Method: how each number was made, how often it is right, and what made this page."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from framing.plugins import section
from framing.report.view import View, view_of
from framing.report.wording import kind_name, role_name

if TYPE_CHECKING:
    from framing.report.view import Row
    from framing.tables import Comparison

__all__ = ["method"]

POINTS = (
    ("The unit is the article.", "Copies of one text are shown, and counted once."),
    (
        "Rates are per 1,000 words of the voice concerned.",
        "A rate always stands beside its count. Intervals and tests need more articles.",
    ),
    (
        "“Not found here” is a limit of ours.",
        "The rules look for the same words or the same content. A freer wording may be missed.",
    ),
    (
        "Speakers are three kinds.",
        "Named, no name given, and unresolved. They are never added up as one.",
    ),
    ("Nothing is cut without a record.", "What was taken out is listed with the sample."),
    ("No network, no chance.", "The page loads nothing. The same input gives the same bytes."),
)


@section("method", "Method, accuracy and versions", order=140)
def method(comparison: Comparison) -> dict[str, Any]:
    """Return the method, the measured accuracy, the versions and each text's fingerprint."""
    view = view_of(comparison)
    legend = _legend(view)
    return {
        "say": "How each number was made, and how often the tool is right on texts read by people.",
        "points": POINTS,
        "accuracy": [_accuracy(row) for row in view.rows("accuracy")],
        "versions": [*sorted(comparison.versions.items()), *_settings(comparison)],
        "legend": legend,
        "legend_total": sum(len(one["kinds"]) for one in legend),
        "hashes": [
            {
                "letter": member.letter,
                "outlet": member.outlet,
                "source": member.row["source"].replace("\\", "/").rpartition("/")[2],
                "sha": member.row["text_sha256"],
            }
            for member in view.articles
        ],
    }


def _accuracy(row: Row) -> dict[str, str]:
    def percent(value: float | None) -> str:
        return "not measured" if value is None else f"{value:.0f}"

    items = f", {row['n']:,} items" if row["n"] else ""
    return {
        "measure": role_name(row["measure"]),
        "data": f"{row['data']}{items}",
        "note": row["note"],
        "precision": percent(row["precision"]),
        "recall": percent(row["recall"]),
    }


def _settings(comparison: Comparison) -> list[tuple[str, str]]:
    chosen = comparison.settings
    defaults = type(chosen)()
    changed = [
        one.name
        for one in fields(chosen)
        if getattr(chosen, one.name) != getattr(defaults, one.name)
    ]
    return [(f"setting {name}", str(getattr(chosen, name))) for name in changed] or [
        ("settings", "default")
    ]


def _legend(view: View) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    here = {(row["extractor"], row["category"]) for row in view.rows("observations")}
    for row in view.rows("legend"):
        if (row["extractor"], row["category"]) not in here:
            continue
        one = found.setdefault(
            row["extractor"], {"title": row["title"], "mark": row["mark"], "kinds": []}
        )
        kind = {key: row[key] for key in ("description", "citation")}
        one["kinds"].append({"name": kind_name(row["category"]), **kind})
    for one in found.values():
        cited = dict.fromkeys(kind["citation"] for kind in one["kinds"] if kind["citation"])
        one["citation"] = "; ".join(cited)
    return list(found.values())
