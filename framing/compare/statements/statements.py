"""Find the sentences of several articles that state the same thing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from framing.compare.statements.same_statement import Likelihood, likelihood
from framing.compare.statements.stars import Links, stars
from framing.compare.statements.ties import NO_TIES
from framing.compare.thresholds import thresholds
from framing.compare.vectors import Pieces, is_content
from framing.datelines import behind_dateline
from framing.tags import VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from framing.compare.sample import Sample
    from framing.compare.statements.ties import Ties

__all__ = ["Statement", "Statements", "spoken_parts", "statements"]

ZONES_OF_STATEMENTS = frozenset({"headline", "standfirst", "body", "caption"})


@dataclass(frozen=True)
class Statement:
    """A sentence that stands for a statement, and the sentence of each article that states it."""

    anchor: int
    members: Mapping[str, int]


@dataclass(frozen=True)
class Statements:
    """The sentences of a sample, what they state together, and how near any two are."""

    sentences: list[dict[str, Any]]
    groups: list[Statement]
    nearness: np.ndarray
    """How alike in words and letters, 0 to 1."""
    likely: Likelihood
    """How likely they state one thing, 0 to 1, in full and in part."""

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The sentences' places by article id."""
        found: dict[str, list[int]] = defaultdict(list)
        for n, row in enumerate(self.sentences):
            found[row["article_id"]].append(n)
        return found

    @cached_property
    def likely_one(self) -> np.ndarray:
        """Sentences × sentences: which are likely to tell one thing, whether for sure or not."""
        return enough_alike(self.likely)

    def nearest(self, sentence: int, articles: Iterable[str]) -> tuple[int, float] | None:
        """Return the sentence of ``articles`` likeliest to tell a part of what ``sentence`` states, and how likely.

        None where the articles have no sentence.
        """
        places = [n for article in articles for n in self.places.get(article, ())]
        if not places:
            return None
        likely = self.likely.part[sentence].take(places)
        best = int(likely.argmax())
        return places[best], float(likely[best])


def enough_alike(likely: Likelihood) -> np.ndarray:
    """Return which sentences are likely enough to tell one thing that they may stand side by side.

    A sentence that is surely one with a group's first joins the group only where it is so with half of it (``stars``).
    """
    limits = thresholds("coverage")
    return np.asarray((likely.part >= limits.likely) & (likely.whole >= limits.likely_in_full))


def statements(
    sample: Sample,
    tied: Ties = NO_TIES,
    *,
    event_of: Mapping[str, int] | None = None,
) -> Statements:
    """Return the sentences of a sample grouped by what they state.

    Two sentences are linked where they are likely to state one thing (``same_statement``). How near they
    are is told by what each says: where it reports somebody, by the words reported, without who says them
    and how. A group is a star (``stars``): a sentence, and in each other article the likeliest one linked
    to it. A sentence can state several things and so stand in several groups; a link stands in one group
    only. Articles of different events (``event_of``: number by article id) state nothing together.
    """
    rows, said, near = spoken_parts(sample)
    likely = likelihood(sample, rows, said=said, tied=tied)
    if event_of:
        events = np.array([event_of[row["article_id"]] for row in rows])
        one_event = events[:, None] == events[None, :]
        likely = Likelihood(
            likely.whole * one_event, likely.part * one_event, likely.sure & one_event
        )
    articles = [row["article_id"] for row in rows]
    links = Links(articles, likely.whole, likely.sure, likely.sure | enough_alike(likely))
    groups = [Statement(anchor, members) for anchor, members in stars(links)]
    return Statements(rows, groups, near, likely)


def spoken_parts(sample: Sample) -> tuple[list[dict[str, Any]], Pieces, np.ndarray]:
    """Return the sentences that can state something, what each says, and how near any two are."""
    rows = [
        row
        for article in sample.ids
        for row in sample.sentences[article]
        if row["zone"] in ZONES_OF_STATEMENTS and _is_whole(sample, row)
    ]
    reported = _reported(sample)
    said = Pieces([_content(sample, row, reported=reported) for row in rows], sample.rarities)
    return rows, said, _nearness(said, rows)


def _is_whole(sample: Sample, row: dict[str, Any]) -> bool:
    """Tell whether a sentence can state something: with a verb, or with as many words as a headline has.

    *To End Shutdown*, a half of a headline, a dateline or a byline cannot.
    """
    if behind_dateline(row["text"]) >= len(row["text"].rstrip()):
        return False
    words = sample.words[row["article_id"]]
    inside = words.between([(row["start"], row["end"])])
    held = {words.lemmas[n] for n in inside if is_content(words.lemmas[n], words.pos[n])}
    verbal = any(words.pos[n] in VERBAL for n in inside)
    in_body = row["zone"] == "body"
    return len(held) >= thresholds("statements").few or (verbal and in_body)


def _reported(sample: Sample) -> dict[str, list[tuple[int, int]]]:
    """Return the spans of reported speech by article id."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in sample.rows("attributions"):
        if row["type"] != "scare":
            found[row["article_id"]].extend((start, end) for start, end in row["content_spans"])
    return found


def _content(
    sample: Sample, row: dict[str, Any], *, reported: Mapping[str, Sequence[tuple[int, int]]]
) -> list[str]:
    low, high = row["start"], row["end"]
    spans = sorted(
        {
            (max(s, low), min(e, high))
            for s, e in reported[row["article_id"]]
            if s < high and e > low
        }
    )
    said = sample.content(row["article_id"], spans) if spans else []
    whole = sample.content(row["article_id"], [(low, high)])
    return (
        said if len(set(said)) >= thresholds("coverage").said * len(set(whole)) and said else whole
    )


def _nearness(pieces: Pieces, rows: Sequence[dict[str, Any]]) -> np.ndarray:
    """Return sentences × sentences, 0 to 1: the mean of word and letter likeness; 0 within an article."""
    near = (pieces.cosine + pieces.letters) / 2
    near = np.where(pieces.shared_count >= thresholds("coverage").stems, near, near / 2)
    articles = np.array([row["article_id"] for row in rows])
    near[articles[:, None] == articles[None, :]] = 0.0
    return np.asarray(np.minimum(near, 1.0))
