"""Text files that a user asked for: written whole or not at all, and never over something of the user's."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from framing.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["file_names", "folder_name", "write_file", "write_new"]

LONGEST_NAME = 60
MOST_BYTES = 180
"""Of a folder's name: no file system takes more than 255, and some writings need four for a letter."""


def write_file(path: Path, text: str, *, sources: Iterable[str] = ()) -> None:
    """Write ``text`` to ``path``, whole or not at all.

    Raises OutputError where that fails, and where ``path`` is one of ``sources`` (``PATH`` or ``PATH:ROW``).
    """
    try:
        read = {Path(re.sub(r":\d+$", "", source)).resolve() for source in sources}
        if path.resolve() in read:
            raise OutputError(
                f"{path}: is one of the files that were read. Choose another with -o."
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # a terminal or a pipe has no place beside it
            path.write_text(text, encoding="utf-8", newline="", errors="replace")
            return
        with tempfile.TemporaryDirectory(prefix=".framing.", dir=path.resolve().parent) as beside:
            whole = Path(beside) / "whole"
            whole.write_text(text, encoding="utf-8", newline="", errors="replace")
            whole.replace(path.resolve())
    except (OSError, ValueError) as error:
        raise OutputError(f"{path}: cannot be written ({_why(error)}).") from error


def write_new(folder: Path, texts: Mapping[str, str]) -> None:
    """Write ``texts`` (file name → content) into ``folder``.

    Raises OutputError, before anything is written, where a file is there and holds something else.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            path = folder / name
            if path.exists() and not (path.is_file() and path.read_bytes() == text.encode("utf-8")):
                raise OutputError(
                    f"{path}: is there and holds something else. Choose another folder."
                )
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written ({_why(error)}).") from error
    for name, text in texts.items():
        write_file(folder / name, text)


def file_names(ids: Iterable[str]) -> list[str]:
    """Return a name for each id that any file system takes: no separators, no two alike, none hidden."""
    taken: set[str] = set()
    names = []
    for one in ids:
        plain = re.sub(r"[^\w.-]+", "_", one).strip(".")[:LONGEST_NAME] or "article"
        name, number = plain, 2
        while name.casefold() in taken:
            name, number = f"{plain}-{number}", number + 1
        taken.add(name.casefold())
        names.append(name)
    return names


def folder_name(name: str) -> str:
    """Return a name for an event's folder: small letters and hyphens that this system can write, never empty."""
    plain = re.sub(r"[\W_]+", "-", name.casefold()).strip("-")[:LONGEST_NAME]
    system = sys.getfilesystemencoding()
    plain = plain.encode(system, "ignore").decode(system)
    while len(plain.encode("utf-8", "replace")) > MOST_BYTES:
        plain = plain[:-1]
    return plain.strip("-") or "articles"


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
