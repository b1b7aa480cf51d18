"""The commands that fit models on a user's own labelled text."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["train"]


@click.group()
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

    click.echo(f"Wrote {api.train_attributions(file, output)}.")


@train.command("loaded")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), required=True)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder for the weights."
)
def train_loaded(files: tuple[Path, ...], output: Path) -> None:
    """Fit the loaded-language scorer on FILES: JSON lines of labelled sentences.

    A scorer that stands in the folder is replaced; a folder that holds anything else is refused.
    """
    from framing import api

    notes: list[str] = []
    click.echo(f"Wrote {api.train_loaded(files, output, told=notes.append)}.")
    for note in notes:
        click.echo(f"Note: {note}", err=True)
