"""What each figure is told of: its sentence, its verbs, what befell those counted, and whose part they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from framing.compare.quantities import counted
from framing.compare.quantities.bygone import bygone_year
from framing.compare.quantities.changes import Change, change_told
from framing.compare.quantities.conflicts import same_value
from framing.compare.quantities.counted_senses import ends_posts
from framing.compare.quantities.disputed import states_of
from framing.compare.quantities.spans import span_told
from framing.compare.quantities.summed import is_part_of, sums_told
from framing.compare.vectors import Pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.compare.sample import Sample

__all__ = ["Circumstances"]

Row = dict[str, Any]


@dataclass(frozen=True)
class Circumstances:
    """Of a list of figures, by place: whatever beside its value and noun tells one count from another."""

    found: Sequence[Row]
    context: Pieces
    states: Sequence[str]
    ruled: Sequence[frozenset[str]]
    own: Sequence[bool]
    events: Sequence[int | None]
    parts: Sequence[tuple[bool, str, str]]
    spans: Sequence[float]
    ended: Sequence[bool]
    changes: Sequence[Change]
    sums: Mapping[tuple[str, float], set[float]]

    @classmethod
    def of(
        cls, sample: Sample, found: Sequence[Row], *, event_of: Mapping[str, int]
    ) -> Circumstances:
        """Read them off the articles; ``event_of`` holds the number of an article's event."""
        contexts = [counted.context(sample, row) for row in found]
        return cls(
            found=found,
            context=Pieces(contexts, sample.rarities),
            states=states_of(sample, found),
            ruled=[counted.ruled_by(sample, row) for row in found],
            own=[counted.speakers_own(sample, row) for row in found],
            events=[event_of.get(row["article_id"]) for row in found],
            parts=[
                (
                    counted.of_the_living(sample, row),
                    counted.part_of_whole(sample, row),
                    bygone_year(sample, row),
                )
                for row in found
            ],
            spans=[span_told(sample, row) for row in found],
            sums=sums_told(sample, found),
            changes=[change_told(sample, row) for row in found],
            ended=[ends_posts(words) for words in contexts],
        )

    def apart(self, a: int, b: int) -> bool:
        """Tell whether two figures are of two things, whatever they are called: two events or spans, part and whole."""
        if self.events[a] != self.events[b] or self.own[a] != self.own[b]:
            return True
        if counted.opposed(self.ruled[a], self.ruled[b]):
            return True
        one, two = self.found[a], self.found[b]
        if is_part_of(one, two, sums=self.sums) or is_part_of(two, one, sums=self.sums):
            return True
        over = {self.spans[a], self.spans[b]} - {0.0}
        told = self.parts[a] != self.parts[b] or len(over) > 1
        return told and not same_value(one, two)

    def likeness(self, a: int, b: int) -> float:
        """Return how alike the sentences of two figures are, 0 to 1, the figures left out."""
        return (float(self.context.dice[a, b]) + float(self.context.containment[a, b])) / 2
