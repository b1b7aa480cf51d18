"""Of several people of one surname, whose a bare surname is."""

from __future__ import annotations

import re
from itertools import permutations
from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.lexicon.nicknames import same_given_name, suffixes
from framing.parse.genders import given_names
from framing.parse.role_words import role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from framing.parse.families import Relative
    from framing.parse.identity import Identity
    from framing.parse.mentions import Mention
    from framing.parse.tokens import Tokens

__all__ = [
    "agrees_in_suffix",
    "is_a_later_son",
    "is_a_relative_of",
    "is_one_bearer",
    "is_the_son",
    "is_told_apart",
    "namesakes",
    "offices_in",
    "without_suffix",
]

_FULL = 2
_AT = thresholds("parse", "surnames")


def is_one_bearer(one: list[str], two: list[str]) -> bool:
    """Tell whether two full names differ by a short form, a middle name or an initial: Liz Holm, Elizabeth B. Holm.

    Peter Holm is not Peter Holm Jr., but Joe Holm may be Joseph B. Holm Jr.
    """
    first, second = without_suffix(one), without_suffix(two)
    if min(len(first), len(second)) < 2 or first[-1] != second[-1]:
        return False
    if not same_given_name(first[0], second[0]) or len(first[0].rstrip(".")) == 1:
        return False
    middle, other = first[1:-1], second[1:-1]
    if (middle and other and middle != other) or len(middle) > 1 or len(other) > 1:
        return False
    return first[0] != second[0] or (first == one) == (second == two)


def namesakes(tokens: Tokens, mentions: Iterable[Mention]) -> dict[str, set[str]]:
    """Return the full names of whom a text tells apart, each with the others: by Peter Holm and by Peter B. Holm.

    One sentence does not print two forms of one person's full name, unless the one is in marks.
    """
    in_one: dict[int, set[str]] = {}
    for mention in mentions:
        if len(mention.name.split()) > 1 and tokens.quote[mention.nodes[0]] < 0:
            in_one.setdefault(tokens.sent[mention.nodes[0]], set()).add(mention.name)
    apart: dict[str, set[str]] = {}
    for names in in_one.values():
        for one, other in permutations(sorted(names), 2):
            if is_one_bearer(one.split(), other.split()):
                apart.setdefault(one, set()).add(other)
    return apart


def is_told_apart(identity: Identity, fits: list[Identity], *, mention: Mention) -> bool:
    """Say whether somebody goes on being named in full where one named before is not: the wife, not the man.

    Whoever a bare surname is for needs no given name any more.
    """
    first = _first_place(identity)
    people = (i for i in fits if i.offices or i.name.split()[0] in given_names())
    before = [i for i in people if _first_place(i) < first]
    later = [_named_later(i, mention) for i in before]
    return bool(later) and _named_later(identity, mention) - min(later) >= _AT.told_apart


def _first_place(identity: Identity) -> int:
    """Return where somebody is first named in full."""
    return min((nodes[0] for nodes in identity.mentions if len(nodes) > 1), default=10**9)


def _named_later(identity: Identity, mention: Mention) -> int:
    return sum(nodes[0] > mention.nodes[-1] and len(nodes) > 1 for nodes in identity.mentions)


def is_the_son(identity: Identity, mention: Mention) -> bool:
    """Tell that President Holm is not Peter Holm Jr., whom nobody calls president."""
    rank = offices_in(mention) & role_words().foremost
    return identity.name.endswith(("Jr", "Jr.")) and bool(rank) and not rank & identity.offices


def is_a_later_son(identity: Identity, mention: Mention, *, others: Iterable[Identity]) -> bool:
    """Tell that Mr. Holm is the president, as whom he was named before, and not Peter Holm Jr., named only later."""
    name = mention.name
    if " " in name or not identity.name.endswith(("Jr", "Jr.")):
        return False
    later = _first_place(identity)
    return any(
        set(one.names) == {name}
        and one.offices & role_words().foremost - identity.offices
        and one.mentions[0][0] < later
        for one in others
    )


def is_a_relative_of(identity: Identity, mention: Mention, *, kin: Mapping[str, Relative]) -> bool:
    """Tell that neither President Holm nor Mr. Holm is Ada Holm, of whom the article tells as his daughter."""
    words = mention.name.split()
    relative = kin.get(identity.name.split()[0])
    if relative is None or len(words) > 1 or not relative.is_of(words[0]):
        return False
    title = set(re.findall(r"[^\W\d_]+", mention.title.lower()))
    rank = offices_in(mention) & role_words().foremost
    other_sex = role_words().male if relative.gender == "f" else role_words().female
    return bool(title & other_sex) or bool(rank - identity.offices)


def offices_in(mention: Mention) -> set[str]:
    """Return the words of a title that say an office, a deputy's as two: president, vice president; not Mr."""
    words = re.findall(r"[^\W\d_]+", mention.title.lower())
    deputy = bool(set(words) & {"vice", "deputy"})
    return {w for w in words if w in role_words().role and not (deputy and w == words[-1])} | (
        {" ".join(words[-2:])} if deputy else set()
    )


def without_suffix(words: list[str]) -> list[str]:
    """Return a name's words without Jr. or III."""
    return words[:-1] if len(words) > 1 and words[-1] in suffixes() else words


def agrees_in_suffix(known: str, name: str) -> bool:
    """Say whether both full names have a suffix or neither has: Peter B. Holm Jr., Peter Holm Jr."""
    words, other = known.split(), name.split()
    return len(other) < _FULL or (words[-1] in suffixes()) is (other[-1] in suffixes())
