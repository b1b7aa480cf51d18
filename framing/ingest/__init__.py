"""Files to articles: choose a reader, read, skip what cannot be used and say why."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from framing.errors import ArticleError, InputError, nearest
from framing.ingest.manifest import MANIFEST, Manifest, read_manifest
from framing.ingest.paths import expand, folder_files
from framing.plugins import readers
from framing.records import Article, Editorial, Reading, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from framing.plugins import Reader
    from framing.settings import Settings

__all__ = ["read"]


@dataclass
class _Haul:
    """What has been read so far."""

    articles: list[Article] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    editorials: dict[str, Editorial] = field(default_factory=dict)


def read(
    names: Iterable[str | Path],
    settings: Settings,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Reading:
    """Return every article that ``names`` (files, folders, globs, JSONL, CSV) hold.

    A file that cannot be used is recorded with its reason. ``progress(done, of)`` is called a file.
    Raises InputError where a name is not there or no article is left, and ManifestError for a broken
    ``event.toml``. Two articles with one id get a number behind it.
    """
    haul = _Haul()
    jobs = [job for path in expand(names) for job in _jobs(path, haul)]
    for number, (path, manifest, event) in enumerate(jobs, 1):
        for item in _read_file(path, settings):
            if isinstance(item, Skipped):
                haul.skipped.append(item)
            else:
                haul.articles.append(_placed(item, path, manifest, event))
        if progress:
            progress(number, len(jobs))
    if not haul.articles:
        raise InputError(_nothing(haul.skipped))
    return Reading(_distinct(haul.articles), tuple(haul.skipped), haul.editorials)


Job = tuple[Path, Manifest | None, str | None]


def _jobs(path: Path, haul: _Haul) -> Iterator[Job]:
    """Yield the files under ``path`` with the manifest and the event they belong to."""
    if path.is_file():
        yield path, None, None
        return
    suffixes = {suffix for one in readers().values() for suffix in one.suffixes}
    files = folder_files(path, suffixes)
    if (path / MANIFEST).is_file():
        manifest = read_manifest(path / MANIFEST)
        haul.editorials[manifest.event] = manifest.editorial
        for name in manifest.rows:
            yield path / name, manifest, None
        haul.skipped.extend(
            Skipped(str(file), f"not listed in {MANIFEST}")
            for file in files
            if file.name not in manifest.rows
        )
        return
    folders = sorted(p for p in path.iterdir() if p.is_dir() and not p.name.startswith("."))
    events = [folder for folder in folders if (folder / MANIFEST).is_file()]
    if not events:
        for file in files:
            yield file, None, path.resolve().name
    # A folder of events is read event by event: what lies beside them is no article.
    for folder in events or folders:
        yield from _jobs(folder, haul)


def _placed(article: Article, path: Path, manifest: Manifest | None, event: str | None) -> Article:
    if manifest:
        return manifest.apply(article, path.name)
    return article if article.event else replace(article, event=event)


def _read_file(path: Path, settings: Settings) -> Iterator[Article | Skipped]:
    """Yield the articles of one file; whatever goes wrong with it becomes a skip with a reason."""
    try:
        one = _reader_for(path)
        data = path.read_bytes()
        for item in one.read(path, data):
            yield item if isinstance(item, Skipped) else _usable(item, settings)
    except ArticleError as error:
        yield Skipped(str(path), str(error))
    except OSError as error:
        yield Skipped(str(path), f"cannot be read ({error.strerror})")
    except (ValueError, RecursionError, LookupError) as error:
        # A damaged file may fail anywhere inside a format's library.
        yield Skipped(str(path), f"damaged: {type(error).__name__} ({error})")


def _usable(article: Article, settings: Settings) -> Article | Skipped:
    size = len(article.text.encode("utf-8", "surrogatepass")) / 1e6
    if size > settings.max_megabytes:
        reason = f"{size:.1f} MB of text; an article may have {settings.max_megabytes:g} MB (max_megabytes)"
        return Skipped(article.source, reason, article.id)
    if not any(character.isalpha() for character in article.text):
        return Skipped(article.source, "no words in it", article.id)
    return article


def _reader_for(path: Path) -> Reader:
    suffix = path.suffix.lower()
    for one in readers().values():
        if suffix in one.suffixes:
            return one
    known = sorted(suffix for one in readers().values() for suffix in one.suffixes)
    raise ArticleError(
        f"no reader for {suffix or 'a file without a suffix'}. {nearest(suffix, known)}"
    )


def _distinct(articles: list[Article]) -> tuple[Article, ...]:
    """Return the articles with ids that differ: the second of two gets ``-2`` behind it, and a note."""
    seen: dict[str, int] = {}
    out = []
    for article in articles:
        seen[article.id] = seen.get(article.id, 0) + 1
        number = seen[article.id]
        if number > 1:
            note = f"Another article has the id {article.id!r}; this one is numbered."
            article = replace(article, id=f"{article.id}-{number}", notes=(*article.notes, note))
        out.append(article)
    return tuple(out)


def _nothing(skipped: list[Skipped]) -> str:
    if not skipped:
        return "No article was found there."
    first = skipped[0]
    more = f" (and {len(skipped) - 1} more)" if len(skipped) > 1 else ""
    return f"No article could be read. {first.source}: {first.reason}{more}."
