"""Every sentence the comparison writes: templates in ``wording.toml``, filled here and nowhere else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, StrictUndefined, Template

from framing.compare.thresholds import read
from framing.phrasing import in_words, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["listed", "say", "shortened"]


def say(template: str, **facts: Any) -> str:  # noqa: ANN401 - any fact
    """Return one sentence of ``wording.toml``, as in ``say("audit.length.claim", …)``; blanks tidied.

    The page escapes it like any other text; nothing here is markup.
    """
    return one_line(_template(template).render(facts))


@cache
def _template(name: str) -> Template:
    entry: Any = read("wording")
    for key in name.split("."):
        entry = entry[key]
    return _templates().from_string(str(entry))


@cache
def _templates() -> Environment:
    # Plain sentences, not markup: the page escapes them, so escaping here would do it twice.
    environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701
    environment.filters |= {
        "listed": listed,
        "number": number,
        "of": plural,
        "short": shortened,
        "stop": ended,
        "voiced": voiced,
    }
    return environment


def listed(names: Sequence[str], most: int = 8) -> str:
    """Return ``A, B and C``; beyond ``most`` names the rest as a number."""
    shown = [str(name) for name in names]
    if len(shown) > most:
        shown = [*shown[: most - 1], f"{len(shown) - most + 1} more"]
    return (
        shown[0]
        if len(shown) == 1
        else " and ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))
    )


def number(value: int) -> str:
    """Return a count in words up to ten, in digits beyond, with commas."""
    return in_words(value, zero="no")


def plural(value: int, noun: str, *, many: str = "") -> str:
    """Return the noun for a count: ``2|of("article")`` is *articles*."""
    return noun if value == 1 else many or f"{noun}s"


def shortened(text: str, words: int = 30) -> str:
    """Return a text's first words, with an ellipsis where some are left out."""
    parts = text.split()
    return " ".join(parts) if len(parts) <= words else " ".join(parts[:words]) + " …"


def ended(text: str) -> str:
    """Return a text with a full stop, unless it ends in a mark of its own."""
    return text if text.endswith((".", "!", "?", "…", "”")) else f"{text}."


def voiced(voice: str) -> str:
    """Return whose words a word stands in: ``narration`` is *in its own words*."""
    return str(read("wording")["voices"][voice])
