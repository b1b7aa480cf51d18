"""Times and ranks have a table of their own below the figures."""

import example
from page_tree import tree


def told(article, words, **more):
    start, end = example.at(article, words)
    return {
        "shared_time": 1, "kind": "times", "what": "pier", "conflict": False, "article_id": article,
        "found": True, "start": start, "end": end, "unit": "time", "value": "2", "bound": "", "hedge": "",
        "vague": False, "text": words, "voice": "narration", "speaker": "", **more,
    }  # fmt: skip


def section(build, rows):
    page = tree(build(example.with_rows(shared_times=rows)))
    return next(one for one in page.all("section") if one.attrs["id"] == "figures")


ROWS = [
    told("one", "Saltline"),
    told("two", "harbour board", voice="quoted", speaker="Mara Finch"),
]


def test_each_value_opens_its_sentence_and_says_whose_words_it_stands_in(build):
    here = section(build, ROWS)
    assert "Times and ranks that several articles give" in here.text()
    body = next(b for b in here.all("tbody") if "How often: pier" in b.text())
    cells = [cell.text() for cell in body.all("td")]
    assert "own words" in cells[0] and "quoted, Mara Finch" in cells[1]
    assert "not found here" in cells[2]
    links = [a.attrs["href"] for a in body.all("a")]
    ids = {one.attrs["id"] for one in here.all("ol") if "id" in one.attrs}
    assert links and {link.removeprefix("#") for link in links} <= ids


def test_values_that_differ_are_said_to(build):
    assert "values differ" in section(build, [row | {"conflict": True} for row in ROWS]).text()


def test_what_one_article_alone_gives_makes_no_table(build):
    assert "Times and ranks" not in section(build, ROWS[:1]).text()


def test_a_hedge_before_a_value_stands_beside_it(build):
    hedged = [ROWS[0] | {"bound": "lower", "hedge": "more than"}, ROWS[1]]
    body = next(b for b in section(build, hedged).all("tbody") if "How often: pier" in b.text())
    cells = [cell.text() for cell in body.all("td")]
    assert "more than" in cells[0] and "more than" not in cells[1]
