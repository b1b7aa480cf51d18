"""A number on the page is the length of the evidence that it opens."""

import re

import example

from framing.report.evidence import FULL_UP_TO, Ledger, Spot
from framing.report.view import View


def lists(page):
    return {
        one.attrs["id"]: one for one in page.all("ol") if one.attrs.get("id", "").startswith("e-")
    }


def test_the_number_in_a_summary_is_the_number_of_its_places(page):
    seen = 0
    for details in page.all("details", "ev"):
        summary = next(details.all("summary")).text()
        own = [one for one in details.all("ol") if one.attrs.get("id", "").startswith("e-")]
        if own:
            wanted = int(re.search(r"\(([\d,]+)\)$", summary).group(1).replace(",", ""))
            assert sum(len(list(one.all("li"))) for one in own) == wanted
            seen += 1
    assert seen >= 4


def test_a_count_of_loaded_terms_opens_as_many_sentences(page):
    section = next(s for s in page.all("section") if s.attrs["id"] == "loaded")
    table = next(section.all("table", "mx"))
    numbers = list(table.all("a", "n"))
    assert numbers
    for a in numbers:
        places = list(lists(page)[a.attrs["href"][1:]].all("li"))
        assert len(places) == int(a.text())
        assert all(any(li.all("mark")) for li in places)


def test_words_by_role_are_the_sum_of_the_words_of_their_places(page):
    section = next(s for s in page.all("section") if s.attrs["id"] == "voices")
    table = next(section.all("table", "mx"))
    for a in table.all("a", "n"):
        places = list(lists(page)[a.attrs["href"][1:]].all("li"))
        for voice in ("quoted", "reported"):
            in_cell, *in_places = (
                sum(int(n) for n in re.findall(rf"(\d+) {voice}", text))
                for text in (a.text(), *(li.text() for li in places))
            )
            assert sum(in_places) == in_cell
        assert re.fullmatch(r"(\d+ quoted)?(, )?(\d+ reported)?", a.text())


def test_the_voices_of_an_article_add_up_to_its_words(page):
    table = next(next(s for s in page.all("section") if s.attrs["id"] == "sample").all("table"))
    rows = list(next(table.all("tbody")).all("tr"))
    assert len(rows) == 3
    for row in rows:
        cells = {td.attrs["data-l"]: td.text() for td in row.all("td")}
        total = sum(int(cells[name]) for name in ("Own words", "Quoted", "Reported"))
        assert total == int(cells["Words"])


def test_unnamed_and_unresolved_speakers_have_rows_of_their_own(page):
    section = next(s for s in page.all("section") if s.attrs["id"] == "voices")
    heads = [
        th.text()
        for th in next(section.all("table", "mx")).all("th")
        if th.attrs.get("scope") == "row"
    ]
    assert heads[-2:] == ["No name given", "Unresolved: we cannot tell who"]


def test_own_quoted_and_reported_terms_are_counted_apart(page):
    section = next(s for s in page.all("section") if s.attrs["id"] == "loaded")
    text = section.text()
    assert "7 terms in" in text
    assert "5 in an outlet’s own words, 2 in speech" in text


def test_a_short_ledger_prints_whole_sentences(page):
    sentence = "“It was like thunder,” said Tom Reed, a passenger."
    found = [li for one in lists(page).values() for li in one.all("li") if sentence in li.text()]
    assert found


def test_a_long_ledger_cuts_with_an_ellipsis_and_links_to_the_words():
    view = View(example.comparison())
    ledger = Ledger(view, "x")
    start, end = example.at("one", "brakes")
    ledger.add("row", "A", spots=[Spot("one", [(start, end)])] * (FULL_UP_TO + 1))
    item = ledger.data()["groups"][0]["lists"][0]["items"][0]
    assert [text for text, kept in item["parts"] if kept] == ["brakes"]
    assert item["parts"][0][0].startswith("…")
    assert item["parts"][-1][0].endswith("…")


def test_no_number_without_evidence_and_no_empty_ledger():
    ledger = Ledger(View(example.comparison()), "x")
    assert ledger.add("row", "A", spots=[]) == ""
    assert ledger.data() is None


def test_two_rows_of_one_title_open_each_its_own_sentences():
    view = View(example.comparison())
    article = view.articles[0].row["article_id"]
    ledger = Ledger(view, "figures")
    links = [
        ledger.add("People", letter, spots=[Spot(article, [(start, start + 3)])])
        for letter, start in (("A", 0), ("A", 20), ("B", 0))
    ]
    (group,) = ledger.data()["groups"]
    assert len(set(links)) == 3
    assert [f"#{one['id']}" for one in group["lists"]] == links
