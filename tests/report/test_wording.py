"""What the page says of outlets: only what can be checked, and never a verdict."""

import re
from pathlib import Path

import example
import pytest
from page_tree import tree

import framing.report
from framing.report.wording import count, date, listed, short

BANNED = (
    "omitted",
    "omits",
    "hidden",
    "hides",
    "buried",
    "buries",
    "failed to",
    "fails to",
    "biased",
    "bias score",
    "left-wing",
    "right-wing",
    "better word",
    "correct word",
    "merely",
    "unsurprisingly",
    "tellingly",
    "refuses to say",
)
DEGREE = re.compile(r"\b[A-H] (?:and [A-H] )?(only|even|just|simply) ")
TEMPLATES = sorted((Path(framing.report.__file__).parent / "templates").rglob("*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_use_no_banned_word(path):
    prose = re.sub(r"\{[{%#].*?[}%#]\}|<[^>]*>", " ", path.read_text(encoding="utf-8"), flags=re.S)
    assert [word for word in BANNED if word in prose.casefold()] == []


def sentences_of_ours(page):
    for cls in ("say", "kick", "lede", "undrawn"):
        for one in page.all(cls=cls):
            yield one.text()
    for tag in ("figcaption", "caption", "h2", "h3", "summary"):
        for one in page.all(tag):
            if not one.inside("article"):
                yield one.text()


def test_computed_sentences_use_no_banned_word_and_no_adverb_of_degree(page):
    found = list(sentences_of_ours(page))
    assert len(found) > 40
    for text in found:
        assert not any(word in text.casefold() for word in BANNED), text
        assert not DEGREE.search(text), text


def test_sentences_stay_under_twenty_words(page):
    said = list(page.all(cls="say"))
    assert said
    for one in said:
        for sentence in re.split(r"(?<=[.!?])\s", one.text()):
            assert len(sentence.split()) < 20, sentence


def test_absence_has_one_phrase(page):
    phrases = {one.text() for one in page.all("i", "nf")}
    assert "not found here" in phrases
    assert phrases <= {"not found here", "none in the list", "no verb", "No headline in this text"}


def test_headings_are_no_questions_about_an_outlet(page):
    heads = [one.text() for one in page.all("h2")]
    assert len(heads) > 10
    assert [head for head in heads if "?" in head] == []


def test_no_outlet_is_sorted_by_a_result(page):
    tables = list(page.all("table", "mx"))
    assert len(tables) > 6
    for table in tables:
        heads = [th.text()[0] for th in next(table.all("thead")).all("th")][1:]
        assert heads == sorted(heads)


def test_counts_lists_and_dates_read_as_words():
    assert count(1, "article") == "1 article"
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert date("2025-05-14T21:10") == "14 May 2025, 21:10"
    assert date("2025-05-14") == "14 May 2025"
    assert date("last week") == "last week"
    assert date("2025-99-14") == "2025-99-14"
    assert short("x" * 300, 10) == "x" * 9 + "…"


def test_one_article_speaks_of_this_article(build):
    rows = [
        row for row in example.rows(example.comparison(), "articles") if row["article_id"] == "one"
    ]
    page = tree(build(example.with_rows(articles=rows)))
    text = page.text()
    assert "nothing can be compared here" in text
    assert "In this article" in text
