"""Is this English? Everything after depends on it."""

from __future__ import annotations

import re

from framing.clean.noise import rules

__all__ = ["english_share", "is_english"]


def english_share(text: str) -> float:
    """Return the share of all words that are common English function words, 0 to 1."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    common = frozenset(rules()["english"]["words"])
    return sum(word in common for word in words) / len(words) if words else 0.0


def is_english(text: str) -> bool:
    """Tell whether ``text`` is English; a text too short to tell is taken for it.

    One sentence full of names has few function words, so a short text needs only some.
    """
    rule = rules()["english"]
    words = len(re.findall(r"[^\W\d_]+", text))
    if words < rule["least_words"]:
        return bool(re.search(r"[A-Za-z]", text)) or not re.search(r"[^\W\d_]", text)
    short = words < rule.get("short_words", 0)
    return english_share(text) >= float(rule["short_share"] if short else rule["least_share"])
