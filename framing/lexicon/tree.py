"""A lexicon as a tree of base forms: what may follow a word, and which terms end with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from framing.lexicon.wordforms import wordings

if TYPE_CHECKING:
    from framing.lexicon.terms import Lexicon, Term

__all__ = ["Node", "tree"]


class Node:
    """A step in the tree: what may follow, and which terms end here."""

    __slots__ = ("after", "terms")

    def __init__(self) -> None:
        """Make a step that leads nowhere yet."""
        self.after: Mapping[str, Node] = {}
        self.terms: list[Term] = []


Tails = list[tuple[tuple[str, ...], "Term"]]
"""Terms with the words that are still to come."""


class _FirstWords(Mapping[str, Node]):
    """The first step: what hangs on a word is laid out when a text holds it, as few do of ten thousand."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._tails: dict[str, Tails] = defaultdict(list)
        self._laid_out: dict[str, Node] = {}
        for term in terms:
            for keys in wordings(term.text):
                self._tails[keys[0]].append((keys[1:], term))

    def __contains__(self, key: object) -> bool:
        return key in self._tails

    def __getitem__(self, key: str) -> Node:
        if key not in self._tails:
            raise KeyError(key)
        if key not in self._laid_out:
            self._laid_out[key] = _laid_out(self._tails[key])
        return self._laid_out[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tails)

    def __len__(self) -> int:
        return len(self._tails)


def _laid_out(tails: Tails) -> Node:
    node = Node()
    branches: dict[str, Tails] = defaultdict(list)
    for keys, term in tails:
        if keys:
            branches[keys[0]].append((keys[1:], term))
        else:
            node.terms.append(term)
    node.after = {key: _laid_out(branch) for key, branch in branches.items()}
    return node


@cache
def tree(lexicon: Lexicon) -> Node:
    """Return the root of a lexicon's tree."""
    root = Node()
    root.after = _FirstWords(lexicon.terms)
    return root
