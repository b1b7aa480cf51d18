"""The term lists that extractors share, read once from ``framing/lexicons``.

One list is asked for by its name, ``terms("acts", "laws")``. What several modules make of several lists, or of a
part of one, is made here.
"""

from __future__ import annotations

from typing import Any

from framing.data_files import data_file, terms

__all__ = [
    "CALENDAR",
    "CHILDREN",
    "INSTITUTIONS_AND_OFFICES",
    "KIN",
    "NOT_BEARERS_OR_PROGRAMMES",
    "NOUNS_OF_ASKING",
    "POLITICAL_PARTIES",
    "SIZES",
    "SUPPORTING_OR_OPPOSING",
    "TIME_NOUNS_AND_CALENDAR",
    "VERBS_THAT_SHOW",
    "ordinals",
    "speaking_verbs",
    "terms",
    "word_list",
]


def word_list(name: str) -> dict[str, Any]:
    """Return the parsed ``framing/lexicons/<name>.toml``."""
    return data_file("lexicons", name)


_PEOPLE = word_list("actor_nouns")
CHILDREN = frozenset(_PEOPLE["kin"]["children"])
KIN = frozenset(_PEOPLE["kin"]["men"] + _PEOPLE["kin"]["women"])
POLITICAL_PARTIES = frozenset(word for words in _PEOPLE["parties"]["sets"] for word in words)
SIZES = frozenset(_PEOPLE["together"]["sizes"])
INSTITUTIONS_AND_OFFICES = terms("actor_nouns", "institution") | terms("actor_nouns", "office")
NOT_BEARERS_OR_PROGRAMMES = terms("actor_nouns", "not_bearers") | terms("acts", "programmes")
SUPPORTING_OR_OPPOSING = terms("acts", "for_or_against") | terms("acts", "opposing")
NOUNS_OF_ASKING = frozenset(word_list("numbers")["asking"]["nouns"])
VERBS_THAT_SHOW = frozenset(word_list("numbers")["showing"]["saying"])
CALENDAR = (
    terms("function_words", "weekdays")
    | terms("function_words", "times")
    | terms("numbers", "months")
)
TIME_NOUNS_AND_CALENDAR = terms("function_words", "time_nouns") | CALENDAR


def ordinals() -> frozenset[str]:
    """Return the words that say which of several somebody is: the *first* mayor, the *only* one to vote."""
    listed = word_list("numbers")["ordinals"]
    return frozenset(listed["values"]) | frozenset(listed["placeless"])


def speaking_verbs() -> frozenset[str]:
    """Return the verbs of speech as a headline prints them: *says*, *vows*."""
    stances = word_list("cues")["stance"].values()
    return frozenset(f"{verb}s" for stance in stances for verb in stance.get("verbs", ()))
