"""What each actor does, has done to it and says, by outlet."""

import example
import pytest
from page_tree import tree


def profile(page):
    return next(t for t in page.all("table", "mx") if "Saltline" in t.text() and "acts" in t.text())


def test_a_part_is_counted_apart_with_its_verbs_and_whose_words_tell_it(page):
    one, two, three = next(profile(page).all("tbody")).all("td")
    assert "is acted on 1 open" in one.text() and "speaks 1" in one.text()
    assert two.text().split() == ["acts", "1", "(open)", "·", "none", "in", "its", "own", "words"]
    assert three.text() == "not found here"


def test_each_number_opens_as_many_places(page):
    places = {ol.attrs["id"]: list(ol.all("li")) for ol in page.all("ol") if "id" in ol.attrs}
    links = list(profile(page).all("a", "n"))
    assert links
    assert all(len(places[a.attrs["href"][1:]]) == int(a.text()) for a in links)


@pytest.mark.parametrize("left_out", [{"doer", "target"}, {"doer"}])
def test_an_actor_that_no_second_outlet_shows_in_a_part_has_no_row(build, left_out):
    kept = example.rows(example.comparison(), "profiles")
    rows = [row for row in kept if row["part"] not in left_out]
    made = tree(build(example.with_rows(profiles=rows)))
    assert not any("is acted on" in table.text() for table in made.all("table", "mx"))
