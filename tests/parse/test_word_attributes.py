"""The remembered attributes are the model's own, token for token."""

import pytest
import spacy

from framing.parse.model import MODELS, load_model

_TEXTS = (
    "",
    " \n\n ",
    "She'd said it ain't so, and y'all gotta see: there's been no vote.\n\nLet's go, c'mon!",
    "He gets what he wants but once; this is the one that they'd never have. It was us who did.",
    "The minister has what?\u2028I did. You know it, and it knows you. 12% of them won't.",
)


@pytest.fixture(scope="module")
def plain():
    """Return the model as spaCy loads it."""
    name = next(n for n in MODELS if spacy.util.is_package(n))
    return spacy.load(name, exclude=["ner"])


@pytest.mark.parametrize("text", _TEXTS)
def test_every_token_has_the_attributes_that_the_model_gives_it(plain, text):
    """Part of speech, tag, morphology, lemma, dependency and head are equal."""
    ours, theirs = (
        [(t.pos_, t.tag_, str(t.morph), t.lemma_, t.dep_, t.head.i) for t in nlp(text)]
        for nlp in (load_model(), plain)
    )
    assert ours == theirs


def test_the_models_own_ruler_is_not_run_a_second_time():
    """The ruler is replaced, not added to."""
    assert "attribute_ruler" not in load_model().pipe_names
