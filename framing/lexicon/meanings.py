"""What every entry of ours of one meaning asks for, beside its own guards.

"Rip", "hammer" and two hundred more are on our list in the sense of "criticise"; none of them is meant
when a flood does it, or when it is done to a bridge. ``framing/lexicons/guards.toml`` says so once, by
the meaning, which is an entry's first plainer wording.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.data_files import data_file
from framing.lexicon.guards import parse_guards, word_classes
from framing.lexicon.terms import OURS

if TYPE_CHECKING:
    from framing.lexicon.guards import Guard
    from framing.lexicon.terms import Term

__all__ = ["sense_guards"]


def sense_guards(term: Term) -> tuple[Guard, ...]:
    """Return the guards of the term's meaning; none for a user's own term, which is taken as written."""
    if term.source != OURS or not term.neutral:
        return ()
    return _of_meaning(term.part, term.neutral[0])


@cache
def _of_meaning(part: str, wording: str) -> tuple[Guard, ...]:
    """Return the guards of a meaning, read when a text holds a term of it."""
    declared = data_file("lexicons", "guards")
    guards = declared["senses"].get(part, {}).get(wording)
    return parse_guards(guards, word_classes()) if guards else ()
