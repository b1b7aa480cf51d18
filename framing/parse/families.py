"""Who is told of as a relative of somebody of the same surname: *Holm's sons, Ben and Cy*.

They are not whom *President Holm* names, nor *Mr. Holm* where the relative is a woman.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file, terms
from framing.parse.role_words import role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.parse.mentions import Mention
    from framing.parse.tokens import Tokens

__all__ = ["MARKS_OF_OWNERS", "Relative", "relatives_described", "relatives_told_of"]

MARKS_OF_OWNERS = frozenset({"'s", "’s", "'", "’"})
_BEHIND_KIN = terms("function_words", "behind_kin")
_MOST_NAMES = 4  # given names read behind one noun of kin


@dataclass(frozen=True, slots=True)
class Relative:
    """One given name, whose relative its bearer is (a surname, or an office of which there is one), and the sex."""

    given: str
    owner: str
    gender: str

    def is_of(self, surname: str) -> bool:
        """Tell whether the relative is one of the bearer of a surname, or of an office."""
        return self.owner in role_words().foremost or self.owner == surname.lower()


@cache
def _kin() -> dict[str, str]:
    """Return noun of kin, singular and plural → f, m."""
    data = data_file("lexicons", "actor_nouns")["kin"]
    nouns = dict.fromkeys(data["men"], "m") | dict.fromkeys(data["women"], "f")
    return nouns | {f"{noun}s": sex for noun, sex in nouns.items()}


def relatives_told_of(tokens: Tokens) -> dict[str, Relative]:
    """Return who is named right behind a possessive and a noun of kin, by given name."""
    found: dict[str, Relative] = {}
    for i in range(2, len(tokens)):
        sex = _kin().get(tokens.lower[i])
        if sex is None:
            continue
        owner = _owner(tokens, i)
        if owner:
            for name in _given_names(tokens, i + 1):
                found.setdefault(name, Relative(name, owner, sex))
    return found


def relatives_described(mentions: Iterable[Mention]) -> dict[str, Relative]:
    """Return who is named in full with a noun of kin beside the name, by given name: *the first lady, Ada Holm*."""
    found: dict[str, Relative] = {}
    for mention in mentions:
        words = mention.name.split()
        noun = _head(mention.description)
        if len(words) > 1 and noun in _of_the_holder():
            sex = _kin().get(noun, "f")
            found.setdefault(words[0], Relative(words[0], words[-1].lower(), sex))
    return found


def _head(description: str) -> str:
    """Return the noun that a description beside a name turns on: *lady* of *the first lady*, *wife* of *wife of N.*."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", description.lower())
    ends = (n for n, word in enumerate(words) if word in _BEHIND_KIN)
    head = words[: next(ends, len(words))]
    return head[-1] if head else ""


@cache
def _of_the_holder() -> frozenset[str]:
    data = data_file("lexicons", "actor_nouns")["kin"]
    return frozenset(data["women"]) | frozenset(data["of_the_holder"])


def _owner(tokens: Tokens, noun: int) -> str:
    """Return the word before *'s*, of the phrase that a noun of kin heads: *the president's elder* daughter."""
    for i in range(noun - 1, max(noun - 4, 0), -1):
        if tokens.lower[i] in MARKS_OF_OWNERS:
            return tokens.lower[i - 1]
        if tokens.pos[i] not in {"ADJ", "NUM", "NOUN"}:
            return ""
    return ""


def _given_names(tokens: Tokens, at: int) -> Iterator[str]:
    """Yield the first words of the names behind a noun of kin: *, Ben and Cy* and *Ada Holm*."""
    for _ in range(_MOST_NAMES):
        while at < len(tokens) and tokens.lower[at] in {",", "and"}:
            at += 1
        if at >= len(tokens) or not (tokens.pos[at] == "PROPN" and tokens.text[at].istitle()):
            return
        yield tokens.text[at]
        while at < len(tokens) and tokens.pos[at] == "PROPN":
            at += 1
