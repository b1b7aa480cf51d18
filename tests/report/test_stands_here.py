"""“Not found here” never stands where the article prints the word: the word is quoted and opens its place."""

import re

import example
import pytest
from page_tree import tree

from framing.report.stands_here import act_word, any_word, noun


@pytest.mark.parametrize(
    ("lemma", "printed"),
    [
        ("invite", "an invitation from the speaker"),
        ("invite", "was invited"),
        ("kill", "the killing of"),
        ("kill", "her killer"),
        ("hit", "hitting a wall"),
        ("use", "using it"),
        ("arrest", "two arrests"),
        ("deny", "she denied it"),
        ("deny", "a denial"),
        ("elect", "the election"),
        ("treat", "her treatment"),
    ],
)
def test_forms_of_a_verb_and_words_made_of_it_stand_for_the_act(lemma, printed):
    assert re.search(act_word(lemma), printed)


@pytest.mark.parametrize(
    ("lemma", "printed"),
    [
        ("hit", "hitherto"),
        ("ban", "the bank"),
        ("war", "warned of a strike"),
        ("use", "told us"),
        ("elect", "the electricity"),
        ("treat", "a treaty"),
        ("protest", "Protestants"),
        ("order", "an orderly line"),
    ],
)
def test_a_verb_is_not_every_word_that_begins_like_it(lemma, printed):
    assert not re.search(act_word(lemma), printed)


def test_nothing_is_sought_for_an_act_of_several_words_or_without_nouns():
    assert act_word("step down") == ""
    assert noun([]) == ""


def cells_of(build, what, **tables):
    acts = [{**row, "what": what} for row in example.rows(example.comparison(), "acts")]
    page = tree(build(example.with_rows(**{"acts": acts, "coverage": [], **tables})))
    rows = [
        b for t in page.all("table", "mx") for b in t.all("tbody") if what.capitalize() in b.text()
    ]
    return [cell.text() for cell in rows[0].all("td")]


def test_an_act_not_found_is_given_by_the_word_that_stands_here(build):
    assert cells_of(build, "pier: the boats")[2] == "“pier” stands here"
    assert cells_of(build, "juggle: the boats")[2] == "not found here"


@pytest.mark.parametrize(
    ("told", "printed", "fits"),
    [
        ({"verb": "was arrested", "target": "eleven protesters"}, "Police arrest two.", True),
        ({"verb": "was arrested", "patient": "eleven protesters"}, "The protest grew.", False),
        ({"verb": "was arrested", "target": None}, "The was and were of it.", False),
        ({"verb": None, "target": None}, "Anything at all.", False),
    ],
)
def test_a_sentence_prints_a_word_of_an_act_in_any_of_its_forms(told, printed, fits):
    assert bool(re.search(any_word([told]), printed)) is fits
