"""A few words in marks that stand whole in what another article quotes: *“a total disgrace”* of a longer quotation.

Likelihood weighs a whole telling, with the words that the outlet puts around the marks, and so few words weigh
little where the event is full of them. But marks say that these words were spoken, and a reader who finds them
in the longer quotation must not be told that it is missing here.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from framing.compare.copies import longest_run
from framing.compare.speech.pieces_of_speech import in_marks
from framing.compare.thresholds import thresholds
from framing.compare.vectors import is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.compare.sample import Sample
    from framing.compare.speech.pieces_of_speech import Report

__all__ = ["quoted_in_part"]

Words = tuple[str, ...]


def quoted_in_part(sample: Sample, tellings: Sequence[Report]) -> set[tuple[int, int]]:
    """Return the places of two tellings of which one prints in marks what the other has within its own.

    At least ``utterances.words_unknown`` of the words carry content: one loaded word in marks is anybody's. Words
    that some article of the event also prints without marks are a term (*radical reform*), which all may use.
    """
    unmarked = [_without_marks(sample, article) for article in sample.ids]
    marked = [list(_in_marks(sample, one)) for one in tellings]
    holders: dict[Words, set[int]] = defaultdict(set)
    for place, stretches in enumerate(marked):
        for words, _ in stretches:
            for two in pairwise(words):
                holders[two].add(place)
    found = set()
    for place, stretches in enumerate(marked):
        for scrap in (words for words, content in stretches if content):
            if any(_as_text(scrap) in text for text in unmarked):
                continue
            rarest = min((holders[two] for two in pairwise(scrap)), key=len, default=set())
            for other in rarest:
                apart = tellings[place].article != tellings[other].article
                if apart and _stands_in(scrap, (words for words, _ in marked[other])):
                    found.add((min(place, other), max(place, other)))
    return found


def _in_marks(sample: Sample, one: Report) -> Iterator[tuple[Words, bool]]:
    """Yield the words of each stretch in marks, and whether enough of them carry content."""
    words = sample.words[one.article]
    part = one if one.scare else in_marks(sample, one)
    for span in part.spans if part else ():
        inside = words.between([span])
        content = sum(1 for n in inside if is_content(words.lemmas[n], words.pos[n]))
        yield (
            tuple(words.words[n] for n in inside),
            content >= thresholds("utterances").words_unknown,
        )


def _without_marks(sample: Sample, article: str) -> str:
    """Return the words of an article that stand in no quotation, with a gap for each that does."""
    words = sample.words[article]
    plain = (
        "" if voice == "quoted" else word
        for word, voice in zip(words.words, words.voices, strict=True)
    )
    return _as_text(plain)


def _as_text(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def _stands_in(scrap: Words, stretches: Iterable[Words]) -> bool:
    return any(longest_run(scrap, words) == len(scrap) for words in stretches)
