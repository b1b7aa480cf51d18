"""Bad and thin input is normal input: the page says what it lacks and stays whole."""

import re

import example
import pytest
from page_tree import Tree, tree

from framing.settings import Settings
from framing.tables import TABLES

HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }} {% raw %}",
    "\u202eright to left\u202c",
    "zero\u200bwidth\u200b",
    "x" * 300,
    "<b>bold</b> &amp; &lt;",
    "Robert'); DROP TABLE",
)


def section(page, name):
    return next(one for one in page.all("section") if one.attrs["id"] == name)


def links_arrive(page):
    known = {one.attrs["id"] for one in page.all() if "id" in one.attrs}
    return all(
        one.attrs["href"][1:] in known
        for one in page.all()
        if one.attrs.get("href", "").startswith("#")
    )


EMPTY = {
    "quotes": ("shared_quotes", "shared_words", "unshared_quotes"),
    "voices": ("attributions",),
    "figures": ("figures",),
    "covered": ("coverage",),
    "names": ("actors",),
    "five": ("findings",),
    "verbs": ("observations", "attributions"),
    "loaded": ("observations",),
    "acts": ("observations", "acts"),
}


@pytest.mark.parametrize("name", EMPTY)
def test_an_empty_section_says_so_in_one_sentence(build, name):
    page = tree(build(example.empty(*EMPTY[name])))
    one = section(page, name)
    assert re.search(r"\b(No|no|nothing)\b", next(one.all("p", "say")).text())
    assert f"#{name}" in [a.attrs["href"] for a in next(page.all("details", "toc")).all("a")]
    assert links_arrive(page)


def test_a_page_of_nothing_but_articles_stands(build):
    rest = [name for name in TABLES if name not in ("articles", "sentences")]
    page = tree(build(example.empty(*rest)))
    assert links_arrive(page)
    assert len(list(page.all("article", "art"))) == 3


def one_article():
    rows = [
        row for row in example.rows(example.comparison(), "articles") if row["article_id"] == "one"
    ]
    return example.with_rows(articles=rows, pairs=[], findings=[])


def test_one_article_gets_a_report_that_says_what_it_cannot_compare(build):
    page = tree(build(one_article()))
    assert "nothing can be compared" in section(page, "sample").text()
    assert "no second telling" in section(page, "quotes").text()
    assert "no other text to look in" in section(page, "covered").text()
    assert links_arrive(page)


def test_two_articles_of_one_outlet_share_a_column(build):
    rows = example.rows(example.comparison(), "articles")
    for row in rows[:2]:
        row["outlet"] = "Alder Post"
    text = build(example.with_rows(articles=rows))
    page = tree(text)
    assert [a.attrs["id"] for a in page.all("article", "art")] == ["a-A1", "a-A2", "a-B"]
    assert links_arrive(page)
    assert "of 2 articles" in section(page, "voices").text()


def test_an_id_of_one_of_many_articles_is_never_another_articles(build):
    rows = example.rows(example.comparison(), "articles")
    for row in rows:
        row["outlet"] = "Alder Post"
    page = tree(build(example.with_rows(articles=rows)))
    found = [one.attrs["id"] for one in page.all() if "id" in one.attrs]
    assert len(found) == len(set(found))
    assert "m-A1-1" in found


def many(number, outlets):
    base = example.rows(example.comparison(), "articles")[0]
    sentences = [row for row in example.sentences() if row["article_id"] == "one"]
    rows, said, texts = [], [], {}
    for n in range(number):
        rows.append(
            base | {"article_id": f"a{n}", "outlet": f"Outlet {n % outlets:02d}", "letter": ""}
        )
        said += [row | {"article_id": f"a{n}"} for row in sentences]
        texts[f"a{n}"] = example.TEXTS["one"]
    keep = {"articles": rows, "sentences": said}
    made = example.with_rows(**{name: keep.get(name, []) for name in TABLES})
    return made, texts


def test_nine_outlets_show_eight_and_say_how_to_choose(build):
    from dataclasses import replace

    made, texts = many(9, 9)
    page = tree(build(replace(made, texts=texts)))
    assert len(list(page.all("article", "art"))) == 8
    said = section(page, "sample").text()
    assert "Outlet 08" in said
    assert "--outlets" in said
    chosen = Settings(outlets=("Outlet 08", "Outlet 01"))
    page = tree(build(replace(made, texts=texts, settings=chosen)))
    assert [a.attrs["id"] for a in page.all("article", "art")] == ["a-A", "a-B"]


