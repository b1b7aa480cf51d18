"""Capitals that a heading or a shout put on plain words, taken off before the text is parsed.

*Activist Judge Forces Smut Back* and *was BANNED for good*: the model takes such words for names. What they are in
running text the same article mostly tells, by printing them there in small letters or with a capital inside a
sentence; of those it does not print again only what is never a name is lowered. No letter moves: offsets stay.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from spacy.lang.en.stop_words import STOP_WORDS

from framing.data_files import terms, thresholds
from framing.headings import is_title_case
from framing.parse.genders import given_names
from framing.parse.role_words import role_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.lookups import Lookups

__all__ = ["Recasing"]

_AT = thresholds("parse", "lines")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_OPENS = re.compile(r"(?:^|[.!?:…—–\"“”‘(\[*•|/-])\W*$")
_HEADING_OPENS = re.compile(
    r"(?:^|[!?:\"“‘])\W*$"
)  # a full stop in it is mostly an abbreviation's: Jr. Pleads
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_OWNER = re.compile(r"['’]s$", re.IGNORECASE)
_SHORTENED = re.compile(r"n['’]t$|^(?:he|she|it|they|we|you|i|there|that|what|who)['’]")
_PLACE_OF_A_DATELINE = re.compile(r"\s*(?:[,(—–]|-{1,2}\s)")
_LAST_WORD = re.compile(r"([^\W\d_]+) $")
_MODALS_THAT_ARE_NAMES = frozenset({"may", "will"})
_LABEL = re.compile(r"[^a-z:\n]{2,60}:")  # ADA BLOOM, HOST: in a transcript
_CAPITALS_OF_THEIR_OWN = terms("function_words", "capitals_of_their_own")
_LONGEST_HEADING = 300  # characters
_BESIDE = 24  # characters in which the word beside another stands
_BEFORE = 12  # characters before a word that tell whether a sentence opens there


class Recasing:
    """Lowers the capitals of plain words, by the article's running text and by the model's word lists."""

    def __init__(self, lookups: Lookups | None) -> None:
        """Take the lists of words without which only what the article itself tells is lowered."""
        self._index, self._irregular = _table(lookups, "lemma_index"), _table(lookups, "lemma_exc")

    def __call__(self, text: str) -> str:
        """Return the text, letter for letter as long, with the capitals that spell no name taken off."""
        lines = [(m.start(), m.group()) for m in _LINE.finditer(text) if not m.group().isspace()]
        headings = _leading_headings(lines)
        shouts = any(_is_shout(m.group()) for m in _WORD.finditer(text))
        if not headings and not shouts:
            return text
        printed = _Printed(
            line for at, line in lines if at not in headings and not _is_heading(line)
        )
        pieces, done = [], 0
        for at, line in lines:
            read = self._heading if at in headings else self._running
            pieces += [text[done:at], read(line, printed)]
            done = at + len(line)
        return "".join([*pieces, text[done:]])

    def _heading(self, line: str, printed: _Printed) -> str:
        """Return a heading as a sentence is printed: its first word and names with capitals."""
        kept, loud = printed.names_in(line), _is_loud(line)

        def cased(found: re.Match[str]) -> str:
            word = found.group()
            shouted = word.isupper() and (loud or _is_shout(word))
            if printed.loud[_plain(word)] or word in _CAPITALS_OF_THEIR_OWN:
                return word
            if _is_initial(line, found):
                return word
            if _is_title(line, found) or self._is_surname(line, found):
                return _titled(word)
            if not (shouted or word == word.capitalize()):
                return word
            plain = found.start() not in kept and self._is_plain(word, printed)
            if plain and not _opens(line, found.start(), signs=_HEADING_OPENS):
                return _lowered(word)
            return _titled(word) if shouted else word

        return _WORD.sub(cased, line)

    def _running(self, line: str, printed: _Printed) -> str:
        """Return a line of running text with the words that are shouted in it in small letters."""
        label = _LABEL.match(line)
        begins = label.end() if label else 0

        def cased(found: re.Match[str]) -> str:
            word = found.group()
            if not _is_shout(word) or word in _CAPITALS_OF_THEIR_OWN or printed.is_initials(word):
                return word
            if found.start() < begins or (
                found.start() == 0 and _PLACE_OF_A_DATELINE.match(line, found.end())
            ):
                return word
            opens = _opens(line, found.start())
            if _is_among_capitals(line, found) or _before_a_name(line, found, opens=opens):
                return word
            if self._is_plain(word, printed):
                return _titled(word) if opens else _lowered(word)
            named = printed.capital[_plain(word)] or printed.opening[_plain(word)]
            return _titled(word) if named else word

        return _WORD.sub(cased, line)

    def _is_plain(self, word: str, printed: _Printed) -> bool:
        """Say whether a word is no name: printed so by the running text, or never one."""
        low = _plain(word)
        if _SHORTENED.search(low):
            return True
        small, capital = printed.small[low], printed.capital[low]
        if small or capital:
            return small > capital
        if low in STOP_WORDS:
            return True
        return not printed.opening[low] and (
            low.title() not in given_names() and self._is_listed(low)
        )

    def _is_surname(self, line: str, found: re.Match[str]) -> bool:
        """Tell Theresa *May*, by the given name before it, from Theresa *Says* and Theresa *Is*."""
        before = _LAST_WORD.search(line, max(found.start() - _BESIDE, 0), found.start())
        if not before or before.group(1).capitalize() not in given_names():
            return False
        low = _plain(found.group())
        acts = low in self._irregular.get("verb", {}) or (low.endswith("s") and self._is_verb(low))
        return not acts and (low not in STOP_WORDS or low in _MODALS_THAT_ARE_NAMES)

    def _is_listed(self, low: str) -> bool:
        """Say whether the lists have a word as an adjective, an adverb or a form of a verb."""
        long = len(low) >= _AT.shouted
        if long and any(low in self._index.get(part, frozenset()) for part in ("adj", "adv")):
            return True
        return low in self._irregular.get("verb", {}) or self._is_verb(low)

    def _is_verb(self, low: str) -> bool:
        verbs = self._index.get("verb", frozenset())
        return len(low) >= _AT.verb and any(stem in verbs for stem in _stems(low))


class _Printed:
    """How running text prints each word: small, with a capital inside a sentence, at its opening, in capitals."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.small: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        self.opening: Counter[str] = Counter()
        self.loud: Counter[str] = Counter()
        self._pairs: set[str] = set()
        for line in lines:
            self._read(line)

    def _read(self, line: str) -> None:
        before = ""
        for found in _WORD.finditer(line):
            word, low = found.group(), _plain(found.group())
            opens = _opens(line, found.start())
            if word.islower():
                self.small[low] += 1
            elif word.isupper() and len(word) > 1:
                self.loud[low] += 1
            else:
                (self.opening if opens else self.capital)[low] += 1
            named = word[0].isupper() and not (opens or word.isupper())
            if before and named:
                self._pairs.add(f"{before} {low}")
            before = low if named else ""

    def is_initials(self, word: str) -> bool:
        """Say whether running text prints a word in capitals again and again, as a body's letters."""
        return self.loud[_plain(word)] > 1 and not self.small[_plain(word)]

    def names_in(self, line: str) -> set[int]:
        """Return where the words of a heading stand that running text prints beside each other as a name."""
        words = [(m.start(), _plain(m.group())) for m in _WORD.finditer(line)]
        pairs = pairwise(words)
        return {
            at
            for one, two in pairs
            if f"{one[1]} {two[1]}" in self._pairs
            for at in (one[0], two[0])
        }


