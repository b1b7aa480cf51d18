"""Capitals of a heading that spell no name: *Holm Keeps Ban*, *Border Wall*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import GIVEN_NAMES
from framing.headings import is_title_case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.words import Doc

__all__ = ["spelled_by_headings"]


def spelled_by_headings(text: str, doc: Doc, *, owner: Mapping[int, str]) -> frozenset[str]:
    """Return the names of several words that only headings in title case print: nobody is called so.

    ``owner`` gives the name that begins at a token. One that begins with a given name is somebody's.
    """
    found = {who for who in owner.values() if " " in who and who.split()[0] not in GIVEN_NAMES}
    headings: dict[int, bool] = {}
    for first, who in owner.items():
        if who not in found:
            continue
        start = text.rfind("\n", 0, doc[first].idx) + 1
        if start not in headings:
            end = text.find("\n", start)
            headings[start] = is_title_case(text[start : end if end >= 0 else len(text)])
        if not headings[start]:
            found.discard(who)
    return frozenset(found)
