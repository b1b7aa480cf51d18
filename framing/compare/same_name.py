"""Whether two articles mean one person: names compared as newspapers shorten them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from unicodedata import combining, normalize

from framing.compare.thresholds import read, thresholds, word_set
from framing.compare.vectors import is_content
from framing.data_files import data_file, terms
from framing.lexicon.nicknames import same_given_name, suffixes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "Named",
    "identities",
    "identity_of",
    "is_behind_preposition",
    "known_as",
    "known_status",
    "misspelt",
    "name_parts",
    "same_name",
    "same_speaker",
    "title_words",
]

NO_NAMES: Mapping[str, str] = MappingProxyType({})
AT = thresholds("same_name")
ARTICLES = terms("function_words", "articles")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


@dataclass(frozen=True)
class Named:
    """A speaker: the parts of the name (or of the words for an unnamed source) and what is known."""

    parts: tuple[str, ...]
    status: str
    described: bool = False
    """By a noun and not by a name: *the inspectors' report*."""
    files: bool = False
    """The one suit that the event is about, or who filed it."""
    for_another: bool = False
    """Who speaks for somebody and has no name here: *a Holm spokesman* is not Holm."""

    @classmethod
    def of(cls, row: dict[str, Any], fullest: Mapping[str, str] = NO_NAMES) -> Named:
        """Return the speaker of an attribution row, by the ``fullest`` name that the event gives."""
        speaker = identity_of(row)
        head = _head(speaker)
        return cls(
            name_parts(fullest.get(speaker, speaker)),
            known_status(row),
            described=head[:1].islower(),
            files=bool(row.get("files")),
            for_another=head in read("names")["voices"]["speaking_for"],
        )


def _head(speaker: str) -> str:
    """Return the word that a description is built on: the *entry* for Feb. 3, a person's last name."""
    words = speaker.split()
    ends = (n for n, word in enumerate(words) if n and word in word_set("names", "prepositions"))
    return next((words[n - 1] for n in ends), words[-1] if words else "")


def known_status(row: Mapping[str, Any]) -> str:
    """Return named for a description that other articles settle."""
    if row["status"] == "unresolved" and identity_of(row) != (row["speaker"] or ""):
        return "named"
    return row["status"] or "unresolved"


def identity_of(row: Mapping[str, Any]) -> str:
    """Return who speaks in an attribution row, by the event's one name for the speaker if it is settled."""
    return str(row.get("identity") or row["speaker"] or "")


@lru_cache(maxsize=4096)
def name_parts(name: str) -> tuple[str, ...]:
    """Return the parts of a name in lower case and one spelling, without titles, articles and suffixes.

    What a description is built on is no title before a name: neither a *police chief* nor the *chief of police*
    is the police.
    """
    words = _NAME_WORD.findall(name)
    parts = [
        _plain_letters(part).casefold().replace("’", "'").removesuffix("'s").rstrip(".")
        for part in words
    ]
    for british, american in read("names")["spelling"]["pairs"]:
        parts = [part.replace(british, american) for part in parts]
    own = tuple(part for part in parts if part not in title_words())
    office = _office(words) if own else ""
    return (*own, office) if office in title_words() else own


def _office(words: Sequence[str]) -> str:
    """Return the small word that a description ends in, or that *of* stands behind; "" for a name."""
    first, last = words[0], words[-1]
    if first.islower() and words[1:2] == ["of"]:
        return first
    return last if last.islower() else ""


def _plain_letters(part: str) -> str:
    """Return a word without accents: Calderón, Calderon."""
    if part.isascii():
        return part
    return "".join(c for c in normalize("NFD", part) if not combining(c))


@cache
def title_words() -> frozenset[str]:
    """Return the titles that stand before names and are no part of them."""
    return word_set("names", "titles")


@cache
def _particles() -> frozenset[str]:
    """Return the small words that may begin a surname: von, bin."""
    return frozenset(data_file("lexicons", "roles")["titles"]["particles"])


@cache
def _bodies() -> frozenset[str]:
    """Return the kinds of body, spelt as the parts of a name are."""
    return frozenset(part for word in read("names")["bodies"]["words"] for part in name_parts(word))


