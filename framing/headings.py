"""Lines in title case: headings whose capitals show no name's edges (*Holm Keeps Ban*)."""

from __future__ import annotations

from functools import cache

from framing.data_files import data_file, thresholds

__all__ = ["is_title_case"]

_AT = thresholds("parse", "lines")
_LONGEST = 30  # words of a heading
_SMALL = 3  # letters of a word that title case may leave in small letters: to, for
_CLOSING = " \t\n”’\"'»)"
_ENDING = ".?!:;,…"
_MARKS = " \t()[]{}\"'“”‘’«»,;:.!?…–—-"


def is_title_case(line: str) -> bool:
    """Tell a heading with capitals throughout from running text, and from a name that stands alone.

    Of few words every one longer than three letters has its capital, no mark ends the line, and two
    words are a heading where the first is no given name: *Border Wall*, not *Ada Bloom*.
    """
    parts = line.split(maxsplit=_LONGEST)
    words = [word for word in (part.strip(_MARKS) for part in parts) if word]
    if len(parts) > _LONGEST or len(words) < 2:
        return False
    long = [word for word in words if len(word) > _SMALL]
    capitals = sum(word[0].isupper() for word in long)
    if len(long) > 2:
        return bool(capitals >= _AT.capitals * len(long))
    shut = line.rstrip(_CLOSING)[-1] in _ENDING
    if shut or ":" in line or capitals < len(long) or not words[0][0].isupper():
        return False
    return sum(word[0].isupper() for word in words) > 1 and (
        len(words) > 2 or words[0] not in _given_names()
    )


@cache
def _given_names() -> frozenset[str]:
    lists = data_file("lexicons", "given_names")
    return frozenset([*lists["female"]["names"], *lists["male"]["names"]])
