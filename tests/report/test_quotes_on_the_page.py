"""An outlet that prints an utterance in two places prints the words of both."""

import example
from page_tree import tree

from framing.report.sections.quotes import quotes
from framing.testing import comparison_of


def test_two_places_of_one_article_are_counted_together_and_both_opened(build):
    told = example.rows(example.comparison(), "shared_quotes")
    words = example.rows(example.comparison(), "shared_words")
    whole = {row["position"]: row for row in words if row["article_id"] == "one"}
    (second,) = [row for row in told if row["article_id"] == "two"]
    again = {**second, "attribution": 99, "cue": "went on", "paragraph": 1, "words": 3}
    rest = [{**row, "article_id": "two"} for row in whole.values() if row["position"] < 9]
    made = build(example.with_rows(shared_quotes=[*told, again], shared_words=[*words, *rest]))
    page = tree(made)
    card = next(one for one in page.all("article", "utt"))
    of_two = next(one for one in card.all("div", "tell") if "Birch Herald" in one.text())
    assert f"all {len(whole)} words" in of_two.text()
    assert "also went on, para 1" in of_two.text()
    assert "Whole in 2" in card.text()


FULL = (
    "Protesters filled the council chamber at Brinmoor on Monday. “What we saw tonight was a total disgrace, "
    "and the people who did it should be ashamed,” Mayor Tessa Quill said after the meeting."
)
PART = "The stadium at Brinmoor was approved on Monday. One official called the protest “a total disgrace”."


def test_a_quotation_that_another_outlet_may_print_in_part_is_not_listed_as_found_in_one():
    made = quotes.build(comparison_of({"Gull": FULL, "Tern": PART}))
    assert made["alone"] is None
    assert [one["beside"]["outlet"] for one in made["maybe"]] == ["Tern", "Gull"]
    first = made["maybe"][0]["beside"]
    assert first["words"] == "One official called the protest “a total disgrace”."
    assert first["href"].startswith("#p-B-")


def test_an_outlet_that_may_tell_an_utterance_is_not_among_those_where_it_was_not_found():
    said = FULL.split(". ", 1)[1]
    texts = {"Gull": FULL, "Skua": f"Rain fell. {said}", "Tern": PART, "Wren": "Rain fell again."}
    (told,) = quotes.build(comparison_of(texts))["shown"]
    assert [one["outlet"] for one in told["perhaps"]] == ["Tern"]
    assert [one.name for one in told["without"]] == ["Wren"]
    assert told["tally"].endswith("perhaps in 1, not found in 1.")
