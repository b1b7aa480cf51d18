"""What is covered where is printed sentence beside sentence, in their voices."""

import example
import pytest
from page_tree import tree
from test_states import links_arrive

from framing.report import as_told


def beside(article, sentence, *, telling=1, likely=0.8):
    return {
        "telling": telling, "what": "brakes, June", "article_id": article, "sentence": sentence,
        "paragraph": 2, "likely": likely,
    }  # fmt: skip


LIKELY = [beside("one", 2), beside("two", 2)]


def section(build, **tables):
    page = tree(build(example.with_rows(**tables)))
    assert links_arrive(page)
    return next(one for one in page.all("section") if one.attrs["id"] == "covered")


def row_named(here, words):
    return next(row for row in here.all("tr") if words in row.text())


def reworded(**changes):
    rows = example.rows(example.comparison(), "coverage")
    return [row | changes if row["maybe"] else row for row in rows]


def test_each_outlet_has_its_sentence_and_the_link_to_its_paragraph(build):
    row = row_named(section(build), "the pier will stay shut")
    first, _, third = row.all("td")
    assert "Police said the pier will stay shut." in first.text()
    assert "The pier will stay shut, according to police." in third.text()
    assert all(next(iter(cell.all("a"))).attrs["href"].startswith("#p-") for cell in (first, third))


def test_sentences_that_are_likely_one_stand_side_by_side_and_are_said_to_be_likely(build):
    here = section(build, likely_tellings=LIKELY)
    assert "Likely one statement, in other words" in here.text() and "Hatched" in here.text()
    assert "are likely told" not in here.text() and "is likely told in several" in here.text()
    first, second, third = row_named(here, "brakes, June").all("td")
    assert "claimed" in first.text() and "Ada Quill of Saltline said" in second.text()
    assert "none set beside it" in third.text()


def test_quoted_words_keep_their_tint_and_a_loaded_term_links_to_its_note(build):
    rows = [*LIKELY, beside("one", 1, telling=2), beside("two", 1, telling=2)]
    here = section(build, likely_tellings=[row | {"what": f"row {row['telling']}"} for row in rows])
    quoted = next(row_named(here, "row 1").all("td"))
    assert any("brakes were checked" in span.text() for span in quoted.all("span", "vq"))
    (term,) = next(row_named(here, "row 2").all("td")).all("a", "mk")
    assert term.text() == "slammed" and term.attrs["href"].startswith("#m-A")


def test_without_likely_sentences_there_is_no_such_table(build):
    here = section(build, likely_tellings=[])
    assert "Likely one statement" not in here.text() and "likely told" not in here.text()


def test_what_is_shown_as_likely_is_not_listed_again_as_found_in_one(build):
    alone = {
        "statement": 3, "what": "alone", "shared": "", "article_id": "one", "found": True, "maybe": False,
        "reworded": False, "likely": 1.0, "sentence": 2, "paragraph": 2, "depth": 0.5, "similarity": 1.0,
        "near": False, "found_in": 1,
    }  # fmt: skip
    rows = [*example.rows(example.comparison(), "coverage"), alone]
    assert "Statements found in one article (1)" in section(build, coverage=rows).text()
    shown = section(build, coverage=rows, likely_tellings=LIKELY).text()
    assert "Statements found in one article" not in shown


@pytest.mark.parametrize(("likely", "word"), [(True, "likely:"), (False, "unsure:")])
def test_an_article_without_the_statement_says_how_sure_that_is(build, likely, word):
    row = row_named(section(build, coverage=reworded(reworded=likely)), "an inquiry opened")
    cell = row.all("td")
    text = list(cell)[2].text()
    assert word in text
    assert ("A ferry and the pier" in text) is likely


def test_with_many_outlets_cells_hold_links_and_the_sentences_open_below(build, monkeypatch):
    monkeypatch.setattr("framing.report.as_told.MOST_OUTLETS", 2)
    monkeypatch.setattr("framing.report.sections.covered.MOST_OUTLETS", 2)
    assert as_told.MOST_OUTLETS == 2
    here = section(build, likely_tellings=LIKELY)
    row = row_named(here, "The pier will stay shut")
    assert "according to police" not in row.text() and "Hatched" not in here.text()
    opened = next(iter(next(iter(row.all("td"))).all("a"))).attrs["href"].removeprefix("#")
    assert opened in {one.attrs.get("id") for one in here.all("ol")}


def test_statements_told_with_another_are_one_row_and_count_once(build):
    rows = example.rows(example.comparison(), "coverage")
    apart = section(build).text()
    numbers = [row["statement"] for row in rows if row["found_in"] > 1]
    together = section(build, coverage=[row | {"told_with": min(numbers)} for row in rows])
    assert len(set(numbers)) > 1
    assert "One statement is found for sure" in together.text()
    assert "One statement is found for sure" not in apart
