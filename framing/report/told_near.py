"""Where an outlet's nearest sentence stands to what was not found in it: the page must not deny what it shows itself.

Coverage may set a sentence beside the one that tells an act or gives a figure, and the note of a loaded word may quote
it. “Not found here” beside such a sentence would read as an untruth, so it is shown, to be opened.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from framing.report.wording import short

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from framing.report.members import Outlet
    from framing.report.view import Row, View

__all__ = ["Nearby"]

LIKELY, MAYBE, NEAREST = 2, 1, 0
"""How a sentence stands to another: it likely states the same, it may, or it only comes nearest."""
SHOWN = 60
"""Characters of a sentence that are shown in a cell."""

Sentence = tuple[str, int]


@dataclass(frozen=True)
class Nearby:
    """The sentences that the page sets beside each sentence, with how sure it is of them."""

    view: View
    beside: dict[Sentence, list[tuple[int, float, Sentence]]]

    @classmethod
    def of(cls, view: View) -> Nearby:
        """Return what coverage and the plain tellings of a page set side by side."""
        found: dict[Sentence, list[tuple[int, float, Sentence]]] = defaultdict(list)
        for kind, likely, one, two in (*_covered(view), *_likely(view), *_told_plainly(view)):
            found[one].append((kind, likely, two))
            found[two].append((kind, likely, one))
        return cls(view, dict(found))

    def cell(
        self,
        told: Sequence[Row],
        outlet: Outlet,
        *,
        among: Collection[Sentence] | None = None,
        naming: str = "",
    ) -> dict[str, Any] | None:
        """Return ``outlet``'s nearest sentence to those of ``told``, None where there is none.

        It holds ``href``, ``where``, ``words`` and ``maybe`` (it may state the same). Where ``among`` is given
        only those sentences are taken. ``naming`` is a pattern of what is told: a sentence says more than an act, and
        one that is like it states the act only where it is likely the same and prints a word of it; one that is
        neither is not shown.
        """
        own = {member.id for member in outlet.members}
        places = dict.fromkeys((row["article_id"], row["sentence"]) for row in told)
        found = [
            (self._names(sentence, naming), kind, likely, sentence)
            for place in places
            for kind, likely, sentence in self.beside.get(place, ())
            if sentence[0] in own and (among is None or sentence in among)
        ]
        if not found:
            return None
        named, kind, _, (article, number) = max(
            found, key=lambda one: (one[0], one[1], one[2], -one[3][1])
        )
        if not named and kind < LIKELY:
            return None
        row = self.view.sentences[article][number]
        paragraph = int(row["paragraph"] or 0)
        return {
            "href": self.view.member[article].paragraph_href(paragraph),
            "where": f"¶{paragraph}" if paragraph else "head",
            "words": short(self.view.words(article, row["start"], end=row["end"]), SHOWN),
            "maybe": named and kind >= (LIKELY if naming and among is None else MAYBE),
        }

    def _names(self, sentence: Sentence, naming: str) -> bool:
        """Tell a sentence that prints a word of what is told."""
        return re.search(naming, self.view.sentences[sentence[0]][sentence[1]]["text"]) is not None


Link = tuple[int, float, Sentence, Sentence]


def _covered(view: View) -> Iterator[Link]:
    """Yield what coverage sets beside the sentence that stands for a statement."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("coverage"):
        groups[row["statement"]].append(row)
    for rows in groups.values():
        stated = [row for row in rows if row["found"]]
        for one in stated:
            for two in rows:
                near = two["found"] or two["maybe"] or two["near"]
                if near and two["article_id"] != one["article_id"]:
                    surely = two["found"] or two["reworded"]
                    kind = LIKELY if surely else MAYBE if two["maybe"] else NEAREST
                    yield kind, float(two["likely"] or 0), _place(one), _place(two)


def _likely(view: View) -> Iterator[Link]:
    """Yield the sentences that stand side by side as likely telling one thing."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in view.rows("likely_tellings"):
        groups[row["telling"]].append(row)
    for one, two in (pair for rows in groups.values() for pair in combinations(rows, 2)):
        if one["article_id"] != two["article_id"]:
            yield LIKELY, min(float(one["likely"]), float(two["likely"])), _place(one), _place(two)


def _told_plainly(view: View) -> Iterator[Link]:
    """Yield what the notes of loaded words quote of others."""
    for row in view.rows("plain_tellings"):
        there = view.member.get(row["beside_article"])
        here = view.sentence_at(row["article_id"], row["start"])
        if there and here and row["sentence"] is not None:
            yield LIKELY, 1.0, _place(here), (there.id, row["sentence"])


def _place(row: Row) -> Sentence:
    return row["article_id"], row["sentence"]
