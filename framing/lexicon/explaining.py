"""What the command line and the page say about a term: list, search, explain, check."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from framing.errors import LexiconError, nearest
from framing.lexicon.reading import problems
from framing.lexicon.wordforms import elements, wordings

if TYPE_CHECKING:
    from framing.lexicon.terms import Lexicon, LoadedCategory, Term

__all__ = ["Explanation", "check", "explain", "listed", "search"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that the lists say about a word: its entries with their categories, and why it may be plain."""

    word: str
    entries: tuple[tuple[Term, LoadedCategory], ...]
    not_loaded: str = ""


def listed(lexicon: Lexicon, category: str | None = None) -> tuple[Term, ...]:
    """Return the terms, of one category where it is named. Raises LexiconError for an unknown category."""
    if category is not None and category not in lexicon.categories:
        raise LexiconError(
            f"Unknown category {category!r}. {nearest(category, lexicon.categories)}"
        )
    return tuple(t for t in lexicon.terms if category in {None, t.category})


def search(lexicon: Lexicon, text: str) -> tuple[Term, ...]:
    """Return the terms that hold ``text`` anywhere in the term or its neutral wordings."""
    wanted = text.lower().strip()
    return tuple(t for t in lexicon.terms if wanted in " | ".join((t.text, *t.neutral)))


def explain(lexicon: Lexicon, word: str) -> Explanation:
    """Return what the lists say about ``word``. Raises LexiconError, naming a near one, if nothing."""
    wanted = elements(word)
    entries = [
        (t, lexicon.categories[t.category]) for t in lexicon.terms if wanted in wordings(t.text)
    ]
    note = lexicon.not_loaded.get(word.lower().strip(), "")
    if not entries and not note:
        known = [*(t.text for t in lexicon.terms), *lexicon.not_loaded]
        raise LexiconError(f"{word!r} is on no list. {_near(word, known)}")
    entries.sort(key=lambda entry: -entry[0].strength)
    return Explanation(word, tuple(entries), note)


def _near(word: str, known: list[str]) -> str:
    hint = nearest(word.lower(), known)
    return hint if hint.startswith("Did") else "Try framing lexicon search with a part of the word."


def check(path: str | Path) -> list[str]:
    """Return what is wrong with a user's list, one line a problem naming file, line and entry.

    Raises LexiconError for a file that cannot be read at all.
    """
    return problems(Path(path))
