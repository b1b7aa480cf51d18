"""The lists of loaded terms: read, check, search, explain, and find in a parsed text.

The lists are TOML files in ``framing/lexicons`` (``categories.toml`` says what each category is,
``guards.toml`` what a guard is, ``not_loaded.toml`` what is often mistaken for bias). A user's own file
adds, mutes or replaces terms, and every term knows whose list it came from.
"""

from framing.lexicon.explaining import Explanation, check, explain, listed, search
from framing.lexicon.matching import Match, find
from framing.lexicon.reading import OURS, read_lexicon
from framing.lexicon.terms import STRENGTHS, Lexicon, LoadedCategory, Term

__all__ = [
    "OURS",
    "STRENGTHS",
    "Explanation",
    "Lexicon",
    "LoadedCategory",
    "Match",
    "Term",
    "check",
    "explain",
    "find",
    "listed",
    "read_lexicon",
    "search",
]
