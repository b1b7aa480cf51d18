"""What every entry of ours of one meaning asks for, beside its own guards.

"Rip", "hammer" and two hundred more are on our list in the sense of "criticise"; none of them is meant
when a flood does it, or when it is done to a bridge. ``framing/lexicons/guards.toml`` says so once, by
the meaning, which is an entry's first plainer wording.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from framing.lexicon.guards import parse_guards

if TYPE_CHECKING:
    from framing.lexicon.guards import Guard
    from framing.lexicon.terms import Term

__all__ = ["sense_guards"]

OURS = "framing"


def sense_guards(term: Term) -> tuple[Guard, ...]:
    """Return the guards of the term's meaning; none for a user's own term, which is taken as written."""
    if term.source != OURS or not term.neutral:
        return ()
    return _senses().get((term.part, term.neutral[0]), ())


@cache
def _senses() -> dict[tuple[str, str], tuple[Guard, ...]]:
    text = files("framing").joinpath("lexicons", "guards.toml").read_text(encoding="utf-8")
    declared = tomllib.loads(text)
    classes = {name: frozenset(words.split()) for name, words in declared["classes"].items()}
    return {
        (part, wording): parse_guards(guards, classes)
        for part, meanings in declared["senses"].items()
        for wording, guards in meanings.items()
    }
