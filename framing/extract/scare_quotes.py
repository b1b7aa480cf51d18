"""Which of the marks without a speaker are scare quotes.

The attribution layer finds strings in quotation marks that nobody is found to say. Some of them are
still quotations (a crosshead that repeats what somebody says further down, a whole clause), names of
works, or nicknames; what is left holds a word at arm's length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms
from framing.tags import FINITE_OR_MODAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Tokens

    from framing.records import Document, Span

__all__ = ["scare_quotes"]

ANSWERS = terms("function_words", "answers")
GIVEN_IN = terms("function_words", "given_in")
LONGEST = 5
"""Words: what is longer is somebody's sentence, whoever says it."""


def scare_quotes(document: Document) -> Iterator[Span]:
    """Yield the spans in quotation marks that quote nobody and name nothing."""
    said = tuple(_said(document))
    for attribution in document.attributions:
        if attribution.type != "scare":
            continue
        for start, end in attribution.quoted or attribution.content:
            span = document.parse.char_span(start, end, alignment_mode="expand")
            words = _words(document.text[start:end])
            if span is None or not words or len(words) > LONGEST:
                continue
            if not (_clause(span) or _name(span) or _is_answer(span) or _repeats(words, said)):
                yield start, end


def _said(document: Document) -> Iterator[tuple[str, ...]]:
    """Yield the words of everything that a source is quoted or reported to say."""
    for attribution in document.attributions:
        if attribution.type != "scare":
            for start, end in attribution.content:
                yield _words(document.text[start:end])


def _words(text: str) -> tuple[str, ...]:
    bare = (word.strip(".,;:!?…'\"‘’“”()[]").lower() for word in text.split())
    return tuple(word for word in bare if word)


def _repeats(words: tuple[str, ...], said: tuple[tuple[str, ...], ...]) -> bool:
    size = len(words)
    return any(
        other[at : at + size] == words for other in said for at in range(len(other) - size + 1)
    )


def _clause(span: Tokens) -> bool:
    """Return whether the string is a sentence of its own: it has a subject and a finite verb."""
    subject = any(token.dep_ in {"nsubj", "nsubjpass", "expl"} for token in span)
    return subject and any(token.tag_ in FINITE_OR_MODAL for token in span)


def _is_answer(span: Tokens) -> bool:
    """Return whether the string is how somebody votes or pleads: the lone "no" vote."""
    behind = span.doc[span.end : span.end + 2]
    noun = next((token for token in behind if not token.is_punct), None)
    plain = " ".join(_words(span.text))
    return plain in ANSWERS and noun is not None and noun.lemma_.lower() in GIVEN_IN


def _name(span: Tokens) -> bool:
    """Return whether the string is a title or a nickname: capitals where the sentence has none, or a station's show."""
    content = [token for token in span if token.is_alpha and not token.is_stop]
    around = [t for t in span.sent if t.is_alpha and not t.is_stop and t not in span]
    titled = bool(around) and all(not t.is_lower for t in around)
    owned = any(t.tag_ == "POS" for t in span.doc[max(span.start - 2, 0) : span.start])
    named = bool(content) and all(token.text[0].isupper() for token in content)
    return named and (owned or not titled)
