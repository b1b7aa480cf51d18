"""One actor under many names: identities joined over the articles of an event."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.actors.described_actors import described, grouped_alike, named_by_description
from framing.compare.actors.name_mentions import (
    NameMention,
    courteously_named,
    is_courteous,
    name_mentions,
)
from framing.compare.actors.plain_names import plain_name
from framing.compare.actors.shared_descriptions import by_most_articles
from framing.compare.same_name import identities, name_parts
from framing.tables import frame, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["TIED", "actors", "actors_by_place", "identities"]

Row = dict[str, Any]
TIED = frozenset({"title_name", "appositive", "premodifier"})
"""Designations that grammar ties to the name."""
OPEN = "?"
"""Before the words of a designation whose actor its article does not let one tell."""
OWNED = re.compile(r"['’]s?\s+[a-z]")
"""Of what belongs to somebody, as a description tells it."""
Unit = tuple[str, str]
"""One actor of one article: (article id, the actor's name there)."""


def actors(sample: Sample) -> pd.DataFrame:
    """Return table ``actors``: every designation of an actor, with one identity over all articles.

    The identity is the fullest name that any article gives; for an actor that no article names, the
    designation used most. Where an actor of several articles is printed by bare name there is a row of
    kind ``name``. Actors come by number of articles, then by first place; designations in page order.
    A designation that no article resolves stands last, its actor empty.
    """
    found = sample.found_by("actor_labels")
    units: dict[Unit, list[Row]] = defaultdict(list)
    for row in found:
        units[_unit(row)].append(row)
    known = _identities(sample, units)
    rows = [_row(row, known[_unit(row)]) for row in found]
    named = dict.fromkeys(known[unit] for unit, own in units.items() if _is_name(unit[1], own))
    mentions = name_mentions(sample, [*named, *courteously_named(sample, named)])
    tied = [row["category"] in TIED for row in found]
    rows = by_most_articles(rows, tied, mentions=mentions)
    rows += _printed(sample, rows, mentions=mentions)
    rows = _compared(rows)
    articles: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        articles[row["actor"]].add(row["article_id"])
    order = sorted(articles, key=lambda actor: (not actor, -len(articles[actor])))
    rank = {actor: place for place, actor in enumerate(order, start=1)}
    page = {article: place for place, article in enumerate(sample.ids)}
    rows = [row | {"actor_rank": rank[row["actor"]]} for row in rows]
    rows.sort(key=lambda row: (row["actor_rank"], page[row["article_id"]], row["start"]))
    return frame("actors", rows)


def actors_by_place(sample: Sample) -> dict[tuple[str, int, int], str]:
    """Return the event's actor of every designation, by article, start and end."""
    return {
        (row["article_id"], row["start"], row["end"]): row["actor"]
        for row in records(actors(sample))
        if row["kind"] != "name"
    }


def _unit(row: Row) -> Unit:
    """Return the actor of a designation within its article; for one left open its words, marked as such."""
    return row["article_id"], row["attrs"].get("actor") or f"{OPEN}{row['label']}"


def _identities(sample: Sample, units: Mapping[Unit, Sequence[Row]]) -> dict[Unit, str]:
    """Return the identity of each article's actors: names by their parts, the others by what is said."""
    names = [unit[1] for unit, rows in units.items() if _is_name(unit[1], rows)]
    fullest = identities(names) | _given_names(units, names)
    fullest = _as_usual(fullest, names)
    chosen = {unit: fullest[unit[1]] for unit, rows in units.items() if _is_name(unit[1], rows)}
    told = {unit: described(sample, unit, rows=rows) for unit, rows in units.items()}
    known: dict[str, list[Any]] = defaultdict(list)
    for unit, name in chosen.items():
        known[name].append(told[unit])
    rest = [one for unit, one in told.items() if unit not in chosen]
    chosen |= named_by_description(rest, known)
    rest = [one for one in rest if (one.article, one.actor) not in chosen]
    for group in grouped_alike(rest):
        sure = [one for one in group if not one.actor.startswith(OPEN)]
        own = [row for one in group for row in units[one.article, one.actor]]
        name = sure[0].actor if sure else ""
        name = _with_owner(plain_name(sample, own), sure) if sure and len(group) > 1 else name
        chosen |= {(one.article, one.actor): name for one in group}
    return chosen


def _with_owner(noun: str, group: Sequence[Any]) -> str:
    """Return *Ada Bloom’s client* for *client*, where every article's words say whose: alone it names nobody."""
    owned: list[str] = [
        one.actor for one in group if one.actor.endswith((f"’s {noun}", f"'s {noun}"))
    ]
    if len(owned) < len(group):
        return noun
    return max(dict.fromkeys(owned), key=lambda name: (owned.count(name), -len(name), name))


def _as_usual(fullest: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """Return the names with the full name that most articles use: *Ada Bloom* before *Ada Jane Bloom*."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        if len(name_parts(name)) > 1:
            forms[fullest[name]][name] += 1
    usual = {
        full: max(of, key=lambda form: (of[form], -len(form), form)) for full, of in forms.items()
    }
    return {name: usual.get(full, full) for name, full in fullest.items()}


def _is_name(actor: str, rows: Sequence[Row]) -> bool:
    """Tell whether an actor goes by a name: capitals to the end, and not just a description as printed.

    *Ada Hale's allies in Parliament* ends in a name and is none.
    """
    last = actor.split()[-1:]
    return (
        bool(last)
        and not OWNED.search(actor)
        and not actor.startswith(OPEN)
        and last[0][:1].isupper()
        and all(row["label"] != actor.casefold() for row in rows)
    )


def _given_names(units: Mapping[Unit, Sequence[Row]], names: Iterable[str]) -> dict[str, str]:
    """Return for each given name with a description before it (*her son Adam*) the one full name it begins."""
    full = {name: name_parts(name) for name in names}
    found = {}
    for (_, actor), rows in units.items():
        parts = full.get(actor, ())
        if len(parts) == 1 and any(row["category"] == "title_name" for row in rows):
            longer = [name for name, own in full.items() if own[:-1] and own[:1] == parts]
            if len({full[name] for name in longer}) == 1:
                found[actor] = longer[0]
    return found


def _printed(sample: Sample, rows: Sequence[Row], *, mentions: Iterable[NameMention]) -> list[Row]:
    """Return a row for each bare name of an actor that does not stand inside a designation of that actor."""
    taken: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        taken[row["article_id"], row["actor"]].append((row["start"], row["end"]))
    return [
        _named(sample, mention)
        for mention in mentions
        if not any(
            start < mention.end and mention.start < end
            for start, end in taken[mention.article, mention.actor]
        )
    ]


def _compared(rows: Sequence[Row]) -> list[Row]:
    """Drop the bare names of actors that one article alone prints: there is nothing to hold them against.

    With a courtesy (*Mr Hale*) they are what somebody described is called besides, and stay.
    """
    articles: dict[str, set[str]] = defaultdict(set)
    described = set()
    for row in rows:
        articles[row["actor"]].add(row["article_id"])
        if row["kind"] != "name":
            described.add(row["actor"])
    return [
        row
        for row in rows
        if row["kind"] != "name"
        or len(articles[row["actor"]]) > 1
        or (row["actor"] in described and is_courteous(row["label"]))
    ]


def _named(sample: Sample, mention: NameMention) -> Row:
    return {
        "actor": mention.actor,
        "article_id": mention.article,
        "outlet": sample.outlet[mention.article],
        "label": sample.texts[mention.article][mention.start : mention.end],
        "kind": "name",
        "start": mention.start,
        "end": mention.end,
        "voice": mention.head["voice"],
        "sentence": mention.head["sentence"],
    }


def _row(row: Row, actor: str) -> Row:
    return {
        "actor": actor,
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "label": row["label"],
        "kind": row["attrs"].get("kind") or row["category"],
        "start": row["start"],
        "end": row["end"],
        "voice": row["voice"],
        "speaker": row["speaker"],
        "sentence": row["sentence"],
    }
