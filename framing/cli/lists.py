"""The commands that look into what is there: plug-ins and lists of terms."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["lexicon", "plugins"]

FAULTS = 2


@click.command(short_help="List every reader, extractor and section of the page.")
@click.argument("names", nargs=-1)
def plugins(names: tuple[str, ...]) -> None:
    """List every reader, extractor and section of the page; with NAMES, describe those.

    Others can add theirs by entry point: framing.readers, framing.extractors, framing.sections.
    """
    from framing import listing

    _echo(listing.plugins(names))


@click.group()
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
    """Check lists of your own: every fault with its line and what to do about it.

    Lists are read in the order given. A list may mute terms of ours and of a list before it:
    mute = ["thug"] mutes a noun's singular and plural alike, "thug" and "thugs". A term in small
    letters is not marked where it is a name; one with a capital letter (Obamacare) is.
    """
    from framing import listing

    faults = listing.lexicon_check(files)
    fine = [
        f"{len(files)} list(s) checked: nothing to mend.",
        "Terms written with a capital letter are marked in names too, those in small letters are not.",
    ]
    _echo(faults or fine)
    sys.exit(FAULTS if faults else 0)


def _echo(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(line)
