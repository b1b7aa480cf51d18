"""Files to articles: choose a reader, read, skip what cannot be used and say why."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import ArticleError, InputError, nearest, sentence_end
from framing.ingest.manifest import MANIFEST, Manifest, read_manifest
from framing.ingest.paths import expand, folder_content
from framing.ingest.printable import tidy
from framing.plugins import readers
from framing.records import Article, Editorial, Reading, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

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
    for number, job in enumerate(jobs := _jobs_of(names, haul), 1):
        items = list(_read_file(job.path, settings))
        haul.articles += [_placed(item, job) for item in items if isinstance(item, Article)]
        haul.skipped += [item for item in items if isinstance(item, Skipped)]
        if not items:
            haul.skipped.append(Skipped(str(job.path), "no article in it"))
        if progress:
            progress(number, len(jobs))
    if not haul.articles:
        raise InputError(_nothing(haul.skipped))
    return Reading(_distinct(haul.articles), tuple(haul.skipped), haul.editorials)


class Job(NamedTuple):
    """A file to read, with the manifest that lists it and the event of its folder."""

    path: Path
    manifest: Manifest | None = None
    event: str | None = None


def _jobs_of(names: Iterable[str | Path], haul: _Haul) -> list[Job]:
    """Return each file under ``names`` once, as its manifest lists it where one does."""
    found: dict[Path, Job] = {}
    seen: set[Path] = set()
    for path in expand(names):
        for job in _jobs(path, haul, seen=seen):
            key = job.path.resolve()
            if key not in found or (job.manifest and not found[key].manifest):
                found[key] = job
    return list(found.values())


def _jobs(path: Path, haul: _Haul, *, seen: set[Path]) -> Iterator[Job]:
    """Yield the files under ``path``; a folder that links lead back to is opened once."""
    if not path.is_dir():
        yield Job(path)
        return
    if path.resolve() in seen:
        return
    seen.add(path.resolve())
    suffixes = {s for one in readers().values() for s in one.suffixes}
    try:
        content = folder_content(path, suffixes)
    except OSError as error:
        haul.skipped.append(Skipped(str(path), f"cannot be opened ({error.strerror})"))
        return
    haul.skipped.extend(Skipped(str(link), "a link to nothing") for link in content.dead)
    if (path / MANIFEST).is_file():
        yield from _listed(read_manifest(path / MANIFEST), content.articles, haul=haul)
        return
    events = [folder for folder in content.folders if (folder / MANIFEST).is_file()]
    if not events:
        for file in (*content.articles, *content.unread):
            yield Job(file, event=path.resolve().name)
    # A folder of events is read event by event: what lies beside them is no article.
    for folder in events or content.folders:
        before = len(haul.skipped)
        inside = list(_jobs(folder, haul, seen=seen))
        yield from inside
        # Named like an article and holding none: somebody may have meant it as one.
        if folder.suffix.lower() in suffixes and not inside and len(haul.skipped) == before:
            haul.skipped.append(Skipped(str(folder), "a folder and no file, with no article in it"))


def _listed(manifest: Manifest, files: Iterable[Path], *, haul: _Haul) -> Iterator[Job]:
    people = haul.editorials.get(manifest.event, Editorial()).people
    haul.editorials[manifest.event] = Editorial((*people, *manifest.editorial.people))
    folder = manifest.path.parent
    for name in manifest.rows:
        yield Job(folder / name, manifest)
    haul.skipped.extend(
        Skipped(str(file), f"not listed in {MANIFEST}")
        for file in files
        if file.name not in manifest.rows
    )


def _placed(article: Article, job: Job) -> Article:
    if job.manifest:
        name = job.path.relative_to(job.manifest.path.parent).as_posix()
        article = job.manifest.apply(article, name)
    elif not article.event:
        article = replace(article, event=job.event)
    return tidy(article, job.path.stem)


def _read_file(path: Path, settings: Settings) -> Iterator[Article | Skipped]:
    """Yield the articles of one file; whatever goes wrong with it becomes a skip with a reason."""
    try:
        one = _reader_for(path)
        if path.exists() and not path.is_file():
            raise ArticleError("neither a file nor a folder")
        for item in one.read(path, path.read_bytes()):
            yield item if isinstance(item, Skipped) else _usable(item, settings)
    except ArticleError as error:
        yield Skipped(str(path), str(error))
    except OSError as error:
        yield Skipped(str(path), f"cannot be read ({error.strerror or error})")
    except Exception as error:
        # A damaged file may fail anywhere inside a format's library, or a stranger's reader.
        told = " ".join(f"{error}".split())[:200]
        yield Skipped(str(path), f"damaged: {type(error).__name__} ({told})")


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
    taken = {article.id for article in articles}
    given: set[str] = set()
    out = []
    for article in articles:
        if article.id in given:
            note = f"Another article has the id {article.id!r}; this one is numbered."
            name = next(n for i in count(2) if (n := f"{article.id}-{i}") not in taken | given)
            article = replace(article, id=name, notes=(*article.notes, note))
        given.add(article.id)
        out.append(article)
    return tuple(out)


def _nothing(skipped: list[Skipped]) -> str:
    if not skipped:
        return "No article was found there."
    first = skipped[0]
    more = f" (and {len(skipped) - 1} more)" if len(skipped) > 1 else ""
    reason = sentence_end(f"{first.reason.rstrip('.')}{more}")
    return f"No article could be read. {first.source}: {reason}"
