"""The names in an article as tokens, and whose they are: the speaker layer's identities, made dense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.people_nouns import title_word
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

    from framing.records import Document, Span

__all__ = ["Names", "names_of"]

PROPER = frozenset(["NNP", "NNPS"])
MONTHS = terms("numbers", "months")
WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])


class Names:
    """Every name that a document prints.

    ``runs`` gives for each token of a name its first and last token; ``owner`` the identity, by the
    run's first token. Identities come from ``Document.actors``; a name that no identity claims is its own.
    """

    def __init__(self, document: Document) -> None:
        """Read the names of a document."""
        self.runs: dict[int, tuple[int, int]] = {}
        self.owner: dict[int, str] = {}
        self.described: dict[int, str] = {}
        self._claimed(document.parse, document.actors)
        self._unclaimed(document.parse)

    def at(self, i: int) -> str | None:
        """Return the identity whose name holds token ``i``."""
        run = self.runs.get(i)
        return self.owner[run[0]] if run else None

    def _claimed(self, doc: Doc, actors: Mapping[str, tuple[Span, ...]]) -> None:
        """Take the identities' own mentions, shortest first, so that a title stays outside the name.

        A mention that is no name (a pronoun, a description) is kept in ``described`` by its last token.
        """
        index = {token.idx: token.i for token in doc}
        ends = {token.idx + len(token): token.i for token in doc}
        spans = [(end - start, start, end, who) for who, places in actors.items() for start, end in places]
        for _, start, end, who in sorted(spans):
            first, last = index.get(start), ends.get(end)
            if first is None or last is None or _calendar(doc, first):
                continue
            if doc[last].tag_ not in PROPER:
                self.described[last] = who
            elif last not in self.runs:
                self._add(doc, (first, last), who)

    def _add(self, doc: Doc, run: tuple[int, int], who: str) -> None:
        first, last = run
        if any(i in self.runs for i in range(first, last + 1)):
            return
        for i in range(first, last + 1):
            self.runs[i] = (first, last)
        self.owner[first] = who

    def _unclaimed(self, doc: Doc) -> None:
        i = 0
        while i < len(doc):
            if doc[i].tag_ not in PROPER or i in self.runs or _calendar(doc, i):
                i += 1
                continue
            last = i
            while last + 1 < len(doc) and doc[last + 1].tag_ in PROPER and last + 1 not in self.runs and doc[last].whitespace_ == " ":
                last += 1
            first = max(i, _after_titles(doc, i, last))
            if first <= last:
                self._add(doc, (first, last), doc[first : last + 1].text)
            i = last + 1


def names_of(document: Document) -> Mapping[int, tuple[int, int]]:
    """Return, for each token of a name, the name's first and last token."""
    return Names(document).runs


def _calendar(doc: Doc, i: int) -> bool:
    word = doc[i].lower_.rstrip(".")
    return word in MONTHS or word in WEEKDAYS


def _after_titles(doc: Doc, first: int, last: int) -> int:
    """Return the first token after the title words of a run; past its end where it holds nothing else."""
    while first <= last and title_word(doc[first]):
        first += 1
    return first
