"""Sentences in title case, and what the rest of the text says of their words.

A headline's capitals make no name and mislead the parser about parts of speech; the same article's
running text prints the same words with neither trouble.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from framing.data_files import terms, thresholds
from framing.lexicon.terms import PARTS
from framing.spelling import as_printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from framing.lexicon.guards import Place

__all__ = ["Headlines"]

AT = thresholds("parse", "lines")

INDEFINITE_ARTICLE = terms("function_words", "indefinite_article")


class Headlines:
    """The tokens of a text that stand in title case; running text is all the others."""

    def __init__(self, doc: Doc) -> None:
        """Find the headlines; the running text is read when one of their words is asked for."""
        self._doc = doc
        self.tokens = frozenset(_in_title_case(doc))

    def __contains__(self, at: int) -> bool:
        """Return whether the token at ``at`` stands in a headline."""
        return at in self.tokens

    def is_name(self, place: Place) -> bool:
        """Return whether running text prints every word of ``place`` as it prints names only.

        That is with a capital inside a sentence and never in small letters.
        """
        words = [t for t in self._doc[place.start : place.end] if t.is_alpha and not t.is_stop]
        return bool(words) and all(t.lower_ in self._names for t in words)

    def is_noun(self, token: Token, part: str) -> bool:
        """Return whether a headline's word without an ending is a noun and no ``part`` ("verb", "adjective").

        The parser is believed where it sees that part. Else it is a noun where running text has it as
        nothing else ("the suspect"), and no verb after "a", with a word between at the most ("a
        familiar lament"): the verb of a singular has an ending.
        """
        if part not in {"verb", "adjective"} or token.pos_ == PARTS[part]:
            return False
        only_noun = self._parts.get(token.lower_) == {"NOUN"}
        return only_noun or (part == "verb" and _after_article(token))

    def _running(self) -> Iterator[Token]:
        return (token for token in self._doc if token.i not in self.tokens and token.is_alpha)

    @cached_property
    def _names(self) -> set[str]:
        words = list(self._running())
        capital = {t.lower_ for t in words if t.text[0].isupper() and _inside(t)}
        return capital - {t.lower_ for t in words if t.is_lower}

    @cached_property
    def _parts(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for token in self._running():
            if token.is_lower:
                found.setdefault(token.lower_, set()).add(token.pos_)
        return found


def _in_title_case(doc: Doc) -> Iterator[int]:
    """Yield the tokens of sentences in title case; one of these has no full stop, which names have."""
    letters, printed = doc.to_array(["IS_ALPHA", "LENGTH", "IDX"]).tolist(), as_printed(doc)
    for sentence in doc.sents:
        inside = letters[sentence.start : sentence.end]
        long = [printed[at : at + length] for alpha, length, at in inside if alpha and length > 3]
        lower = [word.islower() for word in long]
        capitals = len(lower) - sum(lower)
        enough = len(lower) > 2 and capitals >= AT.capitals * len(lower)
        if enough and "." not in sentence[-2:].text:
            yield from range(sentence.start, sentence.end)


def _inside(token: Token) -> bool:
    """Return whether a capital is no matter of place: not first in a sentence, a quotation, a list."""
    before = token.nbor(-1) if token.i else None
    opens = before is None or before.is_quote or before.is_space or before.text == ":"
    return not (token.is_sent_start or opens)


def _after_article(token: Token) -> bool:
    """Return whether "a" or "an" stands before ``token``, with a word between at the most."""
    for before in reversed(token.doc[max(0, token.i - 2) : token.i]):
        if before.lower_ in INDEFINITE_ARTICLE:
            return True
        if not before.is_alpha or before.lower_ == "to":
            return False
    return False
