"""Where a report's own words begin: behind the place and agency that a wire puts before them."""

from __future__ import annotations

import re

from framing.data_files import data_file

__all__ = ["behind_dateline", "fragment"]

_DATELINE = re.compile(
    r"\W*[^\W\d_a-z](?:[^\W\d_a-z]|['’.\- ]){2,}"  # the place, in capitals
    r"(?:,[^()—–―]{0,40}?)?"  # the day
    r"(?:\s*\([^()]{2,40}\))?"  # the agency
    r"\s*(?:[—–―]+|--?(?=\s|$))\s*"
)
_SMALL = "|".join(map(re.escape, data_file("lexicons", "agencies")["in_small_letters"]["terms"]))
_AGENCY = re.compile(
    r"\W*[^\W\d_a-z][\w.'’\- ]{1,30}?(?:,[^()—–―]{0,40}?)?\s*"
    rf"\((?:[A-Z]{{2,8}}|{_SMALL})\)\s*(?:[—–―]+|--?(?=\s|$))\s*"
)  # Halvern (AP) –: a place in small letters, where an agency follows
_UPDATE = re.compile(
    r"\W*[A-Z]{4,}:?(?: \d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,3})?)\s*(?:[—–―]+|--?(?=\s|$))\s*"
)  # UPDATE 2:52 p.m. --
_CUT_OFF = re.compile(
    r"\W*[^\W\d_a-z](?:[^\W\d_a-z]|['’.\- ]){2,}(?:,[^()—–―]{0,40})?\s*\([^()]{2,40}\)\s*$"
)  # HALVERN, Moss (AP), where a sentence splitter parts it from its dash
_SLUG_WORDS = "|".join(sorted(data_file("lexicons", "agencies")["slugs"]["terms"]))
_SLUG = re.compile(rf"\s*(?:(?:{_SLUG_WORDS})(?: \d{{1,2}})?-)+(?=\S)")  # UPDATE 2-Two ships left
_DASH = re.compile(r"\s*(?:[—–―]+|--)\s*(?=\S)")  # — Two ships left, behind it
_LETTER = re.compile(r"[^\W\d_]")


def behind_dateline(text: str) -> int:
    """Return where a sentence begins behind its dateline: ``HALVERN, Sept 8 (Wire) - ``; 0 without one."""
    rules = (_SLUG, _DATELINE, _AGENCY, _UPDATE, _CUT_OFF, _DASH)
    found = next((match for rule in rules if (match := rule.match(text))), None)
    return found.end() if found else 0


def fragment(text: str) -> bool:
    """Tell whether nothing of a sentence is left behind its dateline, or it is a single word."""
    rest = text[behind_dateline(text) :].strip()
    return len(_LETTER.findall(rest)) < 2 or len(rest.split()) < 2 or rest.upper() == rest
