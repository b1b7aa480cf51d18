"""Compare a telling with the fullest one: which words are kept, dropped, added or reworded."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING

from framing.compare.house_style import one_spelling
from framing.compare.thresholds import read, thresholds
from framing.compare.vectors import stem
from framing.data_files import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from difflib import Match

    from framing.compare.speech.pieces_of_speech import Report

__all__ = ["Diff", "compare_words", "fullest", "match"]


@dataclass(frozen=True)
class Diff:
    """Places in the fullest form that a telling prints, how many pieces, how many words of its own."""

    kept: tuple[int, ...]
    pieces: int
    added: int

    def share(self, words: int) -> float:
        """Return the share of the fullest form's words that are printed, 0 to 1."""
        return len(self.kept) / words if words else 0.0


def fullest(reports: Sequence[Report]) -> Report:
    """Return the telling that prints most: within marks before without, then most words, then first."""
    rank = {"direct": 2, "mixed": 1, "indirect": 0}
    return max(
        reports, key=lambda report: (rank[report.form] > 0, len(report.tokens), rank[report.form])
    )


def compare_words(
    full: Sequence[str],
    other: Sequence[str],
    *,
    reworded: bool = False,
    light: frozenset[int] = frozenset(),
) -> Diff:
    """Return which words of ``full`` stand in ``other``: in order (longest blocks first), then what was moved.

    ``reworded`` compares stems, so that *had been inspected* keeps *inspected* in reported speech. ``light``
    are the places of ``full`` that carry no content: by itself such a word (*that*, *in the*) is in any two
    texts, and is kept only right beside others that are.
    """
    one, two = (_comparable(words, reworded=reworded) for words in (full, other))
    # What is left out on either side is no word, and so is kept by nobody.
    words_of_two = [word or None for word in two]
    blocks = _blocks(one, words_of_two)
    if not light.issuperset(range(len(full))):
        blocks = _telling_blocks(blocks, light)
        blocks += _moved(one, words_of_two, blocks=blocks, light=light)
    denied, said = _denied(full), _denied(other)
    kept = {
        b.a + n for b in blocks for n in range(b.size) if (b.a + n in denied) is (b.b + n in said)
    }
    # The first half of a word that others write in one comes with its second.
    kept |= {n for n, word in enumerate(one[:-1]) if not word and n + 1 in kept}
    pieces = sum(n - 1 not in kept for n in kept)
    matched = {b.b + n for b in blocks for n in range(b.size)}
    added = sum(bool(word) and n not in matched for n, word in enumerate(two))
    return Diff(tuple(sorted(kept)), max(pieces, len(blocks)), added)


def _blocks(one: Sequence[str | None], two: Sequence[str | None]) -> list[Match]:
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return [b for b in matcher.get_matching_blocks() if b.size]


def _moved(
    one: Sequence[str],
    two: Sequence[str | None],
    *,
    blocks: Sequence[Match],
    light: frozenset[int],
) -> list[Match]:
    """Return the blocks that a telling prints in another order: *she was “sick” and had never lied* tells both."""
    if not light:
        return []
    taken = {b.a + n for b in blocks for n in range(b.size)}
    there = {b.b + n for b in blocks for n in range(b.size)}
    left = ["" if n in taken else word for n, word in enumerate(one)]
    right = [None if n in there else word for n, word in enumerate(two)]
    found = [b for b in _blocks(left, right) if not light.issuperset(range(b.a, b.a + b.size))]
    return found + (_moved(one, two, blocks=[*blocks, *found], light=light) if found else [])


def _telling_blocks(blocks: Sequence[Match], light: frozenset[int]) -> list[Match]:
    """Return the blocks that carry content, and those close by one that does in both texts."""
    most = thresholds("telling").beside
    heavy = [b for b in blocks if not light.issuperset(range(b.a, b.a + b.size))]
    return [b for b in blocks if any(_apart(b, other) <= most for other in heavy)]


def _apart(one: Match, other: Match) -> int:
    """Return how many words lie between two blocks, in the text where they are farther off; 0 for one block."""
    gaps = (
        max(one.a, other.a) - min(one.a + one.size, other.a + other.size),
        max(one.b, other.b) - min(one.b + one.size, other.b + other.size),
    )
    return max(0, *gaps)


def match(full: Report, report: Report, *, diff: Diff) -> str:
    """Return exact, trimmed, spliced, edited or paraphrased, against the fullest form."""
    limits = thresholds("telling")
    if report.row is full.row:
        return "exact"
    if report.form == "indirect" or diff.share(len(full.tokens)) == 0:
        return "paraphrased"
    own = diff.added / max(len(report.tokens), 1)
    if own > limits.reworded:
        return "paraphrased"
    if diff.added:
        return "edited"
    if len(diff.kept) == len(full.tokens):
        return "exact"
    return "trimmed" if diff.pieces == 1 else "spliced"


def _denied(words: Sequence[str]) -> frozenset[int]:
    """Return the places of verbs that the next word denies: *should* of *shouldn't*, which is not *should*."""
    listed = read("names")["denials"]
    denials, verbs = set(listed["words"]), set(listed["auxiliaries"])
    return frozenset(
        n - 1
        for n, word in enumerate(words)
        if n and word.casefold().replace("’", "'") in denials and words[n - 1].casefold() in verbs
    )


@cache
def _in_digits() -> dict[str, str]:
    """Return the words for numbers in digits, as some houses print them; *one* is more than a number."""
    return {word: str(value) for word, value in number_words().items() if word != "one"}


def _comparable(words: Sequence[str], *, reworded: bool) -> list[str]:
    """Return words without what a style book decides; by their stems where a telling rewords."""
    spelled = one_spelling([word.strip(".'’-") for word in words])
    plain = [_in_digits().get(word, word) for word in spelled]
    return [stem(word) if word and reworded else word for word in plain]
