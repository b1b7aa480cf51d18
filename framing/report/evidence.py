"""Evidence: every number of a table opens the sentences that it was counted from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.report.view import Row, View

__all__ = ["FULL_UP_TO", "Ledger", "Spot", "in_context", "spot"]

FULL_UP_TO = 40
"""A longer ledger prints words in their context, as a concordance does; the whole sentence is one link away."""
AROUND = 40
"""Characters of context on either side of the words."""
LONGEST = 90
"""Characters of the words themselves."""

Spot = tuple[str, Sequence[Sequence[int]], str]
"""Article id, the spans that count, and a note."""


def spot(row: Row, note: str = "") -> Spot:
    """Return the place of an observation (or of any row with ``start`` and ``end``)."""
    return row["article_id"], [(row["start"], row["end"])], note


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

    def add(self, title: str, letter: str, spots: Iterable[Spot], *, plain: bool = False) -> str:
        """Keep ``spots`` as the evidence of one number and return its link; empty where there is none.

        ``plain`` marks what a reader asks for least, such as neutral verbs: a long ledger links to the
        words in the articles and does not print them again.
        """
        items = [self.view.place(article, spans, note) for article, spans, note in spots]
        if not items:
            return ""
        group = self._group(title)
        identity = f"e-{self.name}-{group['number']}-{letter or 'all'}"
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


def in_context(parts: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return a sentence cut to the words that count and their neighbours; an ellipsis stands at each cut."""
    found = []
    last = len(parts) - 1
    for number, (text, kept) in enumerate(parts):
        if kept:
            found.append((_until(text, LONGEST), True))
        elif number == 0 and last:
            found.append((_since(text, AROUND), False))
        elif number == last:
            found.append((_until(text, AROUND), False))
        else:
            found.append((f"{_until(text, AROUND).removesuffix('…')} … " if len(text) > AROUND * 2 else text, False))
    return found


def _until(text: str, most: int) -> str:
    return text if len(text) <= most + 8 else f"{text[:most].rsplit(' ', 1)[0]}…"


def _since(text: str, most: int) -> str:
    return text if len(text) <= most + 8 else f"…{text[-most:].split(' ', 1)[-1]}"
