"""An outlet that prints an utterance in two places prints the words of both."""

import example
from page_tree import tree


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
