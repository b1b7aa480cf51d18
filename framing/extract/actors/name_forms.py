"""Forms of one name: a shared word or its capitals, *Jr.* or the father, *Mrs. Bloom* or the man of that surname."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import differs
from framing.extract.word_lists import terms, word_list
from framing.lexicon.nicknames import plain_suffixes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.words import Doc

__all__ = ["JUNIORS", "akin", "elders", "is_a_sister", "is_form", "locative_shares", "of_her"]

JUNIORS = plain_suffixes() - {"sr"}
COURTESIES: dict[str, str] = word_list("actor_nouns")["titles"]["possessive_of"]
PLACE_ONLY = terms("function_words", "place_only")
SHORT = 4
MARK = "[\"“”‘’']"
SISTER_BODIES = terms("actor_nouns", "sister_bodies")


def of_her(doc: Doc, first: int, *, who: str) -> str:
    """Return *Mrs. Bloom* where the speaker layer took her for *Tom Bloom*, any other name as it is."""
    title = doc[first - 1].text if first else ""
    kind = COURTESIES.get(title.rstrip("."))
    return f"{title} {doc[first].text}" if kind and differs(who, kind) else who


def akin(printed: str, who: str) -> bool:
    """Tell whether a printed name can be a form of a name: a shared word, its beginning (*Jax*), or its capitals."""
    words = {word.strip(".,’'s").lower() for word in printed.split()}
    names = {word.strip(".,’'s").lower() for word in who.split()}
    capitals = "".join(word[0] for word in who.split() if word[:1].isupper())
    plain = printed.replace(".", "")
    return (
        bool(words & names)
        or (len(plain) > 2 and plain.istitle() and who.startswith(plain))
        or plain in (capitals, capitals[1:])
        or (plain.isupper() and len(plain) <= SHORT)
    )


def is_form(printed: str, who: str, *, text: str) -> bool:
    """Tell whether a printed name is a form of a name, or a nickname by the text: *Addy*, of Ada “Addy” Bloom."""
    return (akin(printed, who) or _is_nickname(printed, who, text=text)) and not is_a_sister(
        printed, who
    )


def _is_nickname(printed: str, who: str, *, text: str) -> bool:
    surname = re.escape(who.split()[-1])
    return bool(re.search(rf"{MARK}{re.escape(printed)}{MARK}\s+{surname}\b", text))


def is_a_sister(printed: str, who: str) -> bool:
    """Tell *Harbour Club International* from its foundation, whose name begins with it: two bodies."""
    longer, shorter = who.split(), printed.split()
    begun = len(shorter) > 1 and longer[: len(shorter)] == shorter and len(longer) > len(shorter)
    return begun and longer[-1].lower() in SISTER_BODIES


def elders(doc: Doc) -> frozenset[str]:
    """Return the full names that a text prints before *Jr.*: without it they may be the father's."""
    found = set()
    for token in doc:
        if token.lower_.rstrip(".") in JUNIORS and token.i > 1:
            found.add(doc[token.i - 2 : token.i].text)
    return frozenset(found)


def locative_shares(
    doc: Doc, owner: Mapping[int, str], *, runs: Mapping[int, tuple[int, int]]
) -> dict[str, float]:
    """Return for each identity the share of its mentions that say where."""
    where: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for first, who in owner.items():
        last = doc[runs[first][1]]
        total[who] += 1
        where[who] += last.dep_ == "pobj" and last.head.lower_ in PLACE_ONLY
    return {who: where[who] / n for who, n in total.items()}
