"""What is wrong with how an entry of a list is written: terms that no text can hold, wordings that say nothing."""

from __future__ import annotations

from math import prod

from framing.lexicon.wordforms import wordings

__all__ = ["fault_of_neutral", "fault_of_term"]

MOST_WORDINGS = 1000
"""A pattern of choices with more wordings than these is a mistake."""
SIGNS = ",;:!?"


def fault_of_term(text: str) -> str:
    """Return what is wrong with a term and what to do about it; "" if nothing."""
    if not any(c.isalnum() for c in text):
        return "has no letter or digit, so no text holds it. Write a word or a phrase."
    words = text.split()
    if wrong := next(filter(None, map(_fault_of_word, words)), ""):
        return wrong
    if all(map(_optional, words)):
        return "every word is optional, so nothing is left. Write one word without brackets."
    number = prod(len(word.split("/")) + _optional(word) for word in words)
    if number > MOST_WORDINGS:
        return f"has {number:,} wordings; {MOST_WORDINGS} are the most. Write several entries."
    if not all(any(c.isalnum() for c in keys[0]) for keys in wordings(text)):
        return "begins with a sign. Begin with a word."
    return ""


def _fault_of_word(word: str) -> str:
    inner = word[1:-1] if _optional(word) else word
    if "(" in inner or ")" in inner:
        return f"a bracket in {word!r} has no partner. An optional word is written (word)."
    if "" in inner.split("/"):
        return f"a choice in {word!r} is empty. Write word/word, or leave the slash out."
    if any(one[-1] in SIGNS for one in inner.split("/")):
        return f"{word!r} ends with a sign that is no part of a word. Leave the sign out."
    return ""


def _optional(word: str) -> bool:
    return word.startswith("(") and word.endswith(")")


def fault_of_neutral(text: str) -> str:
    """Return what is wrong with a term's plainer wordings and what to do about it; "" if nothing."""
    words = [piece.strip() for piece in text.split(",") if piece.strip()]
    if not words:
        return 'has no neutral wording. Give one, or "none".'
    if words != ["none"] and "none" in map(str.lower, words):
        return '"none" stands alone and in small letters. Give wordings, or "none", not both.'
    return ""
