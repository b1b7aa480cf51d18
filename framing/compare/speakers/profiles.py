"""The parts that an actor plays in an article: who is shown acting, acted on, and speaking.

After the roles of systemic grammar (Halliday & Matthiessen 2014, ch. 5): doer and target of an act, and
the speaker of a report. A mention in no such part is in table ``actors`` and not here.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from framing.compare.phrase_heads import is_called
from framing.compare.same_name import identity_of, is_behind_preposition, name_parts, same_name
from framing.compare.speakers.heard import heard
from framing.data_files import data_file
from framing.tables import frame, records, told_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from framing.compare.sample import Sample

__all__ = ["profiles"]

Row = dict[str, Any]
Span = tuple[int, int] | list[int]
OF_PARTIES = [
    word for party in data_file("lexicons", "actor_nouns")["parties"]["sets"] for word in party
]
MEMBERS_OF_PARTIES = frozenset(OF_PARTIES) | frozenset(f"{word}s" for word in OF_PARTIES)
ROLE_OF_PART = (("doer", "agent"), ("target", "patient"))


def profiles(sample: Sample, actors: pd.DataFrame) -> pd.DataFrame:
    """Return table ``profiles``: one row a part that an actor of table ``actors`` plays, in page order.

    A doer or target is the actor whose designation or name holds the head word of its phrase, else the one
    whose name the article's own reading of the clause gives. A speaker is the actor of that name. Where
    two actors could be meant there is no row: ``actors`` lists the mention all the same.
    """
    cast = _Cast(sample, records(actors))
    rows = [*_acting(sample, cast), *_speaking(sample, cast)]
    place = {article: n for n, article in enumerate(sample.ids)}
    rows.sort(key=lambda row: (row["actor_rank"], place[row["article_id"]], row["start"]))
    return frame("profiles", rows)


class _Cast:
    """The actors of an event, found by place or by name."""

    def __init__(self, sample: Sample, rows: Sequence[Row]) -> None:
        self.sample = sample
        self.rank = {row["actor"]: row["actor_rank"] for row in rows}
        self.placed: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            self.placed[row["article_id"]].append(row)
        self.named: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for actor in self.rank:
            parts = name_parts(actor)
            if parts and actor[:1].isupper() and parts[-1] not in MEMBERS_OF_PARTIES:
                self.named[parts[-1]].append((parts, actor))

    def at(self, article: str, span: Span) -> str:
        """Return the actor whose designation holds the head of a phrase; "" for none or several."""
        words = self.sample.word_at[article]
        held = {
            row["actor"]
            for row in self.placed[article]
            if is_called(words, span, label=(row["start"], row["end"]))
        }
        return held.pop() if len(held) == 1 else ""

    def called(self, name: str) -> str:
        """Return the one actor that a name is of; "" for none or several.

        A part of a name is somebody's own, a noun for many is not: *Democrats* are neither elected nor Senate ones.
        """
        if name in self.rank:
            return name
        parts = name_parts(name)
        alike = self.named.get(parts[-1], []) if parts and name[:1].isupper() else []
        found = {
            actor
            for own, actor in alike
            if same_name(own, parts) and not is_behind_preposition(actor, name)
        }
        return found.pop() if len(found) == 1 else ""


def _acting(sample: Sample, cast: _Cast) -> Iterator[Row]:
    for row in sample.found_by("agency"):
        for part, role in ROLE_OF_PART:
            span = row["attrs"].get(f"{role}_span")
            named = str(row["attrs"].get(f"{role}_actor") or "")
            actor = (span and cast.at(row["article_id"], span)) or (named and cast.called(named))
            if actor:
                yield _row(row, cast, actor=actor, part=part) | {
                    "verb": row["label"],
                    "told": told_as(row["attrs"]),
                }


def _speaking(sample: Sample, cast: _Cast) -> Iterator[Row]:
    for row in heard(sample):
        spans = row["source_spans"] or ()
        name = identity_of(row)
        actor = (name and cast.called(name)) or next(
            (found for span in spans if (found := cast.at(row["article_id"], span))), ""
        )
        if actor and row["cue_spans"]:
            start, end = row["cue_spans"][0]
            at = {"start": start, "end": end}
            yield _row(row | at, cast, actor=actor, part="speaker") | {
                "verb": row["cue_lemma"] or row["cue"],
                "told": "done",
            }


def _row(row: Row, cast: _Cast, *, actor: str, part: str) -> Row:
    return {
        "actor": actor,
        "actor_rank": cast.rank[actor],
        "article_id": row["article_id"],
        "outlet": row["outlet"],
        "part": part,
        "start": row["start"],
        "end": row["end"],
        "voice": _voice(cast.sample, row),
        "sentence": row["sentence"],
    }


def _voice(sample: Sample, row: Row) -> str:
    """Return whose words tell it: an act's own voice, or the one that the introducing verb stands in."""
    word = sample.word_at[row["article_id"]].get(row["start"])
    return str(row.get("voice") or (word or {}).get("voice") or "narration")
