"""The commands that fit models on a user's own labelled text."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["train"]


@click.group()
def train() -> None:
    """Fit a model on your own labelled articles."""


@train.command("attributions", short_help="Fit the attribution models on marked articles.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    required=True,
    help="Folder for the weights.",
)
def train_attributions(file: Path, output: Path) -> None:
    """Fit the attribution models on FILE, JSON lines of articles with every attribution marked.

    \b
    Keys of a line:
      text          the article
      attributions  a list; each has content, cue and source, each a list of
                    [start, end] in characters of text (cue and source may be [])
      ignore        boilerplate as [start, end] (may be left out)

    A few hundred articles are wanted; fewer give weak weights. To use them: `framing compare ...
    --attributions FOLDER`, or `attributions = "FOLDER"` in framing.toml.
    """
    from framing import api

    click.echo(f"Wrote {api.train_attributions(file, output)}.")


@train.command("loaded", short_help="Fit the loaded-language scorer on labelled sentences.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), required=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    required=True,
    help="Folder for the weights.",
)
def train_loaded(files: tuple[Path, ...], output: Path) -> None:
    """Fit the loaded-language scorer on FILES: JSON lines of labelled sentences.

    \b
    Keys of a line, for a pair of wordings:
      loaded, neutral   the loaded sentence, and the same said plainly
      marks             [start, end, category, strength] of its loaded words
    for a sentence of your own:
      text              the sentence
      marks             [start, end] of its loaded words (may be [])
      label             true or false: is the sentence loaded? (may be left out)

    A scorer that stands in the folder is replaced; a folder that holds anything else is refused.
    To use it: `framing compare ... --scorer FOLDER`, or `scorer = "FOLDER"` in framing.toml.
    """
    from framing import api

    notes: list[str] = []
    click.echo(f"Wrote {api.train_loaded(files, output, told=notes.append)}.")
    for note in notes:
        click.echo(f"Note: {note}", err=True)
