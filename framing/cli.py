"""The command line: arguments in, calls of ``framing.api``, exit codes. No logic lives here.

Exit codes: 0 done; 1 done, but articles were skipped; 2 the input or a setting cannot be used.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from framing import __version__
from framing.errors import FramingError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from framing.pipeline import Batch
    from framing.settings import Settings

__all__ = ["main"]

SKIPPED = 1
BAD_INPUT = 2

_PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


class _Group(click.Group):
    """A group that turns our errors into one line and exit code 2, and never shows a traceback."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        try:
            return super().invoke(ctx)
        except FramingError as error:
            click.echo(f"framing: {error}", err=True)
            sys.exit(BAD_INPUT)
        except (click.ClickException, click.exceptions.Exit, click.Abort, SystemExit):
            raise
        except BrokenPipeError:
            # Whoever read our output, such as `head`, has seen enough.
            sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - closed with the process
            sys.exit(0)
        except Exception as error:
            # The last door: a fault of ours is said in one line, and shown whole to who asks for it.
            if os.environ.get("FRAMING_DEBUG"):
                raise
            kind = type(error).__name__
            click.echo(
                f"framing: an error of ours, please report it: {kind}: {error}. "
                "(FRAMING_DEBUG=1 shows where.)",
                err=True,
            )
            sys.exit(BAD_INPUT)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            from framing.errors import nearest

            ctx.fail(f"there is no command {args[0]!r}. {nearest(args[0], self.commands)}")
        return super().resolve_command(ctx, args)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="framing")
def main() -> None:
    """Compare how news outlets tell the same event.

    Give it several outlets' articles. It shows, per outlet and with every sentence in view, which words
    are loaded, who is quoted and how they are introduced, what each actor is called, who is shown doing
    what to whom, and which figures are given on whose word. No outlet is scored or ranked.

    \b
    Start here:
      framing compare seeds/tarn-hollow-dam          a report from a sample event
      framing compare my-articles/ -o reports/mine   from your own .txt, .html, .jsonl, .csv
      framing annotate my-articles/ -o out.jsonl     the same findings as data

    Exit codes: 0 done, 1 done with articles skipped, 2 bad input or setting.
    """


def _settings_options(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.option(
            "--config",
            type=click.Path(path_type=Path),
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
    )
    for option in reversed(options):
        command = option(command)
    return command


def _settings(config: Path | None, **options: Any) -> Settings:  # noqa: ANN401 - any option
    from framing.settings import Settings

    chosen = {key: value for key, value in options.items() if value not in (None, ())}
    return Settings.read(config, **chosen)


@main.command()
@_PATHS
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
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
def compare(paths: tuple[str, ...], output: Path | None, as_json: bool, **options: Any) -> None:  # noqa: ANN401
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
    with shown() as progress:
        batch = api.read_batch(list(paths), settings, progress=progress)
        written = api.write_reports(batch, settings, folder=output, progress=progress)
    if as_json:
        click.echo(json.dumps(_summary(batch, written), ensure_ascii=False))
    else:
        _tell(batch, written)
    sys.exit(SKIPPED if batch.skipped else 0)


@main.command()
@_PATHS
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
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
    help="Folder for the text that offsets refer to, one .txt an article.",
)
@_settings_options
def annotate(
    paths: tuple[str, ...],
    output: Path | None,
    texts: Path | None,
    **options: Any,  # noqa: ANN401
) -> None:
    """Write every finding as JSON lines, one article a line, offsets into the original text.

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
    lines = "".join(
        json.dumps(row, ensure_ascii=False) + "\n" for row in api.annotate(batch, settings)
    )
    if texts:
        api.write_texts(batch, texts)
    if output:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(lines, encoding="utf-8")
    else:
        sys.stdout.buffer.write(lines.encode("utf-8"))
    _tell_skipped(batch)
    sys.exit(SKIPPED if batch.skipped else 0)


@main.command()
@_PATHS
@click.option(
    "--rounds", default=200, show_default=True, help="How often the outlet labels are shuffled."
)
@_settings_options
def null(paths: tuple[str, ...], rounds: int, **options: Any) -> None:  # noqa: ANN401
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


@main.command()
@click.argument("names", nargs=-1)
def plugins(names: tuple[str, ...]) -> None:
    """List every reader, extractor and section of the page; with NAMES, describe those.

    Others can add theirs by entry point: framing.readers, framing.extractors, framing.sections.
    """
    from framing import listing

    _echo(listing.plugins(names))


@main.group()
def lexicon() -> None:
    """Look into the lists of loaded terms.

    \b
    Examples:
      framing lexicon list                     the categories, with what each asks of a sentence
      framing lexicon list attack_verb         its terms
      framing lexicon search regime            terms that hold these letters
      framing lexicon explain regime           what a mark on this word says
      framing lexicon check my-terms.toml      what is wrong with a list of your own
    """


@lexicon.command("list")
@click.argument("category", required=False)
@click.option("--lexicon", "lexicons", multiple=True, metavar="FILE", help="Your own list as well.")
def lexicon_list(category: str | None, lexicons: tuple[str, ...]) -> None:
    """List the categories, or the terms of one CATEGORY."""
    from framing import listing

    _echo(listing.lexicon_list(category, lexicons))


@lexicon.command("search")
@click.argument("letters")
@click.option("--lexicon", "lexicons", multiple=True, metavar="FILE", help="Your own list as well.")
def lexicon_search(letters: str, lexicons: tuple[str, ...]) -> None:
    """List the terms that hold LETTERS."""
    from framing import listing

    _echo(listing.lexicon_search(letters, lexicons))


@lexicon.command("explain")
@click.argument("term", nargs=-1, required=True)
@click.option("--lexicon", "lexicons", multiple=True, metavar="FILE", help="Your own list as well.")
def lexicon_explain(term: tuple[str, ...], lexicons: tuple[str, ...]) -> None:
    """Say why TERM is marked, with plainer wordings, its question and its source."""
    from framing import listing

    _echo(listing.lexicon_explain(" ".join(term), lexicons))


@lexicon.command("check")
@click.argument("files", nargs=-1, required=True)
def lexicon_check(files: tuple[str, ...]) -> None:
    """Check lists of your own: every fault with its line and what to do about it."""
    from framing import listing

    faults = listing.lexicon_check(files)
    _echo(faults or [f"{len(files)} list(s) checked: nothing to mend."])
    sys.exit(BAD_INPUT if faults else 0)


@main.group()
def train() -> None:
    """Fit a model on your own labelled articles."""


@train.command("attributions")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder for the weights."
)
def train_attributions(file: Path, output: Path) -> None:
    """Fit the attribution models on FILE: JSON lines with id, text and attributions."""
    from framing import api

    _echo(api.train_attributions(file, output))


@train.command("loaded")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), required=True)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder for the weights."
)
def train_loaded(files: tuple[Path, ...], output: Path) -> None:
    """Fit the loaded-language scorer on FILES: JSON lines of labelled sentences."""
    from framing import api

    _echo(api.train_loaded(files, output))


def _echo(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(line)


def _summary(batch: Batch, written: Sequence[Any]) -> dict[str, Any]:
    return {
        "reports": [
            {"event": w.event, "page": str(w.page), "findings": w.findings} for w in written
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
        for number, claim in enumerate(one.findings[:3], 1):
            click.echo(f"  {number}. {claim}")
    _tell_skipped(batch)


def _tell_skipped(batch: Batch) -> None:
    for one in batch.skipped:
        click.echo(f"Skipped {one.source}: {one.reason}.", err=True)
