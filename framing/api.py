"""What a notebook user calls; the commands that read articles or fit models call nothing else.

>>> from framing import compare, report
>>> comparison = compare(["seeds/tarn-hollow-dam"])  # doctest: +SKIP
>>> comparison["rates"].query("category == 'attack_verb'")  # doctest: +SKIP
>>> report(comparison, "reports/tarn-hollow-dam")  # doctest: +SKIP
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.errors import InputError
from framing.pipeline import (
    Batch,
    analyse,
    chance,
    compared,
    event_actors,
    events_of,
)
from framing.publishing import check_output, open_shelf, write_report
from framing.settings import Settings
from framing.standoff import standoff
from framing.writing import file_names, folder_name, write_file, write_new

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from framing.records import Document, Observation
    from framing.tables import Comparison

__all__ = [
    "Written",
    "annotate",
    "annotation_lines",
    "check_output",
    "compare",
    "compare_events",
    "documents",
    "null",
    "read_batch",
    "report",
    "train_attributions",
    "train_loaded",
    "write_annotations",
    "write_reports",
    "write_texts",
]


@dataclass(frozen=True, slots=True)
class Written:
    """A report on disk: its event, its page, the sentences of its findings and of its audit in page order."""

    event: str
    page: Path
    findings: list[str]
    audit: list[str]


def read_batch(
    paths: str | Path | Iterable[str | Path],
    settings: Settings | None = None,
    *,
    progress: Callable[[str, int, int], None] | None = None,
) -> Batch:
    """Return the articles of ``paths`` analysed, with their observations and what was skipped.

    Raises InputError where nothing can be used, SettingError for a bad setting, ModelMissing without a model.
    """
    return analyse(_listed(paths), settings or Settings(), progress=progress)


def documents(
    paths: str | Path | Iterable[str | Path], settings: Settings | None = None
) -> tuple[Document, ...]:
    """Return the documents of ``paths``: text, parse, sentences, attributions and voices."""
    return read_batch(paths, settings).documents


def annotate(batch: Batch, settings: Settings | None = None) -> Iterator[dict[str, Any]]:
    """Yield one stand-off object an article, offsets into the original text.

    Where several articles tell one event, the actor of a label is the event's.
    """
    from framing.extract.loaded_sentences import sentence_scores

    chosen = settings or Settings()
    actors = event_actors(batch, chosen)
    for document in batch.documents:
        rows = [
            _of_the_event(row, actors.get((row.article_id, row.start, row.end)))
            for row in batch.observations[document.article.id]
        ]
        scores = sentence_scores(document, chosen)
        yield standoff(document, rows, sentence_scores=scores, all_scores=chosen.all_scores)


def _of_the_event(row: Observation, actor: str | None) -> Observation:
    """Return a label with the event's actor, any other row and a label without one as it is."""
    if actor is None or row.extractor != "actor_labels":
        return row
    return replace(row, attrs={**row.attrs, "actor": actor})


def compare(
    paths: str | Path | Iterable[str | Path], settings: Settings | None = None
) -> Comparison:
    """Return the comparison of the one event in ``paths``.

    Raises InputError where there are several events, naming them: choose one with ``Settings(event=…)`` or
    call ``compare_events``.
    """
    chosen = settings or Settings()
    batch = read_batch(paths, chosen)
    events = list(events_of(batch))
    if len(events) > 1:
        names = ", ".join(repr(batch.names.get(event) or event) for event in events[:8])
        raise InputError(
            f"There are {len(events)} events: {names}. Choose one, or compare them all."
        )
    return compared(batch, events[0], settings=chosen)


def compare_events(batch: Batch, settings: Settings | None = None) -> Iterator[Comparison]:
    """Yield the comparison of every event in ``batch``, in the order in which they first appear."""
    for event in events_of(batch):
        yield compared(batch, event, settings=settings or Settings())


def report(comparison: Comparison, folder: str | Path) -> Path:
    """Write the report of ``comparison`` to ``folder``; return the path of its page.

    Raises OutputError for an existing folder that framing did not write.
    """
    return write_report(comparison, Path(folder))


