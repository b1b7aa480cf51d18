"""Whether a description tells of the office that somebody holds: the vice president is not the president."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.parse.role_words import kind_titles, parties_in, places_in, role_words
from framing.tags import NOUNS_VERBS_AND_ADJECTIVES, PLURALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.parse.tokens import Tokens

__all__ = ["Office", "names_one", "plainly_told"]

_SMALL = 3  # letters of a word that tells nothing: the, for
_WORD = re.compile(r"[^\W\d_]+")
_OF_WHAT = re.compile(r"\s+(?:of|for)\s+([^;]*)")


class Office:
    """An office as a description tells it, to be looked for among the titles that a person bears."""

    def __init__(self, tokens: Tokens, nodes: Sequence[int], *, head: int) -> None:
        """Read rank, noun and of what it is from a description."""
        noun = tokens.lemma[head]
        titles = "|".join(re.escape(title) for title in sorted(kind_titles(noun)))
        self._pattern = re.compile(rf"\b(?:{titles})(?!\w)")
        lists = role_words().ranks
        self._ranks = lists["words"] | (lists["of_party"] if noun in lists["partisan"] else set())
        self._rank = _rank(tokens.lower[head - 1] if head - 1 in nodes else "", self._ranks)
        self._of_what = _of_what(tokens, nodes, head=head)

    def is_among(self, titles: str) -> bool:
        """Say whether one of a person's titles is this office: of one rank, and of one thing where both say of what."""
        return any(
            _rank((titles[: found.start()].split() or [""])[-1], self._ranks) == self._rank
            and self._is_of_it(_telling(_OF_WHAT.match(titles, found.end())))
            for found in self._pattern.finditer(titles)
        )

    def _is_of_it(self, theirs: frozenset[str]) -> bool:
        return not (theirs and self._of_what) or bool(theirs & self._of_what)


def _of_what(tokens: Tokens, nodes: Sequence[int], *, head: int) -> frozenset[str]:
    behind = " ".join(tokens.lower[k] for k in nodes if k > head)
    return _telling(_OF_WHAT.match(f" {behind}"))


def _rank(word: str, ranks: frozenset[str] | set[str]) -> str:
    return word if word in ranks else ""


def _telling(found: re.Match[str] | None) -> frozenset[str]:
    """Return the words that tell of what an office is: of the *oversight* committee, not the kind of body."""
    words = _WORD.findall(found[1]) if found else []
    return frozenset(w for w in words if w not in role_words().organisations and len(w) > _SMALL)


def names_one(tokens: Tokens, nodes: Sequence[int], *, head: int) -> bool:
    """Say whether a description is of one: not *the governor and party leaders*, *the top Republican and Democrat*."""
    other = tokens.child(head, "conj")
    if other is None or other not in nodes:
        return True
    return (
        tokens.tag[other] not in PLURALS
        and tokens.lemma[head] not in role_words().ranks["partisan"]
    )


def plainly_told(tokens: Tokens, nodes: Sequence[int], *, head: int) -> bool:
    """Say whether a description tells nothing of somebody but office, body, place and party, before its noun.

    Names in it are of places and bodies. *The new congresswoman*, *the panel's judge* and *the chairman of the
    Roads Committee* tell of somebody in particular, who need not be whom the text named last.
    """
    lists = role_words()
    if _of_what(tokens, nodes, head=head):
        return False
    known = lists.titles | lists.organisations | lists.gone | lists.ranks["of_office"]
    return all(
        tokens.lower[k] in known
        or tokens.lower[k] in lists.role
        or places_in(tokens.text[k])
        or parties_in([tokens.lower[k]])
        for k in nodes
        if k < head and (tokens.pos[k] in NOUNS_VERBS_AND_ADJECTIVES or tokens.dep[k] == "poss")
    )
