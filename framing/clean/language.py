"""Is this English? Everything after depends on it."""

from __future__ import annotations

import re

from framing.clean.noise import rules

__all__ = ["is_english", "too_short_to_tell"]

_TOKEN = re.compile(r"\w+")
_WORD = re.compile(r"[^\W\d_]+")


def is_english(text: str) -> bool:
    """Tell whether ``text`` is English; a text of few running words in Latin letters is taken for it.

    One sentence full of names has few function words, so a short text needs only some. A list of names
    or results has few in a longer text: there the words of its running prose decide.
    """
    rule = rules()["english"]
    plain = re.sub(rule["address"], " ", text)
    words, running = _WORD.findall(plain), _running(plain, rule["longest_word"])
    if len(words) < rule["least_words"] or len(running) < rule["least_running"]:
        return _mostly_latin(plain if words else text)
    short = len(words) < rule.get("short_words", 0)
    enough = float(rule["short_share"] if short else rule["least_share"])
    return _share(words) >= enough or _share(running) >= float(rule["least_share"])


def too_short_to_tell(text: str) -> bool:
    """Tell whether ``text`` is a single word or none: of no language more than of another."""
    return len(_WORD.findall(text)) < int(rules()["english"]["fewest_words"])


def _share(words: list[str]) -> float:
    common = frozenset(rules()["english"]["words"])
    return sum(word.lower() in common for word in words) / len(words) if words else 0.0


def _running(text: str, longest: int) -> list[str]:
    """Return the words of running prose: no names, numbers or endless strings.

    A capital within a line is a name's, and so is a line's first one before another. In a line without a
    small letter capitals tell no names.
    """
    found = []
    for line in text.splitlines():
        shouted = not any(character.islower() for character in line)
        tokens = _TOKEN.findall(line)
        for place, token in enumerate(tokens):
            leads = place == 0 and not "".join(tokens[1:2])[:1].isupper()
            name = token[0].isupper() and not leads and not shouted
            if not name and len(token) <= longest and _WORD.fullmatch(token):
                found.append(token)
    return found


def _mostly_latin(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    latin = sum(character.isascii() for character in letters)
    return bool(latin) and 2 * latin >= len(letters)
