"""When an article says it was published, and which calendar days its text names."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from framing.data_files import data_file
from framing.phrasing import MONTHS

if TYPE_CHECKING:
    from framing.compare.sample import Sample

__all__ = [
    "DAY_NAMES",
    "MONTH_NAMES",
    "NOT_STATED",
    "WEEKDAYS_AND_MONTHS",
    "date_said",
    "days_apart",
    "named_days",
    "possible",
    "stated",
    "without_year",
]

NOT_STATED = "date not stated"
_LIST = data_file("lexicons", "function_words")
WEEK = tuple(name.capitalize() for name in _LIST["weekdays"]["terms"])
WEEKDAYS_AND_MONTHS = frozenset({*WEEK, *MONTHS})
DAY_NAMES = frozenset(name.casefold() for name in WEEK)
MONTH_NAMES = frozenset(name.casefold() for name in MONTHS)
_MONTH = "(" + "|".join(f"{name}|{name[:3]}\\.?|{name[:4]}\\." for name in MONTHS) + ")"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(\d{4}))?"
_WRITTEN = (
    re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?!\d|,\d{{3}}){_YEAR}"),
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}\b{_YEAR}"),
)


def stated(article: dict[str, Any]) -> date | None:
    """Return the day an article row states as its date, None where it states none."""
    try:
        return datetime.fromisoformat(article["published"]).date()
    except (TypeError, ValueError):
        return None


def date_said(article: dict[str, Any]) -> str:
    """Return the stated date as ``15 September 2025``, ``15 September, year not stated``, or "date not stated"."""
    if without_year(article):
        _, _, month, number = article["published"].split("-")
        return f"{int(number)} {MONTHS[int(month) - 1]}, year not stated"
    day = stated(article)
    return NOT_STATED if day is None else f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def without_year(article: dict[str, Any]) -> bool:
    """Tell whether all that an article row states of its date is the day in a dateline: ``--03-03``."""
    return str(article["published"] or "").startswith("--")


def days_apart(first: dict[str, Any], second: dict[str, Any]) -> int | None:
    """Return the days between two articles' stated dates, None where one states none."""
    one, two = stated(first), stated(second)
    return None if one is None or two is None else abs((one - two).days)


def named_days(sample: Sample, article: str) -> list[tuple[str, int, int]]:
    """Return the days a text names in words, as (``13 October`` with its year if given, start, end)."""
    found = []
    text = sample.texts[article]
    for order, pattern in enumerate(_WRITTEN):
        for match in pattern.finditer(text):
            month, day = (match[1], match[2]) if order == 0 else (match[2], match[1])
            if 1 <= int(day) <= 31:
                name = next(full for full in MONTHS if full.startswith(month.rstrip(".")))
                found.append(
                    (f"{int(day)} {name}" + (f" {match[3]}" if match[3] else ""), *match.span())
                )
    return sorted(found, key=lambda entry: entry[1:])


def possible(named: str, said: date) -> list[date]:
    """Return the dates that a day named in a text of date ``said`` may mean: of its year, or those around."""
    day, month, *year = named.split()
    found = []
    for number in [int(year[0])] if year else range(said.year - 1, said.year + 2):
        try:
            found.append(date(number, MONTHS.index(month) + 1, int(day)))
        except ValueError:
            continue
    return found
