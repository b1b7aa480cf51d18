"""What can be asked of the lists."""

import pytest

from framing.errors import LexiconError
from framing.lexicon import explain, listed, read_lexicon, search
from framing.parse.model import load_model


def test_a_term_is_explained_with_its_category_and_plainer_wording():
    told = explain(read_lexicon(), "Mob")
    term, category = told.entries[0]
    assert category.name == "group_label"
    assert "crowd" in term.neutral
    assert term.source == "framing"


def test_one_wording_of_a_pattern_is_explained():
    assert explain(read_lexicon(), "protect their legacy").entries


def test_a_fact_is_explained_as_not_loaded():
    assert "public event" in explain(read_lexicon(), "protest").not_loaded


def test_an_unknown_term_names_a_near_one():
    with pytest.raises(LexiconError, match="disgraceful"):
        explain(read_lexicon(), "disgracefull")


def test_terms_are_found_by_a_part_of_the_term_or_its_wording():
    assert any(term.text == "regime" for term in search(read_lexicon(), "regim"))
    assert search(read_lexicon(), "zzzz") == ()


def test_an_unknown_category_names_the_nearest():
    with pytest.raises(LexiconError, match="euphemism"):
        listed(read_lexicon(), "euphemisms")


@pytest.mark.parametrize(
    ("written", "entry"),
    [
        ("so called", "so-called"),
        ("so\u2011called", "so-called"),
        ("blood-thirsty", "bloodthirsty"),
        ("slammed", "slam"),
        ("regimes", "regime"),
        ("threw under the bus", "throw under the bus"),
        ("spinelessly", "spineless"),
    ],
)
def test_a_word_is_explained_by_its_base_form_as_a_text_is_read(written, entry):
    told = explain(
        read_lexicon(), written, base=lambda words: " ".join(t.lemma_ for t in load_model()(words))
    )
    assert entry in {term.text for term, _ in told.entries}
