"""The term lists that extractors share, read once from ``framing/lexicons``."""

from __future__ import annotations

from typing import Any

from framing.data_files import data_file, terms

__all__ = ["ordinals", "speaking_verbs", "terms", "word_list"]


def word_list(name: str) -> dict[str, Any]:
    """Return the parsed ``framing/lexicons/<name>.toml``."""
    return data_file("lexicons", name)


def ordinals() -> frozenset[str]:
    """Return the words that say which of several somebody is: the *first* mayor, the *only* one to vote."""
    listed = word_list("numbers")["ordinals"]
    return frozenset(listed["values"]) | frozenset(listed["placeless"])


def speaking_verbs() -> frozenset[str]:
    """Return the verbs of speech as a headline prints them: *says*, *vows*."""
    stances = word_list("cues")["stance"].values()
    return frozenset(f"{verb}s" for stance in stances for verb in stance.get("verbs", ()))
