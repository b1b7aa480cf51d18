"""Lines and words far longer than any that is printed: read like short ones, and in no more time a word."""

from framing.parse.model import load_model, prepared


def test_everybody_in_a_line_of_many_quotations_is_heard(read):
    article = read("“We will stay,” said Ada Bloom. “We will not,” Rex Hale said. " * 30)
    assert [one.speaker for one in article.attributions] == ["Ada Bloom", "Rex Hale"] * 30


def test_a_long_line_that_begins_with_by_is_no_byline(read):
    article = read(
        "By noon the last of the ferries that had been waiting in the harbour since the storm of "
        "Tuesday night had left again for the islands, Ada Bloom said."
    )
    assert [one.speaker for one in article.attributions] == ["Ada Bloom"]


def test_a_byline_tells_of_nobody(read):
    assert "Rex Hale" not in read("By Rex Hale\n\nThe ferries left at noon.").actors


def test_each_of_a_thousand_brackets_is_a_word():
    words = [token.text for token in prepared(load_model(), "(" * 500 + "yes" + ")" * 500 + " no.")]
    assert words == ["("] * 500 + ["yes"] + [")"] * 500 + ["no", "."]


def test_who_is_in_view_is_asked_of_the_last_places_and_not_of_all(read, monkeypatch):
    from framing.parse.presence import Presence

    weighed = []
    weigh = Presence._mention_weight
    monkeypatch.setattr(
        Presence, "_mention_weight", lambda self, *of: weighed.append(of) or weigh(self, *of)
    )
    told = "Ada Bloom met Rex Hale at the weir. The dam is old, he said. "
    read(told * 20)
    few = len(weighed)
    read(told * 60)
    assert len(weighed) - few < 4 * few  # six times as many where each asks for all before it