def test_a_finding_on_an_outlet_without_a_column_prints_its_words_and_says_how_to_show_it(build):
    from dataclasses import replace

    from framing.tables import frame

    made, texts = many(9, 9)
    snippets = [{"article_id": f"a{n}", "start": 0, "end": 7, "marks": [[0, 7]]} for n in (0, 8)]
    row = {
        "finding": 1,
        "kind": "cue",
        "claim": "Outlet 08 says so. Outlet 00 does not.",
        "section": "quotes",
        "anchor": "",
        "article_ids": ["a0", "a8"],
        "snippets": snippets,
        "weight": 1.0,
    }
    tables = {**made.tables, "findings": frame("findings", [row])}
    page = tree(build(replace(made, texts=texts, tables=tables)))
    found = next(section(page, "five").all("article", "find"))
    assert "Outlet 08" in [one.text() for one in found.all("b")]
    (link,) = found.all("a", "go")
    assert link.attrs["href"] == "#sample"
    assert '--outlets "Outlet 08"' in link.text()


def test_more_than_twenty_articles_stand_on_pages_of_their_own(tmp_path):
    from dataclasses import replace

    from framing.report import write

    made, texts = many(21, 3)
    index = write(replace(made, texts=texts), tmp_path / "r")
    page = tree(index.read_text(encoding="utf-8"))
    assert not list(page.all("article", "art"))
    own = sorted((tmp_path / "r" / "articles").glob("*.html"))
    assert len(own) == 21
    first = tree(own[0].read_text(encoding="utf-8"))
    assert links_arrive(first)
    assert "A ferry slammed into the pier" in first.text()
    for a in page.all("a"):
        file, _, fragment = a.attrs["href"].partition("#")
        if file.startswith("articles/"):
            assert f'id="{fragment}"' in (tmp_path / "r" / file).read_text(encoding="utf-8")


def test_skipped_articles_are_shown_with_their_reasons(page):
    text = section(page, "sample").text()
    assert "ferry/empty.txt" in text
    assert "The file is empty." in text


def test_what_was_cut_is_shown_whole(page):
    assert section(page, "sample").text().count("Sport Weather Money") == 3


def hostile(words):
    made = example.comparison()
    changed = {}
    for name in (
        "articles",
        "attributions",
        "actors",
        "acts",
        "figures",
        "findings",
        "openings",
        "removed",
        "shared_quotes",
        "skipped",
        "coverage",
        "audit",
    ):
        rows = example.rows(made, name)
        for row in rows:
            for column in (
                "title",
                "author",
                "url",
                "speaker",
                "actor",
                "what",
                "claim",
                "why",
                "text",
                "cue",
                "label",
                "agent",
                "source",
                "hedge",
                "reason",
                "first_named",
                "outlet_evidence",
                "notes",
            ):
                if isinstance(row.get(column), str):
                    row[column] = words
        changed[name] = rows
    rows = example.rows(made, "observations")
    for row in rows:
        row["label"] = words
        row["attrs"] = {
            **row["attrs"],
            "speaker": words,
            "neutral": [words],
            "what": words,
            "verb": words,
        }
    return example.with_rows(**changed, observations=rows)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_change_nothing_outside_their_own_element(build, words, page):
    text = build(hostile(words))
    parsed = Tree(text)
    found = parsed.root
    assert parsed.crossed == []
    assert links_arrive(found)
    assert len(list(found.all("script"))) == len(list(page.all("script")))
    assert not list(found.all("img"))
    assert not any(name.startswith("on") for one in found.all() for name in one.attrs)
    assert [one.attrs["id"] for one in found.all("section")] == [
        one.attrs["id"] for one in page.all("section")
    ]
    shown = found.text()
    assert words in shown or " ".join(words.split()) in shown
    assert "49" not in next(found.all("h2")).text()


def test_a_hostile_text_is_printed_character_for_character(build):
    from dataclasses import replace

    made, _ = many(1, 1)
    nasty = example.TEXTS["one"].replace("pier", "<b>&{{x}}</script>")
    rows = [
        {
            "article_id": "a0",
            "sentence": 0,
            "paragraph": 0,
            "zone": "headline",
            "start": 0,
            "end": len(nasty),
            "text": nasty,
        }
    ]
    from framing.tables import frame

    made = replace(
        made, texts={"a0": nasty}, tables={**made.tables, "sentences": frame("sentences", rows)}
    )
    page = tree(build(made))
    article = next(page.all("article", "art"))
    assert "<b>&{{x}}</script>" in article.text()
