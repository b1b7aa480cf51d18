"""Whether he or she is said of somebody, where no title tells it: the given name, else the article's own words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file, thresholds
from framing.parse.presence import HE, SHE
from framing.parse.role_words import role_words
from framing.tags import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.parse.tokens import Tokens

__all__ = ["agrees", "given_names", "told_by_name", "told_by_pronouns"]

_AT = thresholds("parse", "genders")


@cache
def given_names() -> dict[str, str]:
    """Return given name → f or m, as ``given_names.toml`` lists them."""
    data = data_file("lexicons", "given_names")
    women = dict.fromkeys(data["female"]["names"], "f")
    return women | dict.fromkeys(data["male"]["names"], "m")


def agrees(noun: str, pronoun: str) -> bool:
    """Say whether he or she can stand for a noun: not she for the father."""
    if pronoun in HE:
        return noun not in role_words().female
    return pronoun not in SHE or noun not in role_words().male


def told_by_name(names: Iterable[str]) -> str:
    """Return f or m by the given name of a full name; empty where the list does not know it."""
    full = [name.split() for name in names]
    return next((given_names()[n[0]] for n in full if len(n) > 1 and n[0] in given_names()), "")


def told_by_pronouns(tokens: Tokens, mentions: list[list[int]]) -> str:
    """Return f or m by the first he or she after each mention that is a subject; empty where they do not tell.

    Only up to the next name and within the sentence: *Holm says he …*, *Ms Reel said her …*. Two thirds
    of the pronouns have to agree.
    """
    votes = {"f": 0, "m": 0}
    for nodes in mentions:
        top = next((k for k in nodes if tokens.head[k] not in nodes), nodes[-1])
        if tokens.dep[top] in SUBJECTS and tokens.quote[top] < 0:
            for k in range(nodes[-1] + 1, min(nodes[-1] + _AT.ahead, len(tokens))):
                other = tokens.pos[k] == "PROPN" or tokens.dep[k] in SUBJECTS
                word = tokens.lower[k]
                if tokens.sent[k] != tokens.sent[top] or tokens.quote[k] >= 0:
                    break
                if word in HE | SHE:
                    votes["f" if word in SHE else "m"] += 1
                    break
                if other:
                    break
    told = max(votes, key=lambda g: votes[g])
    return told if votes[told] and 3 * votes[told] >= 2 * sum(votes.values()) else ""
