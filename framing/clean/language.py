"""Is this English? Everything after depends on it."""

from __future__ import annotations

import re

from framing.clean.noise import rules

__all__ = ["english_share", "is_english", "too_short_to_tell"]


def english_share(text: str) -> float:
    """Return the share of all words that are common English function words, 0 to 1."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    common = frozenset(rules()["english"]["words"])
    return sum(word in common for word in words) / len(words) if words else 0.0


def is_english(text: str) -> bool:
    """Tell whether ``text`` is English; a short text in Latin letters is taken for it.

    One sentence full of names has few function words, so a short text needs only some.
    """
    rule = rules()["english"]
    words = len(re.findall(r"[^\W\d_]+", text))
    if words < rule["least_words"]:
        return bool(re.search(r"[A-Za-z]", text))
    short = words < rule.get("short_words", 0)
    return english_share(text) >= float(rule["short_share"] if short else rule["least_share"])


def too_short_to_tell(text: str) -> bool:
    """Tell whether ``text`` is a single word or none: of no language more than of another."""
    return len(re.findall(r"[^\W\d_]+", text)) < int(rules()["english"]["fewest_words"])
