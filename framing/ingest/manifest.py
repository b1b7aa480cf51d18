"""``event.toml``: which file is whose, what the event is, and what an editor put right."""

from __future__ import annotations

import datetime
import os
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.errors import ManifestError, UnknownKey, nearest
from framing.ingest.fields import iso_date
from framing.ingest.printable import printable_line
from framing.records import Editorial, Evidence, Person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.records import Article

__all__ = ["MANIFEST", "Manifest", "read_manifest"]

MANIFEST = "event.toml"
_TOP = ("event", "note", "article", "person")
_ARTICLE = ("file", "id", "outlet", "title", "url", "date", "author", "note")
_PERSON = ("name", "aliases", "role")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one folder's ``event.toml`` says."""

    path: Path
    event: str
    rows: Mapping[str, Mapping[str, str]]
    """File name → its fields."""
    editorial: Editorial = field(default_factory=Editorial)

    def apply(self, article: Article, file: str) -> Article:
        """Return ``article`` with what the manifest says of ``file``; its word goes before all others."""
        row = self.rows.get(file, {})
        outlet, date = row.get("outlet"), row.get("date")
        changes: dict[str, Any] = {"event": self.event, "event_basis": "manifest"}
        changes |= {key: row[key] for key in ("id", "title", "url", "author") if row.get(key)}
        if outlet:
            changes |= {"outlet": outlet, "outlet_evidence": Evidence("manifest", outlet)}
        if date:
            changes |= {"published": date, "published_basis": "manifest"}
        if row.get("note"):
            changes["notes"] = (*article.notes, row["note"])
        return replace(article, **changes)


def read_manifest(path: Path) -> Manifest:
    """Return the manifest at ``path``.

    Raises ManifestError, naming the file and what to mend, for anything that is not as it should be.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ManifestError(f"{path}: cannot be read ({error.strerror}).") from error
    except RecursionError as error:
        raise ManifestError(f"{path}: not valid TOML: lists within lists without end.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ManifestError(f"{path}: not valid TOML: {error}.") from error
    _known(data, _TOP, where=str(path))
    event = data.get("event")
    if not isinstance(event, str) or not printable_line(event):
        raise ManifestError(f'{path}: wants a line such as event = "The name of the event".')
    rows = data.get("article", [])
    if not isinstance(rows, list) or not rows:
        raise ManifestError(f"{path}: wants an [[article]] table for each file.")
    persons = data.get("person", [])
    if not isinstance(persons, list):
        raise ManifestError(f"{path}: wants a [[person]] table for each person, not {persons!r}.")
    people = tuple(_person(row, path) for row in persons)
    return Manifest(path, printable_line(event), _rows(rows, path), Editorial(people))


def _rows(rows: list[Any], path: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    ids: set[str] = set()
    for number, row in enumerate(rows, 1):
        where = f"{path}, article {number}"
        _known(row, _ARTICLE, where=where)
        file = _file(row.get("file"), path.parent, where=where)
        if file in found:
            raise ManifestError(f"{where}: {file!r} is listed twice.")
        found[file] = {key: _text(key, value, where=where) for key, value in row.items()}
        if found[file].get("id") in ids:
            raise ManifestError(f"{where}: another article has the id {found[file]['id']!r}.")
        ids |= {found[file]["id"]} if found[file].get("id") else set()
    return found


def _file(name: Any, folder: Path, *, where: str) -> str:  # noqa: ANN401 - any TOML value
    """Return the path of a listed file, from the manifest's folder and with no way out of it."""
    try:
        there = isinstance(name, str) and (folder / name).is_file()
    except OSError:  # a name longer than any file's
        there = False
    if not there:
        names = [p.name for p in folder.iterdir() if p.is_file() and p.name != MANIFEST]
        told = repr(name) if name is not None else 'named: wants file = "NAME"'
        raise ManifestError(f"{where}: no file {told} in this folder. {nearest(str(name), names)}")
    inside = Path(os.path.normpath(name))
    if inside.is_absolute() or ".." in inside.parts:
        raise ManifestError(f"{where}: {name!r} does not lie in the manifest's folder.")
    return inside.as_posix()


def _text(key: str, value: Any, *, where: str) -> str:  # noqa: ANN401 - any TOML value
    if key == "date":
        if isinstance(value, datetime.date):
            value = value.isoformat()
        date = iso_date(str(value))
        if date is None:
            raise ManifestError(f"{where}: date wants the form 2025-05-14, not {value!r}.")
        return date
    if not isinstance(value, str):
        raise ManifestError(f"{where}: {key} wants text, not {value!r}.")
    return value.strip()


def _person(row: Any, path: Path) -> Person:  # noqa: ANN401 - any TOML value
    where = f"{path}, person"
    _known(row, _PERSON, where=where)
    name, aliases, role = row.get("name"), row.get("aliases", []), row.get("role")
    if not isinstance(name, str) or not name.strip() or not isinstance(aliases, list):
        raise ManifestError(f"{where}: wants a name, and aliases as a list of names.")
    if not all(isinstance(alias, str) for alias in aliases) or not isinstance(role, str | None):
        raise ManifestError(f"{where} {name!r}: wants aliases and role as text.")
    told = (printable_line(alias) for alias in aliases)
    return Person(
        printable_line(name), tuple(filter(None, told)), printable_line(role or "") or None
    )


def _known(row: Any, keys: tuple[str, ...], *, where: str) -> None:  # noqa: ANN401 - any TOML value
    if not isinstance(row, dict):
        raise ManifestError(f"{where}: wants a table of keys, not {row!r}.")
    for key in row:
        if key not in keys:
            raise UnknownKey(key, keys, where)
