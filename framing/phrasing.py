"""Wordings that the comparison and the page share: text on one line, numbers in words, the months."""

from __future__ import annotations

from framing.data_files import data_file, number_words

__all__ = ["MONTHS", "in_words", "one_line"]

MONTHS = tuple(
    name.capitalize() for name in data_file("lexicons", "function_words")["months_in_full"]["terms"]
)
ZERO_TO_TEN = tuple(sorted(number_words(), key=number_words().__getitem__)[:11])


def in_words(number: int, *, zero: str = "none") -> str:
    """Return ``two`` for 2; from eleven on, and below zero, digits with a comma at the thousands."""
    if number == 0:
        return zero
    return ZERO_TO_TEN[number] if 0 < number < len(ZERO_TO_TEN) else f"{number:,}"


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space as one blank."""
    return " ".join(text.split())
