"""Who speaks: speakers, cues by stance, assertions without a source, actors that are not heard."""

import pytest
from event import Story, base, compared, sample

from framing.compare.sample import Sample
from framing.compare.speakers.assertions import unattributed
from framing.compare.speakers.cue_stances import cue_stances
from framing.compare.speakers.heard import speakers
from framing.compare.speakers.unheard import unheard
from framing.settings import Settings
from framing.testing import comparison_of


def lighthouse():
    """Return two articles on a lighthouse: in the first the keeper speaks, in the second nobody of the trust."""
    gull = Story(
        "gull",
        "Gull",
        "The Farne Trust will close the Orrin light in May.\n"
        "“We kept it lit for ninety years,” keeper Ida Moss said. Ida Moss claimed the lamp was sold.\n"
        "Residents feared for the harbour. The Farne Trust offered a plaque.",
    )
    gull.quote("Ida Moss", "We kept it lit for ninety years")
    gull.quote("Ida Moss", "the lamp was sold", cue="claimed", stance="distancing")
    gull.quote(
        "Residents", "feared for the harbour", cue="feared", stance="emotive", status="anonymous"
    )
    gull.see("actor_labels", "title_name", "keeper Ida Moss", label="keeper", actor="Ida Moss")
    gull.see("actor_labels", "collective", "Residents", label="residents", actor="residents")
    gull.see("actor_labels", "title_name", "The Farne Trust", label="trust", actor="Farne Trust")
    tern = Story(
        "tern",
        "Tern",
        "The Farne Trust closed the Orrin light.\nThe lamp had failed twice, the Farne Trust said.\n"
        "Ida Moss, the last keeper, left on Friday.",
    )
    tern.quote("Farne Trust", "The lamp had failed twice")
    tern.see("actor_labels", "appositive", "the last keeper", label="last keeper", actor="Moss")
    tern.see("actor_labels", "title_name", "The Farne Trust", label="trust", actor="Farne Trust")
    return [gull, tern]


def rows(table):
    return table.to_dict("records")


def test_a_speaker_has_words_and_the_first_and_last_place():
    table = rows(speakers(sample(lighthouse())))
    moss = next(row for row in table if row["speaker"] == "Ida Moss")
    assert (moss["article_id"], moss["n"], moss["attributions"]) == ("gull", 2, [0, 1])
    assert moss["words_quoted"] == 7
    assert (moss["first_paragraph"], moss["last_paragraph"]) == (2, 2)
    assert 0 < moss["first_depth"] < moss["last_depth"] < 1
    assert [row["speaker"] for row in table] == ["Ida Moss", "Residents", "Farne Trust"]


def test_words_of_speakers_add_up_to_the_words_of_attributions():
    one = sample(lighthouse())
    table = speakers(one)
    for name in ("words_quoted", "words_reported"):
        assert table[name].sum() == sum(row[name] for row in one.rows("attributions"))


def test_a_speaker_whom_the_editor_settled_carries_that():
    stories = lighthouse()
    tables = base(stories)
    tables["attributions"].loc[2, "by_editor"] = True
    one = Sample("An event", tables, {s.id: s.text for s in stories}, Settings())
    table = speakers(one)
    assert list(table[table["by_editor"]]["speaker"]) == ["Residents"]


def test_reports_without_a_source_keep_a_row_of_their_own():
    story = lighthouse()[0].quote("", "offered a plaque", status="unresolved")
    table = speakers(sample([story]))
    assert list(table[table["speaker"] == ""]["status"]) == ["unresolved"]


def test_scare_quotes_are_nobodys_speech():
    story = Story("a", "A", "The “lighthouse” is a pole.").quote("", "lighthouse")
    kind, *rest = story.said[0]
    story.said[0] = ("scare", *rest)
    assert kind == "direct"
    assert speakers(sample([story])).empty
    assert cue_stances(sample([story])).empty


def test_cues_are_counted_by_outlet_stance_and_what_is_known_of_the_speaker():
    table = rows(cue_stances(sample(lighthouse())))
    told = {(r["outlet"], r["cue"], r["stance"], r["status"]): r["n"] for r in table}
    assert told == {
        ("Gull", "said", "neutral", "named"): 1,
        ("Gull", "claimed", "distancing", "named"): 1,
        ("Gull", "feared", "emotive", "anonymous"): 1,
        ("Tern", "said", "neutral", "named"): 1,
    }
    assert table[0]["attributions"] == [["gull", 0]]


