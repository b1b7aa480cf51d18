"""Actors that an article names or describes and that do not speak in it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from framing.compare.actors.actors import identities
from framing.compare.same_name import identity_of, name_parts, same_name
from framing.compare.speakers.heard import heard
from framing.compare.speakers.perhaps_heard import perhaps_heard
from framing.tables import frame, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["silences", "unheard"]

Row = dict[str, Any]
Span = tuple[int, int]
LONGEST_PARTICLE = 3
"""Letters: of, the, bin, von, del may stand in a name without a capital."""


@dataclass
class Mentioned:
    """One actor in one article: where it stands, and what it is called there."""

    spans: set[Span] = field(default_factory=set)
    labels: dict[Span, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


@dataclass
class Speech:
    """Who speaks in one article: names, for whom they speak, and the words that state a source."""

    names: set[str] = field(default_factory=set)
    sources: list[Span] = field(default_factory=list)

    def holds(self, actor: Mentioned) -> bool:
        """Tell whether an actor is a source here: by place, by name, or through its spokesperson."""
        if any(s < end and e > start for s, e in self.sources for start, end in actor.spans):
            return True
        return any(self._names(name) for name in actor.names)

    def _names(self, name: str) -> bool:
        if not _is_name(name):
            return _bare(name) in self._printed[0]
        parts = name_parts(name)
        alike = self._by_last_part.get(parts[-1], ()) if parts else ()
        return _bare(name) in self._printed[1] or any(same_name(parts, one) for one in alike)

    @cached_property
    def _printed(self) -> tuple[frozenset[str], frozenset[str]]:
        """Speakers as printed, without an article: all, and those that are described and not named."""
        described = (_bare(said) for said in self.names if not _is_name(said))
        return frozenset(_bare(said) for said in self.names), frozenset(described)

    @cached_property
    def _by_last_part(self) -> dict[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for said in self.names:
            if _is_name(said) and (parts := name_parts(said)):
                found[parts[-1]].append(parts)
        return found


def unheard(sample: Sample) -> pd.DataFrame:
    """Return table ``unheard`` alone, as ``silences`` makes it."""
    return silences(sample)["unheard"]


def silences(sample: Sample) -> dict[str, pd.DataFrame]:
    """Return table ``unheard``, and ``perhaps_heard``: those of whom it cannot be said, who are not in it.

    Table ``unheard`` has actors with mentions and no attribution, by article and first place. A mention is a
    designation (``actor_labels``) or a part in an act (``agency``). An actor is heard where a source overlaps a
    mention, or is of its name, or speaks for it. Identities are joined over articles as in ``actors``, so
    ``heard_in`` can tell where else the actor speaks.
    """
    found, speech = _mentioned(sample), _speech(sample)
    where = {
        actor: [
            article
            for article in sample.ids
            if _speaks(found, speech[article], actor=actor, article=article)
        ]
        for actor in dict.fromkeys(actor for _, actor in found)
    }
    silent = {
        key: one.labels.values()
        for key, one in found.items()
        if key[0] not in where[key[1]] and _is_name(key[1])
    }
    perhaps = perhaps_heard(sample, silent)
    return {
        "unheard": _unheard(sample, found, where=where, perhaps=perhaps),
        "perhaps_heard": perhaps,
    }


def _unheard(
    sample: Sample,
    found: dict[tuple[str, str], Mentioned],
    *,
    where: dict[str, list[str]],
    perhaps: pd.DataFrame,
) -> pd.DataFrame:
    unresolved = Counter(
        row["article_id"] for row in heard(sample) if row["status"] == "unresolved"
    )
    open_ = {(row["article_id"], row["actor"]): row["through"] for row in records(perhaps)}
    rows = []
    for (article, actor), one in found.items():
        if article in where[actor] or (article, actor) in open_:
            continue
        spoken = [a for a in sample.ids if a in where[actor] or open_.get((a, actor))]
        told = {"heard_in": spoken, "unresolved": unresolved[article]}
        rows.append(_row(sample, (article, actor), one=one) | told)
    place = {article: n for n, article in enumerate(sample.ids)}
    rows.sort(key=lambda row: (place[row["article_id"]], row["spans"][0]))
    return frame("unheard", rows)


def _speaks(
    found: dict[tuple[str, str], Mentioned], speech: Speech, *, actor: str, article: str
) -> bool:
    return speech.holds(found.get((article, actor)) or Mentioned(names={actor}))


def _mentioned(sample: Sample) -> dict[tuple[str, str], Mentioned]:
    mentions = list(_mentions(sample))
    known = identities(name for _, name, _, _ in mentions if _is_name(name))
    found: dict[tuple[str, str], Mentioned] = defaultdict(Mentioned)
    for article, name, span, label in mentions:
        one = found[article, known.get(name, name)]
        one.names |= {name, known.get(name, name)}
        if not any(s < span[1] and e > span[0] for s, e in one.spans):
            one.spans.add(span)
        if label:
            one.labels.setdefault(span, label)
    return dict(found)


def _mentions(sample: Sample) -> Iterator[tuple[str, str, Span, str]]:
    """Yield article, actor, span and label: designations, then doers, then targets of acts.

    What is only ever a target and never described may be a place or a thing, and a designation left open
    may be somebody who is heard: they are no actors here.
    """
    known = set()
    for row in sample.found_by("actor_labels"):
        actor = row["attrs"].get("actor")
        if not actor:
            continue
        known.add((row["article_id"], actor))
        yield row["article_id"], actor, (row["start"], row["end"]), row["label"]
    for part in ("agent", "patient"):
        for row in sample.found_by("agency"):
            actor, span = row["attrs"].get(f"{part}_actor"), row["attrs"].get(f"{part}_span")
            key = (row["article_id"], actor)
            if actor and span and (part == "agent" or key in known):
                known.add(key)
                yield row["article_id"], actor, (int(span[0]), int(span[1])), ""


def _speech(sample: Sample) -> dict[str, Speech]:
    found = {article: Speech() for article in sample.ids}
    for row in heard(sample):
        speech = found[row["article_id"]]
        told = (row["speaker"], identity_of(row), row["institution"], row["introduced_as"])
        speech.names |= {name for name in told if name}
        speech.sources += [(int(start), int(end)) for start, end in row["source_spans"] or ()]
    return found


@lru_cache(maxsize=4096)
def _bare(description: str) -> str:
    return re.sub(r"^(the|an?) ", "", " ".join(description.casefold().split()))


@lru_cache(maxsize=4096)
def _is_name(text: str) -> bool:
    """Tell whether a designation is a name: it begins with a capital, as every longer word does."""
    words = [word for word in re.split(r"[^\w’'.]+", text) if word]
    longer = [word for word in words if len(word) > LONGEST_PARTICLE]
    return text[:1].isupper() and not any(word[0].islower() for word in longer)


def _row(sample: Sample, key: tuple[str, str], *, one: Mentioned) -> Row:
    article, actor = key
    spans = sorted(one.spans)
    return {
        "article_id": article,
        "outlet": sample.outlet[article],
        "actor": actor,
        "named": _is_name(actor),
        "labels": _once(label for _, label in sorted(one.labels.items())),
        "mentions": len(spans),
        "spans": [list(span) for span in spans],
        "first_paragraph": _paragraph(sample, article, position=spans[0][0]),
    }


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _paragraph(sample: Sample, article: str, *, position: int) -> int | None:
    before = [row for row in sample.sentences[article] if row["start"] <= position]
    return before[-1]["paragraph"] if before else None
