"""The words that the layers read say what the parse says, word for word."""

import pytest

from framing.extract import observe
from framing.parse.model import load_model, prepared
from framing.plugins import extractors
from framing.settings import Settings
from framing.testing import document
from framing.words import Doc, words_of

TEXT = (
    "Ministers vow to act\n\n“We will rebuild,” said Ada Bloom, the mayor of Selby, who lost her own "
    "house – and 2,000 others did – in May.\nNobody's ready (yet); don't go. Who, then, did she blame?"
)
PLAIN = [
    "i",
    "idx",
    "text",
    "lower_",
    "lemma_",
    "pos_",
    "tag_",
    "dep_",
    "whitespace_",
    "text_with_ws",
    "is_sent_start",
    "is_title",
    "is_lower",
    "is_alpha",
    "is_digit",
    "is_space",
    "is_punct",
    "is_quote",
    "like_num",
]
MANY = ["children", "lefts", "rights", "subtree", "ancestors", "conjuncts"]
ONE = ["head", "left_edge", "right_edge"]


@pytest.fixture(scope="module")
def parse():
    nlp = load_model()
    return nlp(prepared(nlp, TEXT))


@pytest.mark.parametrize("attribute", PLAIN)
def test_a_word_says_what_the_parse_says(parse, attribute):
    words = Doc(parse)
    assert [getattr(w, attribute) for w in words] == [getattr(t, attribute) for t in parse]


@pytest.mark.parametrize("attribute", MANY)
def test_the_words_beside_it_are_those_of_the_parse_in_its_order(parse, attribute):
    for word, token in zip(Doc(parse), parse, strict=True):
        assert [w.i for w in getattr(word, attribute)] == [t.i for t in getattr(token, attribute)]


@pytest.mark.parametrize("attribute", ONE)
def test_the_word_it_hangs_on_is_that_of_the_parse(parse, attribute):
    assert [getattr(w, attribute).i for w in Doc(parse)] == [getattr(t, attribute).i for t in parse]


@pytest.mark.parametrize("bounds", [(0, 3), (4, 9), (9, 9), (-4, None), (20, 10_000), (9, 4)])
def test_a_run_of_words_is_that_of_the_parse(parse, bounds):
    run, span = Doc(parse)[slice(*bounds)], parse[slice(*bounds)]
    assert (run.start, run.end, run.text) == (span.start, span.end, span.text)
    if len(run):
        assert (run.root.i, run.start_char, run.end_char) == (
            span.root.i,
            span.start_char,
            span.end_char,
        )
        assert (run.sent.start, run.sent.end) == (span.sent.start, span.sent.end)


def test_characters_find_their_words(parse):
    words = Doc(parse)
    at = TEXT.index("Ada")
    assert words.char_span(at, at + 9).text == "Ada Bloom"
    assert words.char_span(at + 1, at + 9) is None
    assert words.char_span(at + 1, at + 5, alignment_mode="expand").text == "Ada Bloom"


def test_no_word_stands_outside_the_article(parse):
    words = Doc(parse)
    with pytest.raises(IndexError):
        words[len(parse)]
    with pytest.raises(IndexError):
        words[0].nbor(-1)
    with pytest.raises(IndexError):
        words[len(parse) - 1].nbor()


def test_words_are_read_once_and_forgotten_when_all_layers_have_read_them():
    article = document(TEXT)
    words = words_of(article)
    assert words_of(article) is words
    observe(article, extractors().values(), settings=Settings())
    assert words_of(article) is not words
