import pytest
from event import FULL, Story, compared, sample

from framing.compare.findings.candidates import quotable
from framing.compare.findings.speech_rules import cues, is_introduced


def claims(stories, kind):
    table = compared(stories)["findings"]
    return list(table[table["kind"] == kind]["claim"])


def test_words_of_another_named_speaker_do_not_count_as_a_telling(ferry):
    ferry[1].said[0] = ("direct", "Bo Marsh", *ferry[1].said[0][2:])
    ferry[1].text = ferry[1].text.replace("Ann Corrie", "Bo Marsh..")
    assert claims(ferry, "quotation") == [] and claims(ferry, "cue") == []


def test_an_outlet_that_prints_it_whole_further_down_is_not_said_to_print_less(ferry):
    (claim,) = claims(ferry, "quotation")
    assert "Bugle quotes 6" in claim
    ferry[1].text += f"\nIt was late. The fog was thick.\n“{FULL},” the woman said."
    ferry[1].quote("Ann Corrie", FULL)
    assert claims(ferry, "quotation") == []


def test_a_speaker_whom_the_article_does_not_name_beside_the_words_is_not_set_against_another(
    ferry,
):
    ferry[1].text = ferry[1].text.replace("Ann Corrie", "The woman.")
    assert claims(ferry, "cue") == []


def introduced(stories):
    event = sample(stories)
    for words in event.words.values():
        for n, word in enumerate(words.words):
            words.pos[n] = "VERB" if word in ("said", "claimed") else words.pos[n]
    return [one.claim for one in cues(event, compared(stories))]


def test_one_verb_printed_by_both_is_no_difference_whatever_its_stance(ferry):
    assert "“claimed”" in introduced(ferry)[0]
    ferry[1].text = ferry[1].text.replace("claimed", "said so")
    ferry[1].said = [(*row[:4], "said so", *row[5:]) for row in ferry[1].said]
    assert not any(claim.count("“said”") > 1 for claim in introduced(ferry))


@pytest.mark.parametrize(
    ("content", "says_something"),
    [("the captain of the ferry", False), ("the ferry is unsafe", True)],
)
def test_a_telling_without_marks_and_without_a_verb_introduces_no_words(content, says_something):
    story = Story("gull", "Gull", f"Ann Corrie blasted {content}.")
    event = sample([story.quote("Ann Corrie", content, cue="blasted", stance="emotive")])
    words = event.words["gull"]
    for n, word in enumerate(words.words):
        words.pos[n] = {"blasted": "VERB", "is": "AUX"}.get(word, "NOUN")
    told = event.rows("attributions")[0]
    row = told | {"form": "indirect", "words": 5, "words_full": 5}
    assert is_introduced(event, row) is says_something


def test_no_two_findings_show_one_utterance(ferry):
    found = compared(ferry)["findings"]
    anchors = found["anchor"][found["anchor"] != ""]
    assert len(anchors) > 0
    assert anchors.is_unique


def test_counts_of_people_are_one_count_only_where_their_fate_is_stated(ferry):
    assert claims(ferry, "figure") == []


def test_a_figure_that_differs_is_given_in_the_words_of_each(ferry):
    ferry[0].text = ferry[0].text.replace("were taken off", "were evacuated")
    ferry[2].text = ferry[2].text.replace("were taken off", "were evacuated")
    ferry[1].text = ferry[1].text.replace("smashed into rocks", "was evacuated here")
    (claim,) = claims(ferry, "figure")
    assert "Bugle prints “340 passengers”" in claim and "“310 passengers”" in claim


def test_figures_of_different_things_are_not_set_side_by_side(ferry):
    extractor, category, span, _, attrs = ferry[1].found[0]
    ferry[1].found[0] = (
        extractor,
        category,
        span,
        "day",
        attrs | {"what": "day", "unit": "pounds"},
    )
    assert claims(ferry, "figure") == []


def test_a_doer_is_missing_only_where_the_other_names_an_actor(ferry):
    assert claims(ferry, "doer") == []
    for story in ferry[:1]:
        for _, category, _, _, attrs in story.found:
            if category == "active":
                attrs["agent_actor"] = "coastguard"
    (claim,) = claims(ferry, "doer")
    assert claim.startswith("Argus names a doer: The coastguard.") and "Bugle" in claim


def test_inner_quotation_marks_become_single_and_outer_ones_go():
    assert quotable("“We were told to wait.”") == "We were told to wait"
    assert quotable("“Stuffy,” one entry reads.") == "‘Stuffy,’ one entry reads"
    assert quotable('"The gates will stay open.') == "The gates will stay open"


def test_two_articles_without_anything_alike_give_no_finding():
    one = Story("argus", "Argus", "Dockers at Port Selby walked out on Tuesday over night shifts.")
    two = Story("bugle", "Bugle", "Voters in Tallow County chose a new sheriff on Sunday.")
    assert compared([one, two])["findings"].empty


def test_straight_marks_within_a_claim_open_and_close():
    assert (
        quotable('"We were told," she said, "it was safe"')
        == "‘We were told,’ she said, ‘it was safe’"
    )


