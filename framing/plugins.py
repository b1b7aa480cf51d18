"""Extractors, readers and page sections: one idea, three times.

A plug-in is a frozen value made from one function. Ours are found by folder: any public module in
``framing/extract``, ``framing/ingest`` and ``framing/report/sections`` that holds such a value. Others
come by entry point, in the groups ``framing.extractors``, ``framing.readers`` and
``framing.sections``. Two with one name are refused.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any, TypeVar

from framing.errors import PluginError, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from framing.records import Article, Document, Finding, Skipped
    from framing.settings import Settings
    from framing.tables import Comparison

__all__ = [
    "Attr",
    "Category",
    "Extractor",
    "Reader",
    "Section",
    "extractor",
    "extractors",
    "pick",
    "reader",
    "readers",
    "section",
    "sections",
]


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of finding: what it is, what its rate is counted against, and whose idea it is.

    ``unit`` is ``words`` (a rate is per 1,000 words of the voice), ``sentences`` or ``articles``.
    """

    description: str
    citation: str = ""
    unit: str = "words"


@dataclass(frozen=True, slots=True)
class Attr:
    """One thing that a finding carries beyond the common columns."""

    name: str
    type: type
    meaning: str


@dataclass(frozen=True, slots=True)
class Extractor:
    """Finds spans in a document: ``find(document, settings)`` yields findings.

    ``title`` is what a reader of the page calls it. ``mark`` is the letter that its marks carry in the
    articles side by side, or None where they are not marked.
    """

    name: str
    title: str
    categories: Mapping[str, Category]
    find: Callable[[Document, Settings], Iterable[Finding]]
    attrs: tuple[Attr, ...] = ()
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one file format. ``read(path, data)`` yields an ``Article`` or a ``Skipped`` each."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Path, bytes], Iterable[Article | Skipped]]
    description: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the page. ``build(comparison)`` returns what its template needs.

    ``template`` is found in ``templates/sections/`` of the package ``package``; ``order`` places it on the
    page (steps of ten).
    """

    name: str
    title: str
    order: int
    build: Callable[[Comparison], Mapping[str, Any]]
    template: str = ""
    package: str = "framing.report"
    description: str = ""
    nav: bool = field(default=True)


def extractor(
    name: str,
    title: str,
    *,
    categories: Mapping[str, Category],
    attrs: tuple[Attr, ...] = (),
    mark: str | None = None,
) -> Callable[[Callable[[Document, Settings], Iterable[Finding]]], Extractor]:
    """Turn a function ``find(document, settings)`` into an Extractor."""

    def wrap(find: Callable[[Document, Settings], Iterable[Finding]]) -> Extractor:
        return Extractor(
            name=name, title=title, categories=categories, find=find, attrs=attrs, mark=mark
        )

    return wrap


def reader(
    name: str, *suffixes: str, description: str = ""
) -> Callable[[Callable[[Path, bytes], Iterable[Article | Skipped]]], Reader]:
    """Turn a function ``read(path, data)`` into a Reader for the suffixes given."""

    def wrap(read: Callable[[Path, bytes], Iterable[Article | Skipped]]) -> Reader:
        return Reader(name, suffixes, read, description or _first_line(read))

    return wrap


def section(
    name: str, title: str, *, order: int, template: str = "", package: str = "framing.report"
) -> Callable[[Callable[[Comparison], Mapping[str, Any]]], Section]:
    """Turn a function ``build(comparison)`` into a Section."""

    def wrap(build: Callable[[Comparison], Mapping[str, Any]]) -> Section:
        found = template or f"sections/{name}.html"
        return Section(
            name=name,
            title=title,
            order=order,
            build=build,
            template=found,
            package=package,
            description=_first_line(build),
        )

    return wrap


@cache
def extractors() -> Mapping[str, Extractor]:
    """Return every extractor by name, in the order of the names."""
    return _load(Extractor, "framing.extract", group="framing.extractors")


@cache
def readers() -> Mapping[str, Reader]:
    """Return every reader by name; two that claim one suffix are refused."""
    found = _load(Reader, "framing.ingest", group="framing.readers")
    owner: dict[str, str] = {}
    for one in found.values():
        for suffix in one.suffixes:
            if suffix in owner:
                raise PluginError(
                    f"Readers {owner[suffix]!r} and {one.name!r} both claim {suffix}."
                )
            owner[suffix] = one.name
    return found


@cache
def sections() -> Mapping[str, Section]:
    """Return every section of the page by name, in the order of the page."""
    found = _load(Section, "framing.report.sections", group="framing.sections")
    return dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))


Plugin = TypeVar("Plugin", Extractor, Reader, Section)


def pick(found: Mapping[str, Plugin], names: Iterable[str]) -> list[Plugin]:
    """Return the plug-ins called ``names`` (all where none is named), or say which name is near."""
    wanted = list(names)
    for name in wanted:
        if name not in found:
            raise PluginError(f"No plug-in is called {name!r}. {nearest(name, found)}")
    return [one for name, one in found.items() if not wanted or name in wanted]


def _load(kind: type[Plugin], package: str, *, group: str) -> Mapping[str, Plugin]:
    found: dict[str, tuple[Any, str]] = {}
    for value, origin in [*_in_folder(kind, package), *_by_entry_point(kind, group)]:
        if value.name in found:
            raise PluginError(
                f"Two plug-ins are called {value.name!r}: {found[value.name][1]} and {origin}. "
                "Rename or uninstall one."
            )
        found[value.name] = (value, origin)
    return {name: found[name][0] for name in sorted(found)}


def _in_folder(kind: type[Plugin], package: str) -> Iterator[tuple[Plugin, str]]:
    for info in pkgutil.iter_modules(import_module(package).__path__):
        if info.name.startswith("_") or info.ispkg:
            continue
        origin = f"{package}.{info.name}"
        try:
            module = import_module(origin)
        except ImportError as error:
            raise PluginError(f"Plug-in {origin!r} cannot be loaded: {error}.") from error
        for value in vars(module).values():
            if isinstance(value, kind):
                yield value, origin


def _by_entry_point(kind: type[Plugin], group: str) -> Iterator[tuple[Plugin, str]]:
    for point in sorted(entry_points(group=group), key=lambda p: (p.name, p.value)):
        try:
            value = point.load()
        except Exception as error:
            # A stranger's module may fail in any way; one line must name it instead of a traceback.
            raise PluginError(
                f"Plug-in {point.value!r} ({group}) cannot be loaded: {error}."
            ) from error
        if not isinstance(value, kind):
            raise PluginError(
                f"Plug-in {point.value!r} ({group}) is not {_article(kind.__name__)}."
            )
        yield value, point.value


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "AEIOU" else f"a {noun}"


def _first_line(function: Callable[..., Any]) -> str:
    return (function.__doc__ or "").strip().split("\n")[0]
