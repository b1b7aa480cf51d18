"""Loaded words and phrases, each with the reason why it is marked and a plainer wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.lexicon import Match, find, read_lexicon
from framing.plugins import Attr, Category, extractor
from framing.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.lexicon import Lexicon, LoadedCategory, Term
    from framing.records import Document, Span
    from framing.settings import Settings

__all__ = ["FLAGGED", "LISTED_SCORE", "loaded_terms"]

FLAGGED = 0.5
"""The operating point: what scores less is not marked."""

LISTED_SCORE = {3: 0.85, 2: 0.6, 1: 0.3}
"""Score of a term by its strength on the list; a mild term is not marked by itself."""

SCARE = "scare_quotes"


def _declared() -> dict[str, Category]:
    return {
        one.name: Category(f"{one.title.capitalize()}: {one.definition}", one.citation)
        for one in read_lexicon().categories.values()
    }


@extractor(
    "loaded_terms",
    "Loaded terms",
    categories=_declared(),
    attrs=(
        Attr("term", str, "the entry of the list, in its base form"),
        Attr(
            "strength", int, "3 loaded nearly everywhere, 2 a clear choice, 1 only in some contexts"
        ),
        Attr("neutral", list, "plainer wordings, empty where no other word says it"),
        Attr("question", str, "what a student can ask of the word"),
        Attr("why", str, "why the word is marked, in a sentence"),
        Attr("note", str, "what to bear in mind about this word"),
        Attr("also", list, "further categories that hold the word"),
        Attr("list", str, "whose list the word is on"),
    ),
    mark="W",
)
def loaded_terms(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each loaded word or phrase and for each pair of scare quotes.

    A verb of saying is a cue where the attribution layer found it to be one; the list adds how loaded
    it is and what else to write. Terms below the operating point come only with ``all_scores``.
    """
    lexicon = read_lexicon(settings.lexicons)
    floor = 0.02 if settings.all_scores else FLAGGED
    for match in find(document.parse, lexicon, cues=_cue_tokens(document)):
        score = LISTED_SCORE[match.strength]
        if score >= floor:
            yield _finding(document, match, score, lexicon)
    for start, end in _scare_quotes(document):
        yield _scare(lexicon.categories[SCARE], start, end)


def _cue_tokens(document: Document) -> frozenset[int]:
    """Return the tokens of every cue, so that a verb of saying is read as one."""
    tokens: set[int] = set()
    for attribution in document.attributions:
        for start, end in attribution.cue:
            span = document.parse.char_span(start, end, alignment_mode="expand")
            if span is not None:
                tokens.update(range(span.start, span.end))
    return frozenset(tokens)


def _finding(document: Document, match: Match, score: float, lexicon: Lexicon) -> Finding:
    span = document.parse[match.start : match.end]
    first = match.terms[0]
    attrs = reasons(first, lexicon.categories[first.category])
    others = dict.fromkeys(t.category for t in match.terms if t.category != first.category)
    attrs["also"] = list(others)
    return Finding(span.start_char, span.end_char, first.category, first.text, score, attrs)


def reasons(term: Term, category: LoadedCategory) -> dict[str, Any]:
    """Return the attrs that say why ``term`` is marked."""
    whose = "our list" if term.source == "framing" else f"the list “{term.source}”"
    advice = "" if term.neutral else f" No other word says it: {category.without}."
    return {
        "term": term.text,
        "strength": term.strength,
        "neutral": list(term.neutral),
        "question": category.question,
        "why": f"On {whose} as {_article(category.title)}. {category.question}{advice}",
        "note": term.note,
        "list": term.source,
    }


def _article(title: str) -> str:
    return f"an {title}" if title[0] in "aeiou" else f"a {title}"


def _scare_quotes(document: Document) -> Iterator[Span]:
    for attribution in document.attributions:
        if attribution.type == "scare":
            yield from attribution.quoted or attribution.content


def _scare(category: LoadedCategory, start: int, end: int) -> Finding:
    attrs = {
        "strength": 2,
        "neutral": [],
        "question": category.question,
        "why": f"In quotation marks with nobody quoted. {category.question}",
        "list": "attributions",
    }
    return Finding(start, end, category.name, "scare quotes", LISTED_SCORE[2], attrs)
