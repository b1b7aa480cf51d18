"""A word that an outlet prints where what others say in it was not found: “invitation” stands here.

A reader who finds the word in the article would take “not found here” for a mistake.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.report.view import Outlet, View

__all__ = ["act_word", "first_printed", "noun"]

LONG = 5
"""Letters from which a verb's beginning tells its nouns from other words: invit-, arrest-."""
ENDINGS = "es|ed|ing|er|ers"


def noun(heads: Iterable[str]) -> str:
    """Return the pattern of any of some nouns as printed; empty where there is none."""
    found = "|".join(map(re.escape, sorted(set(heads))))
    return rf"(?i)\b(?:{found})\b" if found else ""


def act_word(lemma: str) -> str:
    """Return the pattern of a verb's or noun's forms and of the words made of it; empty for several words."""
    if not lemma.isalpha():
        return ""
    root = re.escape(lemma.lower().removesuffix("e"))
    if len(root) >= LONG:
        return rf"(?i)\b{root}[a-z]*\b"
    return rf"(?i)\b(?:{re.escape(lemma)}s?|{root}{root[-1]}?(?:{ENDINGS}))\b"


def first_printed(view: View, outlet: Outlet, pattern: str) -> tuple[str, str]:
    """Return the first word of ``outlet``'s articles that fits and the link to its place; twice "" for none."""
    wanted = re.compile(pattern) if pattern else None
    for member in outlet.members if wanted else ():
        if wanted and (found := wanted.search(view.comparison.texts[member.id])):
            place = view.place(member.id, [found.span()])
            return found.group().casefold(), str(place["href"])
    return "", ""
