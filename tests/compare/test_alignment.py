"""What is aligned over articles beside speech (statements, counts, acts), and how the alignment is written."""

import pytest
from event import Story, compared

from framing.compare.alignment import alignment
from framing.compare.concepts import befell
from framing.records import OffsetMap


def test_a_statement_is_found_or_has_its_nearest_sentence(ferry):
    table = compared(ferry)["coverage"]
    closed = table[table["what"].str.contains("closed the harbour")].set_index("article_id")
    assert closed["found"].to_dict() == {"argus": True, "bugle": True, "courier": False}
    assert closed.loc["courier", "similarity"] < closed.loc["bugle", "similarity"]
    assert ((table["depth"] >= 0) & (table["depth"] <= 1)).all()
    assert (table.groupby("statement").size() == 3).all()


def test_one_count_with_two_values_is_a_conflict(ferry):
    table = compared(ferry)["figures"]
    assert table["conflict"].all() and table["found"].all()
    assert table.set_index("article_id")["value"].to_dict() == {
        "argus": 310,
        "bugle": 340,
        "courier": 310,
    }


def counted(outlet, text, words, value, **attrs):
    quantity = words.split()[0]
    story = Story(outlet.lower(), outlet, text)
    return story.see(
        "figures",
        "count",
        words,
        label=words.split()[-1],
        quantity=quantity,
        value=value,
        unit="",
        what=words.split()[-1],
        **attrs,
    )


def test_the_dead_and_the_missing_are_two_counts():
    one = counted("Argus", "The storm left 12 people dead near Kelby.", "12 people", 12.0)
    two_ = counted("Bugle", "The storm left 7 people missing near Kelby.", "7 people", 7.0)
    assert compared([one, two_])["figures"]["figure"].nunique() == 2


def test_hedges_that_bound_from_two_sides_are_a_conflict():
    one = counted(
        "Argus", "At least 12 people died in the Kelby storm.", "12 people", 12.0, hedge="at least"
    )
    two_ = counted(
        "Bugle", "Up to 12 people died in the Kelby storm.", "12 people", 12.0, hedge="up to"
    )
    assert compared([one, two_])["figures"]["conflict"].all()
    same = counted(
        "Bugle", "Some 12 people died in the Kelby storm.", "12 people", 12.0, hedge="some"
    )
    assert not compared([one, same])["figures"]["conflict"].any()


def test_an_act_keeps_its_doer_where_the_text_states_one(ferry):
    table = compared(ferry)["acts"].set_index("article_id")
    assert (
        table.loc["argus", "agent"] == "The coastguard" and table.loc["argus", "form"] == "active"
    )
    assert table.loc["bugle", "agent"] == "" and table.loc["bugle", "form"] == "passive"
    assert not table.loc["courier", "found"]


def test_alignment_speaks_of_the_original_text(ferry):
    shift = {story.id: OffsetMap((0,), (100,)) for story in ferry}
    plain, moved = (alignment(compared(ferry, offsets=offsets)) for offsets in (None, shift))
    first, second = (a["shared_utterances"][0]["members"][0]["content"][0] for a in (plain, moved))
    assert [n + 100 for n in first] == second
    assert ferry[0].text[slice(*first)].startswith("We are sorry")


def test_alignment_has_the_shape_that_others_read(ferry):
    found = alignment(compared(ferry))
    keys = [
        "event",
        "articles",
        "shared_utterances",
        "unshared_direct",
        "acts",
        "coverage",
        "figures",
        "actors",
    ]
    assert list(found) == keys
    assert found["articles"][0] == {"id": "argus", "outlet": "Argus"}
    assert {m["form"] for m in found["acts"][0]["members"]} == {"active", "passive"}
    assert found["figures"][0]["conflict"] is True and len(found["figures"][0]["values"]) == 3
    assert found["coverage"]
    assert all(len(c["sentences"]) > 1 for c in found["coverage"])


def test_a_dateline_or_a_stray_mark_states_nothing():
    one = Story("gull", "Gull", "HARBOUR\nThe old lamp failed twice in May.\n”")
    two = Story("tern", "Tern", "The old lamp failed twice in May.")
    table = compared([one, two])["coverage"]
    assert set(table["what"]) == {"The old lamp failed twice in May."}


@pytest.mark.parametrize("word", ["killed", "dead", "deaths"])
def test_what_befell_people_is_one_content_in_every_word_for_it(word):
    lemma = {"killed": "kill", "deaths": "death"}.get(word, word)
    assert befell(lemma) == befell("die") == "killed" != befell("hurt")
    assert befell("weir") == "weir"
