"""What the command line and the page say about a term: list, search, explain, check."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from framing.errors import LexiconError, nearest
from framing.lexicon.reading import problems
from framing.lexicon.wordforms import derived_forms, joined, singulars, wordings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Set

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


def explain(
    lexicon: Lexicon, word: str, *, base: Callable[[str], str] | None = None
) -> Explanation:
    """Return what the lists say about ``word``, else about its base form, which ``base`` gives.

    Raises LexiconError, naming a near one, if they say nothing.
    """
    entries = _entries(lexicon, {joined(word)})
    note = lexicon.not_loaded.get(word.lower().strip(), "")
    if not entries and not note:
        entries = _entries(lexicon, _base_forms(word, base))
    if not entries and not note:
        known = [*(t.text for t in lexicon.terms), *lexicon.not_loaded]
        raise LexiconError(f"{word!r} is on no list. {_near(word, known)}")
    entries.sort(key=lambda entry: -entry[0].strength)
    return Explanation(word, tuple(entries), note)


def _entries(lexicon: Lexicon, wanted: Set[str]) -> list[tuple[Term, LoadedCategory]]:
    return [
        (term, lexicon.categories[term.category])
        for term in lexicon.terms
        if any(joined(" ".join(keys)) in wanted for keys in wordings(term.text))
    ]


def _base_forms(word: str, base: Callable[[str], str] | None) -> set[str]:
    """Return what ``word`` may stand as in a list: its base form, and what it is made of."""
    written = word.lower().strip()
    found = {joined(one) for one in derived_forms(written)} | singulars(joined(written))
    return found | {joined(base(written))} if base else found


def _near(word: str, known: list[str]) -> str:
    hint = nearest(word.lower(), known)
    return hint if hint.startswith("Did") else "Try framing lexicon search with a part of the word."


def check(path: str | Path, earlier: Iterable[str | Path] = ()) -> list[str]:
    """Return what is wrong with a user's list, one line a problem naming file, line and entry.

    ``earlier`` are the lists that are read before it. Raises LexiconError for a file that cannot be read
    at all.
    """
    return problems(Path(path), map(Path, earlier))