def test_hearsay_is_told_apart_from_critics_without_a_name():
    story = Story("a", "A", "Critics said it leaked. It reportedly leaked. It sank, it was said.")
    story.quote("Critics", "it leaked", status="anonymous", cue="said")
    story.quote("", "It reportedly leaked", status="anonymous", cue="reportedly")
    story.quote("", "It sank", status="unresolved", cue="was said")
    told = {(r["cue"], r["agentless"]) for r in rows(cue_stances(sample([story])))}
    assert told == {("said", False), ("reportedly", True), ("was said", False)}


def test_an_actor_is_not_heard_where_another_article_lets_it_speak():
    table = {(r["article_id"], r["actor"]): r for r in rows(unheard(sample(lighthouse())))}
    assert set(table) == {("gull", "Farne Trust"), ("tern", "Ida Moss")}
    trust = table["gull", "Farne Trust"]
    assert (trust["heard_in"], trust["mentions"], trust["labels"]) == (["tern"], 1, ["trust"])
    assert table["tern", "Ida Moss"]["heard_in"] == ["gull"]


def test_an_actor_whose_words_have_no_resolved_speaker_is_told_to_be_in_doubt():
    story = lighthouse()[1].quote("", "left on Friday", status="unresolved")
    table = unheard(sample([story]))
    assert list(table["unresolved"]) == [1]


def marked(*sentences):
    story = Story("a", "A", "\n".join(sentences))
    return [(row["rule"], row["marker"]) for row in rows(unattributed(sample([story])))]


def test_a_marked_assertion_without_a_source_is_listed():
    assert marked("The trust is clearly at fault.") == [
        ("certainty", "clearly"),
        ("blame", "at fault"),
    ]
    assert marked("The gate shut because of the storm.") == [("blame", "because of")]


@pytest.mark.parametrize(
    "text",
    [
        "The gate may have shut because of the storm.",
        "It is unclear who is at fault.",
        "The trust closed the light.",
    ],
)
def test_a_tentative_or_unmarked_sentence_is_not_listed(text):
    assert marked(text) == []


def test_a_sentence_with_an_attribution_is_not_listed():
    text = "The trust is clearly at fault, Ida Moss said."
    story = Story("a", "A", text).quote("Ida Moss", "The trust is clearly at fault")
    assert unattributed(sample([story])).empty


def harm(source, text="The storm left 12 people dead."):
    story = Story("a", "A", text)
    story.see("figures", "count", "12 people", label="person", source=source, value=12.0)
    return [row["rule"] for row in rows(unattributed(sample([story])))]


def test_a_count_of_people_harmed_wants_a_source():
    assert harm(None) == ["figure"]
    assert harm("the coastguard") == []


def test_a_count_that_is_taken_as_known_asserts_nothing():
    assert harm(None, "A mass was held for the 12 people dead.") == []


def test_the_tables_of_a_comparison_are_made():
    made = compared(lighthouse())
    assert len(made["speakers"]) == 3
    assert len(made["unheard"]) == 2


STORY = {
    "Kite": "Strike at the Ambrey mill\n\nMill owner Hal Trent closed the gates on Monday.\n\n"
    "“Nobody warned us,” said shop steward Rosa Lind. She said the pay offer was too low.\n\n"
    "The closure sparked a march through Ambrey.",
    "Rook": "Ambrey mill shut\n\nUnion officials criticised mill owner Hal Trent on Monday.\n\n"
    "“The mill is losing money,” Mr Trent told reporters.\n\n"
    "The union blames him, but officials said the march could spark more closures.",
}


@pytest.fixture(name="mill", scope="module")
def mill_fixture():
    return comparison_of(STORY)


def test_in_real_text_a_pronoun_is_no_introduction(mill):
    table = mill["speakers"]
    lind = table[table["speaker"] == "Rosa Lind"].iloc[0]
    assert lind["n"] == 2
    assert lind["introduced_as"] == ["shop steward Rosa Lind"]
    assert lind["words_quoted"] == 3


def test_in_real_text_the_owner_is_not_heard_in_one_article_and_heard_in_the_other(mill):
    table = mill["unheard"]
    trent = table[table["actor"] == "Hal Trent"]
    assert list(trent["outlet"]) == ["Kite"]
    assert list(trent["heard_in"]) == [["rook"]]
    assert trent["named"].all()


def test_in_real_text_an_assertion_counts_only_in_the_outlets_own_voice(mill):
    table = mill["unattributed"]
    assert [(row["outlet"], row["marker"]) for row in rows(table)] == [("Kite", "sparked")]
