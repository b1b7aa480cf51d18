"""Who bears the names of an article: mentions gathered into one identity for each person or institution."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from framing.parse.mentions import PARTICLES, Mention, find_mentions
from framing.parse.roles import role_of, role_words

if TYPE_CHECKING:
    from framing.parse.tokens import Tokens
    from framing.records import Editorial

__all__ = ["Identity", "find_identities", "name_in"]

_LONGEST_PERSON = 4
_BEFORE_THINGS = frozenset({"the", "in", "at", "near"})


@dataclass(slots=True)
class Identity:
    """Somebody or something that an article names, under all the names it uses."""

    name: str
    person: bool
    names: set[str] = field(default_factory=set)
    titles: list[str] = field(default_factory=list)
    mentions: list[list[int]] = field(default_factory=list)
    gender: str = ""
    role: str | None = None
    by_editor: bool = False

    @property
    def words(self) -> str:
        """All titles and descriptions in one string, in lower case."""
        return " ; ".join(self.titles).lower()


def find_identities(tokens: Tokens, editorial: Editorial | None = None) -> list[Identity]:
    """Return everybody that the article names, in order of first mention.

    A bare surname joins the full name that ends with it, an abbreviation the name whose capitals it is.
    An editor's people come first and take every mention of their names and aliases.
    """
    identities = [
        _edited(person.name, person.aliases, person.role)
        for person in (editorial.people if editorial else ())
    ]
    found = find_mentions(tokens)
    homes: dict[str, Identity] = {}
    for mention in sorted(found, key=lambda m: (-_weight(m), m.nodes[0])):
        home = (
            homes.get(mention.name)
            or next((i for i in identities if _same(i, mention.name)), None)
            or next((i for i in identities if _first_name(i, mention.name)), None)
        )
        if home is None:
            home = Identity(mention.name, _looks_like_person(mention))
            identities.append(home)
        homes[mention.name] = home
        home.names.add(mention.name)
        home.mentions.append(mention.nodes)
        home.person = home.person or _looks_like_person(mention)
    by_node = {tuple(m.nodes): m for m in found}
    for identity in identities:
        identity.mentions.sort()
        for nodes in identity.mentions:
            mention = by_node[tuple(nodes)]
            identity.titles += [
                t for t in (mention.title, mention.description) if t and t not in identity.titles
            ]
        if not identity.by_editor and not any(
            by_node[tuple(nodes)].title for nodes in identity.mentions
        ):
            signs = sum(_is_thing(tokens, nodes) for nodes in identity.mentions)
            identity.person = identity.person and 2 * signs < len(identity.mentions)
        identity.gender = identity.gender or _gender(identity)
        identity.role = identity.role or next(
            (r for t in [*identity.titles, identity.name] if (r := role_of(t))), None
        )
    return sorted(
        (i for i in identities if i.mentions or i.by_editor),
        key=lambda i: i.mentions[0] if i.mentions else [0],
    )


def _edited(name: str, aliases: tuple[str, ...], role: str | None) -> Identity:
    return Identity(name, person=True, names={name, *aliases}, role=role, by_editor=True)


def _weight(mention: Mention) -> int:
    """Longer names found a home for shorter ones."""
    return len(mention.name.split())


def _same(identity: Identity, name: str) -> bool:
    """Say whether a name is another form of an identity's name."""
    for known in identity.names:
        if known == name or _plain(known) == _plain(name):
            return True
        long, short = known.split(), name.split()
        if (
            len(short) < len(long)
            and identity.person
            and not identity.by_editor
            and long[-len(short) :] == short
        ):
            return True
        if (
            len(short) == 1
            and len(long) > 1
            and _capitals(known) == short[0].replace(".", "")
            and len(short[0]) > 1
        ):
            return True
    return False


def _first_name(identity: Identity, name: str) -> bool:
    """Say whether a lone word is the given name of somebody named in full."""
    return (
        identity.person
        and not identity.by_editor
        and any(len(k.split()) > 1 and k.split()[0] == name for k in identity.names)
    )


def _is_thing(tokens: Tokens, nodes: list[int]) -> bool:
    """Say whether a mention stands as no person's name does: the N., in N., N., which …, N., the company."""
    first, last = nodes[0], nodes[-1]
    if (
        first
        and tokens.dep[last] not in {"compound", "poss", "nmod"}
        and tokens.lower[first - 1] in _BEFORE_THINGS
    ):
        return True
    after = tokens.lower[last + 1 : last + 3]
    if after[:1] == ["which"] or after == [",", "which"]:
        return True
    appositive = tokens.child(last, "appos")
    return appositive is not None and tokens.lemma[appositive] in role_words().bodies


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return re.sub(r"[’‘`]", "'", re.sub(r"^the ", "", name.lower())).replace(".", "")


def _capitals(name: str) -> str:
    return "".join(w[0] for w in name.split() if w[0].isupper())


def _looks_like_person(mention: Mention) -> bool:
    words = mention.name.split()
    lowered = [w.lower() for w in words]
    if any(w in role_words().organisations or w in role_words().places for w in lowered):
        return False
    if lowered[-1] in role_words().things and not mention.title:
        return False
    if any(w[:1].islower() and w not in PARTICLES for w in words):
        return False
    if mention.title:
        return True
    return 2 <= len(words) <= _LONGEST_PERSON and all(
        (w[0].isupper() and not w.isupper()) or w in PARTICLES or len(w) <= 2 for w in words
    )


def _gender(identity: Identity) -> str:
    words = set(re.findall(r"[\w.-]+", identity.words))
    if words & role_words().female:
        return "f"
    return "m" if words & role_words().male else ""


def name_in(tokens: Tokens, nodes: set[int], identities: list[Identity]) -> list[Identity]:
    """Return the identities that have a mention inside these tokens, in order of standing."""
    hits = [(m[0], i) for i in identities for m in i.mentions if set(m) <= nodes]
    seen: list[Identity] = []
    for _, identity in sorted(hits, key=lambda h: h[0]):
        if identity not in seen:
            seen.append(identity)
    return seen