@pytest.fixture
def headlines():
    """Two headlines of one thing, one with a marked word in the outlet's own voice."""
    one = Story("argus", "Argus", "Corrie caves on ferry fares\nThe fares stay.", title=True)
    one.see("loaded_terms", "presupposition", "caves", label="cave", strength=2, neutral=["agree"])
    two = Story(
        "bugle", "Bugle", "Corrie agrees to freeze ferry fares\nThe fares stay.", title=True
    )
    return [one, two]


def test_a_marked_word_in_one_headline_is_set_against_a_headline_without_a_mark(headlines):
    (claim,) = claims(headlines, "headline")
    assert claim == (
        "Argus’s headline has “caves”. Bugle’s has no word that is marked here: "
        "“Corrie agrees to freeze ferry fares”."
    )


def test_two_headlines_with_different_marks_are_set_side_by_side(headlines):
    headlines[1].see("loaded_terms", "presupposition", "agrees", label="agree", strength=2)
    assert claims(headlines, "headline") == ["Argus’s headline has “caves”. Bugle’s has “agrees”."]


def test_headlines_that_both_have_the_word_are_no_finding(headlines):
    headlines[1].text = "Corrie caves on fares for the ferry\nThe fares stay."
    assert claims(headlines, "headline") == []


def test_a_headline_on_another_matter_is_not_set_against_a_marked_one(headlines):
    headlines[1].text = "Voters choose sheriff\nThe fares stay."
    assert claims(headlines, "headline") == []


@pytest.fixture
def names():
    """One group by a loaded name here and by a plainer one there."""
    one = Story("argus", "Argus", "The town said that illegal lodgers pay no rates on the quay.")
    one.see(
        "loaded_terms",
        "group_label",
        "illegal lodgers",
        label="illegal lodgers",
        strength=2,
        neutral=["unregistered lodgers"],
    )
    two = Story("bugle", "Bugle", "On the quay the unregistered lodgers pay no rates.")
    return [one, two]


def test_a_loaded_name_is_set_beside_the_plainer_one_that_another_outlet_prints(names):
    (claim,) = claims(names, "wording")
    assert "Argus prints “illegal lodgers” in its own words." in claim
    assert "Bugle prints “unregistered lodgers” in its own words." in claim


def test_a_plainer_name_in_the_same_voice_is_set_beside_first(names):
    names[1].text = "She said unregistered lodgers pay. The unregistered lodgers pay on the quay."
    names[1].quote("She", "unregistered lodgers pay.")
    (claim,) = claims(names, "wording")
    assert claim.endswith("“unregistered lodgers” in its own words.")


def test_outlets_that_print_both_names_are_no_finding(names):
    names[1].text += " Some call them illegal lodgers."
    assert claims(names, "wording") == []


def test_a_doer_that_stands_elsewhere_in_the_sentence_is_not_called_unstated(ferry):
    for _, category, _, _, attrs in ferry[0].found:
        if category == "active":
            attrs["agent_actor"] = "coastguard"
    assert len(claims(ferry, "doer")) == 1
    ferry[1].text = ferry[1].text.replace(
        "was closed on Monday night.", "was closed on the night by the coastguard."
    )
    assert claims(ferry, "doer") == []


def test_a_plan_is_no_telling_of_an_act_or_of_words(ferry):
    for story in ferry[:1]:
        for _, category, _, _, attrs in story.found:
            if category == "active":
                attrs["agent_actor"] = "coastguard"
    assert len(claims(ferry, "doer")) == 1
    ferry[1].text = ferry[1].text.replace("was closed on", "might close on")
    assert claims(ferry, "doer") == []


@pytest.mark.parametrize(
    ("speaker", "named"),
    [("Ada Reyes", True), ("Anna Baker", True), ("Harbour Board", False), ("Port Communications Director", False)],
)  # fmt: skip
def test_who_is_heard_in_one_outlet_only_is_a_person_by_name(speaker, named):
    words = "We asked for a second pilot in the spring"
    one = Story("argus", "Argus", f"Rain fell. “{words},” {speaker} said.").quote(speaker, words)
    other = "Nobody on the quay was ever asked about tugs"
    two = Story("bugle", "Bugle", f"Rain fell. “{other},” Bela Doyle said.").quote(
        "Bela Doyle", other
    )
    assert bool(claims([one, two], "voice")) is named


@pytest.mark.parametrize(
    ("elsewhere", "found"),
    [("at Reedham", False), ("on Ms Reed", True), ("ON REED", True)],
)
def test_a_surname_is_found_elsewhere_only_as_a_word(elsewhere, found):
    words = "We asked for a second pilot in the spring"
    one = Story("argus", "Argus", f"Rain fell. “{words},” Ada Reed said.").quote("Ada Reed", words)
    other = "Nobody on the quay was ever asked about tugs"
    text = f"Rain fell {elsewhere}. “{other},” Bela Doyle said."
    two = Story("bugle", "Bugle", text).quote("Bela Doyle", other)
    assert bool(claims([one, two], "voice")) is not found
