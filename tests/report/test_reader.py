"""The articles are printed whole, and every mark has its note."""

import example
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_tree import tree

from framing.report.highlight import blocks
from framing.report.view import View

HIDDEN = ("i", "vh", "sup")


def articles(page):
    return {one.attrs["id"][2:]: one for one in page.all("article", "art")}


def printed(article):
    """Return the heading and the paragraphs of an article as a reader sees them."""
    heading = next(article.all("h3")).text(without=HIDDEN)
    return "\n".join([heading, *(p.text(without=HIDDEN) for p in article.all("p", "p"))])


@pytest.mark.parametrize(("key", "article"), [("A", "one"), ("B", "two"), ("C", "three")])
def test_without_tags_and_hidden_text_the_article_is_back(page, key, article):
    assert printed(articles(page)[key]) == example.TEXTS[article]


def test_every_mark_has_a_note_and_every_note_a_way_back(page):
    for key, article in articles(page).items():
        marks = {a.attrs["href"][1:] for a in article.all("a", "mk")}
        notes = [li.attrs["id"] for li in next(article.all("details", "notes")).all("li")]
        assert marks <= set(notes)
        listed = next(article.all("details", "notes"))
        backs = [a.attrs["href"] for a in listed.all("a")]
        assert backs == [f"#m-{key}{n}" for n in range(1, len(notes) + 1)]
        assert notes == [f"n-{key}{n}" for n in range(1, len(notes) + 1)]


def test_a_mark_is_a_line_and_a_letter_never_colour_alone(page):
    for article in articles(page).values():
        letters = {sup.text().strip("0123456789") for sup in article.all("sup")}
        assert letters <= {"W", "V", "N", "P", "#"}
        kinds = [c for mark in article.all("mark") for c in mark.classes if c.startswith("k-")]
        assert set(kinds) <= {"k-W", "k-V", "k-N", "k-P", "k-F"}


def test_quoted_and_reported_words_stand_on_their_ground(page):
    article = articles(page)["A"]
    quoted = [span.text(without=HIDDEN) for span in article.all("span", "vq")]
    reported = [span.text(without=HIDDEN) for span in article.all("span", "vr")]
    assert quoted[0].startswith("We are sorry for every minute")
    assert reported == ["the pier will stay shut"]


def test_a_voice_says_for_a_listener_whose_words_begin_and_end(page):
    article = articles(page)["A"]
    spoken = next(article.all("span", "vq")).text()
    assert spoken.startswith("[words of Ada Quill: ")
    assert spoken.endswith(" end]")


def test_a_plain_web_address_is_a_link_and_anything_else_is_text(build):
    rows = example.rows(example.comparison(), "articles")
    rows[0]["url"] = "javascript:alert(1)"
    rows[1]["url"] = 'https://example.org/a" onclick="x'
    page = tree(build(example.with_rows(articles=rows)))
    hrefs = [a.attrs["href"] for a in page.all("a")]
    assert not any("javascript" in href for href in hrefs)
    assert "javascript:alert(1)" in articles(page)["A"].text()
    assert not any("onclick" in one.attrs for one in page.all())


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=8)


@settings(max_examples=60, deadline=None)
@given(spans)
def test_flattening_keeps_every_character_whatever_overlaps(found):
    text = example.TEXTS["two"]
    rows = [
        example.observation("two", "loaded_terms", "pier")
        | {"start": start, "end": min(start + length, len(text)), "category": "image", "label": "x"}
        for start, length in found
    ]
    view = View(example.with_rows(observations=rows))
    lines = blocks(view, "two")
    flat = ["".join(s.text for stretch in b.stretches for s in stretch.segments) for b in lines]
    assert "\n".join(flat) == text
    numbers = [
        m.number for b in lines for st_ in b.stretches for s in st_.segments for m in s.opening
    ]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize(
    ("source", "why", "said"),
    [
        ("framing", "", "On our list."),
        ("harbour words", "", "On the list “harbour words”."),
        (
            "scorer",
            "The scorer: 0.83, because of its ending. Who says so?",
            "The scorer: 0.83, because",
        ),
        ("attributions", "", "In marks, with nobody quoted."),
    ],
)
def test_a_note_says_whose_list_or_which_score_marked_the_word(build, source, why, said):
    rows = example.rows(example.comparison(), "observations")
    for row in rows:
        if row["extractor"] == "loaded_terms":
            row["attrs"] = row["attrs"] | {"list": source, "why": why, "question": "Who says so?"}
    page = tree(build(example.with_rows(observations=rows)))
    notes = [li.text() for a in articles(page).values() for li in next(a.all("details")).all("li")]
    loaded = [note for note in notes if "Loaded term" in note]
    assert loaded and all(said in note for note in loaded)
