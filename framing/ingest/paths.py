"""What a user names on the command line to the files that are meant."""

from __future__ import annotations

import glob
from pathlib import Path
from typing import TYPE_CHECKING

from framing.errors import InputError, nearest
from framing.ingest.manifest import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = ["Folder", "expand", "folder_files"]

# Papers that lie beside articles and are none.
_NOT_ARTICLES = ("readme", "license", "licence", "changelog", "contributing", "notice")
COMPANIONS = frozenset({MANIFEST, "gold.jsonl", "alignment.json", "annotations.toml"})
"""Files of an event folder that are not articles."""

Folder = Path


def expand(names: Iterable[str | Path]) -> list[Path]:
    """Return the files and folders meant by ``names``, globs opened, in the order given.

    Raises InputError for a name that is not there, with the nearest one that is.
    """
    found: list[Path] = []
    for name in names:
        path = Path(name)
        if path.exists():
            found.append(path)
            continue
        matches = sorted(glob.glob(str(name), recursive=True))  # noqa: PTH207 - absolute patterns too
        if not matches:
            raise InputError(f"{name}: {_missing(path)}")
        found.extend(Path(match) for match in matches)
    if not found:
        raise InputError(
            "No article was given. Name files, folders, a glob or a JSONL or CSV file."
        )
    return found


def _missing(path: Path) -> str:
    folder = path.parent
    if any(character in str(path) for character in "*?["):
        return "no file matches."
    if not folder.is_dir():
        return f"there is no folder {folder}."
    names = [p.name for p in folder.iterdir() if not p.name.startswith(".")]
    return f"no such file or folder. {nearest(path.name, names) if names else ''}".strip()


def folder_files(folder: Path, suffixes: Collection[str]) -> list[Path]:
    """Return the files in ``folder`` that a reader takes and that are meant as articles, by name."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.is_file()
        and not path.name.startswith(".")
        and path.suffix.lower() in suffixes
        and path.name not in COMPANIONS
        and path.stem.lower() not in _NOT_ARTICLES
    )
