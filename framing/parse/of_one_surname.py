"""Whose a bare surname is where relatives who share it are named in full: *the younger Mr. Holm*, *Mrs. Holm*.

News introduces a relative by kin (*his wife, Ada Holm*); the bare surname stays with whom the others are kin of, and
*the elder* and *the younger* tell parent and child apart. Where somebody else of the surname was just named
in full, the words do not say who is meant, and the mention is nobody's for sure.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file, terms
from framing.parse.families import MARKS_OF_OWNERS
from framing.parse.role_words import role_words
from framing.parse.surnames import offices_in, without_suffix

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.parse.identity import Identity
    from framing.parse.mentions import Mention
    from framing.parse.tokens import Tokens

__all__ = ["settle_families"]

_POSSESSIVES = terms("function_words", "possessives")
_ARTICLES = terms("function_words", "articles")
_KIN = data_file("lexicons", "actor_nouns")["kin"]
_MARRIED = frozenset(_KIN["married"])
_TOLD = {
    frozenset(_KIN["called_younger"]): ("child", "parent"),
    frozenset(_KIN["called_elder"]): ("parent", "child"),
}
_BEFORE = 3  # tokens before a name or a noun of kin in which it is told whose it is


def settle_families(
    tokens: Tokens, identities: Sequence[Identity], *, by_node: Mapping[tuple[int, ...], Mention]
) -> list[Identity]:
    """Give bare surnames to the relative they name, in place; return an identity for those of each name unclear."""
    unclear: dict[str, Identity] = {}
    for mention, home, bearer in _settled(tokens, identities, by_node=by_node):
        home.mentions.remove(mention.nodes)
        home.names.remove(mention.name)
        if bearer is None:
            bearer = unclear.setdefault(
                mention.name,
                replace(home, name=mention.name, names=[], mentions=[], titles=[], unclear=True),
            )
        bearer.mentions.append(mention.nodes)
        bearer.mentions.sort()
        bearer.names.append(mention.name)
    return [*unclear.values(), *_wives_and_daughters(tokens, identities, by_node=by_node)]


def _wives_and_daughters(
    tokens: Tokens, identities: Sequence[Identity], *, by_node: Mapping[tuple[int, ...], Mention]
) -> list[Identity]:
    """Part *Mrs. Holm* from *Ms. Holm* where a text names neither in full: no text calls one woman both."""
    found = []
    for one in identities:
        if not one.person or one.by_editor or any(len(nodes) > 1 for nodes in one.mentions):
            continue
        wed = {tuple(nodes): _married(by_node[tuple(nodes)]) for nodes in one.mentions}
        own = [n for n in one.mentions if wed[tuple(n)] == "yes" and tokens.quote[n[0]] < 0]
        others = [n for n in one.mentions if n not in own]
        if own and any(wed[tuple(n)] == "no" and tokens.quote[n[0]] < 0 for n in others):
            found.append(replace(one, name=f"Mrs. {one.name}", mentions=own, names=[one.name]))
            one.name, one.mentions = f"Ms. {one.name}", others
    return found


def _settled(
    tokens: Tokens, identities: Sequence[Identity], *, by_node: Mapping[tuple[int, ...], Mention]
) -> list[tuple[Mention, Identity, Identity | None]]:
    """Return the mentions by surname alone that are not their bearer's, with who it was and is (None: unclear)."""
    found = []
    for family in _families(identities):
        kin = {i.name: _kin_of(tokens, i) for i in family}
        if not any(kin.values()):
            continue
        for home in family:
            for nodes in home.mentions:
                mention = by_node[tuple(nodes)]
                if len(without_suffix(mention.name.split())) > 1 or tokens.quote[nodes[0]] >= 0:
                    continue
                if mention.name.lower() not in home.name.lower().split()[1:]:
                    continue  # the given name tells who it is
                fits = _fitting(tokens, among=(family, home), mention=mention, kin=kin)
                if fits != [home]:
                    found.append((mention, home, fits[0] if len(fits) == 1 else None))
    return found


def _families(identities: Sequence[Identity]) -> list[list[Identity]]:
    """Return the people of each surname that several are named in full with."""
    groups: dict[str, list[Identity]] = {}
    for one in identities:
        words = without_suffix(one.name.split())
        if one.person and len(words) > 1 and not one.by_editor:
            groups.setdefault(words[-1], []).append(one)
    return [group for group in groups.values() if len(group) > 1]


@cache
def _generations() -> dict[str, str]:
    """Return noun of kin → parent, child or other."""
    nouns = dict.fromkeys((*_KIN["men"], *_KIN["women"]), "other")
    nouns |= dict.fromkeys(_KIN["elders"], "parent")
    return nouns | dict.fromkeys(_KIN["offspring"], "child")


