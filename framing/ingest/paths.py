"""What a user names on the command line to the files that are meant."""

from __future__ import annotations

import glob
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import InputError, nearest
from framing.ingest.manifest import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = ["Content", "expand", "folder_content"]

# Papers that lie beside articles and are none.
_NOT_ARTICLES = ("readme", "license", "licence", "changelog", "contributing", "notice")
COMPANIONS = frozenset({MANIFEST, "gold.jsonl", "alignment.json", "annotations.toml"})
"""Files of an event folder that are not articles."""

# Files that somebody may have meant as an article and that no reader takes: said, not passed over.
_PAPERS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".eml", ".pages", ".webarchive", "")
_REPORT = Path("data", "framing.json")
"""A folder that holds this is a report that framing wrote."""


class Content(NamedTuple):
    """What lies in a folder: articles by name, papers that nobody reads, folders, and links to nothing."""

    articles: tuple[Path, ...]
    unread: tuple[Path, ...]
    folders: tuple[Path, ...]
    dead: tuple[Path, ...] = ()


def expand(names: Iterable[str | Path]) -> list[Path]:
    """Return the files and folders meant by ``names``, globs opened, in the order given.

    Raises InputError for a name that is not there, with the nearest one that is.
    """
    found: list[Path] = []
    for name in names:
        if not str(name).strip():
            raise InputError("A name is empty: name a file, a folder or a glob.")
        path = Path(name)
        if _there(path):
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
    if not _there(folder) or not folder.is_dir():
        return f"there is no folder {folder}."
    try:
        names = [p.name for p in folder.iterdir() if not p.name.startswith(".")]
    except OSError:
        names = []
    return f"no such file or folder. {nearest(path.name, names) if names else ''}".strip()


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name longer than any file's, or one with a zero in it
        return False


def folder_content(folder: Path, suffixes: Collection[str]) -> Content:
    """Return what in ``folder`` is meant as articles, by name.

    Hidden things, readmes, reports that framing wrote and the folders of scripts and pictures that a
    browser saves beside a page are not. Raises OSError for a folder that cannot be opened.
    """
    shown = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    files = [
        path
        for path in shown
        if path.is_file() and path.name not in COMPANIONS and path.stem.lower() not in _NOT_ARTICLES
    ]
    stems = {path.stem for path in files}
    return Content(
        articles=tuple(path for path in files if path.suffix.lower() in suffixes),
        unread=tuple(
            path
            for path in files
            if path.suffix.lower() in _PAPERS and path.suffix.lower() not in suffixes
        ),
        folders=tuple(
            path
            for path in shown
            if path.is_dir()
            and not (path / _REPORT).is_file()
            and not (path.name.endswith("_files") and path.name.removesuffix("_files") in stems)
        ),
        dead=tuple(path for path in shown if path.is_symlink() and not _there(path)),
    )