def write_reports(
    batch: Batch,
    settings: Settings,
    *,
    folder: Path | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> list[Written]:
    """Write a report for every event of ``batch``; several get a folder each, and an index over them: all or none.

    Raises OutputError for an existing folder that framing did not write, and for one that holds an article.
    """
    events = events_of(batch)
    if progress:
        progress("Comparing and writing", 0, len(events))
    if len(events) == 1:
        comparison = next(compare_events(batch, settings))
        page = report(comparison, folder or Path("reports") / folder_name(comparison.event))
        return [_written(comparison, page)]
    home = folder or Path("reports") / "events"
    slugs = file_names(folder_name(batch.names.get(event) or event) for event in events)
    written = []
    with open_shelf(home, settings) as shelf:
        for done, (slug, comparison) in enumerate(
            zip(slugs, compare_events(batch, settings), strict=True), 1
        ):
            report(comparison, shelf.folder / slug)
            written.append(_written(comparison, home / slug / "index.html"))
            shelf.add(comparison, f"{slug}/index.html")
            if progress:
                progress("Comparing and writing", done, len(events))
        shelf.write()
    return written


def _written(comparison: Comparison, page: Path) -> Written:
    findings, audit = (list(comparison[name]["claim"]) for name in ("findings", "audit"))
    return Written(comparison.event, page, findings, audit)


def write_annotations(batch: Batch, file: Path, *, settings: Settings | None = None) -> None:
    """Write one stand-off object a line to ``file``, whole or not at all.

    Raises OutputError where that fails, and for a file that holds one of the articles.
    """
    write_file(file, annotation_lines(batch, settings), sources=_sources(batch))


def annotation_lines(batch: Batch, settings: Settings | None = None) -> str:
    """Return one stand-off object a line."""
    rows = annotate(batch, settings)
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def write_texts(batch: Batch, folder: Path) -> None:
    """Write the original text of every article, which offsets refer to, as ``ID.txt`` in ``folder``.

    Signs that a file name may not hold become ``_``. Raises OutputError, before anything is written, where a
    file is there and holds something else.
    """
    articles = [document.article for document in batch.documents]
    names = [f"{name}.txt" for name in file_names(article.id for article in articles)]
    write_new(folder, dict(zip(names, (article.text for article in articles), strict=True)))


def _sources(batch: Batch) -> list[str]:
    return [d.article.source for d in batch.documents] + [s.source for s in batch.skipped]


def train_attributions(file: Path, folder: Path) -> Path:
    """Fit the attribution models on ``file`` and write their weights to ``folder``; return their path.

    Each line of ``file`` is an object with ``text`` and ``attributions`` (``content``, ``cue``, ``source`` as lists of
    spans in code points). Raises InputError for a file that cannot be read as that.
    """
    from framing.parse.learned.training import train_attributions as fit

    return _fitted(fit, file, folder=folder)


def train_loaded(
    files: Iterable[Path], folder: Path, *, told: Callable[[str], None] = lambda _: None
) -> Path:
    """Fit the loaded-language scorer on labelled sentences, write it to ``folder`` and return that.

    Each line of a file is a pair (``loaded``, ``neutral``, ``marks``) or a sentence (``text``, ``spans`` or ``marks``,
    ``label``). ``told`` is given what you ought to know of the scorer. Raises InputError, naming file and line, for a
    line that cannot be used, and OutputError for a folder that holds something else.
    """
    from framing.parse.model import load_model
    from framing.scorer.training import train_loaded as fit

    try:
        return fit(
            files, folder, parse=lambda texts: load_model().pipe(texts, batch_size=8), told=told
        )
    except OSError as error:
        raise InputError(f"{error.filename}: {error.strerror}.") from error


def _fitted(fit: Callable[[Path, Path], Path], file: Path, *, folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return fit(file, folder)
    except OSError as error:
        raise InputError(f"{error.filename}: {error.strerror}.") from error
    except KeyError as error:
        raise InputError(f"{file}: a line has no {error}.") from error
    except (ValueError, TypeError) as error:
        raise InputError(f"{file}: not labelled text as it is wanted here ({error}).") from error


def null(batch: Batch, settings: Settings | None = None, *, rounds: int = 200) -> list[str]:
    """Return, in sentences, what chance alone shows in each event of ``batch`` when outlets are shuffled."""
    lines = []
    for event in events_of(batch):
        found = chance(batch, event, settings=settings or Settings(), rounds=rounds)
        lines.append(f"{batch.names.get(event) or event or 'Articles'}: {found.claim}")
        told = any(found.seen.values()) or any(any(n) for n in found.shuffled.values())
        for kind, number in found.seen.items() if told else ():
            share = found.share(kind)
            lines.append(
                f"  {kind}: {number} as labelled; at least one in {share:.0%} of {found.rounds} shuffles."
            )
    return lines


def _listed(paths: str | Path | Iterable[str | Path]) -> list[str | Path]:
    return [paths] if isinstance(paths, str | Path) else list(paths)
