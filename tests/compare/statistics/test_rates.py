import numpy as np
import pandas as pd
import pytest
from event import SETTINGS, Story, compared, sample

from framing.compare.house_style import house_words
from framing.compare.statistics.counts import counts
from framing.compare.statistics.distinctive import distinctive, log_odds
from framing.compare.statistics.null import null
from framing.compare.statistics.rates import page_levels

LOADED = [("loaded", "booster", "words")]


def story(outlet, number, terms, *, words=100, duplicate_of=""):
    """An article of ``words`` words of which the first ``terms`` are marked."""
    text = " ".join(["huge"] * terms + ["plain"] * (words - terms)) + "."
    made = Story(f"{outlet}-{number}".lower(), outlet, text, duplicate_of=duplicate_of)
    for n in range(terms):
        made.found.append(("loaded", "booster", (5 * n, 5 * n + 4), "huge", {}))
    return made


def outlets(first, second, **more):
    return [story("Argus", n, k, **more) for n, k in enumerate(first)] + [
        story("Bugle", n, k, **more) for n, k in enumerate(second)
    ]


def row(table, **wanted):
    for column, value in wanted.items():
        table = table[table[column] == value]
    assert len(table) == 1
    return table.iloc[0]


def test_an_article_with_no_finding_still_counts():
    table = counts(sample(outlets([2], [0]), LOADED))
    none = row(table, article_id="bugle-0", voice="narration")
    assert (none["n"], none["exposure"]) == (0, 100)
    assert len(table) == 2 * 3


def test_what_stands_in_a_quotation_is_counted_against_the_words_quoted():
    made = Story("argus", "Argus", "“A huge loss,” she said of plain things.").quote(
        "she", "A huge loss"
    )
    made.see("loaded", "booster", "huge")
    table = counts(sample([made]))
    assert row(table, voice="quoted")["n"] == 1 and row(table, voice="quoted")["exposure"] == 3
    assert row(table, voice="narration")["n"] == 0


def test_a_word_below_the_operating_point_is_kept_and_not_counted():
    made = sample(outlets([3], [2]), LOADED)
    made.base["observations"]["score"] = [0.49, 0.5, None, 0.02, 0.9]
    table = counts(made)
    assert row(table, article_id="argus-0", voice="narration")["n"] == 2
    assert row(table, article_id="bugle-0", voice="narration")["n"] == 1
    assert len(made.found_by("loaded")) == 3


@pytest.mark.parametrize(
    ("articles", "gate", "has"),
    [(1, "counts", False), (2, "ranges", True), (3, "ranges", True), (4, "intervals", True)],
)
def test_what_is_said_about_a_rate_depends_on_the_number_of_articles(articles, gate, has):
    table = compared(outlets([2] * articles, [1] * articles), LOADED)["rates"]
    one = row(table, outlet="Argus", voice="narration")
    assert one["rate"] == pytest.approx(20) and one["gate"] == gate
    assert pd.notna(one["low"]) == has


def test_few_articles_are_held_to_a_stricter_level_than_many():
    few, many = (page_levels(sample(outlets([2] * n, [1] * n))) for n in (9, 10))
    assert few.rates < many.rates and few.words < many.words
    assert many.rates + many.words <= 0.05


def test_the_smaller_outlet_decides_how_strict_the_level_is():
    assert page_levels(sample(outlets([2] * 40, [1] * 4))) == page_levels(
        sample(outlets([2] * 4, [1] * 4))
    )


def test_a_range_runs_from_the_lowest_to_the_highest_article():
    one = row(compared(outlets([1, 4], [0]), LOADED)["rates"], outlet="Argus", voice="narration")
    assert (one["low"], one["high"]) == (10, 40)


def test_none_found_has_an_upper_bound():
    one = row(
        compared(outlets([0] * 4, [1] * 4), LOADED)["rates"], outlet="Argus", voice="narration"
    )
    assert (
        one["n"] == 0 and one["low"] == 0 and one["high"] == pytest.approx(1000 * 3 / 400, rel=0.01)
    )