def _kin_of(tokens: Tokens, identity: Identity) -> str:
    """Return the noun of kin that stands beside somebody's full name with whose kin they are; empty for none."""
    return next((noun for m in identity.mentions if (noun := _kin_beside(tokens, m))), "")


def _kin_beside(tokens: Tokens, nodes: Sequence[int]) -> str:
    """Return *wife* of ``his wife, Ada Holm`` and *mother* of ``Ada Holm, her mother,``."""
    first, last = nodes[0], nodes[-1]
    before = first - 1 - (first > 0 and tokens.text[first - 1] == ",")
    if len(nodes) > 1 and before > 0 and tokens.lower[before] in _generations():
        owners = {tokens.lower[k] for k in range(max(before - _BEFORE, 0), before)}
        return tokens.lower[before] if owners & (_POSSESSIVES | MARKS_OF_OWNERS) else ""
    after = tokens.lower[last + 1 : last + 4]
    if len(nodes) > 1 and after[:1] == [","] and after[1] in _POSSESSIVES | _ARTICLES:
        return after[2] if after[2] in _generations() else ""
    return ""


def _fitting(
    tokens: Tokens,
    *,
    among: tuple[Sequence[Identity], Identity],
    mention: Mention,
    kin: Mapping[str, str],
) -> list[Identity]:
    """Return who of a family a surname can mean: whom the words before it tell, else whom news calls so.

    ``among`` are the family and who was taken for the bearer. A relative named in full oftener than whose
    relative they are stays; else the surname is of the latter, or, next to the relative's full name, unclear.
    """
    family, home = among
    fits = [i for i in family if _agrees(i, mention)] or list(family)
    first = mention.nodes[0]
    words = {tokens.lower[k] for k in range(max(first - _BEFORE, 0), first)}
    for told, (own, other) in _TOLD.items():
        if words & told:
            return _of_generation(fits, kin, own=own, other=other)
    if wed := _married(mention):
        fits = [i for i in fits if (kin[i.name] in _MARRIED) is (wed == "yes")] or fits
        return fits[:1] if len(fits) == 1 else [home]
    heads = [i for i in fits if not kin[i.name]]
    if len(heads) != 1 or offices_in(mention):
        return [home]
    if home in heads:
        nearer = [
            i for i in fits if kin[i.name] and _is_named_since(tokens, i, said=(home, mention))
        ]
        return [home, *nearer] if not mention.title else [home]
    if _in_full(home) > _in_full(heads[0]):
        return [home]
    beside = tokens.sent[first] - tokens.sent[max(_last_full(home, first), 0)] <= 1
    return [*heads, home] if beside else heads


def _is_named_since(tokens: Tokens, relative: Identity, *, said: tuple[Identity, Mention]) -> bool:
    """Tell whether a relative is named in full in the sentence before or in this one, and who it is of not since.

    A son of the same name is told apart by his Jr.
    """
    home, mention = said
    first, words = mention.nodes[0], relative.name.split()
    if without_suffix(words) != words:
        return False
    full = _last_full(relative, first)
    lately = full >= 0 and tokens.sent[first] - tokens.sent[full] <= 1
    return lately and not any(full < nodes[0] < first for nodes in home.mentions)


def _in_full(identity: Identity) -> int:
    return sum(len(nodes) > 1 for nodes in identity.mentions)


def _married(mention: Mention) -> str:
    """Return yes for Mrs., no for Ms. and Miss, empty for neither."""
    title = set(mention.title.lower().replace(".", "").split())
    return "yes" if "mrs" in title else "no" if title & {"ms", "miss"} else ""


def _agrees(identity: Identity, mention: Mention) -> bool:
    """Say whether a title's sex is that of somebody named in full."""
    title = set(mention.title.lower().split())
    female, male = bool(title & role_words().female), bool(title & role_words().male)
    if not (female or male):
        return True
    return identity.gender in ("", "f" if female else "m")


def _of_generation(
    fits: Sequence[Identity], kin: Mapping[str, str], *, own: str, other: str
) -> list[Identity]:
    """Return who is told of as a child (or parent), else the only one besides those told of as the other."""
    known = {i.name: _generations().get(kin[i.name], "") for i in fits}
    told = [i for i in fits if known[i.name] == own]
    rest = [i for i in fits if not known[i.name]]
    return told or (rest if other in known.values() else [])


def _last_full(identity: Identity, before: int) -> int:
    """Return where somebody was last named in full before a token, -1 for nowhere."""
    return max((m[0] for m in identity.mentions if len(m) > 1 and m[0] < before), default=-1)
