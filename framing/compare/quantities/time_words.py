"""The words by which times and ranks are told (``stated_times.toml``), and what each is worth."""

from __future__ import annotations

import re
from functools import cache

from framing.compare.thresholds import read
from framing.data_files import data_file, number_words
from framing.phrasing import MONTHS

__all__ = [
    "day_of",
    "listed",
    "month_of",
    "ordinals",
    "starters",
    "values",
    "year_of",
]

_YEARS = range(1500, 2100)
_DAYS = range(1, 32)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")


def month_of(word: str) -> int | None:
    """Return the number of a month by its name, whole or cut short; None for another word."""
    return _months().get(word)


def day_of(word: str) -> int | None:
    """Return the day of a month that a word may be: 9, 9th."""
    found = _DAY.fullmatch(word)
    return int(found[1]) if found and int(found[1]) in _DAYS else None


def year_of(word: str) -> int | None:
    """Return the year that a word of four digits may be."""
    return int(word) if re.fullmatch(r"[0-9]{4}", word) and int(word) in _YEARS else None


@cache
def starters() -> frozenset[str]:
    """Return the words that a phrase may begin with, beside digits and plural units."""
    lists = read("stated_times")
    worth = {word for one in (lists["vague"], lists["often"]) for word in one["values"]}
    return frozenset({*worth, *ordinals(), *listed("one"), *number_words(), *_months()})


@cache
def listed(section: str) -> frozenset[str]:
    """Return the terms of one section."""
    return frozenset(read("stated_times")[section]["terms"])


@cache
def values(section: str) -> dict[str, int]:
    """Return the words of one section with what each is worth."""
    return dict(read("stated_times")[section]["values"])


@cache
def ordinals() -> dict[str, int]:
    """Return the ordinals in words with their values."""
    return dict(data_file("lexicons", "numbers")["ordinals"]["values"])


@cache
def _months() -> dict[str, int]:
    full = [name.casefold() for name in MONTHS]
    short = data_file("lexicons", "numbers")["months"]["terms"]
    return {
        one: number
        for number, name in enumerate(full, 1)
        for one in (name, *(s for s in short if name.startswith(s)))
    }
