"""Where articles print an actor's bare name, with the title or courtesy before it: *Ada Hale, Mr Hale, Hale*."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.same_name import identities, is_behind_preposition, name_parts, same_name
from framing.data_files import data_file, terms
from framing.tags import PREMODIFIERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["NameMention", "courteously_named", "is_courteous", "name_mentions"]

Row = dict[str, Any]
COURTESY = frozenset(data_file("lexicons", "actor_nouns")["titles"]["courtesy"])
PLACING_A_NAME = terms("function_words", "placing_a_name")
"""After these a name is a place, not somebody."""
"""A name that only modifies another noun (*Larkin shops*) names that thing's kind."""
HEADLINE = "headline"
BEFORE = 12
"""Characters before a name in which the word before it ends."""
Known = list[tuple[str, tuple[str, ...]]]
"""Actors whose names have one last part: name and parts."""
POSSESSIVES = ("'s", "’s")
"""After a name they say that something is somebody's: *outside Hale’s office*."""
GIVEN_NAMES = frozenset(
    name.casefold()
    for names in data_file("lexicons", "given_names").values()
    for name in names.get("names", ())
)
JOINS = frozenset({" ", "-", ". ", "’", "'"})
"""What may stand between two words of one name."""


@dataclass(frozen=True)
class NameMention:
    """A run of proper nouns that names one actor, in one article."""

    actor: str
    article: str
    start: int
    end: int
    head: Row


def name_mentions(sample: Sample, names: Iterable[str]) -> list[NameMention]:
    """Return every place where an article prints one of ``names`` or a shorter form of it, in page order.

    A surname alone is the one actor's whose name ends in it; where two of the names do, nobody's. A title
    or courtesy right before the name belongs to the mention.
    """
    by_last: dict[str, Known] = defaultdict(list)
    for name in dict.fromkeys(names):
        if parts := name_parts(name):
            by_last[parts[-1]].append((name, parts))
    return [
        mention
        for article in sample.ids
        for run in _runs(sample.texts[article], sample.word_rows[article])
        if (mention := _mention(sample, article, run=run, by_last=by_last)) is not None
    ]


def courteously_named(sample: Sample, names: Iterable[str]) -> list[str]:
    """Return the people who are given a courtesy (*Mr Hale*) and whom none of ``names`` can be, by their fullest names.

    The full name is the one that the articles print with this surname; where they print two, nobody's.
    """
    known = {parts[-1] for name in names if (parts := name_parts(name))}
    courteous: dict[str, str] = {}
    full: dict[str, set[str]] = defaultdict(set)
    for article in sample.ids:
        text = sample.texts[article]
        for run in _runs(text, sample.word_rows[article]):
            words = [name_parts(row["word"]) for row in run]
            first = next((n for n, word in enumerate(words) if word), len(run))
            if not all(words[first:]) or first == len(run) or words[-1][-1] in known:
                continue
            named = text[run[first]["start"] : run[-1]["end"]]
            if not all(text[row["start"]].isupper() for row in run[first:]):
                continue
            if run[0]["word"] in COURTESY:
                courteous.setdefault(words[-1][-1], named)
            whole = run[0]["zone"] != HEADLINE and len(run) - first > 1
            if whole and run[first]["word"] in GIVEN_NAMES:
                full[words[-1][-1]].add(named)
    found = []
    for last, named in courteous.items():
        one = set(identities(full[last]).values())
        if len(one) <= 1:
            found.append(one.pop() if one else named)
    return found


def is_courteous(name: str) -> bool:
    """Tell *Mr Hale* and *Dr. Hale* from *Ada Hale*."""
    return name.split()[:1] != [] and name.split()[0].casefold() in COURTESY


def _runs(text: str, rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield runs of proper nouns with nothing but a blank, hyphen or initial's stop between them."""
    run: list[Row] = []
    for row in rows:
        goes_on = bool(run) and _joined(text[run[-1]["end"] : row["start"]], run[-1], row=row)
        named = row["pos"] == "PROPN" and row["zone"] != "byline"
        if run and not (named and goes_on):
            yield run
            run = []
        if named:
            run.append(row)
    if run:
        yield run


def _joined(gap: str, before: Row, *, row: Row) -> bool:
    """Say whether two words belong to one name: a stop between them must not end a sentence."""
    return gap in JOINS and (gap != ". " or before["sentence"] == row["sentence"])


def _mention(
    sample: Sample, article: str, *, run: Sequence[Row], by_last: Mapping[str, Known]
) -> NameMention | None:
    """Return the name that a run ends in: its longest end that is one actor's, and the titles before.

    In a heading, whose every word may have a capital, no longer than a name known (*Ada Hale Urges Reed*).
    """
    heading = run[0]["zone"] == HEADLINE
    parts = [name_parts(row["word"]) for row in run]
    if run[-1]["dep"] in PREMODIFIERS:
        return None
    if not parts[-1] or parts[-1][-1] not in by_last:
        return None
    for first in range(len(run)):
        name = tuple(part for one in parts[first:] for part in one)
        known = [one for one in by_last[parts[-1][-1]] if not heading or len(one[1]) >= len(name)]
        actor = _whose(name, known) if parts[first] else None
        if actor is None:
            continue
        if first and len(name) == 1 and parts[first - 1]:
            return None
        while first and not parts[first - 1]:
            first -= 1
        if _is_placed(sample, article, run=run[first:]) or _is_part(
            sample, article, run=run, actor=actor
        ):
            return None
        return NameMention(actor, article, run[first]["start"], run[-1]["end"], run[-1])
    return None


def _is_placed(sample: Sample, article: str, *, run: Sequence[Row]) -> bool:
    """Tell a place (*in Hale*) from somebody (*in Mr Hale*, *at Hale’s*)."""
    text = sample.texts[article]
    before = text[max(run[0]["start"] - BEFORE, 0) : run[0]["start"]].split()
    owns = text.startswith(POSSESSIVES, run[-1]["end"])
    placed = before[-1:] != [] and before[-1].casefold() in PLACING_A_NAME
    return placed and run[0]["word"] not in COURTESY and not owns


def _is_part(sample: Sample, article: str, *, run: Sequence[Row], actor: str) -> bool:
    """Tell *Selby* from *the University of Selby*, which ends in another's name and is named in full only."""
    printed = sample.texts[article][: run[-1]["end"]]
    return is_behind_preposition(actor.casefold(), run[-1]["word"]) and not printed.endswith(actor)


def _whose(parts: tuple[str, ...], known: Known) -> str | None:
    same = [(name, own) for name, own in known if same_name(own, parts)]
    chosen = [name for name, own in same if own == parts] or [name for name, _ in same]
    return chosen[0] if len(chosen) == 1 else None
