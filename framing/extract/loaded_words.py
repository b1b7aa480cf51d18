"""How loaded each word of a document is: lists and scorer together, worked out once a document."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from framing.lexicon import OURS, Match, find, read_lexicon
from framing.marking import FLAGGED, LISTED_SCORE, RAISED, RANK
from framing.scorer import Scorer, WordScore, load_scorer, shipped_scorer

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from framing.lexicon import Lexicon
    from framing.records import Document
    from framing.settings import Settings

__all__ = ["LoadedWords", "at_least", "loaded_words"]


@dataclass(frozen=True)
class LoadedWords:
    """The lists' matches with their scores, the words that only the scorer knows, and who scores sentences.

    ``scores`` are those of all words, None where the lists stand alone.
    """

    lexicon: Lexicon
    matches: tuple[tuple[Match, float], ...]
    unlisted: tuple[WordScore, ...]
    scorer: Scorer
    scores: tuple[WordScore, ...] | None


def loaded_words(document: Document, settings: Settings) -> LoadedWords:
    """Return how loaded the words of ``document`` are under ``settings``."""
    choice = settings.lexicons, settings.lexicon_only, settings.scorer
    return _loaded_words(document.parse, _cue_tokens(document), choice=choice)


@lru_cache(maxsize=1)
def _loaded_words(
    doc: Doc, cues: frozenset[int], *, choice: tuple[tuple[str, ...], bool, str | None]
) -> LoadedWords:
    paths, lists_alone, folder = choice
    lexicon = read_lexicon(paths)
    matches = find(doc, lexicon, cues=cues)
    scorer = load_scorer(Path(folder)) if folder else shipped_scorer()
    if lists_alone:
        listed = tuple((match, LISTED_SCORE[match.strength]) for match in matches)
        return LoadedWords(lexicon, listed, (), scorer, None)
    scores = tuple(scorer.score_words(doc, matches))
    return LoadedWords(
        lexicon,
        tuple(_scored(matches, scores, floored=scorer.paired)),
        tuple(one for one in scores if one.word.match is None),
        scorer,
        scores,
    )


def _scored(
    matches: list[Match], scores: tuple[WordScore, ...], *, floored: bool
) -> list[tuple[Match, float]]:
    """Return each match with its score; ``floored`` where the list has the last word.

    What the list calls clear or strong is marked whatever the scorer says: the scorer judges words, and
    of an idiom it sees "bus", not who was thrown under it. It ranks those marks, and it lifts mild terms
    and words that no list holds where they stand. A scorer fitted on sentences from articles has seen how
    often the list is wrong there: then it has the last word on our terms.
    """
    strongest: dict[int, float] = {}
    for one in scores:
        if one.word.match is not None:
            start = one.word.match.start
            strongest[start] = max(strongest.get(start, 0.0), one.score)
    return [
        (match, at_least(match, strongest.get(match.start, 0.0), floored=floored))
        for match in matches
    ]


def at_least(match: Match, score: float, *, floored: bool) -> float:
    """Return what a listed term scores: as the model says, but where a list calls it strong, no less than a mark."""
    ours = match.terms[0].source == OURS
    if ours and not floored:
        return score
    if match.strength == 1:
        return score if ours else max(score, LISTED_SCORE[1])
    return max(score, FLAGGED + RAISED[match.strength] + RANK * score)


def _cue_tokens(document: Document) -> frozenset[int]:
    """Return the tokens of every cue, so that a verb of saying is read as one."""
    tokens: set[int] = set()
    for attribution in document.attributions:
        for start, end in attribution.cue:
            span = document.parse.char_span(start, end, alignment_mode="expand")
            if span is not None:
                tokens.update(range(span.start, span.end))
    return frozenset(tokens)
