"""Our own lists, taken as they are and made into terms one by one.

A run needs a few hundred of ten thousand entries: those that a text may hold. So an entry becomes a term
when somebody asks for it, and none is checked again at each run (the tests check them all).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from framing.lexicon.guards import parse_guards
from framing.lexicon.terms import OURS, Term, term_of

__all__ = ["ShippedTerms"]


class ShippedTerms(Sequence[Term]):
    """The terms of parsed files, in their order; ``texts`` says what they look for without making them."""

    def __init__(
        self, tables: Mapping[str, Mapping[str, Any]], classes: Mapping[str, frozenset[str]]
    ) -> None:
        """Take the tables of each file, by the file's name, and the classes of words that guards name."""
        self._classes = classes
        self._made: dict[int, Term] = {}
        leaves = [
            (f"{category}.{part}.{strength}", entries)
            for declared in tables.values()
            for category, parts in declared.items()
            for part, strengths in parts.items()
            for strength, entries in strengths.items()
        ]
        self._tables = [table for table, entries in leaves for _ in entries]
        self._values = [value for _, entries in leaves for value in entries.values()]
        self.texts: list[str] = [text.lower() for _, entries in leaves for text in entries]

    def __len__(self) -> int:
        """Return how many entries the files have."""
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Term: ...
    @overload
    def __getitem__(self, at: slice) -> list[Term]: ...
    def __getitem__(self, at: int | slice) -> Term | list[Term]:
        """Return a term, made when it is first asked for."""
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        if at not in self._made:
            self._made[at] = self._term(at)
        return self._made[at]

    def _term(self, at: int) -> Term:
        value = self._values[at]
        fields = {"neutral": value} if isinstance(value, str) else value
        guards = parse_guards(fields["guard"], self._classes) if "guard" in fields else ()
        return term_of((self.texts[at], fields, self._tables[at]), guards, source=OURS)
