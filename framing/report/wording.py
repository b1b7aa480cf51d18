"""Words for counts, lists, dates and places, so that every computed sentence reads the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.data_files import data_file
from framing.phrasing import MONTHS, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "capital",
    "copied",
    "count",
    "date",
    "kind_name",
    "listed",
    "rate",
    "role_name",
    "short",
    "term_as_named",
]


def count(number: int, noun: str, *, plural: str = "") -> str:
    """Return ``1 article``, ``3 articles``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def copied(extent: str, key: str) -> str:
    """Return whose text an article prints, and that both count as one: same text as A2, counted once."""
    whose = f"part of the text of {key}" if extent == "part" else f"same text as {key}"
    return f"{whose}, counted once"


def listed(items: Iterable[str], last: str = "and") -> str:
    """Return ``A``, ``A and B`` or ``A, B and C``."""
    words = list(items)
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def capital(text: str) -> str:
    """Return ``text`` with its first letter as a capital and the rest as it is."""
    return text[:1].upper() + text[1:]


def date(iso: str) -> str:
    """Return ``14 May 2025, 21:10`` for an ISO date or date-time, ``14 May, year not stated`` for ``--05-14``.

    Anything else is returned as it stands.
    """
    if iso.startswith("--"):
        return date(f"1{iso[1:]}").removesuffix(" 1") + ", year not stated"
    day, _, clock = iso.replace(" ", "T").partition("T")
    parts = day.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or not 1 <= int(parts[1]) <= 12:
        return iso
    words = f"{int(parts[2])} {MONTHS[int(parts[1]) - 1]} {int(parts[0])}"
    return f"{words}, {clock[:5]}" if clock[:5].count(":") == 1 else words


def rate(value: float | None) -> str:
    """Return a rate with one decimal; nothing where it is missing."""
    return "" if value is None else f"{value:.1f}"


def role_name(role: str) -> str:
    """Return a role as a row's heading: ``aid_organisation`` becomes ``Aid organisation``."""
    return capital(role.replace("_", " "))


def kind_name(category: str) -> str:
    """Return a kind of loaded term as its list names it: ``fear_alarm`` is *Fear or moral alarm*."""
    told = data_file("lexicons", "categories").get(category, {})
    return capital(str(told.get("title") or category.replace("_", " ")))


def short(text: str, most: int = 48) -> str:
    """Return ``text`` on one line, cut with an ellipsis where it is longer than ``most``."""
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def term_as_named(row: Mapping[str, Any]) -> str:
    """Return a loaded term in its dictionary form, or as printed where the entry is a pattern.

    A phrase of the lists may hold alternatives (``union/party boss``), which nobody prints.
    """
    scare = row["scare"] or "scare" in row["category"]
    pattern = not row["label"] or "/" in row["label"]
    return str(row["text"] if scare or pattern else row["label"])
