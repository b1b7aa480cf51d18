"""Loaded words and phrases, each with the reason why it is marked and a plainer wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from framing.extract.loaded_words import loaded_words
from framing.extract.scare_quotes import scare_quotes
from framing.lexicon import OURS, read_lexicon
from framing.marking import FLAGGED, LEAST, LISTED_SCORE
from framing.plugins import Attr, Category, extractor
from framing.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Tokens

    from framing.extract.loaded_words import LoadedWords
    from framing.lexicon import LoadedCategory, Match, Term
    from framing.records import Document, Span
    from framing.scorer import WordScore
    from framing.settings import Settings

__all__ = ["loaded_terms"]

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
        Attr(
            "term",
            str,
            "the entry of the list, in its base form; empty where only the scorer marks it",
        ),
        Attr(
            "strength", int, "3 loaded nearly everywhere, 2 a clear choice, 1 only in some contexts"
        ),
        Attr("neutral", list, "plainer wordings, empty where no other word says it"),
        Attr("question", str, "what a student can ask of the word"),
        Attr("why", str, "why the word is marked, in a sentence or two"),
        Attr("note", str, "what to bear in mind about this word"),
        Attr("also", list, "further categories that hold the word"),
        Attr(
            "list",
            str,
            "whose list the word is on; 'scorer' where it is on none, 'attributions' for scare quotes",
        ),
    ),
    mark="W",
)
def loaded_terms(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each loaded word or phrase and for each pair of scare quotes.

    A term of the lists inside scare quotes is no finding of its own: its pair of marks is one, with the
    term's plainer wordings and categories. Words below the operating point come only with ``all_scores``,
    those from ``LEAST`` on.
    """
    loaded = loaded_words(document, settings)
    floor = LEAST if settings.all_scores else FLAGGED
    scare = tuple(scare_quotes(document))
    inside: dict[Span, list[Match]] = {span: [] for span in scare}
    for match, score in loaded.matches:
        held = _around(document.parse[match.start : match.end], scare)
        if held is not None:
            inside[held].append(match)
        elif score >= floor:
            yield _listed(document, (match, score), loaded=loaded)
    for one in loaded.unlisted:
        if one.score >= floor:
            yield _unlisted(one, loaded)
    for span, matches in inside.items():
        yield _scare(loaded.lexicon.categories[SCARE], span, matches=matches)


def _listed(document: Document, found: tuple[Match, float], *, loaded: LoadedWords) -> Finding:
    match, score = found
    span = document.parse[match.start : match.end]
    first = match.terms[0]
    category = loaded.lexicon.categories[first.category]
    others = dict.fromkeys(t.category for t in match.terms if t.category != first.category)
    attrs = {
        "term": first.text,
        "strength": first.strength,
        "neutral": list(first.neutral),
        "question": category.question,
        "why": _why(first, category),
        "note": first.note,
        "also": list(others),
        "list": first.source,
    }
    return Finding(
        span.start_char,
        span.end_char,
        first.category,
        first.text,
        score=round(score, 4),
        attrs=attrs,
    )


def _why(term: Term, category: LoadedCategory) -> str:
    whose = "our list" if term.source == OURS else f"the list “{term.source}”"
    advice = "" if term.neutral else f" No other word says it: {category.without}."
    return f"On {whose} as {_article(category.title)}. {category.question}{advice}"


def _article(title: str) -> str:
    return f"an {title}" if title[0] in "aeiou" else f"a {title}"


def _unlisted(one: WordScore, loaded: LoadedWords) -> Finding:
    token, scorer = one.word.token, loaded.scorer
    category = loaded.lexicon.categories[scorer.category(one.word)]
    because = (
        ", ".join(reason.text for reason in scorer.reasons(one.word))
        if one.score >= FLAGGED
        else ""
    )
    attrs: dict[str, Any] = {
        "term": "",
        "strength": 1,
        "neutral": [],
        "question": category.question,
        "why": f"The scorer: {one.score:.2f}, because of {because}. {category.question}"
        if because
        else "",
        "note": "",
        "also": [],
        "list": "scorer",
    }
    start = token.idx
    return Finding(
        start,
        start + len(token),
        category.name,
        token.lemma_.lower(),
        score=round(one.score, 4),
        attrs=attrs,
    )


def _around(words: Tokens, scare: tuple[Span, ...]) -> Span | None:
    """Return the scare quotes that hold ``words``: one pair of marks is one mark, not two."""
    held = (span for span in scare if span[0] <= words.start_char and words.end_char <= span[1])
    return next(held, None)


def _scare(category: LoadedCategory, span: Span, *, matches: list[Match]) -> Finding:
    terms = [term for match in matches for term in match.terms]
    attrs = {
        "term": "",
        "strength": 2,
        "neutral": list(terms[0].neutral) if terms else [],
        "question": category.question,
        "why": f"In quotation marks with nobody quoted. {category.question}",
        "note": terms[0].note if terms else "",
        "also": list(dict.fromkeys(term.category for term in terms)),
        "list": "attributions",
    }
    return Finding(*span, category.name, "scare quotes", LISTED_SCORE[2], attrs)
