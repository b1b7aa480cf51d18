"""What a list of loaded terms is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.lexicon.guards import Guard

__all__ = ["OURS", "PARTS", "STRENGTHS", "Lexicon", "LoadedCategory", "Term", "term_of"]

OURS = "framing"
"""The name of our own list."""

STRENGTHS = {"strong": 3, "clear": 2, "mild": 1}
"""Name of a table → strength: loaded nearly everywhere, a clear choice, only in some contexts."""

PARTS = {"adjective": "ADJ", "adverb": "ADV", "noun": "NOUN", "verb": "VERB"}
"""Name of a table → the parser's part of speech."""


@dataclass(frozen=True, slots=True)
class LoadedCategory:
    """One kind of loaded wording.

    ``question`` is what a student can ask of a word, ``examples`` are invented (loaded | plain),
    ``without`` says what to write where no other word will do.
    """

    name: str
    title: str
    definition: str
    question: str
    examples: tuple[str, ...]
    without: str
    citation: str


@dataclass(frozen=True, slots=True)
class Term:
    """One entry: a base form or a phrase, how strong, what else to write, and whose list it is on.

    ``neutral`` is empty where no other word says it; then the category's ``without`` is the advice.
    ``guards`` must all hold for the entry to count. ``named`` says that a user wrote the term with a capital
    letter, so that it is marked in names too.
    """

    text: str
    category: str
    part: str
    strength: int
    neutral: tuple[str, ...] = ()
    guards: tuple[Guard, ...] = ()
    guard_text: str = ""
    note: str = ""
    source: str = OURS
    named: bool = False


Entry = tuple[str, Mapping[str, str], str]
"""An entry as it stands in a file: its text, its fields, its table (category.part.strength)."""


def term_of(entry: Entry, guards: tuple[Guard, ...], *, source: str) -> Term:
    """Return the term of an entry of the list ``source``, ours or a user's; its guards are read already."""
    text, fields, table = entry
    category, part, strength = table.split(".")
    return Term(
        text=text.lower(),
        category=category,
        part=part,
        strength=STRENGTHS[strength],
        neutral=_wordings(fields["neutral"]),
        guards=guards,
        guard_text=fields.get("guard", ""),
        note=fields.get("note", ""),
        source=source,
    )


def _wordings(text: str) -> tuple[str, ...]:
    found = tuple(piece.strip() for piece in text.split(",") if piece.strip())
    return () if found == ("none",) else found


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All terms of a run, ours and the user's, with what explains them.

    ``works`` gives the full title of every work that a category cites; ``not_loaded`` the words that
    are often mistaken for bias, with the reason why they are not marked.
    """

    terms: Sequence[Term]
    categories: Mapping[str, LoadedCategory]
    works: Mapping[str, str] = field(default_factory=dict)
    not_loaded: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    """Name of a list → its citation."""

    @property
    def texts(self) -> Sequence[str]:
        """What the terms look for, in their order."""
        known: Sequence[str] | None = getattr(self.terms, "texts", None)
        return [term.text for term in self.terms] if known is None else known