def _leading_headings(lines: list[tuple[int, str]]) -> set[int]:
    """Return where the headings begin that open a text; a text of nothing else has none.

    Further down a line of many capitals is a list of names as often as a crosshead.
    """
    found: set[int] = set()
    for at, line in lines:
        if not _is_heading(line):
            return found
        found.add(at)
    return set()


def _is_heading(line: str) -> bool:
    return is_title_case(line) or _is_loud(line)


def _is_loud(line: str) -> bool:
    words = _WORD.findall(line[:_LONGEST_HEADING])
    return len(line) <= _LONGEST_HEADING and len(words) > 2 and all(w.isupper() for w in words)


def _is_initial(line: str, found: re.Match[str]) -> bool:
    """Tell a letter that stands for a name (U.S., J. Bloom) from *a*; I stays."""
    return len(found.group()) == 1 and (found.group() != "A" or line[found.end() :][:1] == ".")


def _is_title(line: str, found: re.Match[str]) -> bool:
    """Tell what stands before somebody's name: Sheriff Joe."""
    behind = _WORD.match(line, found.end() + 1)
    return found.group().lower() in role_words().titles and bool(
        behind and behind.group() in given_names()
    )


def _is_among_capitals(line: str, found: re.Match[str]) -> bool:
    """Tell a word of a title that is printed in capitals: the report “ARMY KILLED 40”."""
    before = _WORD.findall(line[max(found.start() - _BESIDE, 0) : found.start()])[-1:]
    behind = _WORD.findall(line[found.end() : found.end() + _BESIDE])[:1]
    return any(len(word) > 1 and word.isupper() for word in (*before, *behind))


def _before_a_name(line: str, found: re.Match[str], *, opens: bool) -> bool:
    """Tell a word that may be the first of a name (the DREAM Act); FURIOUS Ada Bloom is told apart by the parse."""
    behind = _WORD.match(line, found.end() + 1)
    return bool(
        behind and behind.group().istitle() and (opens or behind.group() not in given_names())
    )


def _lowered(word: str) -> str:
    """Return a word in small letters, or as it is where these are more letters (İ)."""
    low = word.lower()
    return low if len(low) == len(word) else word


def _titled(word: str) -> str:
    """Return a word with a capital, and an owner's *s* small: BRITAIN'S is Britain's."""
    return word[0] + _lowered(word[1:])


def _is_shout(word: str) -> bool:
    return word.isupper() and len(word) >= _AT.shouted


def _plain(word: str) -> str:
    return _OWNER.sub("", word).lower()


def _opens(line: str, at: int, *, signs: re.Pattern[str] = _SENTENCE_OPENS) -> bool:
    """Say whether a sentence, or what stands in marks, opens at a place."""
    return signs.search(line, max(at - _BEFORE, 0), at) is not None


def _table(lookups: Lookups | None, name: str) -> Mapping[str, Any]:
    """Return one of the model's lists by part of speech, empty where the model has none."""
    if lookups is None or not lookups.has_table(name):
        return {}
    return {part: lookups.get_table(name).get(part, {}) for part in ("verb", "adj", "adv")}


@cache
def _stems(low: str) -> tuple[str, ...]:
    """Return what a form of a regular verb may be of: forces, banned, denies, blasting."""
    found = [low]
    for ending in ("s", "es", "ed", "d", "ing"):
        if low.endswith(ending) and len(low) >= len(ending) + 2:
            stem = low[: -len(ending)]
            found += [stem, f"{stem}e"]
            if len(stem) > 3 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
            if stem.endswith("i"):
                found.append(f"{stem[:-1]}y")
    return tuple(found)
