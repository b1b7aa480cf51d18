"""What each actor is called: a word that stands in an article is not said to be missing."""

import example
from page_tree import tree


def designation(article, words, rank, **more):
    start, end = example.at(article, words)
    return {
        "article_id": article, "actor": "passengers", "actor_rank": rank,
        "label": words, "kind": "description", "voice": "narration", "start": start, "end": end, **more,
    }  # fmt: skip


def row_of(build, rows, title):
    page = tree(build(example.with_rows(actors=rows)))
    tables = [t for t in page.all("table", "mx") if title in t.text()]
    bodies = [b for t in tables for b in t.all("tbody") if title in b.text()]
    return [cell.text() for cell in bodies[0].all("td")]


def test_the_word_is_quoted_and_opens_its_place(build):
    cells = row_of(build, [designation("two", "harbour board", 1, actor="board")], "Board")
    assert cells[0] == "not found here"
    pier = row_of(build, [designation("two", "pier", 1, actor="jetty")], "Jetty")
    assert pier[0] == "“pier” stands here"
    assert pier[2] == "“pier” stands here"


def test_the_contrast_at_the_top_may_share_its_noun(build):
    rows = [
        designation("one", "shipping giant", 1, actor="saltline"),
        designation("two", "harbour board", 1, actor="saltline", label="shipping firm"),
    ]
    page = tree(build(example.with_rows(actors=rows)))
    said = next(one for one in page.all("section") if one.attrs["id"] == "names").text()
    assert "“shipping giant”" in said.split("Bold")[0]


def test_somebody_described_by_a_name_is_not_said_to_be_named(build):
    rows = [designation("one", "passenger", 1, actor="Ada Quill’s lawyers", kind="relation")]
    assert row_of(build, rows, "Quill’s lawyers")[1] == "not found here"
