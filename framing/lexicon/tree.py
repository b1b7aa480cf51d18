"""A lexicon as a tree of base forms: what may follow a word, and which terms end with it."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from framing.lexicon.wordforms import OPENING, first_elements, openings, wordings

if TYPE_CHECKING:
    from framing.lexicon.terms import Lexicon, Term

__all__ = ["Node", "Root", "tree"]

Tails = list[tuple[tuple[str, ...], int]]
"""Terms, by their places in the lexicon, with the words that are still to come."""


class Node:
    """A step in the tree: what may follow, and which terms end here.

    It is laid out when a text comes to it, as to few of ten thousand.
    """

    __slots__ = ("_after", "_lexicon", "_steps", "terms")

    def __init__(self, lexicon: Lexicon, tails: Tails) -> None:
        """Take the rest of every term that leads here."""
        self._lexicon = lexicon
        self._steps: dict[str, Node] = {}
        self._after: dict[str, Tails] = defaultdict(list)
        ends = []
        for keys, at in tails:
            if keys:
                self._after[keys[0]].append((keys[1:], at))
            else:
                ends.append(at)
        self.terms: list[Term] = [lexicon.terms[at] for at in ends]

    def step(self, key: str) -> Node | None:
        """Return the step that a word leads to, if it leads anywhere."""
        if key not in self._steps:
            if key not in self._after:
                return None
            self._steps[key] = Node(self._lexicon, self._after[key])
        return self._steps[key]

    def leads(self, key: str) -> bool:
        """Return whether the word may follow."""
        return key in self._after

    @property
    def goes_on(self) -> bool:
        """Whether any word may follow."""
        return bool(self._after)


class Root:
    """Where every term begins.

    ``keys`` and ``begins`` remember, by the parser's numbers for a word, its keys and how a term may
    begin with it: a matter of the word and not of its place.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Stand before the first words of all terms of ``lexicon``."""
        self.keys: dict[tuple[int, ...], tuple[str, ...]] = {}
        self.begins: dict[tuple[int, ...], int] = {}
        self._lexicon = lexicon
        self._texts = lexicon.texts
        self._steps: dict[str, Node] = {}
        self._places: dict[str, list[int]] = defaultdict(list)
        self._waiting = openings(self._texts)
        self._open("")

    def __contains__(self, key: str) -> bool:
        """Return whether any term begins with the word."""
        self._open(key[:OPENING])
        return key in self._places

    def step(self, key: str) -> Node | None:
        """Return the step that a first word leads to, if any term begins with it."""
        if key not in self._steps:
            if key not in self:
                return None
            self._steps[key] = Node(self._lexicon, self._tails(key))
        return self._steps[key]

    def _open(self, letters: str) -> None:
        """Place the terms that wait under these first letters; a text needs few of ten thousand."""
        for at in self._waiting.pop(letters, ()):
            for first in first_elements(self._texts[at]):
                self._places[first].append(at)

    def _tails(self, key: str) -> Tails:
        found = ((at, wordings(self._texts[at])) for at in sorted(self._places[key]))
        return [(keys[1:], at) for at, all_keys in found for keys in all_keys if keys[0] == key]


@cache
def tree(lexicon: Lexicon) -> Root:
    """Return the root of a lexicon's tree."""
    return Root(lexicon)
