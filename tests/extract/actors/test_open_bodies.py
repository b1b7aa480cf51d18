"""Bodies by a bare noun: whose the team is, and when that is left open."""

from framing.extract.actor_labels import actor_labels
from framing.testing import observed

PARAGRAPHS = " ".join(["The weather was fine that week and the boats went out each morning."] * 12)


def team(text):
    return [row for row in observed(actor_labels, text) if row.text == "team"][-1].attrs


def test_the_team_right_after_somebodys_is_that_one():
    assert team("Ada Bloom’s team won on Monday. Later Tom Wells left the team.")["actor"] == (
        "Ada Bloom’s team"
    )


def test_the_team_paragraphs_after_somebodys_is_left_open():
    text = f"Ada Bloom’s team won on Monday. {PARAGRAPHS} Tom Wells left the team."
    assert team(text)["unsure"] == "actor"


def test_a_caucus_without_fuller_words_is_left_open():
    found = observed(actor_labels, "It was her job to keep the caucus together.")
    assert [row.attrs["unsure"] for row in found] == ["actor"]


SHARES = (
    "Trading in Kestrel Mill was suspended. Mr. Voss said the company was insured and would reopen."
)


def test_the_company_is_none_that_is_named_only_below():
    text = f"{SHARES} Analysts at Harlow Bank said the company may be liable."
    rows = [row for row in observed(actor_labels, text) if row.label == "company"]
    assert len(rows) == 2
    assert {row.attrs["actor"] for row in rows} == {None}