def test_a_text_printed_twice_by_an_outlet_counts_once():
    stories = [*outlets([2], [1]), story("Argus", 9, 2, duplicate_of="argus-0")]
    one = row(compared(stories, LOADED)["rates"], outlet="Argus", voice="narration")
    assert (one["n"], one["articles"]) == (2, 1)


def test_wire_copy_on_both_sides_tells_the_sides_apart_nowhere():
    stories = [*outlets([6, 6, 6, 6], [1, 1, 1, 1]), story("Bugle", 9, 6, duplicate_of="argus-0")]
    one = row(compared(stories, LOADED)["contrasts"], voice="narration")
    assert (one["n_a"], one["n_b"]) == (18, 4)


def test_below_four_against_four_there_is_no_p_and_no_interval():
    one = row(compared(outlets([6, 6, 6], [1, 1, 1]), LOADED)["contrasts"], voice="narration")
    assert one["gate"] == "ranges" and pd.isna(one["p"])
    assert one["p_smallest"] == pytest.approx(0.1)


def test_a_large_difference_is_found_and_its_interval_leaves_zero_out():
    one = row(
        compared(outlets([9, 8, 9, 8, 9], [1, 2, 1, 1, 2]), LOADED)["contrasts"], voice="narration"
    )
    assert one["q"] <= 0.05 and one["low"] > 0 and not one["one_article"]


def test_with_three_outlets_each_is_held_against_the_others_too():
    stories = [*outlets([2], [1]), story("Courier", 0, 3)]
    table = compared(stories, LOADED)["contrasts"]
    assert set(table["outlet_b"]) == {"others", "Bugle", "Courier"}
    assert set(table["family"]) == {"each outlet against the others", "outlet against outlet"}


def test_log_odds_are_those_of_the_paper():
    here, elsewhere = np.array([8.0, 2.0]), np.array([1.0, 9.0])
    delta, z = log_odds(here, elsewhere, prior=10)
    alpha = np.array([4.5, 5.5])
    expected = np.log((8 + alpha[0]) / (20 - 8 - alpha[0])) - np.log(
        (1 + alpha[0]) / (20 - 1 - alpha[0])
    )
    assert delta[0] == pytest.approx(expected)
    assert z[0] == pytest.approx(expected / np.sqrt(1 / (8 + alpha[0]) + 1 / (1 + alpha[0])))


def test_house_style_is_a_layer_of_its_own():
    one = Story(
        "a", "Argus", "Mr Corrie praised the colour of rudders. Mr Corrie saw rudders and rudders."
    )
    two = Story("b", "Bugle", "Corrie praised the color of boats. Corrie saw boats and boats.")
    table = distinctive(sample([one, two]))
    layer = dict(zip(table["term"], table["layer"], strict=True))
    assert layer["mr"] == "house_style" and layer["rudders"] == "words"
    assert table["p"].isna().all()


def test_a_spelling_is_house_style_only_where_its_partner_is_printed():
    assert house_words({"colour", "color"}, []) == {"colour", "color"}
    assert house_words({"colour"}, []) == frozenset()
    assert house_words({"argus"}, ["The Argus"]) == {"argus"}


def test_shuffled_labels_find_nothing_where_nothing_can_be_found():
    found = null(sample(outlets([2, 1], [1, 2]), LOADED), rounds=3)
    assert sum(found.seen.values()) == 0 and "no tests" in found.claim


def test_shuffled_labels_show_what_chance_would():
    stories = outlets([9, 8, 9, 8, 9], [1, 2, 1, 1, 2])
    found = null(sample(stories, LOADED), rounds=10)
    assert found.seen["outlet against outlet"] == 1
    assert found.share("outlet against outlet") < 0.5
    assert found == null(sample(stories, LOADED, SETTINGS), rounds=10)


def test_rates_are_against_the_words_that_the_sample_table_prints():
    made = compared(outlets([2], [1]), LOADED)
    one = row(made["rates"], outlet="Argus", voice="narration")
    assert one["exposure"] == made["articles"].set_index("outlet")["narration_words"]["Argus"]


def test_articles_without_a_word_worth_showing_have_no_distinctive_words():
    two = sample([Story("argus", "Argus", "It was."), Story("bugle", "Bugle", "So it is.")])
    assert len(distinctive(two)) == 0
