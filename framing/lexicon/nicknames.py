"""Whether two given names may be one person's (Liz, Elizabeth), and what tells a son from his father."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from framing.data_files import data_file

__all__ = ["plain_suffixes", "same_given_name", "suffixes"]


def same_given_name(one: str, two: str) -> bool:
    """Tell whether two given names are equal, one is the other's initial, or both are forms of one name."""
    first, second = one.casefold().rstrip("."), two.casefold().rstrip(".")
    if not first or not second:
        return False
    if first == second or (min(len(first), len(second)) == 1 and first[0] == second[0]):
        return True
    return bool(_rows().get(first, frozenset()) & _rows().get(second, frozenset()))


@cache
def _rows() -> dict[str, frozenset[int]]:
    """Return each form with the numbers of the rows that it stands in."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(data_file("lexicons", "nicknames")["rows"]):
        for form in row:
            found[form].add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


@cache
def suffixes() -> frozenset[str]:
    """Return what may stand after a surname, as printed: Jr., III."""
    return frozenset(data_file("lexicons", "given_names")["suffixes"]["names"])


def plain_suffixes() -> frozenset[str]:
    """Return them in small letters without a stop: jr, iii."""
    return frozenset(word.rstrip(".").lower() for word in suffixes())
