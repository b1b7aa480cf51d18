"""What an outlet reports on its own word: *The Norham Post can reveal that it sank*, *we understand*.

Nobody but the outlet tells it, so it is narration and no source is heard.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.data_files import terms
from framing.parse.cue_words import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.records import Attribution

__all__ = ["without_own_reports"]

_WORD = re.compile(r"[\w’']+")
_ARTICLES = terms("function_words", "articles")
_OURSELVES = frozenset({"we"})


def without_own_reports(
    found: Iterable[Attribution], text: str, *, outlet: str
) -> tuple[Attribution, ...]:
    """Return the attributions but those whose source is the article's own outlet and that quote nobody."""
    own = _words(outlet)
    return tuple(one for one in found if not _is_own(one, text, own=own))


def _is_own(one: Attribution, text: str, *, own: frozenset[str]) -> bool:
    if one.nested or one.quoted or not one.source:
        return False
    if one.cue_lemma not in cue_words().voice["own_reporting"]["verbs"]:
        return False
    source = _words(" ".join(text[start:end] for start, end in one.source))
    return bool(source) and (source <= own or source == _OURSELVES)


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold())) - _ARTICLES
