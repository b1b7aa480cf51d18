"""Evidence: every number of a table opens the sentences that it was counted from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from framing.report.context import in_context

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.report.view import Row, View

__all__ = ["FULL_UP_TO", "Ledger", "Spot", "spot"]

FULL_UP_TO = 40
"""A longer ledger prints words in their context, as a concordance does; the whole sentence is one link away."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that counts for a number: an article's id, the spans in its text, and a note beside them."""

    article: str
    spans: Sequence[Sequence[int]]
    note: str = ""


def spot(row: Row, note: str = "") -> Spot:
    """Return the place of an observation (or of any row with ``start`` and ``end``)."""
    return Spot(row["article_id"], [(row["start"], row["end"])], note)


@dataclass
class Ledger:
    """Collects the sentences behind a table's numbers, one group for each row and outlet.

    ``add`` returns the link that the number carries; ``data`` what the template prints. The groups are
    printed in the order in which they were added.
    """

    view: View
    name: str
    summary: str = "Every sentence behind this table"
    groups: list[dict[str, Any]] = field(default_factory=list)

    def add(self, title: str, letter: str, *, spots: Iterable[Spot], plain: bool = False) -> str:
        """Keep ``spots`` as the evidence of one number and return its link; empty where there is none.

        ``plain`` marks what a reader asks for least, such as neutral verbs: a long ledger links to the
        words in the articles and does not print them again.
        """
        items = [self.view.place(one.article, one.spans, note=one.note) for one in spots]
        if not items:
            return ""
        group = self._group(title)
        identity = f"e-{self.name}-{group['number']}-{letter or 'all'}"
        # Two rows may have one title, such as two counts of people: each number opens its own sentences.
        same = sum(one["letter"] == letter for one in group["lists"])
        identity += f"-{same + 1}" if same else ""
        group["lists"].append({"id": identity, "letter": letter, "items": items, "brief": plain})
        return f"#{identity}"

    def _group(self, title: str) -> dict[str, Any]:
        for group in self.groups:
            if group["title"] == title:
                return group
        self.groups.append({"title": title, "number": len(self.groups) + 1, "lists": []})
        return self.groups[-1]

    def data(self) -> dict[str, Any] | None:
        """Return everything kept, with how many sentences it is; None where there are none."""
        total = sum(len(one["items"]) for group in self.groups for one in group["lists"])
        if not total:
            return None
        for one in (one for group in self.groups for one in group["lists"]):
            one["brief"] = one["brief"] and total > FULL_UP_TO
            if total > FULL_UP_TO:
                for item in one["items"]:
                    item["parts"] = in_context(item["parts"])
        return {"summary": self.summary, "total": total, "groups": self.groups, "name": self.name}
