"""Who is heard and who is not, and how kinds of speakers are introduced, as the page shows it."""

import example
import pytest
from page_tree import Tree, tree
from test_states import links_arrive, section
from test_wording import BANNED


def speaker(**more):
    return {
        "article_id": "one",
        "outlet": "Alder Post",
        "speaker": "Ada Quill",
        "status": "named",
        "introduced_as": ["Ada Quill", "Ada Quill, chief executive of Saltline"],
        "words_quoted": 15,
        "words_reported": 4,
        "n": 1,
        "first_paragraph": 2,
        "last_paragraph": 4,
    } | more


def actor(**more):
    return {
        "article_id": "one",
        "outlet": "Alder Post",
        "actor": "Saltline",
        "named": True,
        "labels": ["shipping giant"],
        "mentions": 1,
        "spans": [list(example.at("one", "The shipping giant"))],
        "heard_in": ["three"],
        "unresolved": 0,
    } | more


def cue(**more):
    return {
        "outlet": "Alder Post",
        "cue": "claim",
        "stance": "distancing",
        "status": "named",
        "role": "company",
        "n": 1,
        "attributions": [["one", 0]],
    } | more


def assertion(words, **more):
    start, end = example.at("one", words)
    return {
        "article_id": "one",
        "outlet": "Alder Post",
        "rule": "blame",
        "why": "Says who caused it.",
        "marker": words,
        "start": start,
        "end": end,
        "sentence": 4,
    } | more


@pytest.fixture(name="told", scope="module")
def told_fixture(build):
    return tree(
        build(
            example.with_rows(
                speakers=[
                    speaker(),
                    speaker(speaker="Police", by_editor=True, introduced_as=[]),
                    speaker(speaker="", status="unresolved"),
                ],
                unheard=[
                    actor(),
                    actor(actor="crews", named=False, heard_in=[]),
                    actor(article_id="two", unresolved=1, heard_in=[]),
                ],
                cue_stances=[
                    cue(),
                    cue(cue="say", stance="neutral", n=2, attributions=[["one", 1], ["one", 2]]),
                    cue(outlet="Birch Herald", status="anonymous", attributions=[["two", 2]]),
                ],
                unattributed=[assertion("ignored"), assertion("warnings")],
            )
        )
    )


def items(page, name, start):
    return [
        li
        for one in section(page, name).all("details", "ev")
        if next(one.all("summary")).text().startswith(start)
        for li in one.all("li")
    ]


def test_a_speaker_shows_words_first_and_last_place_and_introduction(told):
    first = items(told, "voices", "Every speaker")[0]
    assert first.text() == "Ada Quill 15 + 4, ¶2 to 4; Ada Quill, chief executive of Saltline"
    assert [a.attrs["href"] for a in first.all("a")] == ["#p-A-2", "#p-A-4"]


def test_a_speaker_whom_the_editor_settled_is_marked(told):
    marked = [
        li.text()
        for li in items(told, "voices", "Every speaker")
        if any("editor’s correction" in chip.text() for chip in li.all("span", "chip"))
    ]
    assert len(marked) == 1
    assert marked[0].startswith("Police")


def test_a_speaker_who_is_not_resolved_says_so(told):
    assert "No source stated (unresolved)" in items(told, "voices", "Every speaker")[2].text()


def test_actors_not_heard_are_listed_with_their_places_and_where_they_are_heard(told):
    listed = [li.text() for li in items(told, "voices", "Actors named")]
    assert listed[0] == "Saltline 1 mention: ¶3; heard in C"
    assert listed[1] == "1 more without a name, mentioned once: data/unheard.csv"
    assert "For one report here we cannot tell who speaks." in section(told, "voices").text()


def test_the_number_of_a_list_is_the_length_of_its_table(told):
    heads = [one.text() for one in section(told, "voices").all("summary")]
    assert "Every speaker, in the order of each article (3)" in heads
    assert any(head.endswith("(3)") for head in heads if head.startswith("Actors named"))


def test_kinds_of_speakers_show_neutral_verbs_as_a_number_and_others_with_their_stance(told):
    table = next(
        one
        for one in section(told, "verbs").all("table", "mx")
        if next(one.all("th")).text() == "Kind of speaker"
    )
    cells = [[td.text() for td in row.all("td")] for row in next(table.all("tbody")).all("tr")]
    assert cells == [["2 neutraldoubt claim", "0", "0"], ["0", "doubt claim", "0"]]
    heads = [th.text() for th in next(table.all("tbody")).all("th")]
    assert heads == ["Company", "No name given"]


def test_a_sentence_with_two_markers_is_one_assertion_to_check(told):
    found = items(told, "verbs", "Assertions with no source stated, to check (1)")
    assert len(found) == 1
    assert [mark.text() for mark in found[0].all("mark")] == ["ignored", "warnings"]


def test_links_arrive_and_no_word_judges(told):
    assert links_arrive(told)
    text = section(told, "voices").text() + section(told, "verbs").text()
    own = text.casefold()
    assert not [word for word in (*BANNED, "silenced", "ignores") if word in own]


@pytest.mark.parametrize(
    "words", ["</script><b>x</b>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}"]
)
def test_hostile_names_stay_text(build, words):
    parsed = Tree(
        build(
            example.with_rows(
                speakers=[speaker(speaker=words, introduced_as=[f"the {words}"])],
                unheard=[actor(actor=words)],
                cue_stances=[cue(cue=words, role=words, stance="")],
            )
        )
    )
    assert parsed.crossed == []
    assert not list(parsed.root.all("img"))
    assert words in section(parsed.root, "voices").text()
    assert words in section(parsed.root, "verbs").text()


def test_hearsay_and_speakers_without_a_name_are_two_rows(build):
    unnamed = cue(cue="say", stance="neutral", status="anonymous", role="")
    hearsay = cue(cue="allegedly", status="anonymous", role="", agentless=True)
    page = tree(build(example.with_rows(cue_stances=[hearsay, unnamed])))
    table = next(
        one
        for one in section(page, "verbs").all("table")
        if one.text().startswith("Neutral verbs as a number")
    )
    heads = [one.text() for one in table.all("th") if one.attrs.get("scope") == "row"]
    assert heads == ["No name given", "No source stated"]


def test_tables_without_rows_show_no_list(build):
    page = tree(build(example.empty("speakers", "unheard", "cue_stances", "unattributed")))
    for name in ("voices", "verbs"):
        heads = [one.text() for one in section(page, name).all("h3")]
        assert "Named, and not heard in this article" not in heads
        assert "How each kind of speaker is introduced" not in heads
