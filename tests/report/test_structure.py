"""The page holds together: every link arrives, nothing runs that is not ours, nothing is loaded."""

import base64
import hashlib
import json
import re

import plotly.graph_objects as go
import pytest
from page_tree import Tree

from framing.plugins import sections


def ids(page):
    return [one.attrs["id"] for one in page.all() if "id" in one.attrs]


def test_no_id_stands_twice(page):
    found = ids(page)
    assert len(found) == len(set(found))


def test_every_link_into_the_page_has_its_target(page):
    known = set(ids(page))
    links = [one.attrs["href"] for one in page.all() if one.attrs.get("href", "").startswith("#")]
    assert len(links) > 100
    assert [link for link in links if link[1:] not in known] == []


def test_every_link_to_a_file_has_its_file(page, written):
    links = [
        a.attrs["href"] for a in page.all("a") if not a.attrs["href"].startswith(("#", "https:"))
    ]
    assert links
    assert [link for link in links if not (written / link).is_file()] == []


def test_labels_that_name_an_element_name_one_that_exists(page):
    known = set(ids(page))
    wanted = [w for one in page.all() for w in one.attrs.get("aria-labelledby", "").split()]
    wanted += [w for one in page.all() for w in one.attrs.get("aria-controls", "").split()]
    assert wanted
    assert set(wanted) <= known


def test_no_element_crosses_another(html):
    assert Tree(html).crossed == []


def test_no_style_and_no_handler_attributes(page):
    bad = [
        (one.tag, name)
        for one in page.all()
        for name in one.attrs
        if name == "style" or name.startswith("on")
    ]
    assert bad == []


def test_nothing_is_loaded_from_a_network(page):
    for one in page.all():
        for name in ("src", "href", "srcset", "data", "action", "poster"):
            value = one.attrs.get(name, "")
            assert not value.startswith("//")
            if "http" in value:
                assert (one.tag, name) == ("a", "href")


def test_the_policy_allows_only_these_scripts(page):
    policy = next(m.attrs["content"] for m in page.all("meta") if "http-equiv" in m.attrs)
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy
    allowed = re.search(r"script-src ([^;]*)", policy).group(1)
    assert "unsafe-inline" not in allowed
    inline = [s for s in page.all("script") if "src" not in s.attrs and "type" not in s.attrs]
    for script in inline:
        digest = base64.b64encode(hashlib.sha256(script.text().encode()).digest()).decode()
        assert f"'sha256-{digest}'" in allowed
    assert allowed.count("sha256") == len(inline) == 1


def test_a_page_without_charts_needs_no_inline_styles_but_its_own(build):
    import example

    charted = ("attributions", "observations", "voices", "figures", "actors", "profiles")
    page = build(example.empty(*charted))
    policy = re.search(r'Security-Policy" content="([^"]*)"', page).group(1).replace("&#39;", "'")
    style = re.search(r"<style>(.*?)</style>", page, re.S).group(1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert "plotly.min.js" not in page


def test_every_section_is_on_the_page_in_order_and_in_the_contents(page):
    names = [one.attrs["id"] for one in page.all("section")]
    assert names == list(sections())
    toc = next(page.all("details", "toc"))
    assert [a.attrs["href"] for a in toc.all("a")] == [f"#{name}" for name in names]


def test_every_section_has_its_heading(page):
    for one in page.all("section"):
        headings = [h.text().strip() for h in one.all("h2")]
        assert len(headings) == 1
        assert headings[0]


def test_charts_are_data_that_no_text_can_leave_and_stand_beside_a_table(page):
    plots = [one.attrs["id"] for one in page.all("div", "plot")]
    assert plots == [
        "chart-voices",
        "chart-verbs",
        "chart-loaded",
        "chart-names",
        "chart-parts",
        "chart-figure-1",
    ]
    for script in page.all("script"):
        if script.attrs.get("type") == "application/json":
            assert "<" not in script.text()
            assert json.loads(script.text())["data"]
    drawn = [section for section in page.all("section") if any(section.all("div", "plot"))]
    assert drawn
    assert all(any(section.all("table")) for section in drawn)


def test_every_cell_of_a_matrix_belongs_to_an_outlet(page):
    tables = list(page.all("table", "mx"))
    assert len(tables) > 6
    for table in tables:
        for row in next(table.all("tbody")).all("tr"):
            assert [td.attrs["data-o"] for td in row.all("td")] == ["A", "B", "C"]
            assert all(td.text().strip() for td in row.all("td"))


def test_the_badge_never_comes_without_its_letter(page):
    badges = list(page.all("span", "o"))
    assert badges
    for badge in badges:
        letter = badge.text()
        assert letter in "ABCDEFGH"
        assert f"o-{letter}" in badge.classes


def test_every_chart_keeps_to_plotlys_schema(html):
    drawn = re.findall(
        r'<script type="application/json" id="chart-[^"]+-data">(.*?)</script>', html
    )
    assert len(drawn) == 6
    for one in drawn:
        figure = go.Figure(json.loads(one))
        assert figure.data and figure.layout.width
    with pytest.raises(ValueError, match="hoverinfo"):
        go.Figure({"data": [{"type": "scatter", "hoverinfo": "nonsense"}]})


def test_words_are_drawn_over_dots(html):
    drawn = re.findall(
        r'<script type="application/json" id="chart-[^"]+-data">(.*?)</script>', html
    )
    for one in drawn:
        words = [trace.get("mode") == "text" for trace in json.loads(one)["data"]]
        assert words == sorted(words) and any(words)
