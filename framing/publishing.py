"""A comparison written out: the report of one event, and the shelf of several with the index over them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from framing.compare.statistics.event_counts import EventCounts
    from framing.settings import Settings
    from framing.tables import Comparison

__all__ = ["Shelf", "check_output", "open_shelf", "write_report"]


def check_output(folder: Path) -> None:
    """Raise OutputError for a folder that framing did not write, before any work is done for it."""
    from framing.report.folder import refuse_strangers

    refuse_strangers(folder)


def write_report(comparison: Comparison, folder: Path) -> Path:
    """Write the report of ``comparison`` to ``folder`` and return the page.

    The report is written whole or not at all. Raises OutputError for a folder that framing did not write.
    """
    import json

    from framing.compare.alignment import alignment
    from framing.report import write

    aligned = json.dumps(alignment(comparison), ensure_ascii=False, indent=1) + "\n"
    return write(
        comparison,
        folder,
        single_file=comparison.settings.single_file,
        extra={"alignment.json": aligned},
    )


@dataclass
class Shelf:
    """A folder in the making: the reports of several events, the index over them and the tables over events."""

    folder: Path
    settings: Settings
    entries: list[dict[str, object]] = field(default_factory=list)
    counts: list[EventCounts] = field(default_factory=list)
    legend: dict[str, str] = field(default_factory=dict)

    def add(self, comparison: Comparison, href: str) -> None:
        """Note an event whose report stands at ``href``."""
        from framing.compare.statistics.event_counts import event_counts
        from framing.report.events import entry

        self.entries.append(entry(comparison, href))
        self.counts.append(event_counts(comparison))
        legend = comparison["legend"]
        self.legend |= dict(zip(legend["extractor"], legend["title"], strict=True))

    def write(self) -> Path:
        """Write the index and its tables, and return the path of the index."""
        from framing.compare.statistics.over_events import over_events
        from framing.report.events import write_index

        over = over_events(self.counts, self.settings)
        return write_index(
            self.folder, self.entries, tables=over.tables, claims=over.claims, titles=self.legend
        )


@contextmanager
def open_shelf(folder: Path, settings: Settings) -> Iterator[Shelf]:
    """Give a shelf that takes the place of ``folder`` when it is whole.

    Raises OutputError for a folder that framing did not write.
    """
    from framing.report.folder import built_beside

    with built_beside(folder) as beside:
        yield Shelf(beside, settings)