def same_name(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two names may be one person's: same last part, and first names that do not differ.

    ``("donald", "trump")`` is ``("trump",)`` and not ``("melania", "trump")``; an initial stands for a
    first name; a middle name may be missing, and so may a first name that its bearer does not use
    (*Byron Todd Jones*), but *Texas Supreme Court* is not *Supreme Court*.
    """
    if not one or not two:
        return False
    if one == two:
        return True
    if one[-1] != two[-1]:
        return False
    if len(one) == 1 or len(two) == 1:
        return True
    short, long = sorted((one, two), key=len)
    if long[-len(short) :] == short and short[-1] not in _bodies():
        return True
    return same_given_name(one[0], two[0]) or misspelt(one[0], two[0])


def misspelt(one: str, two: str) -> bool:
    """Tell whether one of two given names has a letter too many within: Vincente, Vicente; not Michaela, Michael."""
    short, long = sorted((one, two), key=len)
    if len(short) < AT.misspelt or len(long) != len(short) + 1 or short[-1] != long[-1]:
        return False
    return any(long[:n] + long[n + 1 :] == short for n in range(1, len(long) - 1))


def same_speaker(one: Named, two: Named) -> str:
    """Return ``same``, ``different`` or ``unknown`` for the speakers of two reports."""
    if one.files and two.files:
        return "same"
    unknown = "unresolved" in (one.status, two.status) or not one.parts or not two.parts
    if unknown or one.for_another != two.for_another:
        return "unknown"
    if one.described and two.described and _one_noun(one.parts, two.parts):
        return "same"
    if one.status == two.status == "named":
        if same_name(one.parts, two.parts):
            return "same"
        return "different" if _persons((one, two)) else "unknown"
    return "same" if one.parts[-1] == two.parts[-1] else "unknown"


def _one_noun(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two descriptions hold one word, or the beginning of it: *log*, *logbook*."""
    return any(
        min(len(a), len(b)) >= AT.beginning and (a.startswith(b) or b.startswith(a))
        for a in one
        for b in two
        if is_content(a, "") and is_content(b, "")
    )


def _persons(names: Iterable[Named]) -> bool:
    """Tell whether all look like a person's name in full: then another name is another person."""
    return all(2 <= len(name.parts) <= 4 and not name.described for name in names)


def identities(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the fullest name that is the same actor's.

    A surname alone joins the one fuller name that ends in it; where two fuller names do (two people of one
    surname) it stays by itself, since the articles do not say which.
    """
    parts = {name: name_parts(name) or (name.casefold(),) for name in dict.fromkeys(names)}
    fullest = sorted(parts, key=lambda name: (-len(parts[name]), -len(name), name))
    sons = _sons(parts)
    chosen: dict[str, str] = {}
    leaders: list[str] = []
    for name in fullest:
        same = [
            leader
            for leader in leaders
            if same_name(parts[leader], parts[name])
            and (parts[leader] == parts[name] or not _end_is_another(leader, name))
            and not _are_father_and_son(leader, name, sons=sons)
        ]
        if len(same) == 1 or (same and parts[same[0]] == parts[name]):
            chosen[name] = same[0]
        else:
            leaders.append(name)
            chosen[name] = name
    return chosen


def _sons(parts: Mapping[str, tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """Return the names that the articles print both with and without a suffix: Peter Holm, Peter Holm Jr.

    Where all print one of the two they may be one person's (Joe Holm, Joseph B. Holm Jr.).
    """
    plain = {own for name, own in parts.items() if not _has_suffix(name) and len(own) > 1}
    return frozenset(own for name, own in parts.items() if _has_suffix(name) and own in plain)


def _has_suffix(name: str) -> bool:
    return name.split()[-1:] != [] and name.split()[-1] in suffixes()


def _are_father_and_son(one: str, two: str, *, sons: frozenset[tuple[str, ...]]) -> bool:
    """Tell whether of two full names only one has the suffix, of a surname and given name that both bear."""
    full = [name_parts(name) for name in (one, two)]
    if _has_suffix(one) is _has_suffix(two) or min(map(len, full)) < 2:
        return False
    return any(same_name(son, full[0]) and same_name(son, full[1]) for son in sons)


def _end_is_another(name: str, end: str) -> bool:
    """Tell whether the last part of a name alone is somebody else: a body's kind, one of two, whose aide it is."""
    first = name.split()[0]
    if first.islower() and first not in _particles():  # aide to Whitlock
        return True
    if is_behind_preposition(name, end):
        return True
    return name.casefold().split()[-1] in read("names")["bodies"]["words"] or _joint(name)


def is_behind_preposition(name: str, end: str) -> bool:
    """Tell whether a name's end is not its bearer: critics of a firm, doctors at the hospital in a city."""
    if not name.endswith(end):
        return False
    before = [
        word
        for word in name.casefold().removesuffix(end.casefold()).split()
        if word not in ARTICLES
    ]
    return before[-1:] != [] and before[-1] in word_set("names", "prepositions")


def _joint(name: str) -> bool:
    """Tell whether a name is that of two who speak with one voice."""
    return any(word in read("names")["joint"]["words"] for word in name.casefold().split())


def _is_owner(name: str, other: str) -> bool:
    """Tell whether a longer name is of what belongs to the first: Holm, *Holm's allies*; not Moody's Analytics."""
    return other.casefold().replace("’", "'").startswith(f"{name.casefold()}'s ")


def known_as(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the fullest one, also where only the beginning of a longer name is printed.

    ``Northmere`` is ``Northmere Water``, if no other name begins so; two who are named together are no longer
    name of the first.
    """
    chosen = identities(names)
    parts = {name: name_parts(name) for name in chosen}
    for name, own in parts.items():
        longer = {
            chosen[other]
            for other, all_parts in parts.items()
            if own and len(all_parts) > len(own) and all_parts[: len(own)] == own
            if not _joint(other) and not _is_owner(name, other)
        }
        if chosen[name] == name and len(longer) == 1:
            chosen[name] = longer.pop()
    return chosen
