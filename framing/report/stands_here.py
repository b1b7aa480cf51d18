"""A word that an outlet prints where what others say in it was not found: “invitation” stands here.

A reader who finds the word in the article would take “not found here” for a mistake.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from framing.data_files import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from framing.report.members import Outlet
    from framing.report.view import View

__all__ = ["act_word", "any_word", "first_printed", "noun"]

ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:e?s|e?d|ing|e)$")
"""What a form of a word may end in, behind three letters of its root."""
ENDINGS = "|".join(sorted(terms("acts", "endings"), key=len, reverse=True))


def noun(heads: Iterable[str]) -> str:
    """Return the pattern of any of some nouns as printed; empty where there is none."""
    found = "|".join(map(re.escape, sorted(set(heads))))
    return rf"(?i)\b(?:{found})\b" if found else ""


def act_word(lemma: str) -> str:
    """Return the pattern of a verb's regular forms and of nouns made of it; empty for several words.

    *Invitation* and *denied* are found; *electricity* for *elect* is not, nor is what is irregular (*struck*).
    """
    word = lemma.lower()
    if not word.isalpha():
        return ""
    root = word[:-1] if word[-1] in "ey" else word
    joint = "i?" if word[-1] == "y" else f"{root[-1]}?"
    return rf"(?i)\b(?:{word}s?|{root}{joint}(?:{ENDINGS}))\b"


def any_word(told: Iterable[Mapping[str, Any]]) -> str:
    """Return the pattern of any content word of the verbs and targets of some acts, in any of its forms.

    ``told``: rows with ``verb``, ``target`` (or ``patient``) as printed. A word that fits nothing where there is none.
    """
    printed = " ".join(
        str(row.get(part) or "") for row in told for part in ("verb", "target", "patient")
    )
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", printed)}
    roots = sorted({ENDING.sub("", word) for word in words - ENGLISH_STOP_WORDS})
    return rf"(?i)\b(?:{'|'.join(map(re.escape, roots))})" if roots else r"(?!)"


def first_printed(view: View, outlet: Outlet, *, pattern: str) -> tuple[str, str]:
    """Return the first word of ``outlet``'s articles that fits and the link to its place; twice "" for none."""
    wanted = re.compile(pattern) if pattern else None
    for member in outlet.members if wanted else ():
        if wanted and (found := wanted.search(view.comparison.texts[member.id])):
            place = view.place(member.id, [found.span()])
            return found.group().casefold(), str(place["href"])
    return "", ""
