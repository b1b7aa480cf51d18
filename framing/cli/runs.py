"""The commands that read articles: compare, annotate, null."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from framing.errors import OutputError, sentence_end

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from framing.pipeline import Batch
    from framing.records import Skipped
    from framing.settings import Settings

__all__ = ["annotate", "compare", "null"]

SKIPPED = 1
_MOST_LINES = 25
_MOST_NUMBERS = 10

_PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


def _settings_options(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.option(
            "--config",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Settings file. [default: framing.toml here, where there is one]",
        ),
        click.option("--event", help="Take only this event, where the input holds several."),
        click.option(
            "--lexicon",
            "lexicons",
            multiple=True,
            metavar="FILE",
            help="Your own list of terms (TOML), read after ours; may be repeated.",
        ),
        click.option(
            "--lexicon-only",
            is_flag=True,
            default=None,
            help="Mark loaded terms by the lists alone, without the trained scorer.",
        ),
        click.option(
            "--scorer",
            metavar="FOLDER",
            help="A scorer of your own, made by `framing train loaded`.",
        ),
        click.option(
            "--attributions",
            metavar="FOLDER",
            help="Attribution weights of your own, made by `framing train attributions`.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _settings(config: Path | None, **options: Any) -> Settings:  # noqa: ANN401 - any option
    from framing.settings import Settings

    chosen = {key: value for key, value in options.items() if value not in (None, ())}
    return Settings.read(config, **chosen)


@click.command()
@_PATHS
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Folder of the report. [default: reports/NAME-OF-EVENT]",
)
@click.option(
    "--single-file",
    is_flag=True,
    default=None,
    help="One HTML file with everything inside (5 MB more).",
)
@click.option(
    "--outlets",
    multiple=True,
    metavar="NAME",
    help="Show these outlets side by side (the page has room for eight); may be repeated.",
)
@click.option(
    "--json", "as_json", is_flag=True, help="Say what was done as JSON on standard output."
)
@_settings_options
def compare(paths: tuple[str, ...], output: Path | None, as_json: bool, **options: Any) -> None:  # noqa: ANN401 - click options
    """Write a side-by-side report of the articles in PATH...

    PATH is a file (.txt, .md, .html, .mhtml, .jsonl, .csv), a folder, or a glob. A folder may hold an
    event.toml that says which file is whose. Several events get a page each and an index.

    \b
    Examples:
      framing compare seeds/tarn-hollow-dam
      framing compare saved-pages/*.html -o reports/strike
      framing compare corpus.jsonl --event "Port strike"
    """
    from framing import api
    from framing.progress import shown

    settings = _settings(options.pop("config"), **options)
    if output:
        api.check_output(output)
    with shown() as progress:
        batch = api.read_batch(list(paths), settings, progress=progress)
        written = api.write_reports(batch, settings, folder=output, progress=progress)
    if as_json:
        click.echo(json.dumps(_summary(batch, written), ensure_ascii=False))
    else:
        _tell(batch, written)
    sys.exit(SKIPPED if batch.skipped else 0)


@click.command(short_help="Write what was found as JSON lines, one article a line.")
@_PATHS
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File to write. [default: standard output]",
)
@click.option(
    "--all-scores",
    is_flag=True,
    default=None,
    help="Also words scored below the operating point, from 0.02 up.",
)
@click.option(
    "--texts",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Folder for the text that offsets refer to, one .txt an article.",
)
@_settings_options
def annotate(
    paths: tuple[str, ...],
    output: Path | None,
    texts: Path | None,
    **options: Any,  # noqa: ANN401 - click options
) -> None:
    """Write what was found as JSON lines, one article a line, offsets into the original text.

    Attributions, loaded words and sentences, labels, passives and figures; `compare` writes every layer.

    \b
    Examples:
      framing annotate seeds/tarn-hollow-dam -o out.jsonl
      framing annotate page.html --texts texts/ > out.jsonl
    """
    from framing import api
    from framing.progress import shown

    settings = _settings(options.pop("config"), **options)
    with shown() as progress:
        batch = api.read_batch(list(paths), settings, progress=progress)
    if texts:
        api.write_texts(batch, texts)
    if output:
        api.write_annotations(batch, output, settings=settings)
    elif sys.stdout is None:
        raise OutputError("Standard output is closed. Name a file with -o.")
    else:
        click.echo(api.annotation_lines(batch, settings).encode("utf-8", "replace"), nl=False)
    _tell_skipped(batch)
    sys.exit(SKIPPED if batch.skipped else 0)


@click.command()
@_PATHS
@click.option(
    "--rounds",
    type=click.IntRange(1, 100_000),
    default=200,
    show_default=True,
    help="How often the outlet labels are shuffled.",
)
@_settings_options
def null(paths: tuple[str, ...], rounds: int, **options: Any) -> None:  # noqa: ANN401 - click options
    """Shuffle the outlet labels and say what chance alone would show.

    Run it beside a report: a contrast that shuffled labels give as often is no contrast.
    """
    from framing import api
    from framing.progress import shown

    settings = _settings(options.pop("config"), **options)
    with shown() as progress:
        batch = api.read_batch(list(paths), settings, progress=progress)
        lines = api.null(batch, settings, rounds=rounds)
    for line in lines:
        click.echo(line)
    sys.exit(SKIPPED if batch.skipped else 0)


def _summary(batch: Batch, written: Sequence[Any]) -> dict[str, Any]:
    return {
        "reports": [
            {"event": w.event, "page": str(w.page), "findings": w.findings, "audit": w.audit}
            for w in written
        ],
        "articles": len(batch.documents),
        "skipped": [{"source": s.source, "reason": s.reason} for s in batch.skipped],
    }


def _tell(batch: Batch, written: Sequence[Any]) -> None:
    """Say where the report is and the three things most worth looking at."""
    if len(written) > 1:
        click.echo(f"{len(written)} events: {written[0].page.parents[1] / 'index.html'}")
    for one in written:
        click.echo(f"{one.event}: {one.page}")
        if len(written) > 1:
            continue
        if one.findings:
            click.echo("Most worth looking at:")
        else:
            click.echo("Nothing to set side by side was found. What the sample can support:")
        for number, claim in enumerate((one.findings or one.audit)[:3], 1):
            click.echo(f"  {number}. {claim}")
    _tell_skipped(batch)


def _tell_skipped(batch: Batch) -> None:
    """Say what was skipped and why: a line a file and reason, with the number of its rows."""
    groups: dict[tuple[str, str], list[Skipped]] = {}
    for one in batch.skipped:
        file = re.sub(r":\d+$", "", one.source)
        groups.setdefault((file, one.reason), []).append(one)
    for (file, reason), rows in list(groups.items())[:_MOST_LINES]:
        what = _named(rows[0]) if len(rows) == 1 else f"{len(rows)} rows of {file} ({_at(rows)})"
        click.echo(f"Skipped {what}: {sentence_end(reason)}", err=True)
    if len(groups) > _MOST_LINES:
        rest = sum(map(len, list(groups.values())[_MOST_LINES:]))
        click.echo(f"Skipped {rest} more; a report lists them all.", err=True)


def _named(one: Skipped) -> str:
    """Return where an article stood, with the id that its record gives: ``a.jsonl:3, record x7``."""
    row = re.search(r":\d+$", one.source) and one.article_id
    return f"{one.source}, record {one.article_id}" if row else one.source


def _at(rows: Sequence[Skipped]) -> str:
    """Return the numbers of the first rows, as a file's line or record: ``at 1, 7, 9, …``."""
    numbers = [one.source.rsplit(":", 1)[-1] for one in rows]
    return f"at {', '.join(numbers[:_MOST_NUMBERS])}{', …' if len(numbers) > _MOST_NUMBERS else ''}"
