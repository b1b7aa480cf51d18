"""How far the work is, on standard error: a bar on a terminal, elsewhere a line now and then; nothing on short work."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress, TaskID

__all__ = ["shown"]

PATIENCE = 1.0
"""Seconds after which a bar appears."""
FIRST_LINE, EVERY = 20.0, 30.0
"""Seconds after which a line is written where there is no terminal, and between two of them."""


@contextmanager
def shown() -> Iterator[Callable[[str, int, int], None]]:
    """Give a function ``progress(stage, done, of)`` that says how far the work is.

    What takes long inside one article ticks seldom, so that the bar and the lines have a clock of their own.
    """
    said = _Bars() if sys.stderr.isatty() else _Lines()
    clock = threading.Thread(target=said.watch, daemon=True)
    clock.start()
    try:
        yield said.tick
    finally:
        said.over.set()
        clock.join()
        said.close()


class _Lines:
    """Writes the stage at hand and for how long it has been going on, where nobody looks at a bar."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.at = ("Reading", 0, 0)
        self.began = time.monotonic()

    def tick(self, stage: str, done: int, of: int) -> None:
        """Note how far a stage is."""
        self.at = (stage, done, of)

    def watch(self) -> None:
        """Write a line now and then until the work is over."""
        wait = FIRST_LINE
        while not self.over.wait(wait):
            stage, done, of = self.at
            far = f", {done} of {of}" if of > 1 else ""
            seconds = round(time.monotonic() - self.began)
            print(f"framing: {stage}{far}; {seconds} seconds so far", file=sys.stderr, flush=True)
            wait = EVERY

    def close(self) -> None:
        """Leave what was written."""


class _Bars:
    """Draws a bar a stage with the time it takes, once the work has taken over a second."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.lock = threading.Lock()
        self.at: dict[str, tuple[int, int]] = {}
        self.bar: Progress | None = None
        self.tasks: dict[str, TaskID] = {}

    def tick(self, stage: str, done: int, of: int) -> None:
        """Move the bar of a stage."""
        with self.lock:
            self.at[stage] = (done, of)
            if self.bar is not None:
                self._draw(self.bar)

    def watch(self) -> None:
        """Begin to draw after a second, whether or not anything ticks."""
        if self.over.wait(PATIENCE):
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        with self.lock:
            self.bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self.bar.start()
            self._draw(self.bar)

    def _draw(self, bar: Progress) -> None:
        for stage, (done, of) in self.at.items():
            if stage not in self.tasks:
                self.tasks[stage] = bar.add_task(stage, total=of)
            bar.update(self.tasks[stage], completed=done)

    def close(self) -> None:
        """Take the bar away."""
        if self.bar is not None:
            self.bar.stop()
