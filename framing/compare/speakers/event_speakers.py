"""One speaker under many names: who speaks, settled over all articles of an event.

The parse sees one article and knows a speaker by the fullest name of that article. Only here do all
articles lie side by side: *Wells*, *Tom Wells* and, where one article says so, *the US secretary of
state* of another are one. Joined are names that newspapers shorten (``speakers.same_name``), firms
without their last word, and a description that no article gives to two. Documents and speakers without
a name are never joined: two papers' *officials* need not be the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.actors.actors import identities
from framing.compare.same_name import name_parts
from framing.compare.speakers.filings import mark_filings
from framing.compare.thresholds import word_set
from framing.data_files import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["settle_speakers"]

Row = dict[str, Any]
_LEAST = 2  # words of a description that can stand for a name: "minister" alone is anybody's
_OPENING_ARTICLE = re.compile(
    rf"^(?:{'|'.join(sorted(terms('function_words', 'opening_a_description')))})\s+", re.IGNORECASE
)


def settle_speakers(sample: Sample) -> pd.DataFrame:
    """Return the base table ``attributions`` with the column ``identity`` filled, in the sample's rows too.

    ``identity`` is the full name that most articles give the speaker; for one without a name the
    article's own words. An editor's name wins over all others.
    """
    rows = sample.rows("attributions")
    named = [row for row in rows if row["status"] == "named" and row["speaker"]]
    known = _names(named)
    described = _described(sample, known)
    for row in rows:
        name = str(row["speaker"] or "")
        row["identity"] = name
        if row["status"] == "named":
            row["identity"] = known.get(name, name)
        elif row["status"] == "unresolved":
            row["identity"] = described.get(_plain(name), name)
    mark_filings(sample)
    return sample.base["attributions"].assign(identity=[row["identity"] for row in rows])


def _names(named: Iterable[Row]) -> dict[str, str]:
    """Return for each name of a speaker the name that stands for it in the event."""
    rows = list(named)
    editors = {str(row["speaker"]) for row in rows if row["by_editor"]}
    own = list(dict.fromkeys(_bearers(rows)))
    joined = _firms(identities(own))
    groups: dict[str, list[str]] = defaultdict(list)
    for name in own:
        groups[joined[name]].append(name)
    reports = Counter(str(row["speaker"]) for row in rows)
    articles = Counter(
        name for name, _ in {(str(row["speaker"]), row["article_id"]) for row in rows}
    )
    given = {name: (articles[name], reports[name]) for name in reports}
    return {
        name: next((one for one in members if one in editors), _usual(leader, members, given=given))
        for leader, members in groups.items()
        for name in members
    }


def _usual(leader: str, members: Iterable[str], *, given: Mapping[str, tuple[int, int]]) -> str:
    """Return the full name that most articles and reports print, as for actors: *Ada Bloom* before *Ada J. Bloom*."""
    full = [name for name in members if len(name_parts(name)) > 1] or [leader]
    return max(full, key=lambda name: (given[name], -len(name), name))


def _bearers(named: Iterable[Row]) -> dict[str, None]:
    """Return the speakers that are somebody, in order: a text that speaks for itself is not."""
    return dict.fromkeys(str(row["speaker"]) for row in named if row["type"] != "document")


def _firms(joined: Mapping[str, str]) -> dict[str, str]:
    """Join a firm's short name to its long one, where no other name begins so: Larkmere, Larkmere Water."""
    last = word_set("names", "firms")
    leaders = dict.fromkeys(joined.values())
    longer: dict[str, str] = {}
    for name in leaders:
        fuller = [one for one in leaders if one != name and one.startswith(f"{name} ")]
        if len(fuller) == 1 and fuller[0].removeprefix(name).strip().casefold() in last:
            longer[name] = fuller[0]
    return {name: longer.get(leader, leader) for name, leader in joined.items()}


def _described(sample: Sample, known: Mapping[str, str]) -> dict[str, str]:
    """Return description → name, where the articles give a description to exactly one who is named.

    *The Larkmere chief executive* of one article is he whom another calls *chief executive*: what stands
    before the description has to be part of the name of somebody or something the articles name.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for row in sample.found_by("actor_labels"):
        actor = str(row["attrs"].get("actor") or "")
        label = _plain(str(row["label"] or ""))
        if actor in known and len(label.split()) >= _LEAST and actor.casefold() not in label:
            bearers[label].add(known[actor])
    only = {label: next(iter(names)) for label, names in bearers.items() if len(names) == 1}
    parts = {part for name in known for part in name_parts(name)}
    found = dict(only)
    for row in sample.rows("attributions"):
        words = _plain(str(row["speaker"] or "")).split()
        for first in range(1, len(words) - _LEAST + 1):
            label = " ".join(words[first:])
            if label in only and all(word.removesuffix("'s") in parts for word in words[:first]):
                found.setdefault(" ".join(words), only[label])
    return found


def _plain(text: str) -> str:
    return _OPENING_ARTICLE.sub("", " ".join(text.casefold().replace("’", "'").split()))
