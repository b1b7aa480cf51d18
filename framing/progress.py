"""A progress bar on standard error: only on a terminal, only for work that takes over a second."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import TaskID

__all__ = ["shown"]

PATIENCE = 1.0
"""Seconds after which a bar appears."""


@contextmanager
def shown() -> Iterator[Callable[[str, int, int], None] | None]:
    """Give a function ``progress(stage, done, of)`` that draws a bar; None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    tasks: dict[str, TaskID] = {}
    began = time.monotonic()

    def tick(stage: str, done: int, of: int) -> None:
        if time.monotonic() - began < PATIENCE:
            return
        if not bar.live.is_started:
            bar.start()
        if stage not in tasks:
            tasks[stage] = bar.add_task(stage, total=of)
        bar.update(tasks[stage], completed=done)

    try:
        yield tick
    finally:
        if bar.live.is_started:
            bar.stop()
